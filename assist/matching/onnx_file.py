"""A neural network's graph as an ONNX file: the few messages of the format that ours takes, in protobuf's wire form.

The field numbers are those of onnx.proto (ir_version 8), which never change. So nobody has to install the package
`onnx` to have a file written once.
"""

import struct
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

MICROSOFT = "com.microsoft"
"""Domain of the operators that onnxruntime brings beside ONNX's own."""
_IR_VERSION, _OPSETS = 8, {"": 17, MICROSOFT: 1}
_TYPES = {"float32": 1, "int8": 3, "int64": 7}
_FLOAT, _INT = 1, 2

Message = bytes


def model(
    nodes: Sequence[Message], weights: dict[str, NDArray[np.generic]], given: Message, got: Message
) -> Message:
    """The whole file. `given` and `got` are the values that go in and come out, see `value`."""
    graph = b"".join(
        [
            *(_bytes(1, one) for one in nodes),
            _text(2, "sentences"),
            *(_bytes(5, _tensor(name, array)) for name, array in weights.items()),
            _bytes(11, given),
            _bytes(12, got),
        ]
    )
    opsets = (_bytes(8, _text(1, domain) + _number(2, version)) for domain, version in _OPSETS.items())
    return b"".join([_number(1, _IR_VERSION), _text(2, "callcue"), _bytes(7, graph), *opsets])


def node(
    operator: str, given: Sequence[str], got: Sequence[str], domain: str = "", **attributes: float
) -> Message:
    """One operation on named values; each attribute is an int or a float."""
    inputs, outputs = (b"".join(_text(1, name) for name in given), b"".join(_text(2, name) for name in got))
    facts = b"".join(_bytes(5, _attribute(name, value)) for name, value in attributes.items())
    return inputs + outputs + _text(3, got[0]) + _text(4, operator) + facts + _text(7, domain)


def value(name: str, kind: str, shape: Sequence[str | int]) -> Message:
    """A value's name, its numpy type and its sizes, those that vary by a name."""
    sizes = (_text(2, size) if isinstance(size, str) else _number(1, size) for size in shape)
    tensor = _number(1, _TYPES[kind]) + _bytes(2, b"".join(_bytes(1, size) for size in sizes))
    return _text(1, name) + _bytes(2, _bytes(1, tensor))


def _tensor(name: str, array: NDArray[np.generic]) -> Message:
    sizes = b"".join(_number(1, size) for size in array.shape)
    raw = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<"), copy=False).tobytes()
    return sizes + _number(2, _TYPES[array.dtype.name]) + _text(8, name) + _bytes(9, raw)


def _attribute(name: str, value: float) -> Message:
    if isinstance(value, int):
        return _text(1, name) + _number(3, value) + _number(20, _INT)
    return _text(1, name) + _varint(2 << 3 | 5) + struct.pack("<f", value) + _number(20, _FLOAT)


def _number(field: int, value: int) -> Message:
    return _varint(field << 3) + _varint(value)


def _text(field: int, value: str) -> Message:
    return _bytes(field, value.encode())


def _bytes(field: int, value: bytes) -> Message:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _varint(value: int) -> Message:
    """Seven bits a byte, the lowest first; the top bit says that more follow."""
    value &= 0xFFFFFFFFFFFFFFFF  # a negative number is its complement in 64 bits
    groups = bytearray()
    while value > 0x7F:
        groups.append(value & 0x7F | 0x80)
        value >>= 7
    groups.append(value)
    return bytes(groups)
