"""What people type and paste becomes a call; who can't be told apart is named."""

import pytest

from assist.rehearsal import transcript
from assist.rehearsal.conversation import Who
from assist.rehearsal.transcript import SpeakerUnknown


def told(text: str, language: str = "en") -> list[tuple[Who, str]]:
    return [(line.who, line.text) for line in transcript.conversation(text, language).lines]


CUSTOMER, AGENT, WAIT = Who.CUSTOMER, Who.AGENT, Who.WAIT


def test_a_transcript_with_times_begins_its_lines_at_them() -> None:
    text = "[00:02] Customer: My internet is slow.\n00:20 Agent: I see.\n00:21 Customer: yes"
    assert told(text) == [
        (WAIT, "2.0"),
        (CUSTOMER, "My internet is slow."),
        (WAIT, "15.8"),
        (AGENT, "I see."),
        (CUSTOMER, "yes"),  # the line before had not ended by then
    ]


def test_the_time_of_day_is_no_silence() -> None:
    assert told("14:02:10 Customer: hello\n14:02:11 You: hi there")[0] == (CUSTOMER, "hello")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Customer 1: slow\nAgent: hello", "en"),
        ("CALLER - slow\nADVISOR - hello", "en"),
        ("Cliente: slow\nAgente: hello", "es"),
        ("Клиент: slow\nОператор: hello", "ru"),
        ("お客様：slow\nオペレーター：hello", "ja"),
        ("客户：slow\n客服：hello", "zh"),
        ("Kunde: slow\nMitarbeiterin: hello", "de"),
        ("Cliente: slow\nOperatore: hello", "it"),
        ("<v Customer>slow\n<v Agent>hello", "en"),
        ("Customer  0:00\nslow\nAgent  0:01\nhello", "en"),
        (
            "WEBVTT\n\n1\n00:00.000 --> 00:01.000\nCustomer: slow\n\n2\n00:01.000 --> 00:02.000\nAgent: hello",
            "en",
        ),
        ("00:00.0  Customer  slow\n00:00.1            -> Slow card   [0.9]\n00:00.9  You       hello", "en"),
    ],
)
def test_speakers_are_known_in_many_words(text: str, language: str) -> None:
    assert told(text, language) == [(CUSTOMER, "slow"), (AGENT, "hello")]


def test_a_wrapped_line_goes_on_with_its_turn() -> None:
    assert told("Customer: my internet\nis slow\nAgent: yes") == [
        (CUSTOMER, "my internet is slow"),
        (AGENT, "yes"),
    ]


def test_words_without_any_speaker_are_the_customers() -> None:
    assert told("my internet is slow\nlisten: it is really slow") == [
        (CUSTOMER, "my internet is slow"),
        (CUSTOMER, "listen: it is really slow"),
    ]


def test_a_written_call_is_read_as_such() -> None:
    assert transcript.conversation("customer  hello  -> nothing", "en").lines[0].expected == ()


@pytest.mark.parametrize(
    "text", ["wait a moment please", "customer service told me so", "agent said it is free"]
)
def test_words_that_begin_like_a_written_call_are_none(text: str) -> None:
    assert told(text) == [(CUSTOMER, text)]


@pytest.mark.parametrize("text", ["Customer: hello\nAna: hi", "Ana: hello\nBen: hi"])
def test_who_is_not_known_is_named(text: str) -> None:
    with pytest.raises(SpeakerUnknown, match=r"who “Ana” is. Write “Customer:”"):
        transcript.conversation(text, "en")


def test_an_empty_text_is_an_empty_call() -> None:
    assert told(" \n\n") == []
