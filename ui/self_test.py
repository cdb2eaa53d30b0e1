"""`callcue --self-test`: is every part of this installation there and working? A line a part, exit status 0 or 1."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from assist import places, sample
from assist.events import Hypothesis
from assist.hearing.orders import Pace, Recording
from assist.hearing.process import Ears
from assist.matching.index import Matcher
from assist.opening import demo_model
from assist.settings import Loaded, Settings
from models.installed import check
from scripts_db import interchange
from scripts_db.library import Library
from scripts_db.samples import broadband, starter, starter_languages

if TYPE_CHECKING:
    from ui.theme import Look


def self_test() -> int:
    parts = {
        "library": _library,
        "files": _files,
        "model": _model,
        "hearing": _hearing,
        "matching": _matching,
        "panel": _panel,
        "desk": _desk,
    }
    worked = [_tried(name, part) for name, part in parts.items()]
    return 0 if all(worked) else 1


def _tried(name: str, part: Callable[[], str]) -> bool:
    try:
        click.echo(f"ok      {name}: {part()}")
    except Exception as trouble:
        click.echo(f"failed  {name}: {trouble or type(trouble).__name__}")
        return False
    return True


def _library() -> str:
    with Library.in_memory() as library:
        library.ensure_sample()
        campaign = library.campaign()
    return f"“{campaign.name}”, {len(campaign.cards)} cards"


def _files() -> str:
    """Out and in again in every format; documents need what reads them."""
    campaign = broadband()
    with TemporaryDirectory(prefix="callcue") as folder:
        for format in interchange.FORMATS:
            file = Path(folder, f"cards.{format}")
            interchange.write(file, interchange.written(campaign, format, file))
            if interchange.preview(file, campaign).changes:
                raise ValueError(f"cards come back changed from {format.upper()}")
    for reader in ("mammoth", "markdown_it", "pypdf"):
        import_module(reader)
    return f"{len(campaign.cards)} cards out and in as {', '.join(interchange.FORMATS).upper()}"


def _model() -> str:
    model = demo_model()
    check(model)
    return f"{model.name} is whole"


def _hearing() -> str:
    """In its own process, as in a call: the sentence that comes with the program."""
    recording = Recording(sample.two_seconds(), Pace.FAST)
    with Ears(recording, demo_model(), log=places.hearing_log()) as ears:
        finals = [event.text for event in ears if isinstance(event, Hypothesis) and event.final]
    if finals != [sample.TWO_SECONDS_TEXT]:
        raise ValueError(f"“{sample.TWO_SECONDS_TEXT}” was heard as {finals}")
    return f"heard “{finals[0]}”"


def _matching() -> str:
    with Library.in_memory() as library:
        library.ensure_sample()
        matcher = Matcher(library.campaign().cards)
    best = matcher.match(sample.TWO_SECONDS_TEXT)[0]
    return f"calls for “{best.card.title}” ({best.evidence:.2f})"


def _panel() -> str:
    from ui.panel.menu import Devices
    from ui.panel.window import Panel

    panel = Panel(_look(), Devices(list, list))
    panel.show()
    picture = panel.grab().toImage()
    return f"drawn, {picture.width()} x {picture.height()}"


def _desk() -> str:
    """Every page, of a starter library that is there in every language."""
    from ui.desk.draft import Draft
    from ui.desk.pages import PAGES
    from ui.desk.window import Desk

    with Library.in_memory() as library:
        for language in starter_languages():
            library.save_campaign(starter(language))
        desk = Desk(_look(), Draft(library, ""), Loaded(Settings()), lambda _campaign: None)
        desk.draft.open(library.campaigns()[0].id)
        for page in PAGES:
            desk.show_page(page.key)
            desk.grab()
        desk.close()
    return f"drawn, {len(PAGES)} pages; {len(starter_languages())} starter libraries"


def _look() -> Look:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from ui.appearance import Appearance
    from ui.application import application

    app = QApplication.instance() or application()
    assert isinstance(app, QApplication)
    return Appearance(app, Settings().look).look
