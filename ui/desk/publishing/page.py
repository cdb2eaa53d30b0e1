"""The page of publishing: changes at the left, the chosen one in the middle, what is to be decided at the right."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from assist.errors import AssistError
from scripts_db.cards import Campaign
from scripts_db.library import LastChange
from ui.desk.publishing import words
from ui.desk.publishing.change_list import ChangeList
from ui.desk.publishing.difference_pane import DifferencePane, Sides
from ui.desk.publishing.differences import differences
from ui.desk.publishing.gate_work import GateWork, Ruled
from ui.desk.publishing.hands import PublishHands
from ui.desk.publishing.publish_pane import PublishPane
from ui.desk.publishing.standing import Question, Standing
from ui.desk.publishing.versions_pane import DRAFT, VersionsPane
from ui.desk.workplace import Workplace
from ui.theme import CAPTION_STRONG
from ui.widgets.boxes import Box, column, row
from ui.widgets.text import Text

LEFT, NARROW, RIGHT = 272, 212, 320
_WIDE = 1100
"""Pixels of the page from which on the list has its full width."""
_MOST, _MOST_RIGHT = 1.2, 1.4
"""How much wider list and pane may become with larger text."""
SOON = 600
"""Milliseconds after a change of the draft until the example calls are tried again."""


class PublishPage(QWidget):
    ruled = Signal()
    """The gate has ruled on the draft as it stands."""

    def __init__(self, place: Workplace):
        super().__init__()
        self._place, look = place, place.look
        self.hands = PublishHands(place, self)
        self.changes, self.middle = ChangeList(look), DifferencePane(look)
        self.publish, self.versions = PublishPane(look), VersionsPane(look)
        self.standing = Standing()
        self._gate = GateWork(place, self)
        self._old, self._new = Campaign(id="", name=""), Campaign(id="", name="")
        self._names = ("", "")
        self._stale = True
        self._last: Mapping[tuple[type, str], LastChange] = {}
        self._right = QStackedWidget()
        self._head = Text(look, "", CAPTION_STRONG, "ink3", lines=1)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._arrange()
        self._introduce()
        self._opened()

    def _arrange(self) -> None:
        head = row((self._head, 1), margins=(10, 0, 0, 0))
        left = Box("side", column(head, (self.changes, 1), gap=6, margins=(10, 14, 10, 14)))
        self._left = left
        for pane in (self.publish, self.versions):
            self._right.addWidget(pane)
        whole = row(left, gap=0)
        whole.addWidget(self.middle, 1)
        whole.addWidget(self._right)
        self.setLayout(whole)
        self._size()

    def _introduce(self) -> None:
        draft, publish, versions = self._place.draft, self.publish, self.versions
        self.changes.chosen.connect(self._show_difference)
        self.middle.take_back_wanted.connect(self._take_back)
        publish.publish_wanted.connect(self._publish)
        publish.save_wanted.connect(self.hands.ask_file)
        publish.versions_wanted.connect(self.show_versions)
        publish.titles_wanted.connect(self._take_titles)
        publish.findings_wanted.connect(self.hands.ask_findings)
        publish.decision.accepted.connect(self.accept)
        publish.decision.call_wanted.connect(lambda call: self._place.show_entry("bench", call))
        versions.closed.connect(self.show_draft)
        versions.compare_wanted.connect(self.compare)
        versions.restore_wanted.connect(self.hands.ask_restore)
        versions.withdraw_wanted.connect(self.hands.withdraw)
        self._gate.ruled.connect(self._take_ruling)
        self._gate.failed.connect(self._take_trouble)
        self._gate.progressed.connect(publish.show_progress)
        self._soon.timeout.connect(self.try_calls)
        draft.opened.connect(self._opened)
        draft.changed.connect(lambda _changes: self._changed())
        draft.published_anew.connect(self._published)
        self._place.checks.found.connect(self._show_standing)
        self._place.look.changed.connect(self._size)
        QShortcut(QKeySequence("F7"), self, lambda: self.changes.step(1))
        QShortcut(QKeySequence("Shift+F7"), self, lambda: self.changes.step(-1))

    def _size(self) -> None:
        """The list and the pane give way where the texts would have no room."""
        scale = min(_MOST, max(1.0, self._place.look.scale))
        narrow = self.width() < _WIDE * scale
        self._left.setFixedWidth(round((NARROW if narrow else LEFT) * scale))
        right = min(_MOST_RIGHT, max(1.0, self._place.look.scale))
        for pane in (self._right, self.publish, self.versions):
            pane.setFixedWidth(round(RIGHT * right))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size()

    # what is compared

    @property
    def _compares_draft(self) -> bool:
        return self._right.currentWidget() is self.publish

    def show_draft(self) -> None:
        """The draft beside the newest version."""
        draft = self._place.draft
        self._right.setCurrentWidget(self.publish)
        empty = Campaign(id=draft.campaign.id, name=draft.campaign.name, language=draft.campaign.language)
        self._compare(draft.published or empty, draft.campaign, words.newest(draft.version), "")

    def show_versions(self) -> None:
        draft = self._place.draft
        self._right.setCurrentWidget(self.versions)
        library = draft.library.versions
        current = library.current(draft.campaign.id)
        self.versions.show_versions(library.all(draft.campaign.id), current.number if current else 0)

    def compare(self, old: int, new: int) -> None:
        """Two versions, or a version with the draft; a version with itself: all that is in it."""
        draft = self._place.draft
        before = self.hands.content(old)
        after = draft.campaign if new == DRAFT else self.hands.content(new)
        if before is None or after is None:
            return
        if old == new:
            before = Campaign(id=after.id, name=after.name, language=after.language)
        name = self.tr("Draft") if new == DRAFT else self.tr("Version {0}").format(new)
        first = self.tr("Nothing") if old == new else self.tr("Version {0}").format(old)
        self._compare(before, after, first, name)

    def _compare(self, old: Campaign, new: Campaign, old_name: str, new_name: str) -> None:
        self._old, self._new, self._names = old, new, (old_name, new_name)
        found = differences(old, new)
        count, version = len(found), self._place.draft.version
        told = words.changes_since(version, count) if self._compares_draft else words.differences_found(count)
        self._head.say(told)
        self.changes.show_differences(found)

    def _show_difference(self) -> None:
        chosen = self.changes.current
        if chosen is None:
            self.middle.show_nothing(
                self.tr("The draft is as the last version. What you change on the other pages stands here.")
                if self._compares_draft
                else self.tr("There is no difference between the two.")
            )
            return
        last = self._last.get((type(chosen.entry), chosen.entry.id))
        new = words.draft_changed(last) if self._compares_draft else self._names[1]
        sides = Sides(self._names[0], new, self._new.language)
        ruling = self.standing.ruling if self._compares_draft else None
        self.middle.show_difference(chosen, sides, ruling, can_go_back=self._compares_draft)

    # the draft

    def _opened(self) -> None:
        self.standing = Standing()
        self.publish.note.clear()
        self._changed()

    def _changed(self) -> None:
        """A page that nobody looks at waits: to compare ten thousand cards takes a moment."""
        self._stale = True
        if self.isVisible():
            self._show_anew()

    def _show_anew(self) -> None:
        draft = self._place.draft
        self._stale = False
        self._last = self.hands.last_changes()
        self.standing = Standing(
            changes=len(draft.differences),
            accepted=self.standing.accepted,
        )
        if self._compares_draft:
            self.show_draft()
        else:
            self.show_versions()
        self._show_standing()
        self._soon.start()

    def _published(self) -> None:
        self.standing = Standing()
        self.publish.note.clear()
        self._changed()

    def try_calls(self) -> None:
        """Plays the example calls on both states, beside the window."""
        if self.isVisible():
            self._gate.begin()

    def _take_ruling(self, ruled: Ruled) -> None:
        self.standing = replace(
            self.standing, ruling=ruled.ruling, faults=ruled.faults, titles=ruled.titles, trouble=None
        )
        self._show_standing()
        self._show_difference()
        self.ruled.emit()

    def _take_trouble(self, trouble: AssistError) -> None:
        self.standing = replace(self.standing, trouble=trouble)
        self._show_standing()

    def _show_standing(self) -> None:
        if self._stale:
            return
        version = self._place.draft.version
        number = version.number + 1 if version else 1
        self.publish.show_standing(self.standing, self._place.checks.findings, number)
        self.publish.when.say_version(version.number if version else 0)

    # what is done

    def accept(self, questions: tuple[Question, ...], reason: str) -> None:
        """These losses are all right, for this reason."""
        self.standing = self.standing.accepting(questions, reason)
        self._show_standing()

    def _take_titles(self) -> None:
        self._place.draft.do(self.tr("Name cards by their new titles"), self.standing.titles)

    def _take_back(self) -> None:
        if chosen := self.changes.current:
            self.hands.take_back(chosen)

    def _publish(self) -> None:
        note = self.publish.note.toPlainText().strip()
        self.hands.publish(note, self.standing.overruled, self.publish.when.live_from)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show_anew()
        if self.standing.ruling is None:
            self.try_calls()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_work()
        super().closeEvent(event)

    def close_work(self) -> None:
        """Nothing runs behind the page any more when this returns."""
        self._gate.close()
