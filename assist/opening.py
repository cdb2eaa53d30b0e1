"""From settings, and what the command line says instead, to the things a call needs."""

from pathlib import Path

from scripts_db.library import Library

from assist import places
from assist.settings import Settings
from models.installed import SpeechModel, find
from scripts_db.cards import Campaign


def library_of(settings: Settings, file: Path | None = None) -> Library:
    """The library in `file`, else the one that is set, else the user's own. Raises AssistError."""
    return Library.open(file or Path(settings.library.file or places.library_file()))


def campaign_of(library: Library, settings: Settings, name: str | None = None) -> Campaign:
    """The campaign of that name or id, else the one that is set, else the first. Raises NoSuchCampaign."""
    return library.campaign(name or settings.library.campaign)


def model_of(settings: Settings, name: str | None = None) -> SpeechModel:
    """The speech model of that name or folder, else the one that is set, else the best one. Raises ModelMissing."""
    return find(name or settings.hearing.model, places.models_folder())
