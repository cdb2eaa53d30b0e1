"""All versions: who published what, when and why; looked at, compared, brought back, withdrawn while they wait."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from scripts_db.versions import Version
from ui import moments
from ui.theme import CAPTION, HEAD, LABEL, LABEL_STRONG, Look, Style
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.clearing import clear
from ui.widgets.fields import Choice, Field
from ui.widgets.row_button import RowButton
from ui.widgets.signs import Badge
from ui.widgets.text import Text
from ui.widgets.window import scrolled

DRAFT, NOTHING = 0, -1
"""Stand for the draft, and for what was before the first version, where a version is chosen."""


class VersionsPane(Box):
    closed = Signal()
    compare_wanted = Signal(int, int)
    """From the version of the first number to that of the second, or to the draft; from nothing to it where they
    are the same."""
    restore_wanted = Signal(int)
    withdraw_wanted = Signal(int)

    def __init__(self, look: Look):
        super().__init__("form")
        self._look = look
        self._versions: tuple[Version, ...] = ()
        self.chosen = 0
        self.back = IconButton(look, "dismiss", self.tr("Back to publishing"))
        self._list = column(gap=4)
        self._group = QButtonGroup(self)
        self.other = Choice(look, self._others, DRAFT)
        self.restore = Button(look, self.tr("Restore …"), "tall", "history")
        self.withdraw = Button(look, self.tr("Withdraw"), "tall")
        self._arrange()
        self._introduce()

    def _arrange(self) -> None:
        head = row(
            (Text(self._look, self.tr("Versions"), HEAD, lines=1), 1), self.back, margins=(20, 16, 12, 8)
        )
        listed = QWidget()
        listed.setLayout(column(self._list, None, margins=(10, 0, 10, 0)))
        compare = Field(self._look, self.tr("Compare it with"), self.other)
        foot = column(compare, row(self.restore, self.withdraw, None), gap=12, margins=(20, 10, 20, 16))
        self._foot = QWidget()
        self._foot.setLayout(foot)
        self.setLayout(column(head, (scrolled(listed), 1), self._foot))

    def _introduce(self) -> None:
        self.back.clicked.connect(self.closed)
        self.other.chosen.connect(self._compare)
        self.restore.clicked.connect(lambda: self.restore_wanted.emit(self.chosen))
        self.withdraw.clicked.connect(lambda: self.withdraw_wanted.emit(self.chosen))

    @property
    def lines(self) -> list[RowButton]:
        return [line for line in self._group.buttons() if isinstance(line, RowButton)]

    def show_versions(self, versions: Sequence[Version], in_use: int) -> None:
        """`in_use` is the number of the one that agents have now."""
        self._versions = tuple(versions)
        for line in self._group.buttons():
            self._group.removeButton(line)
        clear(self._list)
        for version in versions:
            line = self._line(version, in_use)
            self._group.addButton(line)
            self._list.addWidget(line)
        self._foot.setVisible(bool(versions))
        if versions:
            numbers = [version.number for version in versions]
            self.choose(self.chosen if self.chosen in numbers else numbers[0])

    def choose(self, number: int) -> None:
        """It is compared with the one before it: that is what it brought."""
        self.chosen = number
        for version, line in zip(self._versions, self.lines, strict=True):
            line.setChecked(version.number == number)
        chosen = self._version(number)
        self.withdraw.setVisible(chosen is not None and not chosen.is_live())
        self.restore.setVisible(chosen is not None and chosen.is_live())
        before = max((one.number for one in self._versions if one.number < number), default=NOTHING)
        self.other.refresh()
        self.other.show_value(before)
        self._compare(before)

    def _compare(self, other: int) -> None:
        if other == NOTHING:
            self.compare_wanted.emit(self.chosen, self.chosen)
        elif other == DRAFT or other > self.chosen:
            self.compare_wanted.emit(self.chosen, other)
        else:
            self.compare_wanted.emit(other, self.chosen)

    def _others(self) -> dict[int, str]:
        """What the chosen one may be compared with; the first one is all new."""
        found = {DRAFT: self.tr("The draft")}
        if not any(version.number < self.chosen for version in self._versions):
            found[NOTHING] = self.tr("Nothing before it")
        return found | {
            version.number: self.tr("Version {0}").format(version.number)
            for version in self._versions
            if version.number != self.chosen
        }

    def _version(self, number: int) -> Version | None:
        return next((version for version in self._versions if version.number == number), None)

    def _line(self, version: Version, in_use: int) -> RowButton:
        look = self._look
        head = row((Text(look, self.tr("Version {0}").format(version.number), LABEL_STRONG, lines=1), 1))
        if version.number == in_use:
            head.addWidget(Badge(look, self.tr("In use"), "accent", "accent_soft"))
        elif not version.is_live():
            head.addWidget(Badge(look, self.tr("Waits"), "caution", "caution_soft"))
        inside = column(head, gap=2, margins=(10, 8, 10, 8))
        words = [(said, style) for said, style in _told(version, self) if said]
        for said, style in words:
            ink = "ink2" if style is LABEL else "ink3"
            inside.addWidget(Text(look, said, style, ink, lines=3))
        line = RowButton(look, inside)
        line.setCheckable(True)
        line.setProperty("kind", "version")
        line.setAccessibleName(
            ". ".join([self.tr("Version {0}").format(version.number), *(said for said, _ in words)])
        )
        line.clicked.connect(lambda: self.choose(version.number))
        return line


def _told(version: Version, words: QWidget) -> list[tuple[str, Style]]:
    """Who published it and when, from when it is live, what for, and why all the same."""
    by = version.published_by or words.tr("somebody")
    told: list[tuple[str, Style]] = [
        (words.tr("{0}, by {1}").format(moments.minute_of_year(version.published_at), by), CAPTION)
    ]
    if not version.is_live():
        told.append(
            (words.tr("agents get it {0}").format(moments.minute_of_year(version.live_from)), CAPTION)
        )
    if version.restored is not None:
        told.append((words.tr("brings back version {0}").format(version.restored), CAPTION))
    told.append((version.note, LABEL))
    if version.overruled:
        told.append((words.tr("Accepted: {0}").format(version.overruled), CAPTION))
    return told
