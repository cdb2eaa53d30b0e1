"""What is wrong with a script, in the language of the windows, and what mends it at a click."""

from collections.abc import Callable

from msgspec.structs import replace

from assist.guidance.soundness import SENTENCES, Flaw, FlawKind
from scripts_db.cards import Script, Step, StepKind
from scripts_db.words import Words
from ui.desk.script.edits import find, remove_branch, remove_step, with_step
from ui.translating import tr
from ui.wording import said

Mend = Callable[[Script], Script]


def sentence(flaw: Flaw) -> str:
    return tr("{0}.").format(said(Words(SENTENCES[flaw.kind], **flaw.facts)))


def mend(flaw: Flaw) -> tuple[str, Mend] | None:
    """What the button is called, and what it does to the script; None where only a person can mend it."""
    match flaw.kind:
        case FlawKind.DEAD_END:
            return tr("Make it an end"), lambda script: _of_kind(script, flaw.step, StepKind.END)
        case FlawKind.END_GOES_ON:
            return tr("Make it a step"), lambda script: _of_kind(script, flaw.step, StepKind.SAY)
        case FlawKind.UNREACHABLE:
            return tr("Remove the step"), lambda script: remove_step(script, flaw.step).script
        case FlawKind.LOST_BRANCH:
            return tr("Remove the branch"), lambda script: remove_branch(script, flaw.step, flaw.branch or 0)
    return None


def _of_kind(script: Script, step: str, kind: StepKind) -> Script:
    found: Step | None = find(script, step)
    return with_step(script, replace(found, kind=kind)) if found else script
