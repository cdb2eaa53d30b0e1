"""What was measured stays while the model does, and the best one that the machine carries is recommended."""

import shutil
from pathlib import Path

import msgspec
import pytest

from models import catalog, measured
from models.installed import BUNDLED, SpeechModel
from models.measured import Figures
from tests.models.costs import costs

SMALL, LARGE, OWN = "vosk-model-small-en-us-0.15", "vosk-model-en-us-0.22", "our-own-model"


@pytest.mark.parametrize(
    ("here", "best", "too_heavy"),
    [
        ([costs("demo-en"), costs(SMALL), costs(LARGE, share=0.4)], LARGE, []),
        ([costs("demo-en"), costs(SMALL), costs(LARGE, work=0.8)], SMALL, [LARGE]),
        ([costs(SMALL), costs(LARGE, share=0.6)], SMALL, [LARGE]),
        ([costs(LARGE), costs(OWN, share=0.4)], LARGE, []),  # nobody published how well the other hears
        ([costs(OWN, share=0.1), costs("other", share=0.2)], "other", []),
        ([costs("demo-en"), costs(OWN, language="")], OWN, []),
        ([costs("demo-en"), costs("vosk-model-small-ja-0.22", language="ja")], "demo-en", []),
        ([costs("demo-en"), costs(SMALL, work=0.6)], "demo-en", [SMALL]),
        ([costs(SMALL, work=3.0)], None, [SMALL]),
        ([], None, []),
    ],
)
def test_the_best_that_the_machine_carries(
    here: list[Figures], best: str | None, too_heavy: list[str]
) -> None:
    advised = measured.advice(here, catalog.load(), "en")

    assert (advised.best.model if advised.best else None) == best
    assert [heavy.model for heavy in advised.too_heavy] == too_heavy


def test_its_published_errors_are_told() -> None:
    assert measured.advice([costs(SMALL)], catalog.load(), "en").wrong == 9.85
    assert measured.advice([costs(OWN)], catalog.load(), "en").wrong is None


@pytest.fixture
def model(tmp_path: Path) -> SpeechModel:
    shutil.copytree(BUNDLED / "demo-en", tmp_path / "mine")
    return SpeechModel("mine", tmp_path / "mine")


def test_figures_stay_while_the_model_does(model: SpeechModel, tmp_path: Path) -> None:
    notes = tmp_path / "notes" / "measured.json"
    assert measured.recalled(notes, [model]) == {}

    measured.remember(notes, model, costs("mine"))
    assert measured.recalled(notes, [model]) == {model.folder: costs("mine")}

    (model.folder / "am" / "final.mdl").write_bytes(b"another one")
    assert measured.recalled(notes, [model]) == {}


def test_figures_of_a_model_that_is_gone_are_forgotten(model: SpeechModel, tmp_path: Path) -> None:
    notes = tmp_path / "measured.json"
    measured.remember(notes, model, costs("mine"))
    shutil.move(model.folder, tmp_path / "elsewhere")
    measured.remember(notes, SpeechModel("demo-en", BUNDLED / "demo-en"), costs("demo-en"))

    assert list(msgspec.json.decode(notes.read_bytes())) == [str(BUNDLED / "demo-en")]


def test_notes_that_are_damaged_count_as_none(model: SpeechModel, tmp_path: Path) -> None:
    notes = tmp_path / "measured.json"
    notes.write_bytes(b"{")
    assert measured.recalled(notes, [model]) == {}
    measured.remember(notes, model, costs("mine"))
    assert measured.recalled(notes, [model])
