"""What the agent teaches a card in a call: it holds at once, in this call, and stands as a proposal.

The supervisor takes it into the library or declines it; the next call begins without it.
"""

import re
from getpass import getuser
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from assist.guidance.redaction import redact
from assist.matching.index import Match, Matcher
from assist.matching.phrases import as_negative, as_trigger
from scripts_db.cards import Card
from scripts_db.errors import AssistError
from scripts_db.proposals import Proposals, Wish
from ui.outbox import Kept, Outbox
from ui.panel.card_hands import Lesson

_REMOVED = re.compile(r"\[[a-z ]+\]")
"""What stands for a number that was taken out."""


class Taught(Struct, frozen=True):
    card: str
    phrase: str
    lesson: Lesson


class Teachable(Protocol):
    """A matcher, or one that is still under way."""

    def match(self, text: str, limit: int = 5) -> list[Match]: ...
    def with_trigger(self, card: str, phrase: str) -> Matcher: ...
    def with_negative(self, card: str, phrase: str) -> Matcher: ...


class LiveMatcher:
    """A matcher that learns between two looks. `hold` may be called from any thread, `match` from one alone."""

    def __init__(self, matcher: Teachable):
        self._base = self._now = matcher
        self._held = self._wanted = ()

    _held: tuple[Taught, ...]
    _wanted: tuple[Taught, ...]

    def hold(self, lessons: tuple[Taught, ...]) -> None:
        """These and no others, from the next look on."""
        self._wanted = lessons

    def match(self, text: str, limit: int = 5) -> list[Match]:
        wanted = self._wanted
        if wanted != self._held:
            self._now, self._held = _with(self._base, wanted), wanted
        return self._now.match(text, limit)


class Teaching(QObject):
    """Lives in the thread of the library."""

    taught = Signal(str)
    """A sentence that says what holds now."""
    failed = Signal(object)
    """An AssistError: a proposal that was to be taken back stands on."""

    def __init__(self, proposals: Proposals):
        super().__init__()
        self._proposals, self._outbox = proposals, Outbox()
        self._matcher: LiveMatcher | None = None
        self._campaign = self._language = ""
        self._lessons: tuple[Taught, ...] = ()
        self._proposed: list[str | Kept] = []
        """The id of each lesson's proposal, or what waits until the library can be written."""

    def work_on(self, matcher: LiveMatcher, campaign: str, language: str) -> None:
        """The calls of that campaign, from now on."""
        self._matcher, self._campaign, self._language = matcher, campaign, language
        self.begin()

    def begin(self) -> None:
        """A new call."""
        self._outbox.hand_in(self._proposals)
        self._proposed.clear()
        self._hold(())

    def _hold(self, lessons: tuple[Taught, ...]) -> None:
        self._lessons = lessons
        if self._matcher:
            self._matcher.hold(lessons)

    def teach(self, card: Card, words: str, lesson: Lesson) -> None:
        """`words` is what the customer said; what of it counts is found here, numbers are taken out."""
        code = card.language or self._language
        clean = _without_numbers(words, code)
        phrase = as_trigger(clean, code) if lesson is Lesson.TRIGGER else as_negative(clean, card, code)
        if phrase:
            self._hold((*self._lessons, Taught(card.id, phrase, lesson)))
            self._propose(
                Kept(campaign=self._campaign, card=card.id, what=_WISHES[lesson], phrase=phrase, by=getuser())
            )
            self.taught.emit(self._sentence(card, phrase, lesson))

    def take_back(self) -> None:
        """The last one was a mistake."""
        self._hold(self._lessons[:-1])
        last = self._proposed.pop() if self._proposed else None
        try:
            if isinstance(last, Kept):
                self._outbox.drop(last)
            elif last:
                self._proposals.settle(last)
        except AssistError as trouble:
            self.failed.emit(trouble)

    def _propose(self, wish: Kept) -> None:
        """To the library, else to the outbox."""
        try:
            made = self._proposals.add(wish.campaign, wish.card, wish.what, wish.phrase, by=wish.by)
        except AssistError:
            self._outbox.put(wish)
            self._proposed.append(wish)
        else:
            self._proposed.append(made.id)

    def _sentence(self, card: Card, phrase: str, lesson: Lesson) -> str:
        said = (
            self.tr("“{0}” calls for “{1}” in this call.")
            if lesson is Lesson.TRIGGER
            else self.tr("“{0}” does not call for “{1}” in this call.")
        )
        then = self.tr("Your supervisor decides about the next ones.")
        if self._proposed and isinstance(self._proposed[-1], Kept):
            then = self.tr("It is proposed to your supervisor as soon as the library can be written.")
        return f"{said.format(phrase, card.title)} {then}"


_WISHES = {Lesson.TRIGGER: Wish.TRIGGER, Lesson.NEGATIVE: Wish.NEGATIVE}


def _without_numbers(words: str, language: str) -> str:
    (clean,) = redact([words], language).lines
    return " ".join(_REMOVED.sub(" ", clean).split())


def _with(matcher: Teachable, lessons: tuple[Taught, ...]) -> Teachable:
    for one in lessons:
        add = matcher.with_trigger if one.lesson is Lesson.TRIGGER else matcher.with_negative
        matcher = add(one.card, one.phrase)
    return matcher
