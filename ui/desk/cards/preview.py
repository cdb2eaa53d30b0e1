"""The card as the agent will see it, in the widgets of the panel, and what would call for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from scripts_db.cards import Card
from ui.colours import DARK, LIGHT
from ui.desk.cards.try_it import TryIt
from ui.desk.workplace import Workplace
from ui.panel.deck import Shown
from ui.panel.main_card import MainCard
from ui.panel.quiet_cards import QuietCards
from ui.theme import CAPTION_STRONG, SAY, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.fields import Parts
from ui.widgets.signs import Hairline
from ui.widgets.text import Text
from ui.widgets.window import scrolled

WIDTH = 368


class Preview(Box):
    def __init__(self, place: Workplace):
        super().__init__("aside")
        self._look = place.look
        self.stage = Stage(place.look)
        self.themes = Parts(place.look, {False: self.tr("Light"), True: self.tr("Dark")}, place.look.dark)
        self.themes.setAccessibleName(self.tr("Colours of the preview"))
        self.try_it = TryIt(place)
        self._arrange()
        self.themes.chosen.connect(self.stage.wear)
        self._dress()
        place.look.changed.connect(self._dress)

    def _arrange(self) -> None:
        top = row(
            (Text(self._look, self.tr("Preview"), SAY, lines=1), 1), self.themes, margins=(16, 16, 16, 0)
        )
        lower = column(Hairline(self._look), self.try_it, gap=10, margins=(16, 8, 16, 16))
        inside = QWidget()
        inside.setLayout(column(top, self.stage, lower, None, gap=0))
        self.setLayout(column(scrolled(inside)))

    def _dress(self) -> None:
        self.setFixedWidth(round(WIDTH * max(1.0, self._look.scale)))

    def show_card(self, card: Card | None) -> None:
        self.stage.setVisible(card is not None)
        if card is not None:
            self.stage.show_card(card)
        self.try_it.show_card(card)


class Stage(QWidget):
    """A piece of the panel, in colours of its own."""

    def __init__(self, desk: Look):
        super().__init__()
        self._desk = desk
        self.look = Look(desk.colours, desk.language, desk.scale, calm=True)
        self.main, self.quiet = MainCard(self.look), QuietCards(self.look)
        for button in (self.main.pin, self.main.dismiss, self.main.use):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for place in (self.main, *self.quiet.rows):
            place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoFillBackground(True)
        self.setLayout(
            column(
                Text(self.look, self.tr("As the main card"), CAPTION_STRONG, "ink3", lines=1),
                self.main,
                2,
                Text(self.look, self.tr("As a quiet card"), CAPTION_STRONG, "ink3", lines=1),
                self.quiet,
                gap=8,
                margins=(16, 12, 16, 16),
            )
        )
        self._dress()
        self.look.changed.connect(self._dress)
        desk.changed.connect(lambda: self.wear(desk.dark))

    def wear(self, dark: bool) -> None:
        self.look.wear(DARK if dark else LIGHT, self._desk.scale)

    def _dress(self) -> None:
        self.setPalette(self.look.palette())
        self.setStyleSheet(self.look.sheet())

    def show_card(self, card: Card) -> None:
        shown = Shown(card=card, heard=next(iter(card.triggers), ""))
        self.main.show_card(shown)
        self.quiet.show_cards((shown,))
