"""Where the steps of a script are drawn: nothing covers anything, whatever leads where."""

from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts_db.cards import Branch, Step
from ui.desk.script.cells import DROP, HIGH, WIDE
from ui.desk.script.layout import Edge, Layout, lay_out


def step(name: str, *ways: str) -> Step:
    branches = tuple(Branch(label=f"{name}{at} to {to}", to=to) for at, to in enumerate(ways))
    return Step(id=name, title=name, say="", branches=branches)


def laid_out(*lines: str) -> Layout:
    """Each line is a step and where it leads: "a b c"."""
    return lay_out([step(*line.split()) for line in lines])


def middle(layout: Layout, name: str) -> float:
    return layout.places[name][0] + WIDE / 2


@st.composite
def scripts(draw: st.DrawFn) -> list[Step]:
    names = [str(number) for number in range(draw(st.integers(1, 14)))]
    ways = st.lists(st.sampled_from([*names, "gone"]), max_size=4)
    return [step(name, *draw(ways)) for name in names]


@settings(deadline=None, max_examples=150)
@given(scripts())
def test_no_cell_covers_another_and_no_branch_runs_through_a_step(steps: list[Step]) -> None:
    layout = lay_out(steps)
    assert layout.places.keys() == {step.id for step in steps}
    for (x, y), (other_x, other_y) in combinations(layout.places.values(), 2):
        assert abs(x - other_x) >= WIDE or abs(y - other_y) >= HIGH
    for edge in layout.edges:
        assert not crossed(edge, layout), edge
    assert sorted(layout.numbers.values()) == list(range(1, len(steps) + 1))


def crossed(edge: Edge, layout: Layout) -> list[str]:
    """The steps that a straight part of it runs through."""
    parts = straight(edge)
    return [
        name
        for name, (x, y) in layout.places.items()
        for (ax, ay), (bx, by) in parts
        if max(ax, bx) > x + 1
        and min(ax, bx) < x + WIDE - 1
        and max(ay, by) > y + 1
        and min(ay, by) < y + HIGH - 1
    ]


def straight(edge: Edge) -> Sequence[tuple[tuple[float, float], tuple[float, float]]]:
    """Curves stay in the space between two rows, where no step is; `test_curves_…` sees to that."""
    pairs = list(zip(edge.points, edge.points[1:], strict=False))
    return pairs if edge.back else pairs[1::2]


@settings(deadline=None, max_examples=60)
@given(scripts())
def test_curves_stay_in_the_space_between_two_rows(steps: list[Step]) -> None:
    layout = lay_out(steps)
    tops = sorted({y for _, y in layout.places.values()})
    for edge in layout.edges:
        if not edge.back:
            for (_, start), (_, end) in list(zip(edge.points, edge.points[1:], strict=False))[::2]:
                above = max(top for top in tops if top < start)
                below = min(top for top in tops if top > start)
                assert above + HIGH == start
                assert start < end <= below


@settings(deadline=None, max_examples=60)
@given(scripts())
def test_words_of_different_branches_never_meet(steps: list[Step]) -> None:
    layout = lay_out(steps)
    words = {(edge.to, edge.label): edge.room for edge in layout.edges if edge.room < WIDE}
    for ((to, (x, y)), room), ((other, (other_x, other_y)), other_room) in combinations(words.items(), 2):
        if to == other and abs(y - other_y) < 18:
            assert abs(x - other_x) >= (room + other_room) / 2 - 1


def test_steps_stand_from_the_top_down_and_are_numbered_as_they_are_read() -> None:
    layout = laid_out("a b", "b c d", "d e", "c e", "e")
    assert [layout.rows[name] for name in "abcde"] == [0, 1, 2, 2, 3]
    assert layout.numbers == {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}
    assert layout.places["b"][1] == HIGH + DROP


def test_a_step_stands_above_the_middle_of_three_and_where_they_meet_again() -> None:
    layout = laid_out("a b c d", "b e", "c e", "d e", "e")
    assert middle(layout, "a") == middle(layout, "c") == middle(layout, "e")
    two = laid_out("a b c", "b d", "c d", "d")
    assert middle(two, "a") == middle(two, "d") == (middle(two, "b") + middle(two, "c")) / 2


def test_the_longer_way_is_the_trunk() -> None:
    layout = laid_out("a b c", "b d e", "d f", "e f", "c", "f")
    assert middle(layout, "a") == middle(layout, "b")


def test_a_branch_that_skips_rows_has_a_lane_of_its_own() -> None:
    layout = laid_out("a b d", "b c", "c d", "d")
    long = next(edge for edge in layout.edges if (edge.step, edge.to) == ("a", "d"))
    assert len(long.points) == 6
    assert abs(long.points[1][0] - middle(layout, "b")) >= WIDE / 2


def test_a_way_back_goes_round_at_the_right() -> None:
    layout = laid_out("a b", "b c a", "c")
    back = next(edge for edge in layout.edges if edge.back)
    assert (back.step, back.to) == ("b", "a")
    assert max(x for x, _ in back.points) > max(x for x, _ in layout.places.values()) + WIDE


def test_what_nothing_leads_to_stands_beside_the_rest() -> None:
    layout = laid_out("a b", "b", "lost b")
    assert layout.rows["lost"] == 0
    assert layout.places["lost"][0] >= layout.places["a"][0] + WIDE


@pytest.mark.parametrize("lines", [(), ("a",), ("a a",), ("a gone",), ("a b", "b a")])
def test_small_and_odd_ones_are_drawn_too(lines: tuple[str, ...]) -> None:
    assert len(laid_out(*lines).places) == len(lines)
