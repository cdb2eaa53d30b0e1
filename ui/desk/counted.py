"""One thing or several, in words."""


def counted(count: int, one: str, many: str) -> str:
    """`one` as it is, or `many` with the number in its {0}."""
    return one if count == 1 else many.format(f"{count:n}")
