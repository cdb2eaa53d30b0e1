"""The main slot: the one place to read."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ui.panel.alarms import Alarm
from ui.panel.alert_card import AlertCard
from ui.panel.course import Course
from ui.panel.deck import Shown
from ui.panel.history import History
from ui.panel.history_card import HistoryCard
from ui.panel.main_card import MainCard
from ui.panel.plate_card import PlateCard
from ui.panel.plates import Plate
from ui.panel.step_card import StepCard
from ui.theme import Look
from ui.widgets.boxes import column


class MainSlot(QScrollArea):
    """Always at the same place: an alert, the cards of the call, a card, the script's step, or a plain card.

    It scrolls only where the window is too small.
    """

    def __init__(self, look: Look):
        super().__init__()
        self.alert, self.card = AlertCard(look), MainCard(look)
        self.step, self.plate, self.history = StepCard(look), PlateCard(look), HistoryCard(look)
        self.faces = (self.alert, self.history, self.card, self.step, self.plate)
        self._inside = QWidget()
        self._inside.setLayout(column(*self.faces, None))
        self.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)  # which it had just been given
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A scroll area does not tell its own layout that what is inside wants another size."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._scroll_if_needed()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll_if_needed()

    def _scroll_if_needed(self) -> None:
        """Qt asks whether a narrower text fits beside the bar, and so keeps one that nobody needs."""
        policy = Qt.ScrollBarPolicy
        fits = self.heightForWidth(self.width()) <= self.height()
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)

    def show_alarm(self, alarm: Alarm) -> None:
        self.alert.show_alarm(alarm)
        self._bring(self.alert)

    def show_card(self, shown: Shown) -> None:
        self.card.show_card(shown)
        self._bring(self.card)

    def show_history(self, history: History) -> None:
        self.history.show_history(history)
        self._bring(self.history)

    def show_step(self, course: Course) -> None:
        self.step.show_step(course)
        self._bring(self.step)

    def show_plate(self, plate: Plate) -> None:
        self.plate.show_plate(plate)
        self._bring(self.plate)

    def _bring(self, front: QWidget) -> None:
        for face in self.faces:
            face.setVisible(face is front)
        self.updateGeometry()

    def set_short(self, short: bool) -> None:
        """The words to say without what stands around them, where there is little room."""
        for face in (self.alert, self.history, self.card, self.step):
            face.set_short(short)

    @property
    def front(self) -> QWidget:
        return next((face for face in self.faces if not face.isHidden()), self.plate)

    def settle(self) -> None:
        """Lets the layouts know at once what is visible now, without waiting for their events."""
        self.step.settle()
        self.history.settle()
        for box in (self.front, self._inside):
            if layout := box.layout():
                layout.activate()
        self.updateGeometry()

    def take_focus(self) -> None:
        self.front.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wanted = self.front.heightForWidth(width)
        return wanted if wanted >= 0 else self.front.sizeHint().height()  # nothing in it wraps

    def sizeHint(self) -> QSize:
        width = max(self.width(), 296)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 96)
