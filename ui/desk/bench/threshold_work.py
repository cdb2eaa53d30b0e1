"""Other thresholds tried on all example calls, behind the page; once for each state of the draft."""

from functools import partial
from threading import Event as Flag

from PySide6.QtCore import QObject, Signal

from assist.rehearsal.trial import Tally, Trial
from assist.settings import ShowingSettings
from models.progress import Report
from scripts_db.cards import Campaign
from ui.background.newest import Newest
from ui.desk.workplace import Workplace


class ThresholdWork(QObject):
    begun = Signal(int)
    """On so many example calls."""
    done = Signal(int, object)
    """On so many example calls: a tuple of Tallies."""

    def __init__(self, place: Workplace, parent: QObject):
        super().__init__(parent)
        self._place, self._work = place, Newest(self)
        self._tried: tuple[Campaign, ShowingSettings] | None = None
        self._tallies: tuple[Tally, ...] = ()
        self._work.done.connect(self._take)
        self._work.failed.connect(lambda _stopped: None)
        self._work.crashed.connect(place.checks.crashed)

    def begin(self) -> None:
        """What is known of these already is told again; nothing happens where no call is kept."""
        wanted = (self._place.draft.campaign, self._place.loaded.settings.showing)
        if self._tried == wanted and self._tallies:
            self.done.emit(self._count, self._tallies)
        elif self._count and self._tried != wanted:
            self._tried, self._tallies = wanted, ()
            self.begun.emit(self._count)
            self._work.order(partial(_tally, *wanted))

    def forget(self) -> None:
        """Another campaign is on the desk."""
        self._tried = None

    def close(self) -> None:
        self._work.close()

    def _take(self, tallies: tuple[Tally, ...]) -> None:
        self._tallies = tallies
        self.done.emit(self._count, tallies)

    @property
    def _count(self) -> int:
        return len(self._place.draft.campaign.examples)


def _tally(
    campaign: Campaign, settings: ShowingSettings, _report: Report, stopped: Flag
) -> tuple[Tally, ...]:
    return tuple(Trial(campaign).thresholds(settings, stopped=stopped))
