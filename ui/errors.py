"""What can keep a window from opening, or from listening."""

from dataclasses import dataclass

from scripts_db.errors import AssistError


@dataclass(eq=False)
class NoScreen(AssistError):
    sentence = (
        "There is no screen to open the panel on. Start Callcue on a desktop, "
        "or use “callcue listen”, which needs no window."
    )


@dataclass(eq=False)
class NoModelForLanguage(AssistError):
    language: str
    sentence = (
        "There is no speech model for “{language}” on this computer, so I would hear something else. "
        "Type what is said, or install one in the settings."
    )
