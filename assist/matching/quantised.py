"""A sentence encoder's layers as an int8 graph for onnxruntime: a quarter of the size, several times as quick.

Each column of a matrix and each row of the table of word pieces has a scale of its own. Seven of the eight bits are
used, since processors without VNNI add two products in 16 bits and would overflow with eight.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assist.matching.features import Floats, Ints
from assist.matching.int8 import rows_in_int8
from assist.matching.onnx_file import MICROSOFT, Message, model, node, value
from assist.matching.transformer import EPSILON, HEAD_WIDTH, LAST_LAYERS, LAYER, layers_of

_GIVEN, _GOT = "ids", "states"
_MOST = 63
_FLOAT = 1
"""The number of that type in the format."""


class QuantisedLayers:
    """Runs the graph of a file by onnxruntime, on one core.

    Raises ImportError where that is missing, and what onnxruntime raises for a file that it can't use.
    """

    def __init__(self, file: Path) -> None:
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # from 1.29 on it would report to its makers
        import onnxruntime

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4  # what matters is raised
        self._session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])

    def at_once(self, size: int) -> int:  # noqa: ARG002 -- texts that run together share one scale
        return 1

    def states(self, ids: Ints) -> Floats:
        states: Floats = self._session.run([_GOT], {_GIVEN: ids})[0]
        return states


def graph(weights: Mapping[str, Floats]) -> Message:
    """The file for these weights (named as in the safetensors file): `ids` (texts, tokens) to their states.

    Raises KeyError, ValueError for weights of something else.
    """
    width = weights["embeddings.position_embeddings.weight"].shape[1]
    made = _Graph(weights)
    state, states = made.embedded(), []
    for layer in range(layers_of(weights)):
        state = made.after(state, f"{LAYER}{layer}", width // HEAD_WIDTH)
        states.append(state)
    made.add("Sum", states[-LAST_LAYERS:], _GOT)
    given, got = (
        value(_GIVEN, "int64", ["texts", "tokens"]),
        value(_GOT, "float32", ["texts", "tokens", width]),
    )
    return model(made.nodes, made.constants, given, got)


class _Graph:
    """Nodes and constants, added one after the other; each method returns the name of what it gives."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._weights = weights
        self.nodes: list[Message] = []
        self.constants: dict[str, NDArray[np.generic]] = {}

    def add(self, operator: str, given: Sequence[str], got: str, domain: str = "", **facts: float) -> str:
        self.nodes.append(node(operator, given, [got], domain, **facts))
        return got

    def embedded(self) -> str:
        """Word pieces by their rows and scales, and the first positions."""
        scale, rows = rows_in_int8(self._weights["embeddings.word_embeddings.weight"], _MOST)
        table, scales = self._constant("words", rows), self._constant("words.scale", scale[:, None])
        whole = self.add("Cast", [self.add("Gather", [table, _GIVEN], "rows")], "numbers", to=_FLOAT)
        words = self.add("Mul", [whole, self.add("Gather", [scales, _GIVEN], "scales")], "vectors")
        kind = self._weights["embeddings.token_type_embeddings.weight"][0]
        places = self._constant("places", self._weights["embeddings.position_embeddings.weight"] + kind)
        bounds = [self._constant(str(number), np.array([number])) for number in range(3)]
        size = self.add("Slice", [self.add("Shape", [_GIVEN], "shape"), *bounds[1:]], "size")
        first = self.add("Slice", [places, bounds[0], size], "first")
        return self._normed([words, first], "embeddings.LayerNorm")

    def after(self, state: str, name: str, heads: int) -> str:
        parts = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
        together = self._dense(state, f"{name}.attention.self", parts)
        self.nodes.append(node("Split", [together], parts, axis=-1))
        mixed = self.add("MultiHeadAttention", parts, f"{name}.mixed", MICROSOFT, num_heads=heads)
        mixed = self._dense(mixed, f"{name}.attention.output.dense")
        state = self._normed([state, mixed], f"{name}.attention.output.LayerNorm")
        inner = self._dense(state, f"{name}.intermediate.dense")
        outer = self._dense(self.add("Gelu", [inner], f"{name}.inner", MICROSOFT), f"{name}.output.dense")
        return self._normed([state, outer], f"{name}.output.LayerNorm")

    def _dense(self, state: str, name: str, parts: Sequence[str] = ()) -> str:
        """By the matrix of that name, or by those of `parts` side by side."""
        matrix, bias = (
            np.concatenate([self._weights[f"{part}.{kind}"] for part in parts or [name]])
            for kind in ("weight", "bias")
        )
        scale, rows = rows_in_int8(matrix, _MOST)
        given = [
            state,
            self._constant(f"{name}.weight", rows.T),
            self._constant(f"{name}.scale", scale),
            self._constant(f"{name}.zero", np.zeros(len(scale), np.int8)),
            self._constant(f"{name}.bias", bias),
        ]
        return self.add("DynamicQuantizeMatMul", given, name, MICROSOFT)

    def _normed(self, states: Sequence[str], name: str) -> str:
        both = self.add("Add", states, f"{name}.sum")
        kinds = [
            self._constant(f"{name}.{kind}", self._weights[f"{name}.{kind}"]) for kind in ("weight", "bias")
        ]
        return self.add("LayerNormalization", [both, *kinds], name, axis=-1, epsilon=EPSILON)

    def _constant(self, name: str, array: NDArray[np.generic]) -> str:
        self.constants[name] = array
        return name
