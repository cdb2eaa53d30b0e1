"""Where things are kept on this computer. `CALLCUE_HOME` puts everything under one folder (tests, portable use)."""

import hashlib
import os
from pathlib import Path

from platformdirs import PlatformDirs

_dirs = PlatformDirs("Callcue", appauthor=False)


def _place(name: str, platform_place: str) -> Path:
    home = os.environ.get("CALLCUE_HOME")
    return Path(home) / name if home else Path(platform_place)


def settings_file() -> Path:
    return _place("config", _dirs.user_config_dir) / "settings.json"


def policy_file() -> Path:
    """The machine-wide file by which IT sets and locks settings."""
    return _place("policy", _dirs.site_config_dir) / "policy.json"


def library_file() -> Path:
    return _place("data", _dirs.user_data_dir) / "library.db"


def models_folder() -> Path:
    """The user's own speech models."""
    return _place("data", _dirs.user_data_dir) / "models"


def shared_models_folder() -> Path:
    """The speech models for everybody on this computer; to install there takes an administrator."""
    return _place("shared", _dirs.site_data_dir) / "models"


def models_folders() -> tuple[Path, Path]:
    """Where speech models are looked for, in this order."""
    return models_folder(), shared_models_folder()


def checked_models() -> Path:
    """Notes which models were found whole (models/checked.py)."""
    return _place("data", _dirs.user_data_dir) / "checked-models.json"


def measured_models() -> Path:
    """What each speech model costs on this machine (models/measured.py)."""
    return _place("data", _dirs.user_data_dir) / "measured-models.json"


def sentence_model() -> Path:
    """The user's own optional sentence model (assist/matching/sentence_model.py)."""
    return _place("data", _dirs.user_data_dir) / "sentence-model"


def shared_sentence_model() -> Path:
    """The sentence model for everybody on this computer."""
    return _place("shared", _dirs.site_data_dir) / "sentence-model"


def phrases_file(campaign: str) -> Path:
    """Where the vectors of a campaign's phrases are kept, beside its index; a cache."""
    return index_file(campaign).with_suffix(".phrases.npz")


def refreshed_catalog() -> Path:
    """The publisher's list of models as it was last loaded."""
    return _place("data", _dirs.user_data_dir) / "model-catalog.json"


def index_file(campaign: str) -> Path:
    """Where the matcher keeps the index of a large campaign, by its id; a cache."""
    name = hashlib.blake2b(campaign.encode(), digest_size=8).hexdigest()
    return _place("data", _dirs.user_data_dir) / "indexes" / f"{name}.npz"


def hearing_log() -> Path:
    """What libvosk and the hearing process say on stderr; words of a call never stand there."""
    return _place("log", _dirs.user_log_dir) / "hearing.log"
