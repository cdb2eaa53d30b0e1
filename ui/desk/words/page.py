"""The page of the words: what the model can't hear, with spellings that it can; and the campaign's own words."""

from threading import Event

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from models.progress import Report
from scripts_db.changes import diff, head
from ui.background.work import Work
from ui.desk.binding import Binding, Form
from ui.desk.fields import LinesField
from ui.desk.page_parts import Aside, PageHead
from ui.desk.words.asking import Answer, answer
from ui.desk.words.spelling import with_spelling
from ui.desk.words.unheard_row import UnheardRow
from ui.desk.workplace import Workplace
from ui.theme import BODY, CAPTION, HEAD
from ui.widgets.boxes import Box, column, row
from ui.widgets.text import Text
from ui.widgets.window import scrolled

PAUSE = 400
"""Milliseconds without a change before the model is asked again."""


class WordsPage(QWidget):
    def __init__(self, place: Workplace):
        super().__init__()
        look = place.look
        self._place = place
        self.head = PageHead(look, self.tr("Words"))
        self.state = Text(look, "", BODY, "ink2")
        self.rows: list[UnheardRow] = []
        self.found: Answer | None = None
        self._rows = column(gap=0)
        self.words = LinesField(
            look, self.tr("Words that the speech model should know"), self.tr("one a line"), lines=16
        )
        self._form = Form(Binding(place.draft, self.words, self.tr("Change the words"), "vocabulary"))
        self.work = Work(self)
        self._again = False
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._arrange()
        self._introduce()
        self._show_words()

    def _arrange(self) -> None:
        listed = Box("pane")
        inside = QWidget()
        inside.setLayout(column(self.state, margins=(20, 14, 20, 14)))
        listed.setLayout(column(inside, self._rows, None))
        left = column(self.head, (scrolled(listed), 1))
        form = QWidget()
        form.setLayout(
            column(
                Text(self._place.look, self.tr("The campaign’s words"), HEAD, lines=1),
                Text(
                    self._place.look,
                    self.tr(
                        "Names of products and places that are said in calls. A model that can be narrowed hears "
                        "them with the phrases of the campaign."
                    ),
                    CAPTION,
                    "ink3",
                ),
                self.words,
                None,
                gap=12,
                margins=(20, 16, 20, 12),
            )
        )
        aside = Aside(self._place.look, form)
        whole = row(gap=0)
        whole.addLayout(left, 1)
        whole.addWidget(aside)
        self.setLayout(whole)

    def _introduce(self) -> None:
        draft = self._place.draft
        draft.opened.connect(self._open)
        draft.changed.connect(self._show_words)
        draft.changed.connect(self._later.start)
        self._later.timeout.connect(self.look)
        self.work.done.connect(self._take)
        self.work.crashed.connect(self._place.checks.crashed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs for a page that nobody sees."""
        self._later.stop()
        self.work.stop_and_wait()
        super().hideEvent(event)

    def _open(self) -> None:
        self._show_words()
        self._fill(None)
        self.look()

    def _show_words(self) -> None:
        campaign = self._place.draft.campaign
        self._form.show(head(campaign), campaign.language)

    # What the model can't hear

    def look(self) -> None:
        """Asks the model, on a thread of its own: a large campaign has many words."""
        if not self.isVisible():
            return
        if self.work.runs:
            self._again = True
            return
        campaign, known_words = self._place.draft.campaign, self._place.known_words

        def ask(_report: Report, stopped: Event) -> tuple[str, Answer | None]:
            words = known_words(campaign)
            return campaign.id, None if words is None else answer(campaign, words, stopped)

        self.work.start(ask)

    def _take(self, answer: tuple[str, Answer | None]) -> None:
        campaign, found = answer
        if self._again or campaign != self._place.draft.campaign.id:
            self._again = False
            self.look()
            return
        self._fill(found)
        self._say(found)

    def _fill(self, found: Answer | None) -> None:
        self.found = found
        for shown in self.rows:
            self._rows.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        self.rows = []
        for word in found.first if found else ():
            line = UnheardRow(self._place.look, word, self._place.draft.campaign.language)
            line.chosen.connect(self.use)
            self.rows.append(line)
            self._rows.addWidget(line)

    def _say(self, found: Answer | None) -> None:
        if found is None:
            self.head.say("")
            self.state.say(
                self.tr(
                    "No speech model for this language is installed here, so nobody can say which words it "
                    "hears. Install one in the settings of the panel, then look again."
                )
            )
        elif not found.count:
            self.head.say(self.tr("The model hears all of them"))
            self.state.say(self.tr("Every word of the triggers, answers and phrases can be heard."))
        else:
            count = found.count
            self.head.say(
                self.tr("1 word the model can’t hear")
                if count == 1
                else self.tr("{0} words the model can’t hear").format(count)
            )
            self.state.say(
                self.tr(
                    "What has such a word in it never fits. A spelling in words that the model knows is heard: "
                    "it is added beside every phrase with the word, and cards go on showing yours."
                )
            )

    def use(self, word: str, spelling: str) -> None:
        """That spelling beside the word, wherever it stands."""
        self._form.flush()
        before = self._place.draft.campaign
        text = self.tr("Use “{0}” for “{1}”").format(spelling, word)
        if self._place.draft.do(text, diff(before, with_spelling(before, word, spelling))):
            self._place.notify(
                self.tr("“{0}” stands beside “{1}” everywhere now. Ctrl+Z takes it back.").format(
                    spelling, word
                )
            )
