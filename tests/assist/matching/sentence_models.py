"""A sentence model that means nothing, as small as one can be: two layers of chance numbers."""

import json
from pathlib import Path

import numpy as np

WIDTH, INNER, TOKENS, LAYERS = 64, 96, 140, 2


def write(folder: Path) -> Path:
    """`model.safetensors` and `vocab.txt`; returns the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    words = ["refund", "router", "##s", "my", "money", "back"]
    (folder / "vocab.txt").write_text("\n".join([*map(str, range(110)), *words]), "utf-8")
    (folder / "model.safetensors").write_bytes(_safetensors(_weights()))
    return folder


def _weights() -> dict[str, np.ndarray]:
    chance = np.random.default_rng(5)
    shapes = {
        "embeddings.word_embeddings.weight": (TOKENS, WIDTH),
        "embeddings.position_embeddings.weight": (128, WIDTH),
        "embeddings.token_type_embeddings.weight": (2, WIDTH),
        **_normed("embeddings.LayerNorm"),
    }
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        for part in ("attention.self.query", "attention.self.key", "attention.self.value"):
            shapes |= _dense(f"{name}.{part}", WIDTH, WIDTH)
        shapes |= _dense(f"{name}.attention.output.dense", WIDTH, WIDTH)
        shapes |= _dense(f"{name}.intermediate.dense", INNER, WIDTH)
        shapes |= _dense(f"{name}.output.dense", WIDTH, INNER)
        shapes |= _normed(f"{name}.attention.output.LayerNorm") | _normed(f"{name}.output.LayerNorm")
    return {name: chance.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}


def _dense(name: str, outer: int, inner: int) -> dict[str, tuple[int, ...]]:
    return {f"{name}.weight": (outer, inner), f"{name}.bias": (outer,)}


def _normed(name: str) -> dict[str, tuple[int, ...]]:
    return {f"{name}.weight": (WIDTH,), f"{name}.bias": (WIDTH,)}


def _safetensors(tensors: dict[str, np.ndarray]) -> bytes:
    header, at = {}, 0
    for name, value in tensors.items():
        header[name] = {"dtype": "F32", "shape": value.shape, "data_offsets": [at, at + value.nbytes]}
        at += value.nbytes
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + b"".join(value.tobytes() for value in tensors.values())
