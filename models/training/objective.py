"""Lattice-free MMI: the right sounds against all sounds.

The numerator follows a take's alignment with some freedom in time; the denominator is every sequence of sounds,
weighed by how often one follows another. Both are summed over all ways (forward algorithm).
After Povey et al. 2016, with single sounds instead of triphones.
"""

import torch
from torch import Tensor

from models.training.phones import NUMBER

FREEDOM = 2  # frames that a sound may begin earlier or later than aligned
_IMPOSSIBLE = -1e4


def lattice_free_mmi(scores: Tensor, labels: Tensor, follows: Tensor) -> Tensor:
    """The loss per frame, to be minimised.

    scores (batch, frames, pdfs) and labels (batch, frames), pdf numbers; `follows` (sounds, sounds): the log
    probability of the second sound after the first.
    """
    frames = scores.shape[0] * scores.shape[1]
    return (any_sounds(scores, follows).sum() - right_sounds(scores, labels).sum()) / frames


def right_sounds(scores: Tensor, labels: Tensor) -> Tensor:
    """Log sum over the ways along each alignment, shape (batch,)."""
    begins = labels % 2 == 0
    begins[:, 0] = True
    state = begins.cumsum(1) - 1
    count = int(state.max()) + 1
    batch, length = labels.shape
    sound = torch.zeros(batch, count, dtype=torch.long).scatter_(1, state, labels // 2)
    enter = scores.gather(2, (2 * sound)[:, None, :].expand(-1, length, -1))
    stay = scores.gather(2, (2 * sound + 1)[:, None, :].expand(-1, length, -1))
    allowed = _near(state, count)
    forbidden = torch.full((batch, 1), _IMPOSSIBLE)
    first = torch.where(labels[:, :1] % 2 == 0, enter[:, 0, :1], stay[:, 0, :1])
    forward = torch.cat([first, forbidden.expand(-1, count - 1)], dim=1)
    for frame in range(1, length):
        entering = torch.cat([forbidden, forward[:, :-1]], dim=1) + enter[:, frame]
        forward = torch.logaddexp(entering, forward + stay[:, frame])
        forward = forward.masked_fill(~allowed[:, frame], _IMPOSSIBLE)
    return forward.gather(1, state[:, -1:])[:, 0]


def any_sounds(scores: Tensor, follows: Tensor) -> Tensor:
    """Log sum over all sequences of sounds, shape (batch,)."""
    enter, stay = scores[:, :, 0::2], scores[:, :, 1::2]
    highest = scores.detach().amax(dim=2, keepdim=True)
    enter, stay = (enter - highest).exp(), (stay - highest).exp()
    steps = follows.exp()
    forward = enter[:, 0] + stay[:, 0]
    total = highest.sum(dim=(1, 2))
    for frame in range(1, scores.shape[1]):
        sums = forward.sum(dim=1, keepdim=True)
        total = total + sums[:, 0].log()
        forward = forward / sums
        forward = (forward @ steps) * enter[:, frame] + forward * stay[:, frame]
    return total + forward.sum(dim=1).log()


def following(labels: list[Tensor]) -> Tensor:
    """How likely each sound is after each other one, in the alignments; shape (sounds, sounds), logarithms."""
    counts = torch.full((len(NUMBER), len(NUMBER)), 0.5)
    for take in labels:
        sounds = take[take % 2 == 0] // 2
        counts.index_put_((sounds[:-1], sounds[1:]), torch.ones(max(0, len(sounds) - 1)), accumulate=True)
    return (counts / counts.sum(dim=1, keepdim=True)).log()


def _near(state: Tensor, count: int) -> Tensor:
    """Which states each frame may be in: those aligned within FREEDOM frames; shape (batch, frames, states)."""
    aligned = torch.nn.functional.one_hot(state, count).bool()
    near = aligned.clone()
    for shift in range(1, FREEDOM + 1):
        near[:, shift:] |= aligned[:, :-shift]
        near[:, :-shift] |= aligned[:, shift:]
    return near
