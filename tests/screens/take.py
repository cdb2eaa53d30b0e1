"""Takes a picture of the panel in every state: `python tests/screens/take.py [--to FOLDER] [SCENE ...]`.

Light and dark at 100 %, some at 150 % (which needs its own process) and with larger text. They are committed:
look at them after every change of the look.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))

import numpy as np  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.screens.every import EVERY  # noqa: E402
from tests.screens.scenes import played  # noqa: E402
from ui.application import application  # noqa: E402
from ui.colours import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG  # noqa: E402
from ui.language import speak  # noqa: E402
from ui.theme import BODY, Look  # noqa: E402

AT_150 = ("cards", "japanese", "smallest", "script", "history", "strip", "strip_japanese", "strip_threat")
LARGE_TEXT = ("cards", "one_side", "search", "script", "after_call", "strip_script")
STRONG = ("cards", "alert_threat", "strip")
"""Also with stronger contrast."""
IN_JAPANESE = (
    "japanese",
    "one_side",
    "paused_until",
    "history",
    "script",
    "after_call",
    "strip_japanese",
    "strip_paused",
)
"""With windows that speak Japanese, too."""
COMMON = 208
"""Of the 256 colours of a picture so many are its commonest."""
FACTOR = "QT_SCALE_FACTOR"


def main() -> None:
    parser = argparse.ArgumentParser(description="Takes a picture of the panel in every state.")
    parser.add_argument("--to", type=Path, default=HERE, help="the folder for the pictures")
    parser.add_argument("scene", nargs="*", help="only these")
    wanted = parser.parse_args()
    wanted.to.mkdir(parents=True, exist_ok=True)
    app = application()
    sharp = os.environ.get(FACTOR) == "1.5"
    for name in wanted.scene or (AT_150 if sharp else EVERY):
        for theme, colours in (("light", LIGHT), ("dark", DARK)):
            look = Look(colours, calm=True)
            app.setFont(look.font(BODY))
            app.setPalette(look.palette())
            take(name, look, wanted.to / f"{name}_{theme}{'_150' if sharp else ''}.png")
    if not sharp:
        for name in set(wanted.scene or LARGE_TEXT) & set(LARGE_TEXT):
            take(name, Look(LIGHT, scale=1.3, calm=True), wanted.to / f"{name}_light_large_text.png")
        for name in set(wanted.scene or STRONG) & set(STRONG):
            for theme, colours in (("light", LIGHT_STRONG), ("dark", DARK_STRONG)):
                take(name, Look(colours, calm=True), wanted.to / f"{name}_{theme}_strong.png")
        in_japanese(app, [name for name in wanted.scene or IN_JAPANESE if name in IN_JAPANESE], wanted.to)
        at_150 = [name for name in wanted.scene if name in AT_150]
        if at_150 or not wanted.scene:
            again = [sys.executable, __file__, "--to", str(wanted.to), *at_150]
            subprocess.run(again, env=os.environ | {FACTOR: "1.5"}, check=True)


def in_japanese(app: QApplication, names: list[str], folder: Path) -> None:
    """Last of all in this process: every window that is built from now on speaks it."""
    if names:
        speak(app, "ja")
    for name in names:
        for theme, colours in (("light", LIGHT), ("dark", DARK)):
            look = Look(colours, "ja", calm=True)
            app.setFont(look.font(BODY))
            take(name, look, folder / f"{name}_{theme}_ja.png")


def take(name: str, look: Look, file: Path) -> None:
    with played(EVERY[name], look) as panel:
        image = panel.grab().toImage()
    image.setDevicePixelRatio(1)
    indexed(image).save(str(file), quality=0)


def indexed(image: QImage) -> QImage:
    """With 256 colours, others taken to the nearest: a third of the size, alike to the eye."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()) & 0xFFFFFF
    colours, where, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    parts = np.stack([colours >> 16, colours >> 8 & 0xFF, colours & 0xFF], axis=1).astype(np.int32)
    kept = np.sort(chosen(parts, counts))
    distance = ((parts[:, None, :] - parts[None, kept, :]) ** 2).sum(axis=2)
    places = distance.argmin(axis=1).astype(np.uint8)[where].reshape(pixels.shape)
    padded = np.pad(places, ((0, 0), (0, -image.width() % 4)))
    made = QImage(
        padded.tobytes(), image.width(), image.height(), padded.shape[1], QImage.Format.Format_Indexed8
    )
    made.setColorTable([int(colour) | 0xFF000000 for colour in colours[kept]])
    return made.copy()


def chosen(parts: NDArray[np.int32], counts: NDArray[np.intp]) -> NDArray[np.intp]:
    """The places of the commonest colours, and of those that none of them comes near: a small red sign is rare."""
    kept = list(np.argsort(-counts)[:COMMON])
    apart = ((parts[:, None, :] - parts[None, kept, :]) ** 2).sum(axis=2).min(axis=1)
    while len(kept) < min(256, len(parts)):
        kept.append(apart.argmax())
        apart = np.minimum(apart, ((parts - parts[kept[-1]]) ** 2).sum(axis=1))
    return np.array(kept)


if __name__ == "__main__":
    main()
