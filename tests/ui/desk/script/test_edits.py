"""What can be done to a script: what leads where stays true."""

from scripts_db.cards import Branch, Script, Step, StepKind
from ui.desk.script.edits import (
    Removal,
    add_branch,
    add_step,
    find,
    move_branch,
    remove_branch,
    remove_step,
)


def step(name: str, *ways: str, kind: StepKind = StepKind.SAY) -> Step:
    branches = tuple(Branch(label=f"to {to}", to=to) for to in ways)
    return Step(id=name, title=name.upper(), say="", kind=kind, branches=branches)


SCRIPT = Script(id="s", title="S", steps=(step("a", "b", "c"), step("b", "c"), step("c", kind=StepKind.END)))


def ways(script: Script, name: str) -> list[str]:
    found = find(script, name)
    assert found
    return [branch.to for branch in found.branches]


def test_a_new_step_stands_after_the_one_that_leads_to_it() -> None:
    grown, new = add_step(SCRIPT, "a", "More", "Go on")
    assert [one.id for one in grown.steps] == ["a", new, "b", "c"]
    assert ways(grown, "a") == ["b", "c", new]


def test_an_end_that_leads_on_is_none_any_more() -> None:
    grown = add_branch(SCRIPT, "c", "a", "Again")
    end = find(grown, "c")
    assert end
    assert end.kind is StepKind.SAY


def test_what_led_to_a_step_with_one_way_on_leads_there() -> None:
    removal = remove_step(SCRIPT, "b")
    assert ways(removal.script, "a") == ["c", "c"]
    assert (removal.mended, removal.lost) == ((("A", "to b"),), ())


def test_what_led_to_an_end_is_gone_with_it_and_named() -> None:
    removal = remove_step(SCRIPT, "c")
    assert ways(removal.script, "a") == ["b"]
    assert removal.lost == (("A", "to c"), ("B", "to c"))


def test_a_step_that_leads_to_itself_goes_too() -> None:
    script = Script(id="s", title="S", steps=(step("a", "b"), step("b", "b", "c"), step("c")))
    assert ways(remove_step(script, "b").script, "a") == ["c"]


def test_removing_what_is_gone_changes_nothing() -> None:
    assert remove_step(SCRIPT, "gone") == Removal(SCRIPT, (), ())
    assert remove_branch(SCRIPT, "gone", 0) == SCRIPT


def test_branches_are_moved_and_removed() -> None:
    assert ways(move_branch(SCRIPT, "a", 0, 1), "a") == ["c", "b"]
    assert ways(remove_branch(SCRIPT, "a", 0), "a") == ["c"]
