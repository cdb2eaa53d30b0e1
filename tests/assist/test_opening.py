"""When calls have the sentence model: installed, not switched off, and English."""

import subprocess
import sys
from pathlib import Path

import pytest

from assist import places
from assist.matching import sentence_model
from assist.opening import sentences_of
from assist.settings import MatchingSettings, Semantic, Settings
from scripts_db.cards import Campaign, Card
from tests.assist.matching.sentence_models import write

CARDS = (Card(id="refund", title="Refund", say="", triggers=("my money back",)),)
ENGLISH = Campaign(id="c", name="C", cards=CARDS)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CALLCUE_HOME", str(tmp_path / "home"))
    return tmp_path


def test_without_a_model_there_is_none_and_nothing_is_loaded_for_it() -> None:
    assert sentences_of(Settings(), ENGLISH) is None
    look = (
        "import sys; from assist.opening import sentences_of; from assist.settings import Settings; "
        "from scripts_db.cards import Campaign; sentences_of(Settings(), Campaign(id='c', name='C')); "
        "print('onnxruntime' in sys.modules)"
    )
    asked = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "False"


@pytest.mark.parametrize("place", [places.sentence_model, places.shared_sentence_model])
def test_an_installed_one_is_used_for_english_unless_it_is_off(home: Path, place: "object") -> None:
    assert callable(place)
    sentence_model.install(write(home / "files"), place())
    off = Settings(matching=MatchingSettings(semantic=Semantic.OFF))
    assert sentences_of(off, ENGLISH) is None
    assert sentences_of(Settings(), Campaign(id="c", name="C", cards=CARDS, language="de")) is None
    assert sentences_of(Settings(), Campaign(id="c", name="C")) is None
    sentences = sentences_of(Settings(), ENGLISH)
    assert sentences
    assert sentences.awaited() is not None
    assert places.phrases_file("c").is_file()


def test_what_is_tried_on_a_draft_is_not_kept(home: Path) -> None:
    sentence_model.install(write(home / "files"), places.sentence_model())
    sentences = sentences_of(Settings(), ENGLISH, keep=False)
    assert sentences
    assert sentences.awaited() is not None
    assert not places.phrases_file("c").exists()
