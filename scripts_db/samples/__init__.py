"""Sample campaigns that come with the program."""

from importlib.resources import files
from pathlib import Path

from scripts_db import interchange
from scripts_db.cards import Campaign


def broadband() -> Campaign:
    """The help desk of a broadband provider, in English."""
    name = "broadband_en.json"
    return interchange.from_json(files(__name__).joinpath(name).read_bytes(), Path(name))
