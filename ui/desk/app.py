"""`callcue edit`: the desk as a program of its own."""

import sys
from functools import partial

from assist.opening import words_heard
from assist.settings import Loaded
from scripts_db.library import Library
from scripts_db.people import this_person
from ui.appearance import Appearance
from ui.application import application
from ui.desk.draft import Draft
from ui.desk.window import Desk
from ui.language import speak
from ui.notices import Faults


def run_desk(library: Library, loaded: Loaded, campaign: str) -> int:
    """Opens the desk with the campaign of that id and stays until it is closed. Returns the exit status."""
    app = application(sys.argv[:1])
    speak(app, loaded.settings.look.language)
    faults = Faults()
    faults.install()
    appearance = Appearance(app, loaded.settings.look)
    draft = Draft(library, this_person())
    desk = Desk(appearance.look, draft, loaded, partial(words_heard, loaded.settings))
    desk.checks.crashed.connect(faults.report)
    draft.open(campaign)
    desk.show()
    status = app.exec()
    draft.library.close()  # another one than `library`, if a backup was put back
    return status
