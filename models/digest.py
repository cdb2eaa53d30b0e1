"""Comparing a file with its published hash, written "md5:…" or "sha256:…"."""

import hashlib
import hmac
import re
from pathlib import Path

from models.errors import WrongHash

_FORM = re.compile(r"md5:[0-9a-f]{32}|sha256:[0-9a-f]{64}")


def is_digest(text: str) -> bool:
    return bool(_FORM.fullmatch(text))


def of(file: Path, algorithm: str = "sha256") -> str:
    """Raises OSError. MD5 is for accidents alone, which is said so that computers that forbid it let it pass."""
    with file.open("rb") as stream:
        found = hashlib.file_digest(stream, lambda: hashlib.new(algorithm, usedforsecurity=False))
    return f"{algorithm}:{found.hexdigest()}"


def compare(file: Path, expected: str, source: str) -> str:
    """The SHA-256 of the file. Raises WrongHash if it is not the expected one; "" expects nothing."""
    found = of(file)
    if expected and not hmac.compare_digest(_same_kind(file, expected, found), expected):
        raise WrongHash(source, expected, _same_kind(file, expected, found))
    return found


def _same_kind(file: Path, expected: str, sha256: str) -> str:
    algorithm = expected.partition(":")[0]
    return sha256 if algorithm == "sha256" else of(file, algorithm)
