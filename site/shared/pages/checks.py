"""House rules for page classes, checked whenever Django checks itself."""

from typing import Any

from django.core import checks

from shared.pages.kinds import page_classes


@checks.register("pages")
def check_page_classes(app_configs: Any, **kwargs: Any) -> list[checks.CheckMessage]:
    """Return an error for each page class that leaves its place in the tree open."""
    problems: list[checks.CheckMessage] = []
    for model in page_classes():
        if not model.is_creatable:
            continue
        for attribute in ("parent_page_types", "subpage_types"):
            if attribute not in vars(model):
                problems.append(
                    checks.Error(
                        f"{model.__name__} does not say its {attribute}.",
                        hint=f"Set {attribute} on the class, an empty list if there are none.",
                        obj=model,
                        id="pages.E001",
                    )
                )
    return problems
