"""CMUdict's lines become sounds."""

from models.training.phones import PDF_COUNT, PHONE_ID, PHONES, in_word, pdfs_of_phones
from models.training.pronunciations import of_words, read

LINES = """\
a AH0
a(2) EY1
about AH0 B AW1 T
again(2) AH0 G EY1 N # a note
again AH0 G EH1 N
again(3) AH2 G EY2 N
bitten B IH1 T IH0 N
"""


def test_stress_is_dropped_and_the_unstressed_vowel_kept_apart() -> None:
    known = read(LINES)

    assert known["a"] == [("AX",), ("EY",)]
    assert known["again"] == [("AX", "G", "EY", "N"), ("AX", "G", "EH", "N"), ("AH", "G", "EY", "N")]


def test_an_unstressed_vowel_may_be_said_more_weakly() -> None:
    assert read(LINES)["bitten"] == [("B", "IH", "T", "IH", "N"), ("B", "IH", "T", "AX", "N")]


def test_only_the_words_asked_for_are_taken() -> None:
    assert of_words({"about"}, read(LINES)) == {"about": [("AX", "B", "AW", "T")]}


def test_phones_know_their_place_in_the_word() -> None:
    assert [PHONES[number - 1] for number in in_word(("AX", "B", "AW", "T"))] == [
        "AX_B",
        "B_I",
        "AW_I",
        "T_E",
    ]
    assert in_word(("AX",)) == [PHONE_ID["AX_S"]]


def test_all_places_of_a_sound_share_its_pdfs() -> None:
    pdfs = pdfs_of_phones()

    assert pdfs[0] == (0, 1)
    assert len({pdfs[PHONE_ID[f"B_{place}"] - 1] for place in "BEIS"}) == 1
    assert {pdf for pair in pdfs for pdf in pair} == set(range(PDF_COUNT))
