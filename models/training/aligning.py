"""All utterances aligned with a trained network, on their clean takes; the worst are dropped."""

from concurrent.futures import ProcessPoolExecutor

import numpy as np
import torch
from torch import Tensor

from models.training import alignment
from models.training.acoustic import LEFT, RIGHT, Network
from models.training.alignment import Path, Scores
from models.training.mfcc import Floats, normalised
from models.training.pronunciations import Dictionary
from models.training.takes import Take
from models.training.voices import Segments, Utterance

_DROPPED = 0.02  # of all utterances: where the network finds least of what should be said
_SHARPNESS = 0.7


class Aligner:
    def __init__(self, network: Network, log_prior: Tensor, overall: Floats, words: Dictionary) -> None:
        self._network, self._log_prior, self._overall, self._words = network, log_prior, overall, words

    def all(self, utterances: list[Utterance], clean: list[Take]) -> dict[int, Segments]:
        """By the utterance's number; those without a pronunciation or too short for their sounds are left out."""
        numbers = [number for number, utterance in enumerate(utterances) if self._sayable(utterance)]
        paths = (alignment.path_of(utterances[number], self._words) for number in numbers)
        scores = (self._scores(clean[number]) for number in numbers)
        with ProcessPoolExecutor(2) as pool:
            found = list(pool.map(_aligned, paths, scores, chunksize=64))
        least = np.quantile([score for _, score in found], _DROPPED)
        return {
            number: segments
            for number, (segments, score) in zip(numbers, found, strict=True)
            if score >= least
        }

    def _sayable(self, utterance: Utterance) -> bool:
        return bool(utterance.segments) or all(word in self._words for word in utterance.text.split())

    def _scores(self, take: Take) -> Scores:
        features = take.features.astype(np.float32)
        features = normalised(features, self._overall, (200, features.mean(axis=0)))
        outputs = (len(features) + 2) // 3
        at = np.clip(np.arange(-LEFT, 3 * outputs - 2 + RIGHT + 2), 0, len(features) - 1)
        with torch.no_grad():
            posterior = self._network(torch.from_numpy(features[at])[None])[0, :outputs].log_softmax(dim=1)
        scores: Scores = ((posterior - self._log_prior) * _SHARPNESS).numpy()
        return scores


def _aligned(path: Path, scores: Scores) -> tuple[Segments, float]:
    return alignment.best(path, scores)
