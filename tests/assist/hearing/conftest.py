from collections.abc import Callable
from pathlib import Path

import pytest

from tests.sound_server import SoundServer

PlugPlain = Callable[..., None]


@pytest.fixture
def plug_plain(sound_server: SoundServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PlugPlain:
    """Makes ALSA devices of these names the only ones: each hears its namesake sink, on a server nobody knows."""
    server = sound_server.environment["PULSE_SERVER"]
    config = tmp_path / "asoundrc"
    monkeypatch.setenv("ALSA_CONFIG_PATH", f"/usr/share/alsa/alsa.conf:{config}")
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")

    def plug(*names: str) -> None:
        shown = "hint { show on description ALSA }"
        pcms = [
            f'pcm.{name} {{ type pulse server "{server}" device "{name}.monitor" {shown} }}' for name in names
        ]
        config.write_text("\n".join(pcms))

    return plug
