"""The closed grammar of a campaign: every phrase that the model can hear, and nothing that it can't."""

import shutil
from pathlib import Path

from assist.events import Hypothesis
from assist.hearing.orders import Pace, Recording
from assist.hearing.process import Ears
from assist.sample import two_seconds
from models.grammar import closed_grammar, takes_grammar
from models.installed import BUNDLED, find
from scripts_db.cards import Campaign, Card


def test_phrases_with_unknown_words_are_left_out() -> None:
    card = Card(
        id="1",
        title="One",
        say="never said",
        triggers=("My router, please!", "my zorb", "router 24", "my router please"),
        negatives=("don’t",),
    )
    campaign = Campaign(id="c", name="C", cards=(card,))
    assert closed_grammar(campaign, ["my", "router", "please", "don't"]) == (
        "my router please",
        "don't",
        "[unk]",
    )


def test_which_models_take_a_grammar(tmp_path: Path) -> None:
    assert takes_grammar(BUNDLED / "demo-en")
    shutil.copytree(BUNDLED / "demo-en", tmp_path / "static")
    (tmp_path / "static/graph/HCLr.fst").rename(tmp_path / "static/graph/HCLG.fst")
    assert not takes_grammar(tmp_path / "static")


def test_a_recogniser_writes_the_words_of_its_grammar_alone() -> None:
    grammar = ("the internet is down", "good evening")
    recording = Recording(two_seconds(), Pace.FAST)
    with Ears(recording, find("demo-en"), grammar=grammar) as ears:
        said = {word for event in ears if isinstance(event, Hypothesis) for word in event.text.split()}
    assert said
    assert said <= set(" ".join(grammar).split())
