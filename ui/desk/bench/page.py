"""The page of the test bench: what is tried above, its rows below, and why at the right."""

from functools import partial
from pathlib import Path
from threading import Event as Flag

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from assist.errors import AssistError
from assist.rehearsal.conversation import Happening
from assist.settings import ShowingSettings
from models.progress import Progress, Report, Stage
from ui import wording
from ui.background.newest import Newest
from ui.desk.bench.example_hands import ExampleHands
from ui.desk.bench.helps import Help
from ui.desk.bench.row_list import RowList
from ui.desk.bench.source import Source, SourceBar
from ui.desk.bench.sums import Sums
from ui.desk.bench.threshold_box import ThresholdBox
from ui.desk.bench.threshold_work import ThresholdWork
from ui.desk.bench.trying import Order, Tried, Trier
from ui.desk.bench.why_pane import WhyPane
from ui.desk.workplace import Workplace
from ui.theme import BODY
from ui.widgets.boxes import Box, column, row
from ui.widgets.signs import Hairline
from ui.widgets.text import Text

SOON = 400
"""Milliseconds after a change of the draft until what was tried is tried again."""


class BenchPage(QWidget):
    ran = Signal()
    """The rows are those of what was tried last."""

    def __init__(self, place: Workplace):
        super().__init__()
        self._place, look = place, place.look
        showing = place.loaded.settings.showing
        self.examples = ExampleHands(place)
        self.source, self.sums, self.rows = SourceBar(look), Sums(look), RowList(look)
        locked = "showing.threshold" in place.loaded.locked
        self.threshold = ThresholdBox(look, showing.threshold, locked=locked)
        self.why = WhyPane(look)
        self.tried: Tried | None = None
        self._expected: dict[int, tuple[Happening, ...]] = {}
        self._runs, self._trier = Newest(self), Trier()
        self._trials = ThresholdWork(place, self)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._empty = Text(look, "", BODY, "ink2")
        self._arrange()
        self._introduce()
        self._opened()

    def _arrange(self) -> None:
        look = self._place.look
        head = column(14, self.source, 10, self.sums, Hairline(look))
        self._empty.setMaximumWidth(420)
        self._hint = QWidget()
        self._hint.setLayout(column(None, row(None, (self._empty, 1), None), None))
        middle = Box("pane", column(head, (self.rows, 1), (self._hint, 1), self.threshold))
        whole = row(gap=0)
        whole.addWidget(middle, 1)
        whole.addWidget(self.why)
        self.setLayout(whole)
        self.setAcceptDrops(True)

    def _introduce(self) -> None:
        draft = self._place.draft
        self.source.run_wanted.connect(self.run)
        self.source.stop_wanted.connect(self._runs.stop)
        self.source.chosen.connect(self._begin_anew)
        self.source.rename_wanted.connect(self.examples.ask_title)
        self.source.delete_wanted.connect(self.examples.delete)
        self.rows.chosen.connect(self._show_why)
        self.why.chosen.connect(self.help)
        self.why.kept.connect(self._keep)
        self.why.card_wanted.connect(lambda card: self._place.show_entry("cards", card))
        self.examples.kept.connect(self._show_kept)
        self.threshold.tried.connect(lambda _threshold: self._again())
        self._soon.timeout.connect(self._again)
        self._runs.done.connect(self._show)
        self._runs.failed.connect(self._fail)
        self._runs.progressed.connect(self._tell_progress)
        self._runs.crashed.connect(self._place.checks.crashed)
        self._trials.begun.connect(lambda count: self.threshold.show_examples(count, runs=True))
        self._trials.done.connect(self.threshold.show_examples)
        draft.opened.connect(self._opened)
        draft.changed.connect(self._changed)
        QShortcut(QKeySequence("F5"), self, self.run)

    # what is tried

    @property
    def showing(self) -> ShowingSettings:
        """The settings with the threshold that is tried."""
        return replace(self._place.loaded.settings.showing, threshold=self.threshold.threshold)

    def run(self) -> None:
        """Plays what is chosen; what runs already is stopped for it."""
        talk = self.source.what
        if talk is None:
            self._place.notify(self.tr("There is nothing to try yet. Type a talk, or choose a recording."))
            return
        order = Order(
            talk=talk,
            campaign=self._place.draft.campaign,
            settings=self._place.loaded.settings,
            showing=self.showing,
            expected=dict(self._expected),
        )
        self.source.show_running(runs=True)
        self._runs.order(partial(_run, self._trier, order))
        self._trials.begin()

    def _again(self) -> None:
        """After a change, where something was tried before."""
        if self.tried and self.isVisible():
            self.run()

    def _begin_anew(self) -> None:
        """Something else is chosen: nobody has said yet what must come up for it."""
        self._expected = {}
        self.tried = None
        self._show_rows()
        if self.source.source is not Source.TYPED and self.source.what:
            self.run()

    def _opened(self) -> None:
        """Another campaign is on the desk."""
        self._expected, self.tried = {}, None
        self._trials.forget()
        self._changed()
        self._show_rows()

    def _changed(self) -> None:
        examples = self._place.draft.campaign.examples
        self.source.show_examples(examples)
        self.threshold.show_examples(len(examples))
        self._soon.start()

    def _show(self, tried: Tried) -> None:
        self.tried = tried
        self.source.show_running(runs=False)
        self._show_rows()
        self.ran.emit()

    def _show_rows(self) -> None:
        rows = self.tried.rows if self.tried else ()
        self.sums.show_rows(rows)
        self.rows.show_tried(self.tried)
        self.rows.setVisible(bool(rows))
        self._hint.setVisible(not rows)
        self._empty.say(
            self.tr("Nobody says anything in it.")
            if self.tried
            else self.tr(
                "Type or paste a talk, drop a recording here, or choose a stored call. F5 plays it through the "
                "engine of the live call, and every line says what comes up, why, and what is held back."
            )
        )
        self.why.keep.setEnabled(bool(rows))

    def _fail(self, trouble: AssistError) -> None:
        self.source.show_running(runs=False)
        self._place.notify(wording.of(trouble))

    def _tell_progress(self, progress: Progress) -> None:
        minutes, seconds = divmod(progress.done, 60)
        self.source.show_running(runs=True, words=self.tr("Stop, {0}").format(f"{minutes}:{seconds:02}"))

    # why, and what helps

    def _show_why(self) -> None:
        self.why.show_row(self.rows.current, self._place.draft.campaign)

    def help(self, help: Help) -> None:
        """Does it: a change of the draft, or what must come up on the chosen line; then plays all again."""
        shown = self.rows.current
        if help.change:
            self._place.draft.do(help.words, [help.change])
        elif shown and help.expected is not None:
            self._expect(shown.row.number, help.expected)

    def _expect(self, number: int, expected: tuple[Happening, ...]) -> None:
        """In a kept call it is written down at once, else when the talk is kept."""
        example = self.source.example if self.source.source is Source.KEPT else None
        if example:
            self.examples.expect(example, number, expected)
        else:
            self._expected[number] = expected
            self.run()

    def show_entry(self, id: str) -> None:
        """That example call."""
        self.source.choose_example(id)

    def _keep(self) -> None:
        if self.tried:
            self.examples.ask_keep(self.tried, self.source.edited)

    def _show_kept(self, example: str) -> None:
        self.source.show_examples(self._place.draft.campaign.examples)
        self.source.choose_example(example)
        self.rows.setFocus()  # the field that was typed in is gone

    # the window

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._again()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.open_file(files[0])

    def open_file(self, file: Path) -> None:
        """A recording to be played, or a text file to be tried."""
        try:
            text = file.read_text("utf-8-sig") if file.suffix in (".txt", ".vtt", ".srt", ".md") else None
        except (OSError, UnicodeDecodeError):
            words = self.tr("“{0}” can’t be read as text. Choose a text file in UTF-8.")
            self._place.notify(words.format(file.name))
            return
        if text is None:
            self.source.open_file(file)
        else:
            self.source.type(text)
            self.run()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_work()
        super().closeEvent(event)

    def close_work(self) -> None:
        """Nothing runs behind the page any more when this returns."""
        self._runs.close()
        self._trials.close()


def _run(trier: Trier, order: Order, report: Report, stopped: Flag) -> Tried:
    return trier(order, lambda second: report(Progress(Stage.TRYING, round(second))), stopped)
