"""One run of the bench: a talk, the draft and the settings in; rows and the reasons for each out. No Qt here."""

from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Event as Flag

from msgspec import Struct

from assist.events import Heard
from assist.matching.why import Rank
from assist.opening import grammar_of, model_of
from assist.rehearsal import reading, recording, transcript
from assist.rehearsal.bench import Bench
from assist.rehearsal.conversation import Happening
from assist.rehearsal.rows import Row
from assist.settings import Settings, ShowingSettings
from scripts_db.cards import Campaign

Expected = Mapping[int, tuple[Happening, ...]]
"""What must come up, by the number of the row, where the supervisor has said so."""


class Talk(Struct, frozen=True):
    """What is tried: a text, written, pasted or kept (`example` is its id then), or the recording in `file`."""

    text: str = ""
    name: str = ""
    example: str = ""
    file: Path | None = None


class Order(Struct, frozen=True, kw_only=True):
    """`showing` are the settings that are tried, `expected` goes before what the talk itself expects."""

    talk: Talk
    campaign: Campaign
    settings: Settings
    showing: ShowingSettings
    expected: Expected = {}


class Tried(Struct, frozen=True, kw_only=True):
    """`reasons` are the cards that were thought of for each row, best first."""

    order: Order
    rows: tuple[Row, ...]
    reasons: tuple[tuple[Rank, ...], ...]


class Trier:
    """Keeps the index and what was heard from one run to the next. For one thread at a time."""

    def __init__(self) -> None:
        self._bench: Bench | None = None
        self._heard: tuple[Path, tuple[Heard, ...]] | None = None

    def __call__(self, order: Order, tell: Callable[[float], None], stopped: Flag) -> Tried:
        """Raises AssistError: an unreadable line, a recording that can't be played, RehearsalStopped."""
        bench = self._bench
        if bench is None or bench.campaign != order.campaign:
            bench = self._bench = Bench(order.campaign)
        rows = tuple(_held(bench, row, order.expected) for row in self._played(bench, order, tell, stopped))
        return Tried(order=order, rows=rows, reasons=tuple(bench.why(row) for row in rows))

    def _played(
        self, bench: Bench, order: Order, tell: Callable[[float], None], stopped: Flag
    ) -> tuple[Row, ...]:
        talk = order.talk
        if talk.file:
            return bench.hear(self._hear(talk.file, order, tell, stopped), settings=order.showing)
        read = (
            reading.read(talk.text, talk.name)
            if talk.example
            else transcript.conversation(talk.text, order.campaign.language, talk.name)
        )
        return bench.play(read, settings=order.showing, stopped=stopped)

    def _hear(
        self, file: Path, order: Order, tell: Callable[[float], None], stopped: Flag
    ) -> tuple[Heard, ...]:
        if self._heard is None or self._heard[0] != file:
            model = model_of(order.settings, None, order.campaign)
            grammar = grammar_of(order.settings, model, order.campaign)
            self._heard = file, recording.heard(file, model, grammar=grammar, stopped=stopped, tell=tell)
        return self._heard[1]


def _held(bench: Bench, row: Row, expected: Expected) -> Row:
    return bench.expecting(row, expected[row.number]) if row.number in expected else row
