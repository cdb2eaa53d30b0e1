"""`callcue edit`: the desk as a program of its own."""

import sys

from assist.opening import model_of
from assist.settings import Loaded
from models.errors import ModelDamaged, ModelMissing, WordsUnknown
from models.words import known_words
from scripts_db.cards import Campaign
from scripts_db.library import Library
from scripts_db.people import this_person
from ui.appearance import Appearance
from ui.application import application
from ui.desk.checks import KnownWords
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
    desk = Desk(appearance.look, draft, loaded, words_of_the_model(loaded))
    desk.checks.crashed.connect(faults.report)
    draft.open(campaign)
    desk.show()
    status = app.exec()
    draft.library.close()  # another one than `library`, if a backup was put back
    return status


def words_of_the_model(loaded: Loaded) -> KnownWords:
    """What agents on that campaign hear with, as the settings of this computer choose it."""

    def words(campaign: Campaign) -> frozenset[str] | None:
        try:
            return known_words(model_of(loaded.settings, None, campaign).folder)
        except (ModelMissing, ModelDamaged, WordsUnknown):
            return None

    return words
