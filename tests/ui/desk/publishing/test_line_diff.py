"""Lines against lines: nothing is lost, and what stays is recognised."""

from hypothesis import given
from hypothesis import strategies as st

from ui.desk.diff_text import Kind, Run
from ui.desk.publishing import line_diff


def test_japanese_is_compared_letter_by_letter() -> None:
    found = line_diff.words("夜だけ遅い場合は切り替えます", "夜だけ遅い場合はこちらですぐに切り替えます")
    assert [run for run in found if run.kind is not Kind.SAME] == [Run(Kind.NEW, "こちらですぐに")]


def test_a_word_alone_between_changes_did_not_stay() -> None:
    found = line_diff.words(
        "You could try another channel in the settings", "Let me move you to a free channel. Wait"
    )
    assert [run.kind for run in found] == [Kind.GONE, Kind.NEW]


def test_a_changed_line_is_one_line_and_others_stand_alone() -> None:
    found = list(line_diff.lines(("slow every evening", "cable"), ("slow each evening", "buffering")))
    assert found[0] == (Run(Kind.GONE, "cable"),)
    assert {run.kind for run in found[1]} == {Kind.SAME, Kind.GONE, Kind.NEW}
    assert found[2] == (Run(Kind.NEW, "buffering"),)


@given(st.lists(st.text(max_size=20), max_size=4), st.lists(st.text(max_size=20), max_size=4))
def test_both_texts_are_still_there(before: list[str], after: list[str]) -> None:
    found = list(line_diff.lines(before, after))
    for without, whole in ((Kind.NEW, before), (Kind.GONE, after)):
        sides = ["".join(run.text for run in line_diff.side(line, without)) for line in found]
        assert sorted(line for line in sides if line) == sorted(line for line in whole if line)
