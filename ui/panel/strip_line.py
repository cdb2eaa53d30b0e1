"""The panel as one line: the state, how loud both sides are, the words to say, what is still open."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assist.events import Channel
from ui.panel.call_state import CallState
from ui.panel.course import Course
from ui.panel.state_line import face_of
from ui.panel.strip_words import Line
from ui.theme import LABEL_STRONG, LEAD, TITLE, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import IconButton
from ui.widgets.live_meter import LiveMeter
from ui.widgets.row_button import RowButton
from ui.widgets.signs import Badge, Picture, StateSign
from ui.widgets.text import Text

METERS_WIDTH = 76


class StripLine(Box):
    """Also the handle by which the strip is moved; a click on the words opens what stands behind them."""

    read_chosen = Signal()
    search_chosen = Signal()
    open_chosen = Signal()
    menu_chosen = Signal(QWidget)

    def __init__(self, look: Look):
        super().__init__("line")
        self._look = look
        self._sign = StateSign(look, 30)
        self.meters = {side: LiveMeter(look) for side in (Channel.CUSTOMER, Channel.AGENT)}
        self._demo = Badge(look, self.tr("Demo model"), "caution", "caution_soft")
        self.words = _Words(look)
        self._more = Badge(look, "", "ink2", "sunken")
        self._said = Text(look, "", LABEL_STRONG, "ink2", lines=1, whole=True, figures=True)
        self.search = IconButton(look, "search", self.tr("Search (Ctrl K)"))
        self.open = IconButton(look, "arrow_maximize", self.tr("Open the panel"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._arrange()
        self.words.clicked.connect(self.read_chosen)
        self.search.clicked.connect(self.search_chosen)
        self.open.clicked.connect(self.open_chosen)
        self.hide()

    def _arrange(self) -> None:
        names = {Channel.CUSTOMER: self.tr("Level: Customer"), Channel.AGENT: self.tr("Level: You")}
        icons = {Channel.CUSTOMER: "person_voice", Channel.AGENT: "mic"}
        levels = column(gap=3)
        for side, meter in self.meters.items():
            meter.setAccessibleName(names[side])
            levels.addLayout(row(Picture(self._look, icons[side], "ink3", 12), (meter, 1), gap=4))
        both = QWidget()
        both.setFixedWidth(METERS_WIDTH)
        both.setLayout(levels)
        self._checklist = QWidget()
        self._checklist.setLayout(row(Picture(self._look, "task_list_square_ltr"), self._said))
        left = row(self._sign, both, self._demo, (self.words, 1), self._more, self._checklist)
        inside = row(left, self.search, self.open, margins=(4, 4, 4, 4))
        inside.setStretch(0, 1)
        self.setLayout(inside)

    def show_keys(self, size: str) -> None:
        self.open.setToolTip(f"{self.tr('Open the panel')} ({size})")

    def show_state(self, call: CallState) -> None:
        face = face_of(call)
        self._sign.show_icon(face.icon, face.ground, face.role)
        self._sign.setToolTip(face.word)
        self._sign.setAccessibleName(face.word)
        self._demo.setVisible(call.demo)
        if not call.is_on:
            for meter in self.meters.values():
                meter.rest()

    def show_loudness(self, channel: Channel, rms: float) -> None:
        """`rms` in dB relative to full scale."""
        self.meters[channel].hear(rms)

    def show_words(self, line: Line, more: int, course: Course | None) -> None:
        """`more` cards wait beside the words."""
        self.words.show_line(line)
        self._more.setText(f"+{more}")
        self._more.setAccessibleName(self.tr("{0} more cards").format(more))
        self._more.updateGeometry()
        self._more.setVisible(more > 0)
        has_items = bool(course and course.items)
        if course and has_items:
            self._said.say(f"{course.said}/{course.due}")
            told = self.tr("Checklist · {0} of {1} said").format(course.said, course.due)
            self._checklist.setToolTip(told)
            self._said.setAccessibleName(told)
        self._checklist.setVisible(has_items)

    def settle(self) -> None:
        """Lets the layouts know at once how large the text is now, without waiting for their events."""
        self.words.settle()
        self.words.updateGeometry()
        if layout := self.layout():
            layout.activate()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.window().windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ContextMenu:
            self.menu_chosen.emit(self._sign)
            return True
        return super().event(event)


class _Words(RowButton):
    """One line, cut where there is no more room; the whole of it is behind the click."""

    def __init__(self, look: Look):
        self._picture = Picture(look, "info")
        self._calm, self._strong = Text(look, "", LEAD, lines=1), Text(look, "", TITLE, lines=1)
        super().__init__(look, row(self._picture, (self._calm, 1), (self._strong, 1), margins=(4, 0, 4, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_line(self, line: Line) -> None:
        shown, other = (self._strong, self._calm) if line.strong else (self._calm, self._strong)
        shown.say(line.text.replace("\n", " "), line.language)
        shown.set_ink(line.role)
        shown.show()
        other.hide()
        self._picture.setVisible(bool(line.icon))
        if line.icon:
            self._picture.show_icon(line.icon, line.role)
        self.setAccessibleName(line.text)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, super().minimumSizeHint().height())
