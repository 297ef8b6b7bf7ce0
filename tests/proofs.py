"""A proof takes minutes, so it runs only when it is asked for: `make prove`, or `pytest -m prove`."""

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out every test marked `prove`, unless the expression of `-m` names that mark."""
    if "prove" in config.option.markexpr:
        return
    proofs = [item for item in items if item.get_closest_marker("prove")]
    if proofs:
        config.hook.pytest_deselected(items=proofs)
        items[:] = [item for item in items if item not in proofs]
