"""Where things are kept on this computer. `CALLCUE_HOME` puts everything under one folder (tests, portable use)."""

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
    return _place("data", _dirs.user_data_dir) / "models"


def hearing_log() -> Path:
    """What libvosk and the hearing process say on stderr; words of a call never stand there."""
    return _place("log", _dirs.user_log_dir) / "hearing.log"
