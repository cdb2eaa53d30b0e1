"""Text into the ids of word pieces, as BERT does it: lower case, no accents, the longest known pieces."""

import unicodedata
from pathlib import Path

_START, _END, _UNKNOWN = 101, 102, 100
_MOST_TOKENS = 128


class WordPieces:
    """By `vocab.txt`: a piece a line, "##" before those that go on a word. Raises OSError, UnicodeDecodeError."""

    def __init__(self, vocabulary: Path) -> None:
        lines = vocabulary.read_text("utf-8").split("\n")
        self._ids = {piece: at for at, piece in enumerate(lines)}
        self._known: dict[str, list[int]] = {}

    def __call__(self, text: str) -> list[int]:
        """The ids, with those of a beginning and an end; at most 128."""
        ids = [piece for word in _basic(text) for piece in self._pieces(word)]
        return [_START, *ids[: _MOST_TOKENS - 2], _END]

    def whole_words(self) -> list[str]:
        return [piece for piece in self._ids if piece.isascii() and piece.isalpha()]

    def _pieces(self, word: str) -> list[int]:
        if word not in self._known:
            self._known[word] = self._split(word)
        return self._known[word]

    def _split(self, word: str) -> list[int]:
        found, start = [], 0
        while start < len(word):
            prefix = "##" if start else ""
            ends = range(len(word), start, -1)
            end = next((end for end in ends if prefix + word[start:end] in self._ids), None)
            if end is None:
                return [_UNKNOWN]
            found.append(self._ids[prefix + word[start:end]])
            start = end
        return found


def _basic(text: str) -> list[str]:
    letters = unicodedata.normalize("NFD", text.lower())
    kept = [letter for letter in letters if unicodedata.category(letter) != "Mn"]
    return "".join(
        letter if letter.isalnum() or letter.isspace() else f" {letter} " for letter in kept
    ).split()
