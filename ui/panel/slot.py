"""The main slot: the one place to read."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ui.panel.deck import Shown
from ui.panel.main_card import MainCard
from ui.panel.plate_card import PlateCard
from ui.panel.plates import Plate
from ui.theme import Look
from ui.widgets.boxes import column


class MainSlot(QScrollArea):
    """Always at the same place: a card, or a plain one. It scrolls only where the window is too small."""

    def __init__(self, look: Look):
        super().__init__()
        self.card, self.plate = MainCard(look), PlateCard(look)
        self._inside = QWidget()
        self._inside.setLayout(column(self.card, self.plate, None))
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

    def show_card(self, shown: Shown) -> None:
        self.plate.hide()
        self.card.show_card(shown)
        self.card.show()
        self.updateGeometry()

    def show_plate(self, plate: Plate) -> None:
        self.card.hide()
        self.plate.show_plate(plate)
        self.plate.show()
        self.updateGeometry()

    @property
    def front(self) -> QWidget:
        return self.plate if self.card.isHidden() else self.card

    def settle(self) -> None:
        """Lets the layouts know at once what is visible now, without waiting for their events."""
        for box in (self.front, self._inside):
            if layout := box.layout():
                layout.activate()
        self.updateGeometry()

    def take_focus(self) -> None:
        self.front.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.front.heightForWidth(width)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 296)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 96)
