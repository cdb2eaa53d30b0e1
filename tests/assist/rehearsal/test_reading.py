"""The text of a written call, there and back; a line that can't be read is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assist.rehearsal import reading, writing
from assist.rehearsal.conversation import Conversation, Happening, Line, What, Who
from assist.rehearsal.reading import ConversationUnreadable

CALL = """
# a remark
language  en
cards_per_minute  2
data  customer_name = Laura
customer  i want my money back   -> Refund, then Moving, step light   # both
agent     hello there
hand      take Internet          -> lit Internet, fill Number = 17, 4
wait 30                          -> nothing
"""


def test_who_says_what_and_what_must_come_up_is_read() -> None:
    talk = reading.read(CALL)
    assert (talk.language, talk.showing, talk.data) == (
        "en",
        {"cards_per_minute": 2},
        {"customer_name": "Laura"},
    )
    assert [line.who for line in talk.lines] == [Who.CUSTOMER, Who.AGENT, Who.HAND, Who.WAIT]
    assert talk.lines[0] == Line(
        6,
        Who.CUSTOMER,
        "i want my money back",
        (Happening(What.CARD, "Refund"), Happening(What.CARD, "Moving"), Happening(What.STEP, "light")),
    )
    assert talk.lines[1].expected is None
    assert talk.lines[2].expected == (Happening(What.LIT, "Internet"), Happening(What.FILL, "Number = 17, 4"))
    assert (talk.lines[3].seconds, talk.lines[3].expected) == (30, ())


@pytest.mark.parametrize(
    ("text", "number", "next_step"),
    [
        ("customer  hello  ->", 1, "behind"),
        ("\nnobody  hello", 2, "customer"),
        ("wait long", 1, "wait 30"),
        ("wait 4000", 1, "an hour at most"),
        ("wait nan", 1, "wait 30"),
        ("wait -5", 1, "wait 30"),
        ("script\n    a [ask]  hello\n        Yes -> b: yes", 3, "a step of this script"),
        ("hand  jump", 1, "sos"),
        ("    refund  my money", 1, "cards"),
        ("cards\n    Refund", 2, "two spaces"),
        ("cards\n    A  b\n        colour:  red", 3, "never:"),
        ("cards\n    A  b\n        speaker:  boss", 3, "customer"),
        ("cards\n    A  b\n        priority:  high", 3, "number"),
        ("script\n    light which colour", 2, "[ask]"),
        ("script\n    Red -> restart: it is red", 2, "step before"),
        ("checklist\n    Price it costs", 2, "[critical]"),
        ("threshold  high", 1, "threshold"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_with_the_next_step(
    text: str, number: int, next_step: str
) -> None:
    with pytest.raises(ConversationUnreadable) as trouble:
        reading.read(text, "late.txt")
    assert trouble.value.number == number
    assert f"“late.txt”, line {number}" in str(trouble.value)
    assert next_step in str(trouble.value).split("Write", 1)[1]


TITLES = st.text(st.characters(categories=["L", "N", "P", "Zs"], exclude_characters=",#>"), min_size=1).map(
    lambda text: " ".join(text.split())
)


@given(
    st.lists(
        st.builds(
            Line,
            st.just(1),
            st.sampled_from([Who.CUSTOMER, Who.AGENT]),
            TITLES.filter(bool),
            st.none() | st.lists(st.builds(Happening, st.just(What.CARD), TITLES.filter(bool))).map(tuple),
        )
    )
)
def test_what_is_written_is_read_as_it_was(lines: list[Line]) -> None:
    found = reading.read(writing.write(Conversation(lines=tuple(lines)))).lines
    assert [(line.who, line.text, line.expected) for line in found] == [
        (line.who, line.text, line.expected) for line in lines
    ]


@pytest.mark.parametrize("title", ["nothing", "search", "step by step", "tick", "card index", "alert"])
def test_a_card_whose_title_is_a_word_of_the_format_keeps_its_title(title: str) -> None:
    card = Happening(What.CARD, title)
    assert Happening.read(str(card)) == card
