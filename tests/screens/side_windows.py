"""Takes a picture of the windows beside the panel: `python tests/screens/side_windows.py [--to FOLDER] [SCENE ...]`.

Light and dark at 100 %, some at 150 % (which needs its own process). They are committed: look at them after every
change of the look.
"""

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))

from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from assist.events import Channel, Level, Trouble, TroubleKind  # noqa: E402
from assist.settings import (  # noqa: E402
    HearingSettings,
    KeysSettings,
    LibrarySettings,
    Loaded,
    LookSettings,
    Settings,
)
from models.errors import DownloadFailed  # noqa: E402
from models.installed import BUNDLED, SpeechModel  # noqa: E402
from models.measured import Figures  # noqa: E402
from models.progress import Progress, Report, Stage  # noqa: E402
from tests.models.costs import costs  # noqa: E402
from tests.screens.picturing import Gallery, main  # noqa: E402
from tests.ui.beside import DEVICES, SoundTests, Steps  # noqa: E402
from tests.ui.hotkeys.test_global_keys import Desk  # noqa: E402
from ui.day.tally import DayTally  # noqa: E402
from ui.day.window import DayWindow  # noqa: E402
from ui.first_run.window import FirstSteps  # noqa: E402
from ui.hotkeys.global_keys import WAYLAND, GlobalKeys  # noqa: E402
from ui.settings.window import SettingsWindow  # noqa: E402
from ui.standstill_window import StandstillWindow  # noqa: E402
from ui.theme import Look  # noqa: E402
from ui.widgets.window import Window  # noqa: E402

FOLDER = HERE / "windows"
AT_150 = ("first_steps", "settings_measured", "settings_locked")
LARGE_TEXT = ("first_steps", "settings_model", "settings_measured")
IN_JAPANESE = ("first_steps", "settings_devices", "settings_measured")
LARGE, SMALL = "vosk-model-en-us-0.22", "vosk-model-small-en-us-0.15"
LOCKED = Loaded(
    Settings(
        hearing=HearingSettings(customer_device="usb-out"),
        library=LibrarySettings(file="/srv/callcue/library.db"),
        look=LookSettings(reduced_motion=True),
    ),
    frozenset({"library.file", "look.theme", "look.reduced_motion", "hearing.customer_device"}),
)


class Measured(Steps):
    """Two official models beside the demo model, and what they cost here."""

    def here(self) -> list[SpeechModel]:
        shared = Path("/usr/local/share/Callcue/models")
        large, small = (SpeechModel(name, shared / name, language="en-US") for name in (LARGE, SMALL))
        return [large, small, SpeechModel("demo-en", BUNDLED / "demo-en", True, "en")]

    def in_use(self, settings: Settings) -> SpeechModel:
        return self.here()[1]

    def measured(self) -> dict[Path, Figures]:
        large, small, demo = self.here()
        return {
            large.folder: costs(large.name, work=0.72, final=0.9, share=0.24),
            small.folder: costs(small.name, work=0.14, final=0.7, share=0.013),
            demo.folder: costs(demo.name, work=0.04, final=0.8, share=0.005),
        }


def first_steps(look: Look) -> Window:
    window = FirstSteps(look, Loaded(Settings()), DEVICES, Steps(), SoundTests())
    window.begin(in_call=True)  # or the fake call would run
    window.sound.in_call.hide()
    speak(window, Channel.AGENT)
    return window


def first_steps_loading(look: Look) -> Window:
    window = first_steps(look)
    assert isinstance(window, FirstSteps)
    window.sound.hear(trouble())
    window.install.run(waiting, "")
    window.install.work.progressed.emit(Progress(Stage.LOADING, 25_000_000, 41_205_931))
    return window


def first_steps_offline(look: Look) -> Window:
    window = first_steps(look)
    assert isinstance(window, FirstSteps)
    failure = DownloadFailed("https://alphacephei.com/vosk/models/x.zip", "there is no network", "")
    window.install.work.failed.emit(failure)
    return window


