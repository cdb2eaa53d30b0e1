"""The gate before publishing: every example call of the draft, played on the published state and on the draft.

    ruling = gate(published, draft, settings.showing)
    if ruling.refused: ...                       # an expected card is lost; overrule it with a reason

A window keeps a `Gate`: it remembers what has been played and plays only what a change can touch.
"""

from collections.abc import Callable, Iterator
from threading import Event as Flag

from msgspec import structs

from assist.rehearsal import reading
from assist.rehearsal.bench import Bench
from assist.rehearsal.conversation import ON_THE_PANEL, Conversation, Happening, What, Who
from assist.rehearsal.names import Names
from assist.rehearsal.reading import ConversationUnreadable
from assist.rehearsal.rows import Row
from assist.rehearsal.ruling import Difference, Effect, Ruling
from assist.rehearsal.stopping import go_on
from assist.settings import ShowingSettings
from scripts_db.cards import Campaign, Card, Example

Tell = Callable[[int, int], None]
"""Told how many examples of how many have been played."""
_SAME_WORD = 0.01
"""Seconds within which two cards come at the same word."""
_STATES = 3
"""How many states of a campaign are remembered."""


def gate(
    published: Campaign | None,
    draft: Campaign,
    settings: ShowingSettings,
    *,
    stopped: Flag | None = None,
    tell: Tell | None = None,
) -> Ruling:
    """What publishing the draft changes in its own example calls; None: nothing is published yet.

    Raises RehearsalStopped once `stopped` is set.
    """
    return Gate().rule(published, draft, settings, stopped=stopped, tell=tell)


class Gate:
    """For one thread at a time."""

    def __init__(self) -> None:
        self._states: dict[tuple[Campaign, ShowingSettings], _State] = {}

    def rule(
        self,
        published: Campaign | None,
        draft: Campaign,
        settings: ShowingSettings,
        *,
        stopped: Flag | None = None,
        tell: Tell | None = None,
    ) -> Ruling:
        """See `gate`."""
        old = self._state(published, settings) if published else None
        new = self._state(draft, settings)
        names = Names(*filter(None, (published, draft)))
        differences: list[Difference] = []
        unreadable: list[ConversationUnreadable] = []
        for number, example in enumerate(draft.examples, 1):
            try:
                before = old.rows(example, stopped) if old else None
                differences += _compared(example, before, new.rows(example, stopped), names)
            except ConversationUnreadable as trouble:
                unreadable.append(trouble)
            if tell:
                tell(number, len(draft.examples))
        return Ruling(len(draft.examples) - len(unreadable), tuple(differences), tuple(unreadable))

    def _state(self, campaign: Campaign, settings: ShowingSettings) -> "_State":
        key = (_deciding(campaign), settings)
        state = self._states.pop(key, None) or _State(*key)
        self._states[key] = state  # the last one asked for is the last to be forgotten
        for old in list(self._states)[:-_STATES]:
            del self._states[old]
        return state


class _State:
    """A state of a campaign, and the calls that were played on it."""

    def __init__(self, campaign: Campaign, settings: ShowingSettings) -> None:
        self._campaign, self._settings = campaign, settings
        self._bench: Bench | None = None
        self._rows: dict[str, tuple[Row, ...]] = {}

    def rows(self, example: Example, stopped: Flag | None) -> tuple[Row, ...]:
        """Raises ConversationUnreadable, RehearsalStopped."""
        go_on(stopped)
        if example.talk not in self._rows:
            self._bench = self._bench or Bench(self._campaign, self._settings)
            talk = reading.read(example.talk, example.title)
            self._rows[example.talk] = self._bench.play(talk, guide=_needs_guide(talk), stopped=stopped)
        return self._rows[example.talk]


def _deciding(campaign: Campaign) -> Campaign:
    """The campaign with only that on which it depends what comes up."""
    return structs.replace(
        campaign,
        cards=tuple(map(_trigger_side, campaign.cards)),
        examples=(),
        vocabulary=(),
        outcomes=(),
        note_template="",
    )


def _trigger_side(card: Card) -> Card:
    return structs.replace(card, say="", points=(), more="", owner="", tips=())


def _needs_guide(talk: Conversation) -> bool:
    """Whether anything but cards is wanted; the guide takes as long as the cards."""
    return any(
        line.who is Who.HAND or any(wanted.what not in ON_THE_PANEL for wanted in line.expected or ())
        for line in talk.lines
    )


def _compared(
    example: Example, before: tuple[Row, ...] | None, after: tuple[Row, ...], names: Names
) -> Iterator[Difference]:
    old = {row.number: row for row in before or ()}
    for row in after:
        if row.expected is not None:
            yield from _line(example, old.get(row.number), row, row.expected, names)


def _line(
    example: Example, old: Row | None, new: Row, wanted: tuple[Happening, ...], names: Names
) -> Iterator[Difference]:
    """First what is wanted, in its order, then the cards that are not."""
    was, now = _Came(old, names), _Came(new, names)

    def difference(effect: Effect, what: Happening, before: float | None, after: float | None) -> Difference:
        title = names.title(what)
        return Difference(effect, example.id, example.title, new.number, new.text, what, title, before, after)

    for one in wanted:
        (there, before), (here, after) = was.take(one), now.take(one)
        yield difference(_wanted(before, after), here or there or names.known(one), before, after)
    for what in dict.fromkeys([*was.cards(), *now.cards()]):
        before, after = was.take(what)[1], now.take(what)[1]
        yield difference(_unwanted(before, after), what, before, after)


class _Came:
    """What came up on a line, from which is taken what was wanted."""

    def __init__(self, row: Row | None, names: Names) -> None:
        self._names = names
        self._left = (
            [(happening, time - row.time) for happening, time in zip(row.happened, row.times, strict=True)]
            if row
            else []
        )

    def take(self, wanted: Happening) -> tuple[Happening | None, float | None]:
        """What is meant, with its time; nothing where it did not come."""
        for at, (happening, time) in enumerate(self._left):
            if self._names.means(wanted, happening):
                del self._left[at]
                return happening, time
        return None, None

    def cards(self) -> list[Happening]:
        """Those that are left."""
        return [happening for happening, _ in self._left if happening.what is What.CARD]


def _wanted(before: float | None, after: float | None) -> Effect:
    if before is None:
        return Effect.MISSING if after is None else Effect.NEW
    if after is None:
        return Effect.LOST
    if abs(after - before) < _SAME_WORD:
        return Effect.RIGHT
    return Effect.EARLIER if after < before else Effect.LATER


def _unwanted(before: float | None, after: float | None) -> Effect:
    if before is None:
        return Effect.FALSE
    return Effect.MENDED if after is None else Effect.STILL_FALSE
