"""Texts in English that windows can say in their own language."""

from typing import Any, Self


class Words(str):
    """A text that knows its template and what fills it; a fact may be Words itself.

    It is its English text, so that errors, files and the command line take it as it is.
    """

    template: str
    facts: dict[str, Any]

    def __new__(cls, template: str, **facts: Any) -> Self:
        return cls._made(template.format(**facts), template, facts)

    @property
    def begun(self) -> Self:
        """As a sentence begins."""
        return self._made(self[:1].upper() + self[1:], self.template, self.facts)

    @classmethod
    def _made(cls, text: str, template: str, facts: dict[str, Any]) -> Self:
        made = str.__new__(cls, text)
        made.template, made.facts = template, facts
        return made
