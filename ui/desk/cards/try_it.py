"""Try it: what might the customer say? Typed, matched over the draft, and answered with the score and the reason."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from assist.matching.why import Rank
from scripts_db.cards import Card, Speaker
from ui.background.latest import Latest
from ui.desk import withheld
from ui.desk.cards.trying import Asked, Trial, Tried
from ui.desk.counting import is_han
from ui.desk.sureness import Sureness
from ui.desk.workplace import Workplace
from ui.theme import BODY_STRONG, CAPTION, CAPTION_STRONG, LABEL
from ui.widgets.boxes import Box, column, row
from ui.widgets.ring import Ring
from ui.widgets.signs import Picture
from ui.widgets.text import Text

PAUSE = 120
"""Milliseconds without a key after which it is tried."""


SLOW = 500
"""Milliseconds without an answer after which is said that it takes a moment."""


class TryIt(QWidget):
    def __init__(self, place: Workplace):
        super().__init__()
        self._place, self._card = place, None
        look = place.look
        self.label = Text(look, "", CAPTION_STRONG, "ink2", lines=1)
        self.line = QLineEdit()
        self.line.setFont(look.font(LABEL))
        self.line.setPlaceholderText(self.tr("A sentence, as it is said"))
        field = Box(
            "field", row(Picture(look, "person_voice", size=16), (self.line, 1), margins=(10, 0, 8, 0))
        )
        field.setFixedHeight(round(34 * look.scale))
        Ring(look, field, 6, self.line)
        self.answer = Answer(place)
        self.setLayout(column(self.label, field, 4, self.answer, gap=6))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.ask)
        self._trial = Latest(Trial(), self)
        self._trial.done.connect(self._show)
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._slow.timeout.connect(self.answer.show_wait)
        self.line.textChanged.connect(lambda _text: self._pause.start())
        place.draft.changed.connect(lambda _changes: self._pause.start())

    _card: Card | None

    def show_card(self, card: Card | None) -> None:
        if card != self._card:
            self._card = card
            self._pause.start()
        agent = card is not None and card.speaker is Speaker.AGENT
        words = (
            self.tr("Try it: what might you say?")
            if agent
            else self.tr("Try it: what might the customer say?")
        )
        self.label.say(words)
        self.line.setAccessibleName(words)

    def ask(self) -> None:
        text = self.line.text().strip()
        if not text or self._card is None or not self.isVisible():
            self.answer.hide()
            return
        settings, campaign = self._place.loaded.settings.showing, self._place.draft.campaign
        self._slow.start()
        self._trial.ask(Asked(text=text, card=self._card, campaign=campaign, settings=settings))

    def _show(self, tried: Tried) -> None:
        self._slow.stop()
        if self.line.text().strip():
            self.answer.show_tried(tried)


class Answer(Box):
    def __init__(self, place: Workplace):
        super().__init__("well")
        look = place.look
        self._sign = Picture(look, "checkmark_circle:filled", "accent")
        self.head = Text(look, "", BODY_STRONG)
        self.bar = Sureness(look)
        self.score = Text(look, "", LABEL, "ink2", lines=1, figures=True)
        self.reason = Text(look, "", CAPTION, "ink2")
        self._scored = QWidget()
        self._scored.setLayout(row(self.bar, (self.score, 1), gap=10))
        told = column(self._scored, self.reason, gap=4, margins=(28, 0, 0, 0))
        inside = column(row(self._sign, (self.head, 1), top=True), told, gap=4, margins=(12, 10, 12, 10))
        self.setLayout(inside)
        self.hide()

    def show_wait(self) -> None:
        """The cards are being read, which takes a moment when there are thousands of them."""
        self.set_kind("well")
        self._sign.show_icon("circle", "ink3")
        self.head.say(self.tr("One moment …"))
        self._scored.hide()
        self.reason.say(self.tr("The cards are being read."))
        self.show()

    def show_tried(self, tried: Tried) -> None:
        self.set_kind("info" if tried.comes else "well")
        if tried.comes:
            self._sign.show_icon("checkmark_circle:filled", "accent")
            self.head.say(self.tr("This card would come up"))
        elif tried.instead:
            self._sign.show_icon("arrow_right", "ink2")
            self.head.say(self.tr("“{0}” would come up").format(tried.instead))
        else:
            self._sign.show_icon("subtract_circle", "ink2")
            self.head.say(
                self.tr("Only the search would be offered")
                if tried.offers
                else self.tr("Nothing would come up")
            )
        self._scored.setVisible(tried.rank is not None)
        self.score.say("")
        if tried.rank:
            self.bar.show_score(tried.rank.evidence, tried.rank.needed)
            words = self.tr("{0}, needs {1}")
            self.score.say(words.format(f"{tried.rank.evidence:.2f}", f"{tried.rank.needed:.2f}"))
        self.reason.say(self._reason(tried))
        self.setAccessibleName(" ".join([f"{self.head.text()}.", self.score.text(), self.reason.text()]))
        self.show()

    def _reason(self, tried: Tried) -> str:
        rank = tried.rank
        if rank is None:
            return self.tr("This card has nothing in common with it.")
        words = self._met(rank, tried.words)
        if rank.withheld is None:
            return words
        return f"{withheld.words(rank.withheld, rank.negative)}. {words}"

    def _met(self, rank: Rank, count: int) -> str:
        """Which trigger fitted, how many of its words, and how many of these in another form or by their meaning."""
        same = {pair.trigger for pair in rank.met}
        meant = {pair.trigger for pair in rank.meant} - same
        other = {pair.trigger for pair in rank.met if pair.likeness < 1} - {
            pair.trigger for pair in rank.met if pair.likeness >= 1
        }
        counted = (
            self.tr("“{0}”: {1} of {2} letters")
            if is_han(rank.trigger)
            else self.tr("“{0}”: {1} of {2} words")
        )
        words = counted.format(rank.trigger, len(same | meant), count)
        if other:
            words += ", " + self.tr("{0} in another form").format(len(other))
        if meant:
            words += ", " + self.tr("{0} by its meaning").format(len(meant))
        return words
