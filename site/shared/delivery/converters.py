"""The number of a row in an address: `<row:pk>`."""


class RowNumber:
    """Digits, no more than a database column holds, because a larger number would raise."""

    regex = "[0-9]{1,15}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)
