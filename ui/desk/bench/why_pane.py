"""Why this card? The chosen row fact by fact, what helps with one button each, and the other cards for its words."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from assist.matching.why import Rank
from assist.rehearsal.rows import Outcome
from scripts_db.cards import Campaign
from ui.desk.bench.facts import Fact, facts
from ui.desk.bench.helps import Help, helps
from ui.desk.bench.outcome_words import word_of
from ui.desk.bench.row_list import Shown
from ui.desk.sureness import Sureness
from ui.theme import BODY, BODY_STRONG, CAPTION_STRONG, HEAD, LABEL, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.clearing import clear
from ui.widgets.signs import Badge, Hairline, Picture
from ui.widgets.text import Text
from ui.widgets.window import scrolled

WIDTH = 344
_MOST = 1.2
"""How much wider it may become with larger text; the rows want room too."""
_LEAST = 0.05
"""A card that is less sure has nothing to do with it."""
_OTHERS = 3
"""How many other cards are listed."""
_BADGES = {
    Outcome.WRONG: ("serious", "serious_soft"),
    Outcome.MISSING: ("caution", "caution_soft"),
    Outcome.SHOWN: ("accent", "accent_soft"),
}


class WhyPane(Box):
    chosen = Signal(object)
    """A Help is to be done."""
    card_wanted = Signal(str)
    """The card of that id is to be looked at."""
    kept = Signal()
    """“Keep as example call”."""

    def __init__(self, look: Look):
        super().__init__("form")
        self._look = look
        self._told = QWidget()
        self._inside = column(gap=10, margins=(20, 16, 20, 16))
        self._told.setLayout(self._inside)
        self.keep = Button(look, self.tr("Keep as example call"), "tall", "beaker")
        self.keep.clicked.connect(self.kept)
        self.helps: list[Button] = []
        foot = row(self.keep, None, margins=(20, 10, 20, 16))
        self.setLayout(column((scrolled(self._told), 1), foot))
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFixedWidth(round(WIDTH * min(_MOST, max(1.0, self._look.scale))))

    def show_row(self, shown: Shown | None, campaign: Campaign) -> None:
        clear(self._inside)
        self.helps = []
        if shown is None:
            self._hint()
        else:
            self._tell(shown, campaign)
        self._inside.addStretch(1)

    def _hint(self) -> None:
        self._add(Text(self._look, self.tr("Why this card?"), HEAD, lines=1))
        words = self.tr("Choose a line, and what spoke for each card and against it stands here.")
        self._add(Text(self._look, words, BODY, "ink2"))

    def _tell(self, shown: Shown, campaign: Campaign) -> None:
        look, rank = self._look, shown.told.rank
        title = self.tr("Why this card?") if shown.row.shown else self.tr("Why no card?")
        self._add(Text(look, title, HEAD, lines=1))
        quote = Text(look, "", BODY, "ink2")
        quote.say(f"“{shown.text}”", shown.language)
        quote.mark(shown.row.text[start:end] for start, end in shown.marks)
        self._add(quote)
        self._add(Hairline(look))
        if rank:
            self._tell_card(shown, rank)
        else:
            self._tell_followed(shown)
        self._tell_helps(helps(shown.row, rank, campaign))
        others = [one for one in shown.reasons if rank is None or one.card != rank.card]
        self._tell_others([one for one in others if one.evidence >= _LEAST])

    def _tell_card(self, shown: Shown, rank: Rank) -> None:
        look, outcome = self._look, shown.row.outcome
        name = Text(look, "", BODY_STRONG, lines=2)
        name.say(rank.card.title, shown.language)
        head = row((name, 1))
        role, ground = _BADGES.get(outcome, ("ink2", "sunken"))
        head.addWidget(Badge(look, word_of(outcome), role, ground), 0, Qt.AlignmentFlag.AlignTop)
        self._inside.addLayout(head)
        self._inside.addLayout(self._score(rank))
        for fact in facts(shown.row, rank, shown.language):
            self._inside.addLayout(self._fact(fact))
        look_at = Button(look, self.tr("Look at this card"), "link")
        look_at.clicked.connect(partial(self.card_wanted.emit, rank.card.id))
        self._inside.addLayout(row(look_at, None))

    def _tell_followed(self, shown: Shown) -> None:
        look = self._look
        self._add(Text(look, shown.told.title, BODY_STRONG))
        self._add(Text(look, shown.told.reason, LABEL, "ink2"))
        if shown.score:
            score, needed = (f"{one:.2f}" for one in shown.score)
            words = self.tr("The words fit by {0}, {1} is needed").format(score, needed)
            self._add(Text(look, words, LABEL, "ink2", figures=True))

    def _tell_helps(self, found: tuple[Help, ...]) -> None:
        if not found:
            return
        self._add(Hairline(self._look))
        self._add(Text(self._look, self.tr("What helps"), CAPTION_STRONG, "ink2", lines=1))
        for help in found:
            does = Button(self._look, help.verb, "outline")
            does.setAccessibleName(f"{help.verb}: {help.words}")
            does.clicked.connect(partial(self.chosen.emit, help))
            self.helps.append(does)
            inside = row((Text(self._look, help.words, LABEL), 1), does, margins=(12, 6, 6, 6))
            self._add(Box("well", inside))

    def _tell_others(self, others: list[Rank]) -> None:
        if not others:
            return
        self._add(Hairline(self._look))
        words = self.tr("Other cards for these words")
        self._add(Text(self._look, words, CAPTION_STRONG, "ink2", lines=1))
        for rank in others[:_OTHERS]:
            bar = Sureness(self._look, 96)
            bar.show_score(rank.evidence, rank.needed)
            figure = Text(self._look, f"{rank.evidence:.2f}", LABEL, "ink3", lines=1, figures=True)
            name = Text(self._look, rank.card.title, LABEL, "ink2", lines=1)
            self._inside.addLayout(row((name, 1), bar, figure, gap=10))

    def _score(self, rank: Rank) -> QBoxLayout:
        bar = Sureness(self._look, 160)
        bar.show_score(rank.evidence, rank.needed)
        words = self.tr("{0}, needs {1}").format(f"{rank.evidence:.2f}", f"{rank.needed:.2f}")
        return row(bar, (Text(self._look, words, LABEL, "ink2", lines=1, figures=True), 1), gap=12)

    def _fact(self, fact: Fact) -> QBoxLayout:
        icon, role = ("checkmark", "accent") if fact.speaks_for else ("warning", "caution")
        sign = Picture(self._look, icon, role, 16, beside=LABEL)
        value = Text(self._look, fact.value, LABEL, "ink2", lines=1, figures=True)
        return row(sign, (Text(self._look, fact.words, LABEL), 1), value, top=True)

    def _add(self, widget: QWidget) -> None:
        self._inside.addWidget(widget)
