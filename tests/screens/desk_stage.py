"""The desk with a library to look at: what the pictures of its pages begin with."""

import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from assist.settings import Loaded, Settings
from scripts_db.library import Library
from scripts_db.storage import Storage
from tests.screens import desk_content
from ui.desk.draft import Draft
from ui.desk.window import Desk
from ui.theme import Look


@cache
def _folder() -> TemporaryDirectory[str]:
    """Holds the filled library, and a copy of it for each desk; gone with the program."""
    folder = TemporaryDirectory(prefix="desk")
    storage = Storage.open(Path(folder.name) / "filled.db")
    with storage.transaction():
        desk_content.fill(Library(storage))
    storage.close()
    return folder


def folder() -> Path:
    """For files that scenes need."""
    return Path(_folder().name)


def wait_until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    """For what is found out behind the windows."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it does not come"
        QApplication.processEvents()
        time.sleep(0.005)


def desk(
    look: Look,
    page: str,
    campaign: str = "broadband",
    *,
    size: tuple[int, int] = (1440, 900),
    loaded: Loaded | None = None,
) -> Desk:
    """Shows that page of that campaign. Each desk has a library of its own."""
    here = folder()
    file = here / f"{len(list(here.glob('*.db')))}.db"
    copyfile(here / "filled.db", file)
    draft = Draft(Library.open(file), "M. Ito")
    window = Desk(look, draft, loaded or Loaded(Settings()), desk_content.known_words)
    window.resize(*size)
    draft.open(campaign)
    window.show_page(page)
    window.show()
    QApplication.processEvents()
    return window
