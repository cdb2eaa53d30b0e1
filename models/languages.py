"""Languages as models and campaigns name them: tags such as “en” or “en-US”."""


def same(one: str, other: str) -> bool:
    """Whether a model for the one hears the other: one for “en-US” hears “en” and “en-GB” too."""
    return bool(one) and _base(one) == _base(other)


def _base(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].casefold()
