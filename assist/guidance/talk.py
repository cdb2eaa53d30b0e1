"""What guidance knows of each language: how people agree, count, say goodbye, promise, threaten.

One JSON file a language in `words/`. To add a language, add its file; without one the script and the checklist
still follow by likeness, and nothing else is claimed.
"""

import re
from collections.abc import Sequence
from functools import cache, cached_property
from importlib.resources import files

import msgspec
from msgspec import Struct

from assist.events import AlertKind
from assist.matching.text import plain

UNSPACED = frozenset({"ja", "zh"})
"""Languages written without spaces: there a word is a character."""


class AlertWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A class of what an agent need not bear: `phrases` that show it, `unless` ones that take it back.

    `say` is the company's wording to answer with, `points` hints beside it. It is serious from the
    `serious_after`th time in a call; 0: never.
    """

    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()
    say: str = ""
    points: tuple[str, ...] = ()
    serious_after: int = 1


class NoteWords(Struct, frozen=True, forbid_unknown_fields=True):
    """`promises`, `open_points` and `hand_over` are patterns of the agent's words; `labels` name a note's fields.

    `capitals` are words with a capital in the middle of a sentence, too: a recogniser writes none.
    """

    promises: tuple[str, ...] = ()
    not_promises: tuple[str, ...] = ()
    open_points: tuple[str, ...] = ()
    hand_over: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    labels: dict[str, str] = {}
    outcomes: dict[str, str] = {}


class FillWords(Struct, frozen=True, forbid_unknown_fields=True):
    """How what is to be filled in is said.

    `digits` gives each number word its figures, `tens` those that a digit may follow ("forty" 4), with a word of
    `tens_and` between, `repeats` how often the next digit counts ("double" 2), `zeros` what a "hundred" puts
    behind, `between_digits` words that do not end a number. `names` stand before a name, `after_names` behind
    it. `dates` make a date or a time, `beside_dates` may stand between, `edges` are cut off its ends. The hints
    tell by a step's own words what it asks for.
    """

    digits: dict[str, str] = {}
    tens: dict[str, str] = {}
    tens_and: tuple[str, ...] = ()
    repeats: dict[str, int] = {}
    zeros: dict[str, int] = {}
    between_digits: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    after_names: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    beside_dates: tuple[str, ...] = ()
    edges: tuple[str, ...] = ()
    name_hints: tuple[str, ...] = ()
    number_hints: tuple[str, ...] = ()
    date_hints: tuple[str, ...] = ()


class Talk(Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """`yes` and `no` begin an answer, `negations` turn a sentence round, `goodbyes` are patterns."""

    code: str = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    goodbyes: tuple[str, ...] = ()
    fill: FillWords = FillWords()
    note: NoteWords = NoteWords()
    alerts: dict[AlertKind, AlertWords] = {}

    def negates(self, said: Sequence[str]) -> bool:
        """Whether a negation is among these words (in Chinese and Japanese: in these characters)."""
        if self.code in UNSPACED:
            line = "".join(said)
            return any(word in line for word in self.negations)
        return not self._negations.isdisjoint(said)

    def answer(self, text: str) -> bool | None:
        """Whether an answer begins with a yes or a no; None: neither."""
        said = plain(text, self.code)
        for words, means in ((self._yes, True), (self._no, False)):
            if any(said[: len(word)] == word for word in words):
                return means
        return None

    def written(self, text: str) -> str:
        """What was heard, as a person would write it: a recogniser writes no capitals."""
        text = self._capitals.sub(lambda word: word[0].capitalize(), text)
        return text[:1].upper() + text[1:]

    @cached_property
    def _capitals(self) -> re.Pattern[str]:
        return re.compile(rf"\b({'|'.join(map(re.escape, self.note.capitals)) or '(?!)'})\b")

    @cached_property
    def _negations(self) -> frozenset[str]:
        return frozenset(self.negations)

    @cached_property
    def _yes(self) -> list[list[str]]:
        return [plain(word, self.code) for word in self.yes]

    @cached_property
    def _no(self) -> list[list[str]]:
        return [plain(word, self.code) for word in self.no]


@cache
def talk(code: str) -> Talk:
    """The words of a language code such as "en" or "en-GB"; empty ones where there is no file for it."""
    code = code.casefold().split("-")[0]
    file = files("assist.guidance") / f"words/{code}.json"
    return msgspec.json.decode(file.read_bytes(), type=Talk) if file.is_file() else Talk(code=code)
