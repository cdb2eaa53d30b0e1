"""What both sides say, as it stands on the panel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assist.events import Channel, Hypothesis
from ui.colours import DARK
from ui.panel.transcript import MOST_BLOCKS, Transcript
from ui.theme import Look

AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER


@pytest.fixture
def transcript(look: Look, qtbot: QtBot) -> Transcript:
    made = Transcript(look)
    qtbot.addWidget(made)
    made.resize(340, 200)
    made.show()
    return made


def heard(
    utterance: str, text: str, *, final: bool = False, channel: Channel = CUSTOMER, echo: bool = False
) -> Hypothesis:
    return Hypothesis(
        time=0.0, captured_at=0.0, channel=channel, utterance=utterance, text=text, final=final, echo=echo
    )


def lines(transcript: Transcript) -> list[str]:
    return transcript.toPlainText().split("\n")


def colour_of(transcript: Transcript, word: str) -> str:
    found = transcript.document().find(word)
    assert found.hasSelection()
    return found.charFormat().foreground().color().name()


def marked(transcript: Transcript) -> list[str]:
    """The words with a ground of their own, stretch by stretch."""
    found = []
    block = transcript.document().begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            if fragment.charFormat().background().style() != Qt.BrushStyle.NoBrush:
                assert fragment.charFormat().fontUnderline()
                found.append(fragment.text())
            at += 1
        block = block.next()
    return found


def test_a_final_takes_the_place_of_its_partials(transcript: Transcript, look: Look) -> None:
    transcript.hear(heard("1", "my inter"))
    assert lines(transcript) == ["Customer\tmy inter …"]
    assert colour_of(transcript, "my inter") == look["ink3"].name()
    transcript.hear(heard("2", "okay", channel=AGENT))
    transcript.hear(heard("1", "my internet is slow", final=True))
    assert lines(transcript) == ["Customer\tmy internet is slow", "You\tokay …"]
    assert colour_of(transcript, "my internet") == look["ink"].name()
    assert colour_of(transcript, "Customer") == look["customer"].name()


def test_my_own_words_are_quieter(transcript: Transcript, look: Look) -> None:
    transcript.hear(heard("1", "one moment", final=True, channel=AGENT))
    assert colour_of(transcript, "one moment") == look["ink2"].name()


def test_an_echo_is_taken_back(transcript: Transcript) -> None:
    transcript.hear(heard("1", "hello", final=True))
    transcript.hear(heard("2", "hello", channel=AGENT))
    transcript.hear(heard("3", "who is there"))
    transcript.hear(heard("2", "hello", channel=AGENT, final=True, echo=True))
    assert lines(transcript) == ["Customer\thello", "Customer\twho is there …"]
    transcript.hear(heard("3", "who is there", final=True))
    assert lines(transcript)[1] == "Customer\twho is there"


@pytest.mark.parametrize("gone", ["1", "2", "3"])
def test_a_line_may_go_from_any_place(transcript: Transcript, gone: str) -> None:
    for name in "123":
        transcript.hear(heard(name, f"line {name}", final=True))
    transcript.hear(heard(gone, "", final=True))
    left = [name for name in "123" if name != gone]
    assert lines(transcript) == [f"Customer\tline {name}" for name in left]
    transcript.hear(heard("4", "line 4"))
    for name in left:
        transcript.hear(heard(name, f"again {name}", final=True))
    assert lines(transcript) == [*(f"Customer\tagain {name}" for name in left), "Customer\tline 4 …"]


def test_the_only_line_may_go(transcript: Transcript) -> None:
    transcript.hear(heard("1", "hm"))
    transcript.hear(heard("1", "", final=True))
    assert lines(transcript) == [""]
    transcript.hear(heard("2", "hello"))
    assert lines(transcript) == ["Customer\thello …"]


def test_words_that_called_for_a_card_stay_marked(transcript: Transcript) -> None:
    transcript.hear(heard("1", "it gets slow every evening"))
    transcript.mark("1", "slow every evening")
    assert marked(transcript) == ["slow every evening"]
    transcript.hear(heard("1", "well it gets Slow, every evening now", final=True))
    assert marked(transcript) == ["Slow, every evening"]


def test_words_that_are_not_there_mark_nothing(transcript: Transcript) -> None:
    transcript.hear(heard("1", "it gets slow", final=True))
    transcript.mark("1", "money back")
    transcript.mark("1", "…")
    transcript.mark("gone", "slow")
    assert marked(transcript) == []


def test_an_utterance_without_a_final_stands_as_it_was_heard(transcript: Transcript) -> None:
    transcript.hear(heard("1", "and then I"))
    transcript.settle("1")
    transcript.settle("never heard")
    transcript.remark("2 s of sound lost")
    assert lines(transcript) == ["Customer\tand then I", "\t2 s of sound lost"]


def test_an_hour_of_talk_is_cut_to_its_end(transcript: Transcript) -> None:
    for number in range(MOST_BLOCKS + 50):
        transcript.hear(heard(str(number), f"line {number}", final=True))
    assert len(lines(transcript)) == transcript.document().blockCount() == MOST_BLOCKS
    assert (lines(transcript)[0], lines(transcript)[-1]) == ("Customer\tline 50", "Customer\tline 449")
    transcript.hear(heard("0", "too late", final=True))
    assert lines(transcript)[-1] == "Customer\ttoo late"


def test_it_follows_the_talk_until_the_agent_scrolls_up(transcript: Transcript, qtbot: QtBot) -> None:
    for number in range(30):
        transcript.hear(heard(str(number), f"line {number}", final=True))
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    assert not transcript.newest.isVisible()
    bar.setValue(10)
    transcript.hear(heard("30", "line 30", final=True))
    assert bar.value() == 10
    assert transcript.newest.isVisible()
    QTest.mouseClick(transcript.newest, Qt.MouseButton.LeftButton)
    assert bar.value() == bar.maximum()
    assert not transcript.newest.isVisible()


def test_a_new_call_begins_empty(transcript: Transcript) -> None:
    transcript.hear(heard("1", "hello", final=True))
    transcript.forget()
    assert lines(transcript) == [""]
    transcript.hear(heard("1", "good morning", final=True))
    assert lines(transcript) == ["Customer\tgood morning"]


def test_it_changes_its_colours_with_the_look(transcript: Transcript, look: Look) -> None:
    transcript.hear(heard("1", "it gets slow", final=True))
    transcript.mark("1", "slow")
    look.wear(DARK, 1.0)
    assert colour_of(transcript, "it gets") == look["ink"].name() == DARK.ink.lower()
    assert marked(transcript) == ["slow"]


def test_nobody_can_type_into_it(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.hear(heard("1", "hello", final=True))
    QTest.keyClicks(transcript, "abc")
    assert lines(transcript) == ["Customer\thello"]
