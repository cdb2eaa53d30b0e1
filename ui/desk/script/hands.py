"""What a supervisor does with scripts: every change goes into the draft, and can be undone."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from scripts_db.cards import Script, Step, StepKind
from scripts_db.changes import Change, diff
from ui.desk.campaigns.new import free_id
from ui.desk.script import edits
from ui.desk.script.edits import Removal, find
from ui.desk.script.layout import lay_out
from ui.desk.workplace import Workplace

Edit = Callable[[Script], Script]


class ScriptHands(QObject):
    """Of the script whose id is `script`; "" while there is none."""

    made_step = Signal(str)
    """A new step, whose title is to be written."""
    made_branch = Signal(str, int)
    """A step and the place of its new branch, whose words are to be written."""
    left = Signal(str)
    """The step to look at now that another is gone."""
    made_script = Signal(str)

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place, self.script = place, ""

    @property
    def shown(self) -> Script | None:
        """The script as it stands in the draft."""
        return next((one for one in self._place.draft.campaign.scripts if one.id == self.script), None)

    def edit(self, text: str, change: Edit) -> bool:
        """Whether anything was changed. `text` is what Undo calls it."""
        script = self.shown
        if script is None or (after := change(script)) == script:
            return False
        return self._place.draft.do(text, [Change(script, after)])

    # Steps

    def add_step(self, after: str) -> None:
        """Below that step, with a branch to it; beside all others where there is none."""
        new = ""

        def grown(script: Script) -> Script:
            nonlocal new
            label = self._label(find(script, after))
            script, new = edits.add_step(script, after, self.tr("New step"), label)
            return script

        if self.edit(self.tr("Add a step"), grown):
            self.made_step.emit(new)

    def rename_step(self, step: str, title: str) -> None:
        self._edit_step(self.tr("Change the title"), step, lambda one: replace(one, title=title))

    def remove_step(self, step: str) -> None:
        """Its branches are mended, or what went with it is named."""
        script = self.shown
        if script is None or (gone := find(script, step)) is None:
            return
        if len(script.steps) == 1:
            self._place.notify(self.tr("A script keeps one step. Delete the script instead, from its menu."))
            return
        removal = edits.remove_step(script, step)
        above = lay_out(script.steps).parents.get(step) or removal.script.steps[0].id
        if self._place.draft.do(self.tr("Remove the step"), [Change(script, removal.script)]):
            self._tell(gone, removal)
            self.left.emit(above)

    def move_step(self, step: str, slot: int) -> None:
        """To another place among its siblings: the order of the branches that lead there."""
        self.edit(self.tr("Move the step"), lambda script: _moved(script, step, slot))

    # Branches

    def add_branch(self, step: str, to: str) -> None:
        script = self.shown
        start = find(script, step) if script else None
        if start is None:
            return
        label = self._label(start)
        if self.edit(self.tr("Add a branch"), lambda script: edits.add_branch(script, step, to, label)):
            self.made_branch.emit(step, len(start.branches))

    def relabel(self, step: str, branch: int, words: str) -> None:
        def renamed(one: Step) -> Step:
            if branch >= len(one.branches):
                return one  # it was taken away while its words were written
            changed = replace(one.branches[branch], label=words)
            return replace(one, branches=(*one.branches[:branch], changed, *one.branches[branch + 1 :]))

        self._edit_step(self.tr("Change the words of the branch"), step, renamed)

    def remove_branch(self, step: str, branch: int) -> None:
        if self.edit(self.tr("Remove the branch"), lambda script: edits.remove_branch(script, step, branch)):
            self.left.emit(step)

    # Scripts

    def add_script(self) -> None:
        """With one step, so that it can be walked."""
        taken = [script.id for script in self._place.draft.campaign.scripts]
        greeting = Step(id="step-1", title=self.tr("Greeting"), say="", kind=StepKind.SAY)
        script = Script(
            id=free_id("script", taken),
            title=self._free_title(self.tr("New script")),
            steps=(greeting,),
        )
        if self._place.draft.do(self.tr("Add a script"), [Change(None, script)]):
            self.made_script.emit(script.id)

    def copy_script(self) -> None:
        if script := self.shown:
            taken = [one.id for one in self._place.draft.campaign.scripts]
            title = self._free_title(self.tr("{0}, copy").format(script.title))
            copy = replace(script, id=free_id("script", taken), title=title)
            if self._place.draft.do(self.tr("Copy the script"), [Change(None, copy)]):
                self.made_script.emit(copy.id)

    def rename_script(self, title: str) -> None:
        self.edit(self.tr("Rename the script"), lambda script: replace(script, title=title))

    def use_in_calls(self) -> None:
        """A call follows the first script of its campaign: this one becomes it."""
        campaign, script = self._place.draft.campaign, self.shown
        if script:
            rest = tuple(one for one in campaign.scripts if one.id != script.id)
            after = replace(campaign, scripts=(script, *rest))
            self._place.draft.do(self.tr("Use the script in calls"), diff(campaign, after))

    def delete_script(self) -> None:
        if script := self.shown:
            at = self._place.draft.campaign.scripts.index(script)
            if self._place.draft.do(self.tr("Delete the script"), [Change(script, None, at)]):
                words = self.tr("“{0}” was deleted. Ctrl+Z brings it back.")
                self._place.notify(words.format(script.title))

    def _edit_step(self, text: str, step: str, change: Callable[[Step], Step]) -> None:
        def changed(script: Script) -> Script:
            found = find(script, step)
            return edits.with_step(script, change(found)) if found else script

        self.edit(text, changed)

    def _label(self, step: Step | None) -> str:
        """Of a new branch, until somebody writes a better one."""
        count = len(step.branches) if step else 0
        return self.tr("Answer {0}").format(count + 1) if count else self.tr("Go on")

    def _free_title(self, title: str) -> str:
        taken = {script.title for script in self._place.draft.campaign.scripts}
        return title if title not in taken else f"{title} {len(taken) + 1}"

    def _tell(self, gone: Step, removal: Removal) -> None:
        if removal.lost:
            ways = ", ".join(f"{title} → “{label}”" for title, label in removal.lost)
            words = self.tr("“{0}” is gone, and what led there with it: {1}. Ctrl+Z brings them back.")
            self._place.notify(words.format(gone.title, ways))
        elif removal.mended:
            words = self.tr("“{0}” is gone; what led there leads on to the next step. Ctrl+Z brings it back.")
            self._place.notify(words.format(gone.title))


def _moved(script: Script, step: str, slot: int) -> Script:
    layout = lay_out(script.steps)
    parent = find(script, layout.parents.get(step, ""))
    if parent is None:
        return script
    others = [one for one in layout.siblings(step) if one != step]
    targets = [branch.to for branch in parent.branches]
    at = targets.index(step)
    rest = [to for place, to in enumerate(targets) if place != at]
    to = rest.index(others[slot]) if slot < len(others) else rest.index(others[-1]) + 1
    return edits.move_branch(script, parent.id, at, to)
