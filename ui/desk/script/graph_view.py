"""The script as a graph: chosen by arrows and clicks, zoomed, moved, drawn and written in place.

It changes nothing by itself: what is wanted goes out as signals, and comes back as a script to show.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QContextMenuEvent, QKeyEvent, QMouseEvent

from scripts_db.cards import Script
from ui.desk.script.cells import WIDE
from ui.desk.script.drags import Drag, DrawBranch, MoveStep, Pan
from ui.desk.script.graph_items import KNOB, BranchItem, LabelItem, StepItem
from ui.desk.script.in_place import InPlace
from ui.desk.script.layout import Layout, lay_out, shown_label
from ui.desk.script.neighbours import neighbour
from ui.desk.script.notes import StepNote
from ui.desk.script.zoom_view import ZoomView
from ui.theme import Look

_MARGIN = 24
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class GraphView(ZoomView):
    chosen = Signal(str, int)
    """A step, and the place of one of its branches or -1."""
    renamed = Signal(str, str)
    """A step and its new title."""
    relabelled = Signal(str, int, str)
    """A step, the place of a branch, and its new words."""
    branch_drawn = Signal(str, str)
    """From a step to another."""
    step_drawn = Signal(str)
    """A new one below that step."""
    moved = Signal(str, int)
    """A step, and the place among its siblings where it shall stand."""
    menu_wanted = Signal(str, object)
    """Of a step, at that point on the screen."""
    removal_wanted = Signal(str, int)
    """A step, or one of its branches."""

    def __init__(self, look: Look):
        super().__init__(look.scale)
        self.look = look
        self.setAccessibleName(self.tr("Script as a graph"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.script: Script | None = None
        self.layout_of_steps: Layout = lay_out(())
        self.steps: dict[str, StepItem] = {}
        self.branches: dict[tuple[str, int], BranchItem] = {}
        self.labels: dict[tuple[str, int], LabelItem] = {}
        self.step, self.branch, self._reached = "", -1, ""
        self.editor = InPlace(look, self)
        self._drag: Drag | None = None
        self._hovered: StepItem | None = None
        look.changed.connect(self._dress)
        self._dress()

    # What is shown

    def show_script(self, script: Script, notes: Mapping[str, StepNote], language: str) -> None:
        """Draws it anew; the choice stays when its step is still there."""
        self.editor.close_unsaved()
        self._drag = None
        self._hovered = None
        self.script = script
        self.layout_of_steps = layout = lay_out(script.steps)
        self.scene().clear()
        self.steps, self.branches, self.labels = {}, {}, {}
        by_id = {step.id: step for step in script.steps}
        for edge in layout.edges:
            key = (edge.step, edge.branch)
            self.branches[key] = branch = BranchItem(self.look, edge)
            self.scene().addItem(branch)
            if words := shown_label(by_id[edge.step], edge.branch):
                self.labels[key] = label = LabelItem(self.look, edge, words, language)
                self.scene().addItem(label)
        for step in script.steps:
            item = StepItem(self.look, step.id, layout.numbers[step.id], step.title, step.say, language)
            item.setPos(QPointF(*layout.places[step.id]))
            self.steps[step.id] = item
            self.scene().addItem(item)
        self.show_notes(notes)
        wide, high = layout.size
        self.scene().setSceneRect(QRectF(0, 0, wide, high).adjusted(-_MARGIN, -24, _MARGIN, 12))
        self._show_choice()

    def show_notes(self, notes: Mapping[str, StepNote]) -> None:
        for id, item in self.steps.items():
            note = notes.get(id, StepNote())
            item.must_says, item.flawed = note.must_says, bool(note.flaws)
            item.setToolTip("\n".join(note.flaws))
            item.update()

    def choose(self, step: str, branch: int = -1) -> None:
        """Shows which step is in the form; it is brought into view."""
        self.step, self.branch = step, branch
        self._show_choice()
        if item := self.steps.get(step):
            self.ensureVisible(item, 24, 24)

    def fit(self) -> None:
        """What is too large even so shows the chosen step."""
        super().fit()
        if item := self.steps.get(self.step):
            self.ensureVisible(item, 24, 24)

    def stand_at(self, step: str) -> None:
        """Where a talk that is tried out stands; "" for none."""
        self._reached = step
        self._show_choice()
        if item := self.steps.get(step):
            self.ensureVisible(item, 24, 60)

    def _show_choice(self) -> None:
        """While a talk is tried out, the step where it stands is the one that is lit."""
        here, branch_here = (self._reached, -1) if self._reached else (self.step, self.branch)
        for id, item in self.steps.items():
            item.set_state(chosen=id == here, reached=id == self._reached)
        for (step, at), branch in self.branches.items():
            branch.set_lit(step == here and branch_here in (-1, at))
        for key, label in self.labels.items():
            label.set_chosen(key == (here, branch_here))
        if chosen := self.steps.get(self.step):
            self._announce(chosen)

    def _announce(self, item: StepItem) -> None:
        """For those who hear their screen; the list has all the rest."""
        words = self.tr("Step {0}: {1}").format(item.number, item.title)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            if step := neighbour(self.layout_of_steps, self.step, *_ARROWS[key]):
                self.chosen.emit(step, -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit()
        elif key == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.step_drawn.emit(self.step)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.step:
            self.removal_wanted.emit(self.step, self.branch)
        else:
            super().keyPressEvent(event)

    # Writing in place

    def edit(self) -> None:
        """The words of the chosen branch, else the title of the chosen step."""
        if self.branch >= 0 and (self.step, self.branch) in self.labels:
            self.edit_label(self.step, self.branch)
        elif self.step in self.steps:
            self.edit_title(self.step)

    def edit_title(self, step: str) -> None:
        item, script = self.steps[step], self.script
        assert script is not None, "a step belongs to a script"
        title = next(one.title for one in script.steps if one.id == step)
        area = QRectF(item.pos() + QPointF(6, 3), item.pos() + QPointF(WIDE - 6, 29))
        self.editor.open(
            area, title, lambda text: self.renamed.emit(step, text), self.tr("Title of the step")
        )

    def edit_label(self, step: str, branch: int) -> None:
        label, script = self.labels[step, branch], self.script
        assert script is not None, "a branch belongs to a script"
        words = next(one for one in script.steps if one.id == step).branches[branch].label
        middle = label.sceneBoundingRect().center()
        area = QRectF(middle.x() - 80, middle.y() - 14, 160, 28)
        done = lambda text: self.relabelled.emit(step, branch, text)  # noqa: E731
        self.editor.open(area, words, done, self.tr("Words of the branch"))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if label := self.label_at(point):
            self.edit_label(label.edge.step, label.edge.branch)
        elif step := self.step_at(point):
            self.edit_title(step.id)

    # The pointer

    def step_at(self, point: QPoint) -> StepItem | None:
        """In pixels of the viewport."""
        return next((item for item in self.items(point) if isinstance(item, StepItem)), None)

    def label_at(self, point: QPoint) -> LabelItem | None:
        return next((item for item in self.items(point) if isinstance(item, LabelItem)), None)

    def knob_at(self, point: QPoint) -> StepItem | None:
        """The step that shows its knob there."""
        at = self.mapToScene(point)
        shown = (item for item in self.steps.values() if item.chosen or item.hovered)
        return next((item for item in shown if (item.knob - at).manhattanLength() <= 2 * KNOB), None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the right button on a step, or by the key for the chosen one."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        item = self.steps.get(self.step) if by_key else self.step_at(event.pos())
        if item:
            at = self.mapFromScene(item.knob) if by_key else event.pos()
            self.menu_wanted.emit(item.id, self.viewport().mapToGlobal(at))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus()
        point = event.position().toPoint()
        if knob := self.knob_at(point):
            self._drag = DrawBranch(self, knob, point)
        elif label := self.label_at(point):
            self.chosen.emit(label.edge.step, label.edge.branch)
        elif step := self.step_at(point):
            id = step.id
            self.chosen.emit(id, -1)
            self._drag = MoveStep(self, self.steps[id], point)
        else:
            self._drag = Pan(self, point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._drag:
            self._drag.move(point)
        else:
            self._hover(self.knob_at(point) or self.step_at(point))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is not None:
            drag.drop(event.position().toPoint())

    def _hover(self, item: StepItem | None) -> None:
        if item is not self._hovered:
            if self._hovered:
                self._hovered.set_flag(hovered=False)
            self._hovered = item
            if item:
                item.set_flag(hovered=True)

    def _dress(self) -> None:
        self.setBackgroundBrush(self.look["page"])
        self.scene().update()
        self.viewport().update()
