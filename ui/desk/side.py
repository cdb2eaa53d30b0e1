"""The campaigns at the left of the desk, and below them which version the agents use."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from scripts_db.library import CampaignSummary
from ui import moments
from ui.desk.draft import Draft
from ui.theme import CAPTION, CAPTION_STRONG, LABEL, LABEL_STRONG, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import IconButton
from ui.widgets.text import Text
from ui.widgets.window import scrolled

WIDTH = 228


class Side(Box):
    chosen = Signal(str)
    """The id of a campaign."""
    new_chosen = Signal()
    menu_wanted = Signal(str, object)
    """The id of a campaign, and the point on the screen where its menu is to open."""

    def __init__(self, look: Look, draft: Draft):
        super().__init__("side")
        self._look, self._draft = look, draft
        self._group = QButtonGroup(self)
        self._list = column(gap=2)
        self.add = IconButton(look, "add", self.tr("New campaign"))
        self.add.clicked.connect(self.new_chosen)
        self.more = IconButton(look, "more_horizontal", self.tr("More about this campaign"))
        self.more.clicked.connect(self._want_menu)
        self.version = Text(look, "", LABEL_STRONG, "ink2", lines=2)
        self.by = Text(look, "", CAPTION, "ink3", lines=2)
        self._arrange()
        draft.opened.connect(self.refresh)
        draft.changed.connect(self.refresh)
        draft.published_anew.connect(self._show_version)

    def _arrange(self) -> None:
        head = row(
            Text(self._look, self.tr("Campaigns"), CAPTION_STRONG, "ink3", lines=1),
            None,
            self.add,
            self.more,
            gap=2,
            margins=(10, 0, 0, 2),
        )
        listed = QWidget()
        listed.setLayout(column(self._list, None))
        foot = column(self.version, self.by, margins=(10, 8, 10, 0))
        inside = column(head, (scrolled(listed), 1), foot, gap=2, margins=(10, 14, 10, 14))
        self.setLayout(inside)
        self.setFixedWidth(WIDTH)

    @property
    def items(self) -> list["CampaignItem"]:
        return [item for item in self._group.buttons() if isinstance(item, CampaignItem)]

    def refresh(self) -> None:
        """Names and counts as the library has them now."""
        summaries = self._draft.library.campaigns()
        if [item.id for item in self.items] != [summary.id for summary in summaries]:
            self._list_anew(summaries)
        for item, summary in zip(self.items, summaries, strict=True):
            item.show_campaign(summary.name, summary.cards, chosen=summary.id == self._draft.campaign.id)
        self._show_version()

    def _want_menu(self) -> None:
        below = self.more.mapToGlobal(self.more.rect().bottomLeft())
        self.menu_wanted.emit(self._draft.campaign.id, below)

    def _list_anew(self, summaries: tuple[CampaignSummary, ...]) -> None:
        for item in self.items:
            self._group.removeButton(item)
            item.deleteLater()
        for summary in summaries:
            item = CampaignItem(self._look, summary.id)
            item.clicked.connect(lambda _checked=False, id=summary.id: self.chosen.emit(id))
            item.customContextMenuRequested.connect(
                lambda point, item=item: self.menu_wanted.emit(item.id, item.mapToGlobal(point))
            )
            self._group.addButton(item)
            self._list.addWidget(item)

    def _show_version(self) -> None:
        version = self._draft.library.versions.current(self._draft.campaign.id)
        if version is None:
            self.version.say(self.tr("Agents have no version yet"))
            self.by.say("")
            return
        self.version.say(self.tr("Agents use version {0}").format(version.number))
        words = self.tr("published {0} by {1}") if version.published_by else self.tr("published {0}")
        self.by.say(words.format(moments.minute(version.published_at), version.published_by))


class CampaignItem(QPushButton):
    """A style sheet draws the button; name and count are painted, because a button's text cannot be elided."""

    def __init__(self, look: Look, id: str):
        super().__init__()
        self.id, self._look, self._name, self._count = id, look, "", ""
        self.setCheckable(True)
        self.setProperty("kind", "place")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        look.changed.connect(self.update)

    def show_campaign(self, name: str, cards: int, *, chosen: bool) -> None:
        self._name, self._count = name, f"{cards:n}"
        self.setAccessibleName(self.tr("{0}, {1} cards").format(name, cards))
        self.setToolTip(name)
        self.setChecked(chosen)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, area = QPainter(self), QRectF(self.rect()).adjusted(10, 0, -10, 0)
        chosen, middle = self.isChecked(), Qt.AlignmentFlag.AlignVCenter
        figures = self._look.font(CAPTION, figures=True)
        painter.setFont(figures)
        painter.setPen(self._look["ink2" if chosen else "ink3"])
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, self._count)
        area.adjust(0, 0, -QFontMetricsF(figures).horizontalAdvance(self._count) - 8, 0)
        style, role = (LABEL_STRONG, "ink") if chosen else (LABEL, "ink2")
        self._look.draw_line(painter, area, self._name, style, role)
