"""Campaigns that come with the program: the sample of the demo, and a starter library in each language."""

from importlib.resources import files
from pathlib import Path

from scripts_db import interchange
from scripts_db.cards import Campaign

_STARTER = "starter_"


def broadband() -> Campaign:
    """The help desk of a broadband provider, in English."""
    return _campaign("broadband_en.json")


def starter_languages() -> tuple[str, ...]:
    """The codes of the languages that have a starter library, in alphabetical order."""
    names = (file.name for file in files(__name__).iterdir())
    return tuple(
        sorted(Path(name).stem.removeprefix(_STARTER) for name in names if name.startswith(_STARTER))
    )


def starter(language: str) -> Campaign:
    """The starter library in the language of that code. Raises KeyError when there is none."""
    if language not in starter_languages():
        raise KeyError(language)
    return _campaign(f"{_STARTER}{language}.json")


def _campaign(name: str) -> Campaign:
    return interchange.from_json(files(__name__).joinpath(name).read_bytes(), Path(name))
