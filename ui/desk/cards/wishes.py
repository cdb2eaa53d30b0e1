"""What agents propose for a card: a phrase that should call for it, or one that should not. Take it or decline."""

from PySide6.QtCore import Signal

from scripts_db.proposals import Proposal, Wish
from ui import moments
from ui.theme import CAPTION, LABEL_STRONG, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.signs import Picture
from ui.widgets.text import Text


class Wishes(Box):
    taken = Signal(object)
    declined = Signal(object)
    """Both with a Proposal."""

    def __init__(self, look: Look):
        super().__init__("info")
        self._look, self._shown = look, tuple[Proposal, ...]()
        self.lines: list[WishLine] = []
        self._list = column(gap=8)
        head = row(
            Picture(look, "person_voice", "accent", 16),
            (Text(look, self.tr("Proposed by agents"), LABEL_STRONG, lines=1), 1),
        )
        self.setLayout(column(head, self._list, gap=6, margins=(10, 8, 10, 8)))
        self.hide()

    def show_proposals(self, proposals: tuple[Proposal, ...]) -> None:
        if proposals == self._shown:
            return
        self._shown = proposals
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [WishLine(self._look, proposal) for proposal in proposals]
        for line in self.lines:
            line.take.clicked.connect(lambda _on=False, line=line: self.taken.emit(line.proposal))
            line.decline.clicked.connect(lambda _on=False, line=line: self.declined.emit(line.proposal))
            self._list.addWidget(line)
        self.setVisible(bool(proposals))


class WishLine(Box):
    def __init__(self, look: Look, proposal: Proposal):
        super().__init__("plain")
        self.proposal = proposal
        asks = self.tr("Show it for “{0}”") if proposal.what is Wish.TRIGGER else self.tr("Never for “{0}”")
        who = proposal.proposed_by or self.tr("an agent")
        when = moments.day(proposal.proposed_at)
        self.take = Button(look, self.tr("Take"), "outline")
        self.decline = Button(look, self.tr("Decline"))
        self.take.setAccessibleName(self.tr("Take “{0}”").format(proposal.phrase))
        self.decline.setAccessibleName(self.tr("Decline “{0}”").format(proposal.phrase))
        words = column(
            Text(look, asks.format(proposal.phrase), CAPTION),
            Text(look, f"{who}, {when}", CAPTION, "ink3", lines=1),
        )
        self.setLayout(column(words, row(self.take, self.decline, None), gap=4))
