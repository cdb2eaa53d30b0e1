import logging
import subprocess
import sys
from pathlib import Path

import pytest

from assist.matching import sentence_model
from assist.matching.semantic import SemanticMatcher
from assist.matching.sentences import Sentences
from scripts_db.cards import Card

from .sentence_models import write


@pytest.fixture
def model(tmp_path: Path) -> Path:
    sentence_model.install(write(tmp_path / "files"), tmp_path / "model")
    return tmp_path / "model"


def test_the_phrases_of_the_cards_are_read_and_kept(model: Path, cards: list[Card], tmp_path: Path) -> None:
    sentences = Sentences(model, cards, kept=tmp_path / "kept.npz")
    assert sentences.awaited() is sentences.ready() is not None
    assert (tmp_path / "kept.npz").is_file()


def test_an_utterance_goes_through_the_whole_model(model: Path, cards: list[Card]) -> None:
    from assist.matching.index import Matcher

    finals = SemanticMatcher(Matcher(cards), Sentences(model, cards).awaited)
    best = finals.match("my money back please")[0]
    assert best.sentence is not None
    assert -1 <= best.sentence <= 1.001


@pytest.mark.parametrize("harm", ["gone", "cut short", "changed"])
def test_a_model_that_is_damaged_is_named_in_the_log_and_done_without(
    model: Path, cards: list[Card], caplog: pytest.LogCaptureFixture, harm: str
) -> None:
    file = model / sentence_model.GRAPH
    if harm == "gone":
        (model / "vocab.txt").unlink()
    else:
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 0xFF
        file.write_bytes(content[: -5000 if harm == "cut short" else None])
    with caplog.at_level(logging.ERROR):
        assert Sentences(model, cards).awaited() is None
    (record,) = caplog.records
    assert str(model) in record.getMessage()
    assert record.exc_info is None


def test_a_program_that_ends_meanwhile_ends_in_order(model: Path) -> None:
    """onnxruntime would abort it; the reading stops first."""
    program = f"""
from pathlib import Path
from assist.matching.sentences import Sentences
from scripts_db.cards import Card
cards = [Card(id=str(at), title="", say="", triggers=(f"my money {{at}}",)) for at in range(100_000)]
Sentences(Path({str(model)!r}), cards)
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60
    )
    assert (ended.returncode, ended.stderr) == (0, "")
