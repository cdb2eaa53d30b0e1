"""What lint says, in the language of the windows."""

from assist.lint.findings import Words
from ui.translating import translated


def said(words: Words) -> str:
    return translated("lint", words.template).format(**words.facts) if words else ""
