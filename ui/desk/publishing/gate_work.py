"""The gate at work behind the page: what it rules on a draft that has changed meanwhile does not count."""

from functools import partial
from threading import Event as Flag

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from assist.rehearsal.examples import with_new_titles
from assist.rehearsal.gate import Gate
from assist.rehearsal.ruling import Ruling
from models.progress import Progress, Report, Stage
from scripts_db import checking
from scripts_db.cards import Campaign
from scripts_db.changes import Change
from scripts_db.checking import Fault
from ui.background.newest import Newest
from ui.desk.workplace import Workplace


class Ruled(Struct, frozen=True):
    """A ruling on these states, what can't be used in the draft, and how examples follow renamed cards."""

    published: Campaign | None
    draft: Campaign
    ruling: Ruling
    faults: tuple[Fault, ...]
    titles: tuple[Change, ...]


class GateWork(QObject):
    ruled = Signal(object)
    """A Ruled, on the draft as it stands."""
    failed = Signal(object)
    """An AssistError."""
    progressed = Signal(int, int)
    """How many example calls of how many have been played."""

    def __init__(self, place: Workplace, parent: QObject):
        super().__init__(parent)
        self._place, self._gate, self._work = place, Gate(), Newest(self)
        self._work.done.connect(self._take)
        self._work.failed.connect(self.failed)
        self._work.crashed.connect(place.checks.crashed)
        self._work.progressed.connect(
            lambda progress: self.progressed.emit(progress.done, progress.total or 0)
        )

    def begin(self) -> None:
        """On the draft as it stands; what runs is stopped for it."""
        draft = self._place.draft
        self._work.order(partial(self._rule, draft.published, draft.campaign))

    def close(self) -> None:
        self._work.close()

    def _take(self, ruled: Ruled) -> None:
        draft = self._place.draft
        if ruled.draft is draft.campaign and ruled.published is draft.published:
            self.ruled.emit(ruled)

    def _rule(self, published: Campaign | None, draft: Campaign, report: Report, stopped: Flag) -> Ruled:
        """In the thread of the work."""
        showing = self._place.loaded.settings.showing
        faults = tuple(checking.check(draft))
        titles = with_new_titles(published, draft) if published else ()
        ruling = self._gate.rule(
            published,
            draft,
            showing,
            stopped=stopped,
            tell=lambda done, of: report(Progress(Stage.TRYING, done, of)),
        )
        return Ruled(published, draft, ruling, faults, titles)
