"""The import contracts of pyproject.toml hold, and every file of the engine stands in a layer."""

import subprocess
import sys
from pathlib import Path


def test_imports_run_one_way() -> None:
    """In a process of its own, since the linter switches all loggers off."""
    program = Path(sys.executable).with_name("lint-imports")
    ended = subprocess.run([program, "--no-cache"], capture_output=True, text=True, check=False, timeout=100)
    assert ended.returncode == 0, ended.stdout
