"""Whether a script can be walked: what should be mended in it before agents meet it.

    for flaw in flaws(script, "en"): print(flaw)     # “Offer a fix” leads nowhere. Add a branch, …

What would make a script unusable, such as an id that comes twice, is the matter of `scripts_db.checking`.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct

from assist.guidance.likeness import Phrases
from assist.guidance.route import answers, way_target
from assist.guidance.script import TAKES
from assist.guidance.talk import talk
from scripts_db.cards import Script, Step, StepKind

_AS_WELL = 0.15
"""An answer that fits another way nearly as well as its own is taken for that one when a word is misheard."""


class FlawKind(StrEnum):
    """`SENTENCES` says what each means and how it is mended."""

    NO_WORDS = "no_words"
    DEAD_END = "dead_end"
    END_GOES_ON = "end_goes_on"
    LOST_BRANCH = "lost_branch"
    UNREACHABLE = "unreachable"
    ENDLESS = "endless"
    UNSAID = "unsaid"
    OVERLAP = "overlap"


SENTENCES = {
    FlawKind.NO_WORDS: "“{title}” has no words to say. Write what the agent says there",
    FlawKind.DEAD_END: "“{title}” leads nowhere. Add a branch, or make it an end",
    FlawKind.END_GOES_ON: "“{title}” is an end, and branches lead on from it. Remove them, or make it a step",
    FlawKind.LOST_BRANCH: "The branch “{label}” of “{title}” leads to a step that is gone. Choose another",
    FlawKind.UNREACHABLE: "Nothing leads to “{title}”. Draw a branch to it, or remove it",
    FlawKind.ENDLESS: "From “{title}” the talk goes round and round. Draw a branch that leads out",
    FlawKind.UNSAID: "At “{title}”, nothing is said yet for “{label}”. Write what customers answer",
    FlawKind.OVERLAP: "At “{title}”, “{words}” fits “{label}” and “{other}”. Say them less alike",
}
"""Without their last full stop. A flaw's fields fill them; windows translate them first."""


class Flaw(Struct, frozen=True, kw_only=True):
    """`step` is an id and `title` that step's; `branch` the place of one of its branches, from 0.

    `label` is that branch's, `other` the label of the one that it is mixed up with, `words` the phrase.
    """

    kind: FlawKind
    step: str
    title: str
    branch: int | None = None
    label: str = ""
    other: str = ""
    words: str = ""

    def __str__(self) -> str:
        return f"{SENTENCES[self.kind].format(**self.facts)}."

    @property
    def facts(self) -> dict[str, str]:
        return {"title": self.title, "label": self.label, "other": self.other, "words": self.words}


def flaws(script: Script, language: str) -> list[Flaw]:
    """All of them, step by step in the script's order; `language` is a code such as "en"."""
    found = structural(script)
    for step in script.steps:
        found += overlaps(step, language)
    order = {step.id: place for place, step in enumerate(script.steps)}
    return sorted(found, key=lambda flaw: order[flaw.step])


def structural(script: Script) -> list[Flaw]:
    """Those that can be seen without comparing words: at once."""
    steps = {step.id: step for step in script.steps}
    reach = {step: _reachable(step, steps) for step in steps}
    lost = steps.keys() - reach[script.steps[0].id] if steps else set()
    rings = _rings(steps, reach)
    found: list[Flaw] = []
    for step in script.steps:
        found += _of_step(step, steps)
        if step.id in lost:
            found.append(_flaw(FlawKind.UNREACHABLE, step))
        if step.id in rings:
            found.append(_flaw(FlawKind.ENDLESS, step))
    return found


def _of_step(step: Step, steps: Mapping[str, Step]) -> Iterator[Flaw]:
    """What can be seen without looking further."""
    is_end = step.kind is StepKind.END
    if not step.say.strip():
        yield _flaw(FlawKind.NO_WORDS, step)
    if not step.branches and not is_end:
        yield _flaw(FlawKind.DEAD_END, step)
    if step.branches and is_end:
        yield _flaw(FlawKind.END_GOES_ON, step)
    for at, branch in enumerate(step.branches):
        if branch.to not in steps:
            yield _flaw(FlawKind.LOST_BRANCH, step, at)
        if len(step.branches) > 1 and not any(phrase.strip() for phrase in branch.phrases):
            yield _flaw(FlawKind.UNSAID, step, at)


def _reachable(start: str, steps: Mapping[str, Step]) -> set[str]:
    """Every step that the talk can come to from there, that one included."""
    found, waiting = {start}, [start]
    while waiting:
        for branch in steps[waiting.pop()].branches:
            if branch.to in steps and branch.to not in found:
                found.add(branch.to)
                waiting.append(branch.to)
    return found


def _rings(steps: Mapping[str, Step], reach: Mapping[str, set[str]]) -> set[str]:
    """The first step of each circle that no branch leads out of."""
    found: set[str] = set()
    for step, ahead in reach.items():
        goes_on = all(steps[other].branches for other in ahead)
        if goes_on and ahead.isdisjoint(found) and all(step in reach[other] for other in ahead):
            found.add(step)
    return found


def overlaps(step: Step, language: str) -> Iterator[Flaw]:
    """Answers of one way that the engine might take for another's, each pair of ways once.

    The first time this takes some 30 ms; the same ways are answered from memory then.
    """
    phrases = tuple((branch.label, *branch.phrases) for branch in step.branches)
    for at, other, words in _mixed_up(phrases, language):
        yield _flaw(FlawKind.OVERLAP, step, at, other, words)


@lru_cache(maxsize=1024)
def _mixed_up(ways: tuple[tuple[str, ...], ...], language: str) -> tuple[tuple[int, int, str], ...]:
    """Pairs of ways with the phrase of the first that fits the second too. A way is its label and its phrases."""
    if len(ways) < 2:
        return ()
    known = Phrases([*answers("", ways, language)], language, talk(language))
    pairs: dict[frozenset[int], tuple[int, int, str]] = {}
    for at, (label, *phrases) in enumerate(ways):
        for phrase in phrases or [label]:
            for other in _as_well(at, phrase, known):
                pairs.setdefault(frozenset((at, other)), (at, other, phrase))
    return tuple(pairs.values())


def _as_well(way: int, phrase: str, known: Phrases) -> list[int]:
    """The other ways that the phrase fits about as well as its own."""
    likeness = {target: fit.likeness for target, fit in known.fits(phrase).items()}
    own = likeness.pop(way_target("", way), 0.0)
    return [
        int(target.split()[1]) for target, other in likeness.items() if other >= max(TAKES, own - _AS_WELL)
    ]


def _flaw(
    kind: FlawKind, step: Step, at: int | None = None, other: int | None = None, words: str = ""
) -> Flaw:
    label = "" if at is None else step.branches[at].label
    return Flaw(
        kind=kind,
        step=step.id,
        title=step.title,
        branch=at,
        label=label,
        other="" if other is None else step.branches[other].label,
        words=words,
    )
