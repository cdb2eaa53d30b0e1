"""Tips from the experienced, on the form of a card: what they say, their name, their picture."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QImageReader
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QToolButton

from scripts_db.cards import Tip
from ui.desk.cursors import put, replace_text
from ui.desk.fields import FormField, Line
from ui.panel.tips import face
from ui.theme import LABEL, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button, IconButton

SIDE = 96
"""Pixels of a picture: twice what the panel shows, for sharp screens."""


class TipsField(FormField):
    """`value` is a tuple of Tips."""

    unreadable = Signal(str)
    """The name of a file that is no picture."""

    def __init__(self, look: Look, label: str):
        self._box = Box("plain")
        self.tips: list[TipBox] = []
        super().__init__(look, label, self._box)
        self.add = Button(look, self.tr("Add a tip"), "outline", "add")
        self.add.clicked.connect(self._add)
        self._list = column(gap=6)
        self._box.setLayout(column(self._list, row(self.add, None), gap=6))
        self.setFocusProxy(self.add)
        self._language = ""

    def value(self) -> tuple[Tip, ...]:
        return tuple(box.tip for box in self.tips if box.tip.text or box.tip.by)

    def set_language(self, code: str) -> None:
        self._language = code

    def show_value(self, value: Sequence[Tip]) -> None:
        if tuple(value) == self.value():
            return
        while len(self.tips) > len(value):
            self._drop(self.tips[-1])
        while len(self.tips) < len(value):
            self._append()
        for box, tip in zip(self.tips, value, strict=True):
            box.show_tip(tip, self._language)

    def _append(self) -> "TipBox":
        box = TipBox(self.look, len(self.tips) + 1)
        box.typed.connect(self.touch)
        box.removed.connect(lambda: self.do_apart(lambda: self._drop(box)))
        box.picture_wanted.connect(lambda: self._choose_picture(box))
        for control in (box.words, box.by):
            self.watch(control)
        self.tips.append(box)
        self._list.addWidget(box)
        return box

    def _add(self) -> None:
        self._append().words.setFocus()

    def _drop(self, box: "TipBox") -> None:
        self.tips.remove(box)
        self._list.removeWidget(box)
        box.hide()
        box.deleteLater()

    def _choose_picture(self, box: "TipBox") -> None:
        """Cancel leaves the picture as it is."""
        formats = " ".join(
            f"*.{bytes(kind.data()).decode()}" for kind in QImageReader.supportedImageFormats()
        )
        file, _ = QFileDialog.getOpenFileName(self.window(), self.tr("A picture"), "", formats)
        if file:
            self.take_picture(box, file)

    def take_picture(self, box: "TipBox", file: str) -> None:
        image = QImage(file)
        if image.isNull():
            self.unreadable.emit(file)
            return
        self.do_apart(lambda: box.show_tip(replace(box.tip, picture=small(image)), self._language))


class TipBox(Box):
    typed = Signal()
    removed = Signal()
    picture_wanted = Signal()

    def __init__(self, look: Look, number: int):
        super().__init__("well")
        self._look, self._picture, self._shows = look, b"", False
        self.face = QToolButton()
        self.face.setIconSize(QSize(36, 36))
        self.face.setFixedSize(44, 44)
        self.words = QPlainTextEdit(tabChangesFocus=True, undoRedoEnabled=False)
        self.words.setPlaceholderText(self.tr("How do you do it?"))
        self.words.setFixedHeight(round(58 * look.scale))
        self.words.setFont(look.font(LABEL))
        self.by = Line()
        self.by.setPlaceholderText(self.tr("Name"))
        self.remove = IconButton(look, "dismiss", self.tr("Remove the tip"))
        self.words.setAccessibleName(self.tr("Tip {0}").format(number))
        self.by.setAccessibleName(self.tr("Tip {0}, whose it is").format(number))
        self.face.setAccessibleName(self.tr("Tip {0}, picture").format(number))
        self.face.setToolTip(self.tr("Choose a picture"))
        lower = row(self.face, (self.by, 1), self.remove, gap=6)
        self.setLayout(column(self.words, lower, gap=4, margins=(6, 6, 6, 6)))
        self.words.textChanged.connect(self._typed)
        self.by.textEdited.connect(self.typed)
        self.face.clicked.connect(self.picture_wanted)
        self.remove.clicked.connect(self.removed)
        self._show_face()
        look.changed.connect(self._show_face)

    @property
    def tip(self) -> Tip:
        return Tip(text=self.words.toPlainText().strip(), by=self.by.text().strip(), picture=self._picture)

    def show_tip(self, tip: Tip, language: str) -> None:
        self._shows = True
        self.words.setFont(self._look.font(LABEL, language))
        if tip.text != self.tip.text:
            replace_text(self.words, tip.text)
        if tip.by != self.tip.by:
            put(self.by, tip.by)
        self._picture = tip.picture
        self._show_face()
        self._shows = False

    def _typed(self) -> None:
        if not self._shows:
            self.typed.emit()

    def _show_face(self) -> None:
        self.face.setIcon(QIcon(face(self._look, self._picture, 36, self.devicePixelRatioF())))


def small(image: QImage) -> bytes:
    """Its middle as a square PNG, which is below the 64 KB that a tip may have."""
    grown = image.scaled(
        SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    square = grown.copy((grown.width() - SIDE) // 2, (grown.height() - SIDE) // 2, SIDE, SIDE)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    square.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
