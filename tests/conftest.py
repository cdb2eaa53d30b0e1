"""What tests of the whole program share: a speech model of tones, a sound server, recordings."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from models.installed import SpeechModel
from tests import sound_server as server
from tests import tone_model

WORDS = ("hello", "refund", "my", "money", "please", "agent", "speaking", "возврат", "返金")
"""What the tone model knows."""

SaveSound = Callable[..., Path]


@pytest.fixture(scope="session")
def tones(tmp_path_factory: pytest.TempPathFactory) -> tone_model.ToneModel:
    return tone_model.build(tmp_path_factory.mktemp("tones"), WORDS)


@pytest.fixture(scope="session")
def model(tones: tone_model.ToneModel) -> SpeechModel:
    """The tone model, as the program sees it."""
    return SpeechModel("tones", tones.folder)


@pytest.fixture
def save(tmp_path: Path) -> SaveSound:
    """Writes the tracks, which may differ in length, as one sound file of that name, and gives its path."""

    def save_as(
        name: str, *tracks: NDArray[np.int16], rate: int = tone_model.RATE, subtype: str | None = None
    ) -> Path:
        length = max(map(len, tracks))
        together = np.stack([np.pad(track, (0, length - len(track))) for track in tracks], axis=1)
        soundfile.write(tmp_path / name, together / 32768, rate, subtype)
        return tmp_path / name

    return save_as


@pytest.fixture
def sound_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[server.SoundServer]:
    """A PulseAudio that has not started yet; everything that runs now would talk to it."""
    if missing := server.missing():
        pytest.fail(f"These Debian packages are needed: {missing}. “make test” installs them.")
    with (
        TemporaryDirectory(prefix="sound") as folder,
        server.SoundServer(Path(folder)) as made,
    ):  # short: sockets
        for name, value in made.environment.items():
            monkeypatch.setenv(name, value)
        yield made
