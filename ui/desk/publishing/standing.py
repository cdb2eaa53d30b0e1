"""How it stands with publishing: what was checked, what is to be decided first, what has been decided. No Qt here."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from assist.errors import AssistError
from assist.rehearsal.reading import ConversationUnreadable
from assist.rehearsal.ruling import Difference, Ruling
from scripts_db.changes import Change
from scripts_db.checking import Fault

Question = Difference | ConversationUnreadable
"""Something that is published only with a reason."""


class Standing(Struct, frozen=True, kw_only=True):
    """`changes` is how many there are; `ruling` None while the gate is at work, `trouble` why it could not rule.

    `titles` are changes by which example calls follow cards that were renamed; `accepted` are reasons by question
    (`key`).
    """

    changes: int = 0
    faults: tuple[Fault, ...] = ()
    ruling: Ruling | None = None
    trouble: AssistError | None = None
    titles: tuple[Change, ...] = ()
    accepted: dict[str, str] = {}

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(_questions(self.ruling)) if self.ruling else ()

    @property
    def open(self) -> tuple[Question, ...]:
        """Those that are not decided."""
        return tuple(one for one in self.questions if key(one) not in self.accepted)

    @property
    def can_publish(self) -> bool:
        return bool(self.changes and self.ruling and not self.faults and not self.open)

    @property
    def overruled(self) -> str:
        """The reasons, as they are kept with the version."""
        told = [
            f"{name(one)}: {self.accepted[key(one)]}" for one in self.questions if key(one) in self.accepted
        ]
        return "; ".join(told)

    def accepting(self, questions: tuple[Question, ...], reason: str) -> "Standing":
        return replace(self, accepted=self.accepted | {key(one): reason for one in questions})


def key(question: Question) -> str:
    if isinstance(question, Difference):
        return f"{question.example} {question.line} {question.what}"
    return str(question)


def name(question: Question) -> str:
    """“Refund” in “Call 17”."""
    if isinstance(question, Difference):
        return f"“{question.title}”, {question.example_title}"
    return question.name


def _questions(ruling: Ruling) -> Iterator[Question]:
    yield from ruling.lost
    yield from ruling.unreadable
