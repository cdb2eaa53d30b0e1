"""Takes a picture of the pages of the desk: `python tests/screens/desk_windows.py [--to FOLDER] [SCENE ...]`.

Light and dark at 100 %, some at 150 % (which needs its own process). They are committed: look at them after every
change of the look. A page's scenes stand in a file of their own, `desk_PAGE.py`, and are added to PAGES here.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))

from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.screens import desk_bench, desk_cards, desk_guided, desk_publish, desk_script  # noqa: E402
from tests.screens.picturing import Gallery, main  # noqa: E402
from ui.theme import Look  # noqa: E402

FOLDER = HERE / "desk"
PAGES = (desk_cards, desk_script, desk_guided, desk_bench, desk_publish)
SCENES = {name: scene for page in PAGES for name, scene in page.SCENES.items()}
"""By name, from a Look to the window that is to be seen."""
AT_150 = tuple(name for page in PAGES for name in page.AT_150)
"""The names of those that are also taken at 150 %."""
IN_JAPANESE = ("cards_japanese", "script_japanese", "publish", "publish_findings", "bench")


def grab(app: QApplication, name: str, look: Look) -> QImage:
    window = SCENES[name](look)
    app.processEvents()
    app.processEvents()
    image: QImage = window.grab().toImage()
    for shown in app.topLevelWidgets():
        shown.close()
    return image


if __name__ == "__main__":
    main(Gallery(__file__, FOLDER, grab, SCENES, AT_150, in_japanese=IN_JAPANESE))
