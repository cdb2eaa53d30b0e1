"""Pictures taken anew by a script beside this file, in a process of its own: 150 % takes another anyway."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PATIENCE = 300
"""Seconds that all pictures of a script may take: forty of work, on a machine that does much else too."""


def retaken(script: str, folder: Path, home: str, *scenes: str) -> Path:
    """The folder, with the new pictures in it, of these scenes or of all; `home` is what stands there as Callcue's."""
    command = [sys.executable, str(HERE / script), "--to", str(folder), *scenes]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "CALLCUE_HOME": home}
    environment.pop("QT_SCALE_FACTOR", None)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE - 10)
    assert done.returncode == 0, done.stderr
    return folder
