"""The acoustic model: a small time-delay neural network that maps one to one on Kaldi's nnet3 layers.

The first layer sees 7 frames (10 ms apart) and is evaluated at every third; each of the others sees three of its
lower neighbour's outputs, and adds its own input to its output. Written as matrix products over (batch, time,
features), which a CPU computes far faster than convolutions.
"""

from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from models.training.mfcc import FEATURES
from models.training.phones import PDF_COUNT

_FIRST = 3  # frames of 10 ms to each side
_REACH = ((1, 1), (1, 1), (2, 1), (3, 2), (3, 2))  # outputs of 30 ms to the left and the right
_WIDTH = 256
LEFT = _FIRST + 3 * sum(left for left, _ in _REACH)
RIGHT = _FIRST + 3 * sum(right for _, right in _REACH)


class Layer(NamedTuple):
    """An affine layer over neighbours at `offsets` (in frames of 10 ms), batch norm folded in."""

    weight: NDArray[np.float32]
    bias: NDArray[np.float32]
    offsets: tuple[int, ...]


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(FEATURES * (2 * _FIRST + 1), _WIDTH)
        self.first_norm = nn.BatchNorm1d(_WIDTH)
        self.layers = nn.ModuleList(nn.Linear(3 * _WIDTH, _WIDTH) for _ in _REACH)
        self.norms = nn.ModuleList(nn.BatchNorm1d(_WIDTH) for _ in _REACH)
        self.last = nn.Linear(_WIDTH, PDF_COUNT)

    def forward(self, features: Tensor) -> Tensor:
        """(batch, LEFT + 3 n - 2 + RIGHT or a little more, 40) to (batch, n, pdfs)."""
        windows = features.unfold(1, 2 * _FIRST + 1, 3).transpose(2, 3).flatten(2)
        hidden = self._activated(self.first(windows), self.first_norm)
        for layer, norm, (left, right) in zip(self.layers, self.norms, _REACH, strict=True):
            length = hidden.shape[1] - left - right
            middle = hidden[:, left : left + length]
            neighbours = torch.cat([hidden[:, :length], middle, hidden[:, left + right :]], dim=2)
            hidden = self._activated(layer(neighbours), norm) + middle
        return self.last(hidden)

    def _activated(self, values: Tensor, norm: nn.BatchNorm1d) -> Tensor:
        return functional.relu(norm(values.flatten(0, 1)).view(values.shape))


def exported(network: Network) -> list[Layer]:
    """The layers for Kaldi, first to last; all but the first and the last add their input to their output."""
    first = _folded(network.first, network.first_norm, tuple(range(-_FIRST, _FIRST + 1)))
    inner = [
        _folded(layer, norm, (-3 * left, 0, 3 * right))
        for layer, norm, (left, right) in zip(network.layers, network.norms, _REACH, strict=True)
    ]
    last = Layer(network.last.weight.detach().numpy(), network.last.bias.detach().numpy(), (0,))
    return [first, *inner, last]


def _folded(layer: nn.Linear, norm: nn.BatchNorm1d, offsets: tuple[int, ...]) -> Layer:
    """ReLU(norm(layer(x))) with the norm's running figures multiplied into the layer."""
    scale = norm.weight.double() / torch.sqrt(norm.running_var.double() + norm.eps)
    weight = layer.weight.double() * scale[:, None]
    bias = (layer.bias.double() - norm.running_mean.double()) * scale + norm.bias.double()
    return Layer(weight.float().detach().numpy(), bias.float().detach().numpy(), offsets)
