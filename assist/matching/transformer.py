"""The layers of a small sentence encoder (BERT, such as all-MiniLM-L6-v2), run forward in numpy alone.

Slower than the int8 graph (quantised.py) and four times as large, but it needs nothing but the weights.
"""

import json
import math
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assist.matching.features import Floats, Ints

HEAD_WIDTH = 32
LAYER = "encoder.layer."
LAST_LAYERS = 2
"""How many of the last layers are averaged: the one before the last knows more of the wording."""
EPSILON = 1e-12
_BATCH_TOKENS = 2048


class Transformer:
    """`weights` by the names of the safetensors file, `last` the layers that are averaged. Raises KeyError."""

    def __init__(self, weights: Mapping[str, Floats], last: int = LAST_LAYERS) -> None:
        self._weights, self._last = weights, last
        kind = weights["embeddings.token_type_embeddings.weight"][0]
        self._position = weights["embeddings.position_embeddings.weight"] + kind
        self._width, self._layers = self._position.shape[1], layers_of(weights)

    def at_once(self, size: int) -> int:
        """How many texts of so many tokens are best taken together."""
        return max(1, _BATCH_TOKENS // size)

    def states(self, ids: Ints) -> Floats:
        """Token ids (texts, tokens) to their states (texts, tokens, width)."""
        state = self._weights["embeddings.word_embeddings.weight"][ids] + self._position[: ids.shape[1]]
        state = self._normed(state, "embeddings.LayerNorm")
        total = np.zeros_like(state)
        for layer in range(self._layers):
            state = self._after(state, f"{LAYER}{layer}")
            if layer >= self._layers - self._last:
                total += state
        return total

    def _after(self, state: Floats, name: str) -> Floats:
        mixed = self._dense(self._attended(state, name), f"{name}.attention.output.dense")
        state = self._normed(state + mixed, f"{name}.attention.output.LayerNorm")
        inner = _gelu(self._dense(state, f"{name}.intermediate.dense"))
        return self._normed(state + self._dense(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")

    def _attended(self, state: Floats, name: str) -> Floats:
        texts, size, _ = state.shape
        parts = [self._dense(state, f"{name}.attention.self.{part}") for part in ("query", "key", "value")]
        heads = [part.reshape(texts, size, -1, HEAD_WIDTH).transpose(0, 2, 1, 3) for part in parts]
        scores = heads[0] @ heads[1].transpose(0, 1, 3, 2) / np.float32(math.sqrt(HEAD_WIDTH))
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        scores /= scores.sum(-1, keepdims=True)
        mixed: Floats = (scores @ heads[2]).transpose(0, 2, 1, 3).reshape(texts, size, self._width)
        return mixed

    def _dense(self, state: Floats, name: str) -> Floats:
        flat = state.reshape(-1, state.shape[-1]) @ self._weights[f"{name}.weight"].T
        mapped: Floats = (flat + self._weights[f"{name}.bias"]).reshape(*state.shape[:-1], -1)
        return mapped

    def _normed(self, state: Floats, name: str) -> Floats:
        centred = state - state.mean(-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(-1, keepdims=True) + EPSILON)
        scaled: Floats = centred / spread * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"]
        return scaled


def layers_of(weights: Mapping[str, Floats]) -> int:
    return len({name.split(".")[2] for name in weights if name.startswith(LAYER)})


def weights_in(file: Path) -> dict[str, Floats]:
    """The float32 tensors of a safetensors file: a JSON header, then the raw numbers. Raises OSError, ValueError."""
    raw = file.read_bytes()
    size = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + size])
    tensors = {}
    for name, facts in header.items():
        if facts.get("dtype") == "F32":
            start, end = facts["data_offsets"]
            values: NDArray[np.float32] = np.frombuffer(raw[8 + size + start : 8 + size + end], np.float32)
            tensors[name] = values.reshape(facts["shape"])
    return tensors


def _gelu(x: Floats) -> Floats:
    inner = x * x * np.float32(0.044715)
    inner = (inner + 1) * x * np.float32(math.sqrt(2 / math.pi))
    state: Floats = np.float32(0.5) * x * (1 + np.tanh(inner))
    return state
