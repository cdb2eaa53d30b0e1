"""What can be wrong with a speech model; each sentence names the folder and the next step."""

from dataclasses import dataclass
from pathlib import Path

from scripts_db.errors import AssistError


@dataclass(eq=False)
class ModelMissing(AssistError):
    name: str
    known: str
    sentence = (
        "There is no speech model “{name}”. Installed are: {known}. Choose one of these, or give its folder."
    )


@dataclass(eq=False)
class ModelDamaged(AssistError):
    folder: Path
    reason: str
    sentence = (
        "The speech model in “{folder}” is damaged: {reason}. Install it again, or choose another model."
    )
