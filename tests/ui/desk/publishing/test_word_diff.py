"""Two texts word by word: nothing is lost, and what stays is recognised."""

from hypothesis import given
from hypothesis import strategies as st

from ui.desk.publishing import word_diff
from ui.desk.publishing.word_diff import Kind, Run, Runs


def text(runs: Runs, without: Kind) -> str:
    return "".join(run.text for run in word_diff.side(runs, without))


def test_words_are_struck_and_added() -> None:
    assert word_diff.words("Five days.", "Ten days.") == (
        Run(Kind.GONE, "Five"),
        Run(Kind.NEW, "Ten"),
        Run(Kind.SAME, " days."),
    )


def test_japanese_is_compared_letter_by_letter() -> None:
    found = word_diff.words("夜だけ遅い場合は切り替えます", "夜だけ遅い場合はこちらで切り替えます")
    assert [run for run in found if run.kind is not Kind.SAME] == [Run(Kind.NEW, "こちらで")]


def test_a_word_alone_between_changes_did_not_stay() -> None:
    found = word_diff.words(
        "You could try another channel in the settings", "Let me move you to a free channel. Wait"
    )
    assert [run.kind for run in found] == [Kind.GONE, Kind.NEW]


def test_a_changed_line_is_one_line_and_others_stand_alone() -> None:
    found = list(word_diff.lines(("slow every evening", "slow"), ("slow each evening", "buffering")))
    assert found[0] == (Run(Kind.GONE, "slow"),)
    assert {run.kind for run in found[1]} == {Kind.SAME, Kind.GONE, Kind.NEW}
    assert found[2] == (Run(Kind.NEW, "buffering"),)


@given(st.text(max_size=40), st.text(max_size=40))
def test_both_texts_are_still_there(before: str, after: str) -> None:
    found = word_diff.words(before, after)
    for side, whole in ((Kind.NEW, before), (Kind.GONE, after)):
        assert "".join(text(found, side).split()) == "".join(whole.split())
