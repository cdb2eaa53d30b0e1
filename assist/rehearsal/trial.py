"""Other settings tried on all example calls at once: what they would show rightly, wrongly, and miss."""

from collections.abc import Iterable, Iterator
from threading import Event as Flag

from msgspec import Struct, structs

from assist.rehearsal import reading
from assist.rehearsal.bench import Bench
from assist.rehearsal.conversation import Conversation, What
from assist.rehearsal.reading import ConversationUnreadable
from assist.rehearsal.stopping import go_on
from assist.settings import ShowingSettings
from scripts_db.cards import Campaign, Example

THRESHOLDS = tuple(number / 20 for number in range(6, 17))
"""What is tried of `ShowingSettings.threshold`: 0.30 to 0.80."""


class Tally(Struct, frozen=True):
    """How many cards come where they are wanted, where they are not, and how many that are wanted don't come."""

    settings: ShowingSettings
    right: int
    wrong: int
    missed: int


class Trial:
    """Of one state of a campaign; the second value costs a fraction of the first. For one thread at a time."""

    def __init__(self, campaign: Campaign, examples: Iterable[Example] | None = None) -> None:
        self._bench = Bench(campaign)
        self._talks = list(_readable(campaign.examples if examples is None else examples))

    def tally(self, settings: ShowingSettings, *, stopped: Flag | None = None) -> Tally:
        """Raises RehearsalStopped."""
        right = wrong = missed = 0
        for talk in self._talks:
            go_on(stopped)
            for row in self._bench.play(talk, settings=settings, guide=False, stopped=stopped):
                cards = sum(one.what is What.CARD for one in row.expected or ())
                gone = sum(one.what is What.CARD for one in row.missing)
                right, wrong, missed = right + cards - gone, wrong + len(row.wrong), missed + gone
        return Tally(settings, right, wrong, missed)

    def thresholds(self, settings: ShowingSettings, *, stopped: Flag | None = None) -> Iterator[Tally]:
        """One after the other, each as soon as it is known."""
        for threshold in THRESHOLDS:
            yield self.tally(structs.replace(settings, threshold=threshold), stopped=stopped)


def _readable(examples: Iterable[Example]) -> Iterator[Conversation]:
    """Those that can't be read are the gate's matter."""
    for example in examples:
        try:
            yield reading.read(example.talk, example.title)
        except ConversationUnreadable:
            continue
