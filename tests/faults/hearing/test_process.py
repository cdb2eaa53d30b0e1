"""The hearing process is killed, or libvosk ends it: it comes back, says what was lost, and knows when to give up."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import psutil
import pytest

from assist.errors import HearingFailed, SoundLibraryMissing
from assist.events import Channel, Ended, Gap, GapReason, Hypothesis, TroubleKind
from assist.hearing.orders import Devices, Pace, Recording
from assist.hearing.process import Ears
from models.errors import ModelDamaged
from models.installed import BUNDLED, SpeechModel
from tests import tone_model
from tests.conftest import WORDS, SaveSound
from tests.faults.hearing.conftest import Listen, Say
from tests.listener import Listener
from tests.sound_server import SoundServer
from tests.tone_model import ToneModel

AGENT, CUSTOMER = Channel.AGENT, Channel.CUSTOMER


def test_live_call_goes_on_after_a_kill(sound_server: SoundServer, say: Say, listen: Listen) -> None:
    sound_server.start("desk", "headset")
    with listen() as listener:
        listener.wait_for_sound(CUSTOMER)
        say(CUSTOMER, "refund my money please refund my money please")
        cut_off = listener.wait(Hypothesis)
        os.kill(listener.ears.pid, signal.SIGKILL)
        lost = listener.wait(Gap, lambda gap: gap.utterance is not None)
        assert (lost.utterance, lost.reason) == (cut_off.utterance, GapReason.RESTART)
        assert listener.wait_for_trouble(TroubleKind.HEARING_RESTARTED, None).detail == "stopped by SIGKILL"
        back = listener.wait_for_trouble(TroubleKind.HEARING_RESTARTED, None, over=True)
        unheard = [gap for gap in listener.of(Gap) if gap.utterance is None]
        assert {gap.channel for gap in unheard} == {AGENT, CUSTOMER}
        listener.wait_for_sound(AGENT, after=back)
        say(AGENT, "hello")
        said = listener.wait_for_text("hello", AGENT)
        assert said.time > back.time > lost.time
        assert listener.wait(Hypothesis, after=back).utterance != cut_off.utterance


def test_recording_goes_on_where_it_was(
    save: SaveSound, tones: ToneModel, model: SpeechModel, tmp_path: Path
) -> None:
    path = save("call.wav", np.tile(tones.speak("refund my money"), 40))
    with Listener(Recording(path, Pace.FAST), model, tmp_path / "hearing.log") as listener:
        listener.wait(Hypothesis, lambda heard: heard.final)
        os.kill(listener.ears.pid, signal.SIGKILL)
        listener.wait(Ended)
        finals = listener.finals(CUSTOMER)
        utterances = [heard.utterance for heard in listener.of(Hypothesis) if heard.final]
    whole = finals.count("refund my money")
    assert whole >= 39  # one may have been cut in two
    assert len(finals) - whole <= 2
    assert len(set(utterances)) == len(utterances)
    times = [heard.time for heard in listener.of(Hypothesis)]
    assert times == sorted(times)


def test_gives_up_when_libvosk_aborts_again_and_again(
    save: SaveSound, tones: ToneModel, tmp_path: Path
) -> None:
    broken = tone_model.build(tmp_path / "broken", WORDS)
    (broken.folder / "conf/model.conf").write_text("")
    log = tmp_path / "hearing.log"
    ears = Ears(
        Recording(save("call.wav", tones.speak("hello"))), SpeechModel("broken", broken.folder), log=log
    )
    with pytest.raises(HearingFailed, match="SIGABRT") as failed, ears:
        list(ears)
    assert str(log) in str(failed.value)
    assert log.read_text()


def test_damaged_model_is_named_before_libvosk_sees_it(
    save: SaveSound, tones: ToneModel, tmp_path: Path
) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(BUNDLED / "demo-en", folder)
    graph = folder / "graph/HCLr.fst"
    content = bytearray(graph.read_bytes())
    content[len(content) // 2] ^= 0xFF
    graph.write_bytes(content)
    ears = Ears(
        Recording(save("call.wav", tones.speak("hello"))), SpeechModel("demo", folder), log=tmp_path / "log"
    )
    with pytest.raises(ModelDamaged, match=r"HCLr\.fst"), ears:
        pass


def test_model_that_libvosk_refuses_is_named(save: SaveSound, tones: ToneModel, tmp_path: Path) -> None:
    cut = tone_model.build(tmp_path / "cut", WORDS)
    acoustic = cut.folder / "am/final.mdl"
    acoustic.write_bytes(acoustic.read_bytes()[:1000])
    ears = Ears(
        Recording(save("call.wav", tones.speak("hello"))),
        SpeechModel("cut", cut.folder),
        log=tmp_path / "log",
    )
    with pytest.raises(ModelDamaged, match="can't be loaded"), ears:
        list(ears)


def test_missing_portaudio_is_named(
    model: SpeechModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(SoundLibraryMissing), Ears(Devices(), model, log=tmp_path / "log") as ears:
        list(ears)


def test_hearing_ends_with_the_program(
    save: SaveSound, tones: ToneModel, model: SpeechModel, tmp_path: Path
) -> None:
    path = save("call.wav", np.tile(tones.speak("hello"), 100))
    program = (
        "import sys; from pathlib import Path\n"
        "from assist.hearing.orders import Recording; from assist.hearing.process import Ears\n"
        "from models.installed import SpeechModel\n"
        "recording, model, log = map(Path, sys.argv[1:])\n"
        "with Ears(Recording(recording), SpeechModel('tones', model), log=log) as ears:\n"
        "    for event in ears: print(ears.pid, flush=True)\n"
    )
    command = [sys.executable, "-c", program, str(path), str(model.folder), str(tmp_path / "log")]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as running:
        assert running.stdout
        hearing = psutil.Process(int(running.stdout.readline()))
        running.kill()
        psutil.wait_procs([hearing], timeout=10)
        assert not hearing.is_running()
