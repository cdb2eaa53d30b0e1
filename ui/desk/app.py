"""`callcue edit`: the desk as a program of its own."""

import sys
from functools import partial

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication

from assist import places
from assist.opening import words_heard
from assist.settings import Loaded
from scripts_db.library import Library
from scripts_db.people import this_person
from ui import wording
from ui.appearance import Appearance
from ui.application import application
from ui.desk.draft import Draft
from ui.desk.pages import PAGES
from ui.desk.window import Desk
from ui.interrupts import Interrupts
from ui.language import speak
from ui.notices import Faults, log_to_file

_GEOMETRY = "window/geometry"


SWITCH = 0.001
"""Seconds, not five times as many: what looks through the draft behind the windows must not hold up a key."""


def run_desk(library: Library, loaded: Loaded, campaign: str) -> int:
    """Opens the desk with the campaign of that id and stays until it is closed. Returns the exit status."""
    app = application(sys.argv[:1])
    sys.setswitchinterval(SWITCH)
    speak(app, loaded.settings.look.language)
    log_to_file()
    faults = Faults()
    faults.install()
    interrupts = Interrupts(app)
    desk = open_desk(app, faults, library, loaded, campaign)
    status = app.exec()
    interrupts.close()
    desk.close()
    desk.draft.library.close()  # another one than `library`, if a backup was put back
    return status


def open_desk(app: QApplication, faults: Faults, library: Library, loaded: Loaded, campaign: str) -> Desk:
    """The desk on the screen, where it stood the last time, with its first page in front."""
    look = Appearance(app, loaded.settings.look).look
    desk = Desk(look, Draft(library, this_person()), loaded, partial(words_heard, loaded.settings))
    desk.checks.crashed.connect(faults.report)
    desk.closed.connect(lambda: _memory().setValue(_GEOMETRY, desk.saveGeometry()))
    remembered = _memory().value(_GEOMETRY)
    if isinstance(remembered, QByteArray):
        desk.restoreGeometry(remembered)
    desk.draft.open(campaign)
    desk.show_page(PAGES[0].key)
    for notice in (*loaded.notices, *map(wording.of, library.notices)):
        desk.notify(notice)
    desk.show()
    return desk


def _memory() -> QSettings:
    """Disposable: without it, the desk opens as wide as it is drawn."""
    return QSettings(str(places.settings_file().with_name("desk.ini")), QSettings.Format.IniFormat)
