"""What the scripts that take pictures have in common: `--to FOLDER [SCENE ...]`, light and dark, 100 % and 150 %."""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.screens.indexing import indexed
from ui.application import application
from ui.colours import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, Colours
from ui.language import speak
from ui.theme import BODY, Look

FACTOR = "QT_SCALE_FACTOR"
THEMES = {"light": LIGHT, "dark": DARK}
STRONG_THEMES = {"light_strong": LIGHT_STRONG, "dark_strong": DARK_STRONG}


@dataclass(frozen=True)
class Gallery:
    """`grab` draws the scene of a name. Some scenes are also taken at 150 % (in a process of its own), with larger
    text, with stronger contrast, or with windows that speak Japanese.
    """

    script: str
    folder: Path
    grab: Callable[[QApplication, str, Look], QImage]
    scenes: Collection[str]
    at_150: Collection[str] = ()
    large_text: Collection[str] = ()
    strong: Collection[str] = ()
    in_japanese: Collection[str] = ()

    def take(self, app: QApplication, name: str, look: Look, file: Path) -> None:
        app.setFont(look.font(BODY))
        app.setPalette(look.palette())
        image = self.grab(app, name, look)
        image.setDevicePixelRatio(1)
        indexed(image).save(str(file), quality=0)


def main(gallery: Gallery) -> None:
    parser = argparse.ArgumentParser(description="Takes pictures of windows.")
    parser.add_argument("--to", type=Path, default=gallery.folder, help="the folder for the pictures")
    parser.add_argument("scene", nargs="*", help="only these")
    wanted = parser.parse_args()
    wanted.to.mkdir(parents=True, exist_ok=True)
    app, names = application(), wanted.scene or list(gallery.scenes)
    if os.environ.get(FACTOR) == "1.5":
        _themes(app, gallery, names, wanted.to, "_150")
        return
    _themes(app, gallery, names, wanted.to)
    for name in _both(names, gallery.large_text):
        look = Look(LIGHT, scale=1.3, calm=True)
        gallery.take(app, name, look, wanted.to / f"{name}_light_large_text.png")
    _themes(app, gallery, _both(names, gallery.strong), wanted.to, themes=STRONG_THEMES)
    _in_japanese(app, gallery, _both(names, gallery.in_japanese), wanted.to)
    if sharp := _both(names, gallery.at_150):
        again = [sys.executable, gallery.script, "--to", str(wanted.to), *sharp]
        subprocess.run(again, env=os.environ | {FACTOR: "1.5"}, check=True)


def _both(names: Iterable[str], others: Collection[str]) -> list[str]:
    return [name for name in names if name in others]


def _themes(
    app: QApplication,
    gallery: Gallery,
    names: Iterable[str],
    folder: Path,
    suffix: str = "",
    *,
    themes: dict[str, Colours] = THEMES,
    language: str = "en",
) -> None:
    for name in names:
        for theme, colours in themes.items():
            look = Look(colours, language, calm=True)
            gallery.take(app, name, look, folder / f"{name}_{theme}{suffix}.png")


def _in_japanese(app: QApplication, gallery: Gallery, names: list[str], folder: Path) -> None:
    """Last of all in this process: every window that is built from now on speaks it."""
    if names:
        speak(app, "ja")
        _themes(app, gallery, names, folder, "_ja", language="ja")
