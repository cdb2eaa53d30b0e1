"""What stands in one cell comes back as it went, and no spreadsheet runs it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts_db.interchange.cells import LONGEST, guarded, joined, pieces, split, unguarded

awkward = st.text(st.sampled_from("ab \t\n\r|\"'\\=+-@＝、\u3000\u2028\x00é猫"), max_size=8) | st.text(
    max_size=5
)


@given(st.lists(awkward, max_size=4))
def test_any_texts_share_a_cell(texts: list[str]) -> None:
    assert split(joined(texts)) == tuple(texts)


@pytest.mark.parametrize(
    ("cell", "texts"),
    [
        ("refund\nmy money back", ("refund", "my money back")),
        ("refund | my money back|", ("refund", "my money back")),
        ("refund\r\n\r\n  money ", ("refund", "money")),
        ('"Net" price only | "gross"', ('"Net" price only', "gross")),
        ('"a|b"|c', ("a|b", "c")),
        ('""', ("",)),
        ("C:\\new|5 \\", ("C:\\new", "5 \\")),
        ('"\\x"', ('"\\x"',)),
        ("", ()),
        ("返金\u3000|\u3000解約", ("返金", "解約")),
    ],
)
def test_what_people_write_in_a_cell(cell: str, texts: tuple[str, ...]) -> None:
    assert split(cell) == texts


@given(awkward)
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert guarded(text)[:1] not in tuple("=+-@\t\r\n＝＋－＠") or guarded(text).lstrip("-").isdecimal()
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("number", ["-5", "-0.5", "-1e-07", "12"])
def test_numbers_stay_numbers(number: str) -> None:
    assert guarded(number) == number


@given(st.text(max_size=3))
def test_long_texts_are_divided_and_come_together(text: str) -> None:
    long = text * 7000
    assert "".join(pieces(long)) == long
    assert all(len(piece) <= LONGEST for piece in pieces(long))
