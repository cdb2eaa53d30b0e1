"""What is wrong with a script is found and named; what is right is left in peace."""

from functools import cache
from pathlib import Path

import msgspec
import pytest

import scripts_db.samples
from assist.guidance.soundness import SENTENCES, FlawKind, flaws
from scripts_db.cards import Branch, Campaign, Script, Step, StepKind

SAMPLES = sorted(Path(scripts_db.samples.__file__).parent.glob("*.json"))


def step(name: str, *ways: str | Branch, say: str = "Something to say.", end: bool = False) -> Step:
    branches = tuple(one if isinstance(one, Branch) else way(f"To {one}", one, f"To {one}") for one in ways)
    kind = StepKind.END if end else StepKind.SAY
    return Step(id=name, title=name.title(), say=say, kind=kind, branches=branches)


def way(label: str, to: str, *phrases: str) -> Branch:
    return Branch(label=label, to=to, phrases=phrases)


def found(*steps: Step, language: str = "en") -> list[tuple[FlawKind, str]]:
    script = Script(id="s", title="S", steps=steps)
    return [(flaw.kind, flaw.step) for flaw in flaws(script, language)]


def test_a_script_that_can_be_walked_has_none() -> None:
    assert found(step("a", "b", "c"), step("b", "c", "a"), step("c", end=True)) == []
    assert found() == []


def test_dead_ends_missing_words_and_ends_that_go_on() -> None:
    assert found(step("a", "b", "c"), step("b"), step("c", "d", end=True), step("d", say=" ", end=True)) == [
        (FlawKind.DEAD_END, "b"),
        (FlawKind.END_GOES_ON, "c"),
        (FlawKind.NO_WORDS, "d"),
    ]


def test_a_step_that_nothing_leads_to_and_what_only_it_leads_to() -> None:
    assert found(step("a", end=True), step("b", "c"), step("c", end=True)) == [
        (FlawKind.UNREACHABLE, "b"),
        (FlawKind.UNREACHABLE, "c"),
    ]


def test_a_branch_to_a_step_that_is_gone() -> None:
    assert found(step("a", "gone", "b"), step("b", end=True)) == [(FlawKind.LOST_BRANCH, "a")]


def test_one_of_several_branches_for_which_nothing_is_said() -> None:
    ends = (step("b", end=True), step("c", end=True))
    assert found(step("a", "b", way("Answer 2", "c", " ")), *ends) == [(FlawKind.UNSAID, "a")]
    assert found(step("a", way("Go on", "b")), step("b", end=True)) == []


def test_a_circle_is_named_once_and_only_when_nothing_leads_out() -> None:
    into = step("a", "b")
    assert found(into, step("b", "c"), step("c", "d"), step("d", "b")) == [(FlawKind.ENDLESS, "b")]
    assert found(into, step("b", "b")) == [(FlawKind.ENDLESS, "b")]
    assert found(into, step("b", "c"), step("c", "b", "d"), step("d", end=True)) == []


@pytest.mark.parametrize(
    ("one", "other", "mixed"),
    [
        (("yes i would like that",), ("no i would not like that",), False),
        (("it is red",), ("it is white",), False),
        (("cancel my contract",), ("please cancel my contract now",), True),
        (("send me a new router",), ("repair the old router",), False),
        (("in the evening", "at night"), ("In the evening!",), True),
        (("on monday",), ("on thursday",), False),
    ],
)
def test_answers_that_overlap(one: tuple[str, ...], other: tuple[str, ...], mixed: bool) -> None:
    asked = step("a", way("One", "b", *one), way("Other", "b", *other))
    kinds = [kind for kind, _ in found(asked, step("b", end=True))]
    assert kinds == ([FlawKind.OVERLAP] if mixed else [])


def test_answers_overlap_in_a_language_without_spaces() -> None:
    mixed = step("a", way("交換", "b", "交換してください"), way("新品", "b", "交換してくださいね"))
    apart = step("a", way("返金", "b", "返金してほしい"), way("交換", "b", "新しいものがいい"))
    assert found(mixed, step("b", end=True), language="ja") == [(FlawKind.OVERLAP, "a")]
    assert found(apart, step("b", end=True), language="ja") == []


def test_it_is_said_in_a_sentence_with_names_and_a_next_step() -> None:
    asked = step("offer", way("Now", "b", "change it now"), way("Today", "b", "please change it now"))
    (flaw,) = flaws(Script(id="s", title="S", steps=(asked, step("b", end=True))), "en")
    assert str(flaw) == "At “Offer”, “please change it now” fits “Today” and “Now”. Say them less alike."
    assert flaw.branch == 1
    assert set(SENTENCES) == set(FlawKind)


@cache
def campaign(file: Path) -> Campaign:
    return msgspec.json.decode(file.read_bytes(), type=Campaign)


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_the_scripts_that_come_with_callcue_can_be_walked(file: Path) -> None:
    for script in campaign(file).scripts:
        assert [str(flaw) for flaw in flaws(script, campaign(file).language)] == []
