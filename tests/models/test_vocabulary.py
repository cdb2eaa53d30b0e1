"""Which words of a campaign can't be heard, and how they can be spelt instead."""

import pytest

from models.vocabulary import Unheard, Vocabulary, unheard, words_of
from scripts_db.cards import Branch, Campaign, Card, ChecklistItem, Script, Step

ENGLISH = (
    *("fibre", "hub", "wi", "fi", "broad", "band", "colour", "colours", "canceled"),
    *("a", "is", "my", "router", "don't", "refund", "wife"),
)


def test_words_are_as_models_write_them() -> None:
    assert words_of("Don’t RESET the Wi-Fi, “FibreHub 2”!") == [
        "don't",
        "reset",
        "the",
        "wi-fi",
        "fibrehub",
        "2",
    ]


@pytest.mark.parametrize(
    ("word", "proposals"),
    [
        ("fibrehub", ("fibre hub",)),
        ("broadband", ("broad band",)),
        ("wi-fi", ("wi fi",)),
        ("cancelled", ("canceled",)),
        ("colors", ("colours", "colour")),
        ("dont", ("don't",)),
        ("xylophone", ()),
    ],
)
def test_spellings_that_are_heard(word: str, proposals: tuple[str, ...]) -> None:
    vocabulary = Vocabulary(ENGLISH)
    assert not vocabulary.hears(word)
    assert vocabulary.proposals(word) == proposals


def test_the_fewest_parts_are_proposed() -> None:
    words = ["data", "base", "database", "bas", "edata"]
    assert Vocabulary(words).proposals("databasedata")[0] == "database data"


def test_a_script_without_spaces_is_heard_in_pieces() -> None:
    japanese = Vocabulary(["返金", "し", "て", "ください"])
    assert japanese.hears("返金してください")
    assert not japanese.hears("解約してください")
    assert not Vocabulary(["b", "r"]).hears("br")


def test_a_very_long_word_is_no_trouble() -> None:
    assert Vocabulary(["金"]).hears("金" * 5_000)
    assert not Vocabulary(["abc"]).hears("abc" * 5_000 + "d")


def test_everything_that_is_compared_with_speech_is_looked_at() -> None:
    branch = Branch(label="B", to="a", phrases=("poit",))
    campaign = Campaign(
        id="c",
        name="C",
        vocabulary=("larkline",),
        cards=(
            Card(id="1", title="One", say="unsaid", triggers=("my zorb", "my zorb"), negatives=("no narf",)),
            Card(id="2", title="Two", say="", triggers=("Zorb is 24",)),
        ),
        scripts=(
            Script(
                id="s",
                title="S",
                steps=(Step(id="a", title="A", say="unsaid", branches=(branch,)),),
            ),
        ),
        checklist=(ChecklistItem(id="i", text="I", phrases=("a router", "troz")),),
    )
    assert unheard(campaign, [*ENGLISH, "no"]) == [
        Unheard("larkline", ("vocabulary",), ()),
        Unheard("narf", ("card “One”",), ()),
        Unheard("poit", ("step “A”",), ()),
        Unheard("troz", ("checklist “I”",), ()),
        Unheard("zorb", ("card “One”", "card “Two”"), ()),
    ]


def test_a_model_without_words_hears_nothing() -> None:
    assert not Vocabulary([]).hears("a")
    assert Vocabulary([]).proposals("a") == ()
