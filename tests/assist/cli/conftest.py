"""Commands as a person types them: in a process of their own, with an empty home."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def callcue(tmp_path: Path) -> Run:
    """`callcue("listen", "x.wav")` runs `python -m assist listen x.wav` to its end."""

    def run(*words: str | Path, stdout: int = subprocess.PIPE) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "assist", *map(str, words)],
            env=os.environ | {"CALLCUE_HOME": str(tmp_path / "home")},
            stdout=stdout,
            stderr=subprocess.PIPE,
            text=True,
            timeout=120,
            check=False,
        )

    return run


def is_one_sentence(ended: "subprocess.CompletedProcess[str]") -> bool:
    """Whether it ended as bad input should: status 2, a sentence with a next step on stderr, no traceback."""
    said = ended.stderr.strip()
    return ended.returncode == 2 and "Traceback" not in said and said.endswith(".") and "\n" not in said
