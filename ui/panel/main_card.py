"""The main card: what to say now, and why it is here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.panel.deck import Shown
from ui.panel.points import POINTS, Point
from ui.panel.sureness import Sureness
from ui.panel.tips import Tips
from ui.theme import BODY, CAPTION, SAY, TITLE, Look
from ui.widgets.boxes import Box, Head, column, row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.ring import Ring
from ui.widgets.signs import Picture
from ui.widgets.text import Text


class MainCard(Box):
    """The one raised thing on the panel: what to say now, and why it is here."""

    pin_chosen = Signal()
    dismiss_chosen = Signal()
    use_chosen = Signal()
    more_chosen = Signal(QWidget)
    """The button whose menu is wanted."""
    unfolded = Signal()

    def __init__(self, look: Look):
        super().__init__("cue")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = Text(look, "", TITLE, lines=2)
        self.pin = IconButton(look, "pin", self.tr("Pin (Alt P)"))
        self.more = IconButton(look, "more_horizontal", self.tr("More to do with this card"))
        self.dismiss = IconButton(look, "dismiss", self.tr("Dismiss (Alt X)"))
        self.words = Text(look, "", SAY)
        self._points = [Point(look) for _ in range(POINTS)]
        self._more = Text(look, "", BODY, "ink2")
        self._tips = Tips(look)
        self._why = Text(look, "", CAPTION, "ink3", lines=1)
        self.sureness = Sureness(look)
        self.unfold = Button(look, self.tr("More"), icon="chevron_down")
        self.use = Button(look, self.tr("Used it"), icon="checkmark")
        self.use.setToolTip(self.tr("Alt U"))
        self._shown: Shown | None = None
        self._short = self._open = False
        self._arrange(look)
        self._connect()

    def _arrange(self, look: Look) -> None:
        picture = Picture(look, "comment", "accent")
        top = row(
            picture, 2, (self._title, 1), self.pin, self.more, self.dismiss, margins=(12, 6, 6, 6), gap=4
        )
        self._head = Head(look, "accent_soft", "accent", top)
        self._list = QWidget()
        self._list.setLayout(column(*self._points, gap=2))
        foot = row(self.sureness, (self._why, 1), self.unfold, self.use, gap=2)
        body = column(self.words, self._list, self._more, self._tips, foot, gap=10, margins=(14, 12, 14, 8))
        self.setLayout(column(self._head, body))
        Ring(look, self, 8)

    def _connect(self) -> None:
        self.pin.clicked.connect(self.pin_chosen)
        self.dismiss.clicked.connect(self.dismiss_chosen)
        self.more.clicked.connect(lambda: self.more_chosen.emit(self.more))
        self.use.clicked.connect(self.use_chosen)
        self.unfold.clicked.connect(self.fold_or_unfold)

    def show_card(self, shown: Shown) -> None:
        before, self._shown = self._shown, shown
        new = before is None or before.card.id != shown.card.id
        if new or (before and before.card != shown.card):
            self._show_words(shown, fold=new)
        self._show_standing(shown)
        if new and self.isVisible():
            self._head.light_up()
        if new and self._has_focus_inside():
            self.setFocus()  # or a key pressed for the last card would hit this one

    def _has_focus_inside(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and focused is not self and self.isAncestorOf(focused)

    def _show_words(self, shown: Shown, *, fold: bool) -> None:
        card = shown.card
        self._open = self._open and not fold
        self._title.say(card.title, card.language)
        self.words.say(card.say, card.language)
        for number, point in enumerate(self._points):
            point.say(card.points[number] if number < len(card.points) else "", card.language)
        self._more.say(card.more, card.language)
        self._tips.show_tips(card.tips, card.language)
        self.setAccessibleName(self.tr("Main card: {0}").format(card.title))
        self.setAccessibleDescription(card.say)
        self._show_folds()

    def _show_standing(self, shown: Shown) -> None:
        if shown.pinned:
            self.pin.show_as("pin:filled", self.tr("Unpin (Alt P)"), "accent")
        else:
            self.pin.show_as("pin", self.tr("Pin (Alt P)"))
        if shown.used:
            self.use.show_as(self.tr("Used"), "checkmark_circle:filled")
        else:
            self.use.show_as(self.tr("Used it"), "checkmark")
        self._why.say(self._reason(shown))
        self._why.setToolTip(shown.reason)
        self.sureness.show_sure(shown.sure)
        self.sureness.setToolTip(shown.reason)

    def _reason(self, shown: Shown) -> str:
        if not shown.heard:
            return self.tr("Found by search")
        if shown.sure is None:
            return self.tr("Heard “{0}”").format(shown.heard)
        return (self.tr("Sure: “{0}”") if shown.sure else self.tr("Likely: “{0}”")).format(shown.heard)

    def set_short(self, short: bool) -> None:
        """Without its points, where there is little room."""
        self._short = short
        self._show_folds()

    def _show_folds(self) -> None:
        card = self._shown.card if self._shown else None
        self._list.setVisible(bool(card and card.points) and (self._open or not self._short))
        self._more.setVisible(bool(card and card.more) and self._open)
        self._tips.setVisible(bool(card and card.tips) and self._open)
        self.unfold.setVisible(bool(card and (card.more or card.tips or (self._short and card.points))))
        face = (self.tr("Less"), "chevron_up") if self._open else (self.tr("More"), "chevron_down")
        self.unfold.show_as(*face)

    def fold_or_unfold(self) -> None:
        self._open = not self._open
        self._show_folds()
        self.unfolded.emit()
