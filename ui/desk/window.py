"""The frame of the desk: bar above, campaigns at the left, the chosen page, and a line for notices."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from assist.settings import Loaded
from ui import wording
from ui.desk.campaigns.hands import CampaignHands
from ui.desk.checks import Checks, KnownWords
from ui.desk.conflict import Conflicts
from ui.desk.draft import Draft
from ui.desk.pages import PAGES
from ui.desk.shows_entries import ShowsEntries
from ui.desk.side import Side
from ui.desk.top_bar import TopBar
from ui.desk.workplace import Workplace
from ui.theme import LABEL, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import IconButton
from ui.widgets.signs import Picture
from ui.widgets.text import Text
from ui.widgets.window import FORMS

SIZE = (1440, 900)
LEAST = (1180, 720)
SHEET = Path(__file__).with_name("desk.qss")


class Desk(QWidget):
    closed = Signal()

    def __init__(self, look: Look, draft: Draft, loaded: Loaded, known_words: KnownWords):
        super().__init__()
        self.look, self.draft = look, draft
        self.checks = Checks(draft, known_words)
        ways = (self.notify, self.show_page, self.show_entry)
        self.place = Workplace(look, draft, loaded, self.checks, known_words, *ways)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Callcue desk"))
        self.setAccessibleName(self.windowTitle())
        self.bar = TopBar(look, draft, PAGES)
        self.side = Side(look, draft)
        self.stack = QStackedWidget()
        self.built: dict[str, QWidget] = {}
        self._waiting = {page.key: QWidget() for page in PAGES}
        self.notice = _Notice(look)
        self.conflicts = Conflicts(look, draft, self, self.notify)
        self.campaigns = CampaignHands(look, draft, self, self.notify)
        self._arrange()
        self._introduce()
        self._dress()

    def _arrange(self) -> None:
        for waiting in self._waiting.values():
            self.stack.addWidget(waiting)
        pages = column((self.stack, 1), self.notice)
        middle = row(self.side, gap=0)
        middle.addLayout(pages, 1)
        whole = column(self.bar, gap=0)
        whole.addLayout(middle, 1)
        self.setLayout(whole)
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()

    def _introduce(self) -> None:
        self.bar.chosen.connect(self._show_number)
        self.bar.publish_chosen.connect(lambda: self.show_page("publish"))
        self.side.chosen.connect(self.draft.open)
        self.side.new_chosen.connect(self.campaigns.ask_new)
        self.side.menu_wanted.connect(self.campaigns.open_menu)
        self.draft.failed.connect(lambda trouble: self.notify(wording.of(trouble)))
        self.look.changed.connect(self._dress)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.draft.stack.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, self.draft.stack.redo)

    def show_page(self, key: str) -> None:
        """The page of that key comes to the front."""
        self._show_number([page.key for page in PAGES].index(key))

    def show_entry(self, key: str, entry: str) -> None:
        """That page with the entry of that id."""
        self.show_page(key)
        if isinstance(page := self.built[key], ShowsEntries):
            page.show_entry(entry)

    def notify(self, words: str) -> None:
        self.notice.say(words)

    def _show_number(self, number: int) -> None:
        page = PAGES[number]
        if page.key not in self.built:
            self.built[page.key] = built = page.build(self.place)
            self.stack.removeWidget(self._waiting.pop(page.key))
            self.stack.insertWidget(number, built)
        self.stack.setCurrentIndex(number)
        self.bar.show_page(number)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()  # saves what is still being typed
        for page in self.built.values():
            page.close()  # what a page has under way ends with it
        self.draft.close()
        self.checks.close()
        self.closed.emit()
        super().closeEvent(event)

    def _dress(self) -> None:
        self.setPalette(self.look.palette())
        self.setStyleSheet(self.look.sheet() + self.look.sheet(FORMS) + self.look.sheet(SHEET))


class _Notice(Box):
    """One line, until it is closed or twelve seconds have gone by."""

    STAYS = 12_000

    def __init__(self, look: Look):
        super().__init__("notice")
        self.words = Text(look, "", LABEL, "ink", lines=2)
        self.dismiss = IconButton(look, "dismiss", self.tr("Close this notice"))
        inside = row(
            Picture(look, "info", "accent", 20), (self.words, 1), self.dismiss, margins=(20, 6, 12, 6)
        )
        self.setLayout(inside)
        self._over = QTimer(self, singleShot=True, interval=self.STAYS)
        self._over.timeout.connect(self.hide)
        self.dismiss.clicked.connect(self.hide)
        self.hide()

    def say(self, words: str) -> None:
        """Nothing takes away what stands there."""
        self.words.say(words)
        self.setVisible(bool(words))
        self._over.start()
