"""What is tried on the bench: a talk that is typed or pasted, a recording, or a call that was kept."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QPlainTextEdit, QSizePolicy, QStackedWidget, QWidget

from scripts_db.cards import Example
from ui.desk.bench.trying import Talk
from ui.theme import LABEL, Look
from ui.widgets.bending import set_direction
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.fields import Choice, Parts
from ui.widgets.signs import KeyCap

_RECORDINGS = "*.wav *.flac *.ogg *.mp3 *.opus *.aiff"
_TYPED_LINES = 6
_WIDE = 680
"""Pixels from which on all stands in one line."""


class Source(StrEnum):
    TYPED = "typed"
    RECORDING = "recording"
    KEPT = "kept"


class SourceBar(QWidget):
    run_wanted = Signal()
    stop_wanted = Signal()
    chosen = Signal()
    """Another kind of source, recording or kept call."""
    rename_wanted = Signal(str)
    """The id of the kept call."""
    delete_wanted = Signal(str)

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self.source, self.file = Source.TYPED, Path()
        self.edited = ""
        self._examples: tuple[Example, ...] = ()
        options = {
            Source.TYPED: self.tr("Type a talk"),
            Source.RECORDING: self.tr("Play a recording"),
            Source.KEPT: self.tr("Stored call"),
        }
        self.parts = Parts(look, options, self.source)
        self.parts.setAccessibleName(self.tr("What is tried"))
        self.talk = _TalkEdit(look)
        self.recording = Button(look, self.tr("Choose a recording …"), "file", "document")
        self.recording.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.kept = Choice(look, self._offered, None)
        self.kept.setAccessibleName(self.tr("Stored call"))
        self.more = IconButton(look, "more_horizontal", self.tr("More about this call"))
        self.run = Button(look, self.tr("Run"), "tall", "play")
        self._runs = False
        self._arrange()
        self._introduce()
        self.show_source(self.source)

    def _arrange(self) -> None:
        self.middle = QStackedWidget()
        self.middle.setSizePolicy(self.kept.sizePolicy())
        kept = QWidget()
        kept.setLayout(row((self.kept, 1), self.more, gap=4))
        for widget in (QWidget(), self.recording, kept):
            self.middle.addWidget(widget)
        self.middle.setFixedHeight(round(34 * self._look.scale))
        keys = KeyCap(self._look, "F5")
        chosen = row((self.middle, 1), self.run, keys)
        self._upper = row(self.parts, margins=(16, 0, 16, 0))
        self._upper.addLayout(chosen, 1)
        typed = QWidget()
        typed.setLayout(row((self.talk, 1), margins=(16, 10, 16, 0)))
        self._typed = typed
        self.setLayout(column(self._upper, typed))

    def _introduce(self) -> None:
        self.parts.chosen.connect(self._choose)
        self.recording.clicked.connect(self._ask_file)
        self.kept.chosen.connect(lambda _id: self.chosen.emit())
        self.more.clicked.connect(self._open_menu)
        self.run.clicked.connect(lambda: (self.stop_wanted if self._runs else self.run_wanted).emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what is chosen has a line of its own."""
        super().resizeEvent(event)
        set_direction(self._upper, wide=self.width() >= round(_WIDE * self._look.scale))

    def show_source(self, source: Source) -> None:
        self.source = source
        self.parts.group.buttons()[list(Source).index(source)].setChecked(True)
        self.middle.setCurrentIndex(list(Source).index(source))
        self._typed.setVisible(source is Source.TYPED)

    def show_examples(self, examples: Sequence[Example]) -> None:
        """Those that can be chosen; the one that was stays."""
        self._examples = tuple(examples)
        self.kept.refresh()
        self.more.setEnabled(bool(examples))

    def choose_example(self, id: str) -> None:
        self.kept.refresh()
        self.kept.show_value(id)
        self.show_source(Source.KEPT)
        self.chosen.emit()

    def open_file(self, file: Path) -> None:
        self.file = file
        self.recording.setText(file.name)
        self.recording.setToolTip(str(file))
        self.show_source(Source.RECORDING)
        self.chosen.emit()

    def type(self, text: str, example: str = "") -> None:
        """Puts a text there to be worked on; `example` is the kept call that it is."""
        self.talk.setPlainText(text)
        self.edited = example
        self.show_source(Source.TYPED)
        self.talk.setFocus()

    def show_running(self, *, runs: bool, words: str = "") -> None:
        self._runs = runs
        self.run.show_as(
            words or (self.tr("Stop") if runs else self.tr("Run again")), "dismiss" if runs else "play"
        )

    @property
    def example(self) -> Example | None:
        """The kept call that is chosen."""
        id = self.kept.currentData()
        return next((one for one in self._examples if one.id == id), None)

    @property
    def what(self) -> Talk | None:
        """None where nothing is there to be tried."""
        if self.source is Source.TYPED:
            text = self.talk.toPlainText()
            return Talk(text=text, name=self.tr("the talk")) if text.strip() else None
        if self.source is Source.RECORDING:
            return Talk(file=self.file, name=self.file.name) if self.file.name else None
        example = self.example
        return Talk(text=example.talk, name=example.title, example=example.id) if example else None

    def _offered(self) -> dict[str, str]:
        if not self._examples:
            return {"": self.tr("No call is kept yet")}
        return {example.id: example.title for example in self._examples}

    def _choose(self, source: Source) -> None:
        self.show_source(source)
        if source is Source.RECORDING and not self.file.name:
            self._ask_file()
        self.chosen.emit()

    def _ask_file(self) -> None:
        words = self.tr("Choose a recording")
        name, _ = QFileDialog.getOpenFileName(
            self, words, str(self.file.parent), self.tr("Recordings") + f" ({_RECORDINGS})"
        )
        if name:
            self.open_file(Path(name))

    def _open_menu(self) -> QMenu:
        menu, example = QMenu(self), self.example
        if example:
            menu.addAction(self.tr("Work on its text"), lambda: self.type(example.talk, example.id))
            menu.addAction(self.tr("Rename …"), lambda: self.rename_wanted.emit(example.id))
            menu.addAction(self.tr("Delete"), lambda: self.delete_wanted.emit(example.id))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return menu


class _TalkEdit(QPlainTextEdit):
    """Where a talk is typed or pasted."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("The talk"))
        self.setPlaceholderText(
            self.tr(
                "Customer: my internet is slow every evening\n"
                "Agent: I see, I will run a line test\n"
                "Type or paste a talk, with or without times. Words without a name are the customer’s."
            )
        )
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(self._look.font(LABEL))
        self.setFixedHeight(_TYPED_LINES * self._look.line(LABEL) + 12)
