"""Above the graph: which script it is, whether it is sound, and what can be done with the drawing."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from assist.guidance.soundness import Flaw
from scripts_db.cards import Script
from ui.desk.campaigns.asking import AskName
from ui.desk.script.flaw_words import sentence
from ui.desk.script.hands import ScriptHands
from ui.theme import HEAD, LABEL, Look
from ui.widgets.boxes import row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.text import Text

ROOM_FOR_COUNTS, ROOM_FOR_ZOOM = 760, 660
"""Pixels, at 100 %."""


class ScriptHead(QWidget):
    script_chosen = Signal(str)
    flaw_chosen = Signal(object)
    as_list_chosen = Signal(object)
    """Whether as a list."""

    def __init__(self, look: Look, hands: ScriptHands):
        super().__init__()
        self._look, self._hands = look, hands
        self.as_list, self._empty = False, True
        self.title = Text(look, "", HEAD, lines=1)
        self.more = IconButton(look, "chevron_down", self.tr("Scripts of the campaign"))
        self.state = Text(look, "", LABEL, "ink2", lines=1)
        self._rest = QWidget()
        self.flaws = Button(look, "", "flaws", "warning")
        self.shape = IconButton(look, "text_bullet_list", self.tr("Show it as a list"))
        self.add = Button(look, self.tr("Add step"), "outline", "add")
        self.farther = IconButton(look, "subtract", self.tr("Smaller (Ctrl -)"))
        self.zoom = Text(look, "100 %", LABEL, "ink2", lines=1, figures=True, whole=True)
        self.nearer = IconButton(look, "add", self.tr("Larger (Ctrl +)"))
        self.fit = IconButton(look, "arrow_maximize", self.tr("All of it (Ctrl 0)"))
        self.menu, self.flaw_menu = QMenu(self), QMenu(self)
        self.drawing = (self.farther, self.zoom, self.nearer, self.fit)
        self.setLayout(
            row(
                self.title,
                self.more,
                (self.state, 1),
                (self._rest, 1),
                self.flaws,
                self.add,
                *self.drawing,
                self.shape,
                gap=8,
                margins=(20, 12, 16, 8),
            )
        )
        self.more.clicked.connect(lambda: self._open(self.menu, self.more))
        self.flaws.clicked.connect(lambda: self._open(self.flaw_menu, self.flaws))
        self.shape.clicked.connect(lambda: self.show_as(as_list=not self.as_list))
        self.show_as(as_list=False)

    def show_as(self, *, as_list: bool) -> None:
        """As a list or as a graph."""
        self.as_list = as_list
        other = ("organization", self.tr("Show it as a graph")) if as_list else None
        self.shape.show_as(*(other or ("text_bullet_list", self.tr("Show it as a list"))))
        self._make_room()
        self.as_list_chosen.emit(as_list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow window the counts give way, then the zoom, which has its keys and the wheel."""
        wide = self.width() / max(1.0, self._look.scale)
        self.state.setVisible(not self._empty and wide >= ROOM_FOR_COUNTS)
        self._rest.setVisible(self.state.isHidden())
        for thing in self.drawing:
            has_room = wide >= ROOM_FOR_ZOOM or thing is self.fit
            thing.setVisible(not self._empty and not self.as_list and has_room)

    def show_zoom(self, zoom: float) -> None:
        self.zoom.say(f"{round(zoom * 100)} %")

    def show_script(self, script: Script | None, scripts: Sequence[Script], language: str) -> None:
        self.title.say(script.title if script else self.tr("No script yet"), language)
        for thing in (self.add, self.shape, self.more):
            thing.setVisible(script is not None)
        self._empty = script is None
        self._make_room()
        self._fill_menu(script, scripts)

    def show_flaws(self, script: Script, flaws: Sequence[Flaw]) -> None:
        """How large it is, and that all is well, or what is not."""
        branches = sum(len(step.branches) for step in script.steps)
        steps = _counted(len(script.steps), self.tr("1 step"), self.tr("{0} steps"))
        ways = _counted(branches, self.tr("1 branch"), self.tr("{0} branches"))
        size = self.tr("{0}, {1}").format(steps, ways)
        self.state.say(size if flaws else self.tr("{0}, all can be reached").format(size))
        self.flaws.setVisible(bool(flaws))
        self.flaws.setText(_counted(len(flaws), self.tr("1 to mend"), self.tr("{0} to mend")))
        self.flaw_menu.clear()
        for flaw in flaws:
            action = self.flaw_menu.addAction(sentence(flaw))
            action.triggered.connect(lambda _checked=False, flaw=flaw: self.flaw_chosen.emit(flaw))

    def _fill_menu(self, script: Script | None, scripts: Sequence[Script]) -> None:
        self.menu.clear()
        for place, one in enumerate(scripts):
            name = self.tr("{0} (in calls)").format(one.title) if place == 0 else one.title
            action = self.menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(script is not None and one.id == script.id)
            action.triggered.connect(lambda _checked=False, id=one.id: self.script_chosen.emit(id))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("New script"), self._hands.add_script)
        if script:
            if script.id != scripts[0].id:
                self.menu.addAction(self.tr("Use it in calls"), self._hands.use_in_calls)
            self.menu.addAction(self.tr("Rename …"), self.ask_name)
            self.menu.addAction(self.tr("Copy"), self._hands.copy_script)
            self.menu.addAction(self.tr("Delete"), self._hands.delete_script)

    def ask_name(self) -> AskName | None:
        """In a small window of its own."""
        if (script := self._hands.shown) is None:
            return None
        asked = AskName(self._look, self.tr("Rename the script"), script.title)
        asked.setParent(self, Qt.WindowType.Dialog)
        asked.answered.connect(self._hands.rename_script)
        asked.open()
        return asked

    def _open(self, menu: QMenu, button: QWidget) -> None:
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count)
