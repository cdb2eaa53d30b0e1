"""Training: frame cross-entropy first, then lattice-free MMI; both by AdamW with a one-cycle learning rate."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import click
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from models.training import alignment
from models.training.acoustic import LEFT, RIGHT, Network
from models.training.mfcc import FEATURES, Floats, mfcc, normalised
from models.training.objective import following, lattice_free_mmi
from models.training.phones import PDF_COUNT
from models.training.sound import dithered
from models.training.takes import Take
from models.training.voices import Segments

CHUNK = 60  # outputs (30 ms each) that are learned from at once
BATCH = 64  # chunks
Loss = Callable[[Tensor, Tensor], Tensor]
_KEEP_CROSS_ENTROPY = 0.1  # how much of it stays in the second objective


class Material(NamedTuple):
    """All takes in one row: features (frames, 40), labels (outputs), and of each take where it begins (output)
    and how many outputs it has. The features of a take begin at three times its first output."""

    features: Tensor
    labels: Tensor
    takes: list[tuple[int, int]]

    def log_prior(self) -> Tensor:
        """How often each pdf is spoken."""
        counts = torch.bincount(self.labels, minlength=PDF_COUNT) + 10.0
        return (counts / counts.sum()).log()


class Average(NamedTuple):
    """Of frames, (40,) each: what Kaldi calls the global CMVN statistics."""

    mean: Floats
    mean_square: Floats


class Schedule(NamedTuple):
    epochs: float
    rate: float


def material(takes: list[Take], segments: dict[int, Segments], overall: Floats, seed: int) -> Material:
    """Takes with an alignment for all their utterances, mean-normalised as if in the middle of a call."""
    chance = np.random.default_rng(seed)
    silence = mfcc(dithered(np.zeros(1600, np.float32), chance)).mean(axis=0)
    features, labels, where, outputs = [], [], [], 0
    for take in takes:
        count = len(take.features) // 3
        if count < CHUNK or any(place.utterance not in segments for place in take.placed):
            continue
        heard = take.features[: 3 * count].astype(np.float32)
        normal = normalised(heard, overall, _earlier(heard, silence, chance))
        features.append(torch.from_numpy(normal).half())
        labels.append(torch.from_numpy(alignment.labels(segments, take.placed, 3 * count)))
        where.append((outputs, count))
        outputs += count
    return Material(torch.cat(features), torch.cat(labels), where)


def cross_entropy(network: Network, data: Material, schedule: Schedule) -> None:
    def loss(scores: Tensor, labels: Tensor) -> Tensor:
        return functional.cross_entropy(scores.flatten(0, 1), labels.flatten(), label_smoothing=0.02)

    _learn(network, data, schedule, loss)


def first_mmi(network: Network, data: Material, schedule: Schedule) -> None:
    """For a network that knows only cross-entropy: from here on its outputs are scores to decode with as they
    are, with no prior to be taken off."""
    with torch.no_grad():
        network.last.bias -= data.log_prior()
    mmi(network, data, schedule)


def mmi(network: Network, data: Material, schedule: Schedule) -> None:
    """On from first_mmi."""
    prior = data.log_prior()
    follows = following([data.labels[start : start + count] for start, count in data.takes])

    def loss(scores: Tensor, labels: Tensor) -> Tensor:
        framewise = functional.cross_entropy((scores + prior).flatten(0, 1), labels.flatten())
        sequence = lattice_free_mmi(scores, labels, follows)
        return sequence + _KEEP_CROSS_ENTROPY * framewise + 5e-5 * scores.square().mean()

    _learn(network, data, schedule, loss)


def average(takes: list[Take]) -> Average:
    """Of every seventh frame of every fifth take."""
    frames = np.concatenate([take.features[::7] for take in takes[::5]]).astype(np.float64)
    return Average(frames.mean(axis=0).astype(np.float32), np.square(frames).mean(axis=0).astype(np.float32))


def save(network: Network, file: Path) -> None:
    torch.save(network.state_dict(), file)


def load(file: Path) -> Network:
    network = Network()
    network.load_state_dict(torch.load(file))
    network.eval()
    return network


def mean(networks: list[Network]) -> Network:
    """Of each weight and of the norms' running figures."""
    states = [network.state_dict() for network in networks]
    made = Network()
    made.load_state_dict(
        {name: torch.stack([state[name].double() for state in states]).mean(0) for name in states[0]}
    )
    made.eval()
    return made


def _earlier(heard: Floats, silence: Floats, chance: np.random.Generator) -> tuple[int, Floats]:
    """What was heard before: nothing, more of the same call, or digital silence."""
    kind = chance.random()
    if kind < 0.4:
        return 0, silence
    if kind < 0.85:
        return int(chance.integers(1, 600)), heard.mean(axis=0) + chance.normal(0, 0.3, FEATURES).astype(
            np.float32
        )
    return int(chance.integers(1, 600)), silence


def _learn(network: Network, data: Material, schedule: Schedule, loss_of: Loss) -> None:
    chunks = _chunks(data)
    steps = max(1, int(schedule.epochs * (len(chunks) // BATCH)))
    optimiser = torch.optim.AdamW(network.parameters(), lr=schedule.rate, weight_decay=1e-3)
    cycle = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, schedule.rate, total_steps=steps + 1, pct_start=0.15
    )
    network.train()
    began, mean = time.monotonic(), 0.0
    for step, (features, labels) in enumerate(_batches(data, chunks, steps), 1):
        with torch.autocast("cpu", torch.bfloat16):
            scores = network(_disturbed(features))[:, :CHUNK]
        loss = loss_of(scores.float(), labels)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
        optimiser.step()
        cycle.step()
        mean += (loss.item() - mean) * max(0.01, 1 / step)
        if step % 100 == 0 or step == steps:
            click.echo(f"    step {step} of {steps}, loss {mean:.3f}, {time.monotonic() - began:.0f} s")
    network.eval()


def _chunks(data: Material) -> list[tuple[int, int, int]]:
    """(first output of the chunk, first and last output of its take); the last chunk of a take ends with it."""
    return [
        (begin + min(start, count - CHUNK), begin, begin + count - 1)
        for begin, count in data.takes
        for start in range(0, count - CHUNK // 3, CHUNK)
    ]


def _batches(
    data: Material, chunks: list[tuple[int, int, int]], steps: int
) -> Iterator[tuple[Tensor, Tensor]]:
    span = torch.arange(-LEFT, 3 * CHUNK - 2 + RIGHT + 2)
    every = torch.tensor(chunks)
    order = torch.empty(0, dtype=torch.long)
    for _ in range(steps):
        if len(order) < BATCH:
            order = torch.cat([order, torch.randperm(len(chunks))])
        chosen, order = every[order[:BATCH]], order[BATCH:]
        start, first, last = chosen.unsqueeze(2).unbind(1)
        frames = torch.minimum(torch.maximum(3 * start + span, 3 * first), 3 * last + 2)
        yield data.features[frames].float(), data.labels[start + torch.arange(CHUNK)]


def _disturbed(features: Tensor) -> Tensor:
    """Each chunk with another tilt of its spectrum, half of the batches with a short gap."""
    tilt = torch.randn(len(features), 1, FEATURES) * torch.linspace(0.5, 0.15, FEATURES)
    features = features + tilt
    if torch.rand(()) < 0.5:
        start = int(torch.randint(0, features.shape[1] - 12, ()))
        features[:, start : start + int(torch.randint(1, 12, ()))] = 0
    return features