def settings_devices(look: Look) -> Window:
    window = settings(look, 0)
    speak(window, Channel.CUSTOMER)
    return window


def settings_in_call(look: Look) -> Window:
    window = SettingsWindow(look, Loaded(Settings()), DEVICES, Steps(), {}, SoundTests(), GlobalKeys(""))
    window.begin(in_call=True)
    speak(window, Channel.AGENT)
    speak(window, Channel.CUSTOMER)
    return window


def settings_model(look: Look) -> Window:
    return settings(look, 1)


def settings_measured(look: Look) -> Window:
    window = SettingsWindow(look, Loaded(Settings()), DEVICES, Measured(), {}, SoundTests(), GlobalKeys(""))
    window.begin(in_call=True)
    window.show_page(1)
    return window


def settings_cards(look: Look) -> Window:
    window = settings(look, 3)
    window.draft.put("showing.cards_per_minute", 4)
    return window


def settings_locked(look: Look) -> Window:
    return settings(look, 2, LOCKED)


def settings_library_locked(look: Look) -> Window:
    return settings(look, 4, LOCKED)


def settings_keys(look: Look) -> Window:
    """One of them is another program's."""
    keys = GlobalKeys(Desk("F9"))
    keys.wear(KeysSettings())
    return settings(look, 5, keys=keys)


def settings_keys_wayland(look: Look) -> Window:
    return settings(look, 5, keys=GlobalKeys(WAYLAND))


def day(look: Look) -> Window:
    tally = DayTally(Path("/nowhere/today.json"), lambda: date(2026, 11, 22))
    counts = {
        "calls": 14,
        "shown": 43,
        "used": 21,
        "dismissed": 5,
        "wrong": 1,
        "searched": 6,
        "unanswered": 3,
    }
    tally.count(talked=9_060.0, **counts)
    window = DayWindow(look, tally)
    window.show()
    return window


def settings_privacy(look: Look) -> Window:
    return settings(look, 6)


def standstill(look: Look) -> Window:
    sentence = (
        "The library “/srv/callcue/library.db” is damaged: file is not a database. Restore a copy of it."
    )
    window = StandstillWindow(look, sentence)
    window.show()
    return window


SCENES: dict[str, Callable[[Look], Window]] = {
    scene.__name__: scene
    for scene in (
        first_steps,
        first_steps_loading,
        first_steps_offline,
        settings_devices,
        settings_in_call,
        settings_model,
        settings_measured,
        settings_cards,
        settings_locked,
        settings_library_locked,
        settings_keys,
        settings_keys_wayland,
        settings_privacy,
        day,
        standstill,
    )
}


def settings(
    look: Look, page: int, loaded: Loaded | None = None, keys: GlobalKeys | None = None
) -> SettingsWindow:
    campaigns = {"b": "Broadband support"}
    window = SettingsWindow(
        look, loaded or Loaded(Settings()), DEVICES, Steps(), campaigns, SoundTests(), keys or GlobalKeys("")
    )
    window.begin(in_call=True)
    window.sound.in_call.hide()
    window.show_page(page)
    return window


def speak(window: FirstSteps | SettingsWindow, channel: Channel) -> None:
    for _ in range(3):
        window.sound.hear(Level(time=0.0, captured_at=0.0, channel=channel, rms=-26.0, peak=-20.0))


def trouble() -> Trouble:
    return Trouble(time=0.0, captured_at=0.0, kind=TroubleKind.NO_SOUND, channel=Channel.CUSTOMER)


def waiting(_report: Report, stopped: Event) -> None:
    """A download that goes on until somebody stops it."""
    stopped.wait(60)


def grab(app: QApplication, name: str, look: Look) -> QImage:
    window = SCENES[name](look)
    app.processEvents()
    app.processEvents()
    image: QImage = window.grab().toImage()
    window.close()
    if isinstance(window, FirstSteps | SettingsWindow):
        window.wait()
    return image


if __name__ == "__main__":
    main(Gallery(__file__, FOLDER, grab, SCENES, AT_150, LARGE_TEXT, in_japanese=IN_JAPANESE))
