"""What a script has collected in this call: field by field, heard or written by the agent."""

from assist.guidance.fill import Asked, Value, asked_for, is_number_only, value
from assist.guidance.talk import Talk
from assist.matching.text import content_words, plain
from scripts_db.cards import Step, StepKind

_NUMBER = 5
"""Figures that are taken for the number that was asked for, whatever is said around them."""
_BESIDE = 2
"""Words of their own that an answer may have besides the value; more is about something else."""


class Fields:
    def __init__(self, talk: Talk) -> None:
        self.values: dict[str, Value] = {}
        self._talk = talk
        self._written: set[str] = set()
        self._growing: str | None = None

    def write(self, field: str, text: str) -> Value:
        """By the agent's hand: nothing that is heard later replaces it."""
        self._written.add(field)
        self.values[field] = Value(text, "")
        return self.values[field]

    def hear(self, text: str, step: Step, *, was_said: bool) -> str | None:
        """The field that the customer's words have filled; `was_said`: the step's question was heard."""
        if self._growing and is_number_only(text, self._talk):
            return self._grow(self._growing, text)
        self._growing = None
        field = step.field
        if step.kind is not StepKind.FILL or not field or field in self._written:
            return None
        asked = asked_for(step, self._talk)
        found = value(text, asked, self._talk)
        if found is None or not (self._is_long(found, asked) or (was_said and self._answers(text, found))):
            return None
        self._growing = field if asked is Asked.NUMBER else None
        self.values[field] = found
        return field

    def choose(self, step: Step, label: str, heard: str) -> str | None:
        """The field of a step that asks for a choice, filled with the way that was taken."""
        if not step.field or step.field in self.values or asked_for(step, self._talk) is not Asked.CHOICE:
            return None
        self.values[step.field] = Value(label, heard)
        return step.field

    def way(self, step: Step) -> int | None:
        """The way that the step's value takes: the only one, or the only one whose phrases hold a date too."""
        if len(step.branches) == 1:
            return 0
        dated = [
            at
            for at, branch in enumerate(step.branches)
            if any(value(phrase, Asked.DATE, self._talk) for phrase in branch.phrases)
        ]
        return dated[0] if len(dated) == 1 and asked_for(step, self._talk) is Asked.DATE else None

    def end_number(self) -> None:
        """The talk has gone on: further figures are not part of the number before."""
        self._growing = None

    @staticmethod
    def _is_long(found: Value, asked: Asked) -> bool:
        return asked is Asked.NUMBER and len(found.text) >= _NUMBER

    def _answers(self, text: str, found: Value) -> bool:
        """Whether the value is what the words are about: not "i was charged twice in october"."""
        beside = plain(text.replace(found.heard, " "), self._talk.code)
        return content_words(beside, self._talk.code) <= _BESIDE

    def _grow(self, field: str, text: str) -> str | None:
        """A number said in pieces."""
        more, before = value(text, Asked.NUMBER, self._talk), self.values[field]
        if more is None or field in self._written:
            return None
        self.values[field] = Value(before.text + more.text, f"{before.heard} {more.heard}")
        return field
