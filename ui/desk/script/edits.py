"""What can be done to a script, as functions from one state of it to the next. No Qt."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from scripts_db.cards import Branch, Script, Step, StepKind
from ui.desk.campaigns.new import free_id

_Change = Callable[[tuple[Branch, ...]], tuple[Branch, ...]]


class Removal(Struct, frozen=True):
    """The script without the step. `mended` ways lead to its only successor now, `lost` ones are gone.

    Each names the step that it leads from and its label.
    """

    script: Script
    mended: tuple[tuple[str, str], ...]
    lost: tuple[tuple[str, str], ...]


def find(script: Script, step: str) -> Step | None:
    return next((one for one in script.steps if one.id == step), None)


def with_step(script: Script, step: Step) -> Script:
    """With that one in place of the one of its id."""
    return replace(script, steps=tuple(step if one.id == step.id else one for one in script.steps))


def with_branch(script: Script, step: str, at: int, branch: Branch) -> Script:
    def changed(branches: tuple[Branch, ...]) -> tuple[Branch, ...]:
        return (*branches[:at], branch, *branches[at + 1 :])

    return _with_branches(script, step, changed)


def add_step(script: Script, after: str, title: str, label: str) -> tuple[Script, str]:
    """A new step, and a branch with that label to it from the step of that id. Its id comes second."""
    id = free_id("step", {step.id for step in script.steps})
    place = next((at for at, step in enumerate(script.steps, 1) if step.id == after), len(script.steps))
    new = Step(id=id, title=title, say="")
    steps = (*script.steps[:place], new, *script.steps[place:])
    grown = replace(script, steps=steps)
    return (add_branch(grown, after, id, label) if find(script, after) else grown), id


def add_branch(script: Script, step: str, to: str, label: str) -> Script:
    """What was an end is none any more."""
    found = find(script, step)
    assert found is not None, "a branch begins at a step"
    kind = StepKind.SAY if found.kind is StepKind.END else found.kind
    grown = replace(found, kind=kind, branches=(*found.branches, Branch(label=label, to=to)))
    return with_step(script, grown)


def remove_branch(script: Script, step: str, at: int) -> Script:
    return _with_branches(script, step, lambda branches: (*branches[:at], *branches[at + 1 :]))


def move_branch(script: Script, step: str, at: int, to: int) -> Script:
    """To another place among the branches of its step; `to` counts without it."""

    def moved(branches: tuple[Branch, ...]) -> tuple[Branch, ...]:
        rest = (*branches[:at], *branches[at + 1 :])
        return (*rest[:to], branches[at], *rest[to:])

    return _with_branches(script, step, moved)


def remove_step(script: Script, step: str) -> Removal:
    """Ways to a step with one way on lead where that one leads; others are gone with it."""
    gone = find(script, step)
    ahead = {branch.to for branch in gone.branches} - {step} if gone else set()
    heir = ahead.pop() if len(ahead) == 1 else None
    mended: list[tuple[str, str]] = []
    lost: list[tuple[str, str]] = []
    steps = []
    for one in script.steps:
        if one.id == step:
            continue
        named = [(one.title, branch.label) for branch in one.branches if branch.to == step]
        (mended if heir else lost).extend(named)
        steps.append(replace(one, branches=_led_on(one.branches, step, heir)))
    return Removal(replace(script, steps=tuple(steps)), tuple(mended), tuple(lost))


def _led_on(branches: Sequence[Branch], gone: str, heir: str | None) -> tuple[Branch, ...]:
    if heir is None:
        return tuple(branch for branch in branches if branch.to != gone)
    return tuple(replace(branch, to=heir) if branch.to == gone else branch for branch in branches)


def _with_branches(script: Script, step: str, change: _Change) -> Script:
    found = find(script, step)
    return with_step(script, replace(found, branches=change(found.branches))) if found else script
