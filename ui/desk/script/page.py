"""The page of the scripts: graph or list in the middle, the chosen step's form or a talk at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from assist.guidance.soundness import Flaw
from scripts_db.cards import ChecklistItem, Script
from scripts_db.changes import Change
from ui.desk.page_parts import FORM_WIDTH
from ui.desk.script.checking import Checking, still_true
from ui.desk.script.graph_view import GraphView
from ui.desk.script.hands import ScriptHands
from ui.desk.script.head import ScriptHead
from ui.desk.script.none import NoScript
from ui.desk.script.notes import notes_of, ticked
from ui.desk.script.play import PlayPane
from ui.desk.script.step_form import StepForm
from ui.desk.script.step_list import StepList
from ui.desk.touching import touches
from ui.desk.tryout.hearing import CampaignHearing
from ui.desk.tryout.voice import Voice
from ui.desk.workplace import Workplace
from ui.theme import LABEL
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.signs import Picture
from ui.widgets.text import Text


class ScriptPage(QWidget):
    def __init__(self, place: Workplace, voice: Voice | None = None):
        """`voice` is how a talk is spoken; without it the microphone of the settings."""
        super().__init__()
        self._place, self._look = place, place.look
        self.hands = ScriptHands(place)
        self.voice = voice or Voice()
        self.head = ScriptHead(self._look, self.hands)
        self.graph, self.list = GraphView(self._look), StepList(self._look)
        self.form = StepForm(place, self.hands, CampaignHearing(place))
        self.play = PlayPane(place, self.hands, self.voice)
        self.none = NoScript(self._look)
        self.middle, self.aside = QStackedWidget(), QStackedWidget()
        self.try_it = Button(self._look, self.tr("Play it through"), icon="play")
        self.step, self.branch = "", -1
        self.flaws: list[Flaw] = []
        self.checking = Checking()
        self._arrange()
        self._introduce()
        self._open_first()

    def _arrange(self) -> None:
        for shape in (self.graph, self.list, self.none):
            self.middle.addWidget(shape)
        self.aside.addWidget(self.form)
        self.aside.addWidget(self.play)
        words = self.tr("Try the script with your own words: the engine of the live call follows them.")
        hint = Text(self._look, words, LABEL, "ink2", lines=2)
        well = row(Picture(self._look, "beaker", "ink2", 16), (hint, 1), self.try_it, margins=(14, 6, 8, 6))
        self._bar = Box("well", well)
        foot = QWidget()
        foot.setLayout(row((self._bar, 1), margins=(20, 8, 20, 14)))
        left = column(self.head, (self.middle, 1), foot)
        self._box = Box("form", column(self.aside))
        whole = row(gap=0)
        whole.addLayout(left, 1)
        whole.addWidget(self._box)
        self.setLayout(whole)
        self._size()

    def _introduce(self) -> None:
        graph, hands, draft = self.graph, self.hands, self._place.draft
        for shape in (self.graph, self.list):
            shape.chosen.connect(self.choose)
            shape.removal_wanted.connect(self._remove)
        graph.renamed.connect(hands.rename_step)
        graph.relabelled.connect(hands.relabel)
        graph.branch_drawn.connect(hands.add_branch)
        graph.step_drawn.connect(hands.add_step)
        graph.moved.connect(hands.move_step)
        graph.zoomed.connect(self.head.show_zoom)
        self.list.entered.connect(self.form.title.setFocus)
        self.list.step_wanted.connect(hands.add_step)
        self.none.script_wanted.connect(hands.add_script)
        hands.made_step.connect(self._write_title)
        hands.made_branch.connect(self._write_label)
        hands.left.connect(self.choose)
        hands.made_script.connect(self.open)
        self.form.branch_chosen.connect(self.choose)
        self.play.stood.connect(graph.stand_at)
        self.play.closed.connect(self.end_play)
        self.try_it.clicked.connect(lambda: self.begin_play())
        self.form.play_wanted.connect(self.begin_play)
        graph.menu_wanted.connect(self._open_menu)
        self._introduce_head()
        draft.opened.connect(self._open_first)
        draft.changed.connect(self._changed)
        self.checking.found.connect(self._show_flaws)
        self.checking.crashed.connect(self._place.checks.crashed)
        self._look.changed.connect(self._size)

    def _introduce_head(self) -> None:
        head, graph = self.head, self.graph
        head.script_chosen.connect(self.open)
        head.flaw_chosen.connect(
            lambda flaw: self.choose(flaw.step, -1 if flaw.branch is None else flaw.branch)
        )
        head.as_list_chosen.connect(self._show_as)
        head.add.clicked.connect(lambda: self.hands.add_step(self.step))
        head.farther.clicked.connect(lambda: graph.zoom_by(-1))
        head.nearer.clicked.connect(lambda: graph.zoom_by(1))
        head.fit.clicked.connect(graph.fit)
        head.show_zoom(graph.zoom)
        keys = {"Ctrl++": lambda: graph.zoom_by(1), "Ctrl+-": lambda: graph.zoom_by(-1), "Ctrl+0": graph.fit}
        for key, does in keys.items():
            QShortcut(QKeySequence(key), self, does, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # Which script, which step

    @property
    def script(self) -> Script | None:
        return self.hands.shown

    def open(self, script: str) -> None:
        """The script of that id, at its first step."""
        self.form.flush()
        self.end_play()
        self.hands.script = script
        self.step, self.branch = "", -1
        self._show()
        self.graph.centerOn(self.graph.sceneRect().center().x(), 0)
        self.graph.choose(self.step)

    def show_entry(self, id: str) -> None:
        if self.script is None or self.script.id != id:
            self.open(id)

    def _open_first(self) -> None:
        scripts = self._place.draft.campaign.scripts
        self.open(scripts[0].id if scripts else "")

    def choose(self, step: str, branch: int = -1) -> None:
        """A step, with one of its branches unfolded; it comes into the form."""
        self.step, self.branch = step, branch
        self.graph.choose(step, branch)
        self.list.choose(step, branch)
        self._show_form()

    def _changed(self, changes: Sequence[Change]) -> None:
        """By whomever. What is chosen stays, where it is still there."""
        if not touches(changes, Script, ChecklistItem):
            return
        if self.script is None:
            self._open_first()
            return
        self._show()

    # What is shown

    def _show(self) -> None:
        self.graph.editor.save()  # what is being typed on the graph outlives its being drawn anew
        script, campaign = self.script, self._place.draft.campaign
        self.head.show_script(script, campaign.scripts, campaign.language)
        self._bar.setVisible(script is not None)
        self._box.setVisible(script is not None)
        if script is None:
            self.middle.setCurrentWidget(self.none)
            self.head.flaws.hide()
            return
        if self.middle.currentWidget() is self.none:
            self._show_as(self.head.as_list)
        if self.step not in {step.id for step in script.steps}:
            self.step, self.branch = script.steps[0].id if script.steps else "", -1
        self.flaws = still_true(self.flaws, script)
        self.checking.look(script, campaign.language)
        notes = notes_of(script, self.flaws, self._place.draft.campaign)
        self.graph.show_script(script, notes, campaign.language)
        numbers = self.graph.layout_of_steps.numbers
        self.list.show_script(script, numbers, notes, campaign.language)
        self.head.show_flaws(script, self.flaws)
        self.choose(self.step, self.branch)

    def _show_flaws(self, script: Script, found: list[Flaw]) -> None:
        """Those that take a moment to find, too."""
        if script == self.script:
            self.flaws = found
            self.head.show_flaws(script, found)
            self.graph.show_notes(notes_of(script, self.flaws, self._place.draft.campaign))
            self.list.show_notes(notes_of(script, self.flaws, self._place.draft.campaign))
            self._show_form()

    def hideEvent(self, event: QHideEvent) -> None:
        self.checking.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.script:
            self.checking.look(self.script, self._place.draft.campaign.language)

    def _show_form(self) -> None:
        script = self.script
        if script and (step := next((one for one in script.steps if one.id == self.step), None)):
            numbers = self.graph.layout_of_steps.numbers
            self.form.show_step(
                script,
                self.step,
                self.branch,
                numbers,
                self.flaws,
                ticked(self._place.draft.campaign, step.say),
            )

    def _show_as(self, as_list: bool) -> None:
        if self.script:
            self.middle.setCurrentWidget(self.list if as_list else self.graph)

    def _size(self) -> None:
        self._box.setFixedWidth(round(FORM_WIDTH * max(1.0, self._look.scale)))

    # What is done

    def begin_play(self, step: str = "") -> None:
        """From the script's first step, or from another one."""
        self.form.flush()
        self.aside.setCurrentWidget(self.play)
        self.play.begin(step)

    def end_play(self) -> None:
        self.graph.stand_at("")
        self.aside.setCurrentWidget(self.form)

    def _open_menu(self, step: str, point: QPoint) -> None:
        self.choose(step)
        self.form.menu.popup(point)

    def _remove(self, step: str, branch: int) -> None:
        if branch < 0:
            self.hands.remove_step(step)
        else:
            self.hands.remove_branch(step, branch)

    def _write_title(self, step: str) -> None:
        self.choose(step)
        if self.middle.currentWidget() is self.graph:
            self.graph.edit_title(step)
        else:
            self.form.title.setFocus()

    def _write_label(self, step: str, branch: int) -> None:
        self.choose(step, branch)
        if self.middle.currentWidget() is self.graph and (step, branch) in self.graph.labels:
            self.graph.edit_label(step, branch)
