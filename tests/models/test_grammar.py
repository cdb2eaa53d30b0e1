"""The closed grammar of a campaign: every phrase that the model can hear, and nothing that it can't."""

import shutil
from pathlib import Path

from models.grammar import closed_grammar, takes_grammar
from models.installed import BUNDLED
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
