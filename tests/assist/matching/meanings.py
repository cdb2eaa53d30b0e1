"""An encoder that knows what the cards of the tests mean, and what it has read."""

from collections.abc import Sequence

import numpy as np

from assist.matching.features import Floats

_MEANINGS = ("refund", "end", "net")


class Meanings:
    def __init__(self) -> None:
        self.read: list[str] = []

    def encode(self, texts: Sequence[str]) -> Floats:
        self.read += texts
        rows = [[float(meaning == _meaning(text)) for meaning in _MEANINGS] for text in texts]
        own = [[len(text) % 7 / 20] for text in texts]  # no two phrases are quite alike
        vectors = np.hstack([rows, own]).astype(np.float32)
        unit: Floats = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        return unit


def _meaning(text: str) -> str:
    return "end" if "contract" in text or "leave" in text else "refund" if "money" in text else "net"
