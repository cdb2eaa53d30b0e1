"""Takes a picture of the pages of the desk: `python tests/screens/desk_windows.py [--to FOLDER] [SCENE ...]`.

Light and dark at 100 %, some at 150 % (which needs its own process). They are committed: look at them after every
change of the look. A page's scenes stand in a file of their own, `desk_PAGE.py`, and are added to PAGES here.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))

from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.screens import desk_bench, desk_cards, desk_guided, desk_publish, desk_script  # noqa: E402
from tests.screens.take import FACTOR, indexed  # noqa: E402
from ui.application import application  # noqa: E402
from ui.colours import DARK, LIGHT  # noqa: E402
from ui.theme import BODY, Look  # noqa: E402

FOLDER = HERE / "desk"
PAGES = (desk_cards, desk_script, desk_guided, desk_bench, desk_publish)
SCENES = {name: scene for page in PAGES for name, scene in page.SCENES.items()}
"""By name, from a Look to the window that is to be seen."""
AT_150 = tuple(name for page in PAGES for name in page.AT_150)
"""The names of those that are also taken at 150 %."""


def main() -> None:
    parser = argparse.ArgumentParser(description="Takes a picture of the pages of the desk.")
    parser.add_argument("--to", type=Path, default=FOLDER, help="the folder for the pictures")
    parser.add_argument("scene", nargs="*", help="only these")
    wanted = parser.parse_args()
    wanted.to.mkdir(parents=True, exist_ok=True)
    app = application()
    sharp = os.environ.get(FACTOR) == "1.5"
    for name in wanted.scene or (AT_150 if sharp else SCENES):
        for theme, colours in (("light", LIGHT), ("dark", DARK)):
            look = Look(colours, calm=True)
            app.setFont(look.font(BODY))
            app.setPalette(look.palette())
            take(app, name, look, wanted.to / f"{name}_{theme}{'_150' if sharp else ''}.png")
    at_150 = [name for name in wanted.scene if name in AT_150]
    if not sharp and (at_150 or not wanted.scene):
        again = [sys.executable, __file__, "--to", str(wanted.to), *at_150]
        subprocess.run(again, env=os.environ | {FACTOR: "1.5"}, check=True)


def take(app: QApplication, name: str, look: Look, file: Path) -> None:
    window = SCENES[name](look)
    app.processEvents()
    app.processEvents()
    image = window.grab().toImage()
    image.setDevicePixelRatio(1)
    indexed(image).save(str(file), quality=0)
    for shown in app.topLevelWidgets():
        shown.close()


if __name__ == "__main__":
    main()
