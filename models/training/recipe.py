"""The lessons in their order: on the synthesisers' own times, then on Viterbi alignments, then MMI."""

import pickle
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

import click
import torch

from models.training import learning
from models.training.acoustic import Network
from models.training.aligning import Aligner
from models.training.learning import Material, Schedule
from models.training.mfcc import Floats
from models.training.pronunciations import Dictionary
from models.training.takes import Take
from models.training.voices import Segments, Utterance

Result = TypeVar("Result")


class Lesson(NamedTuple):
    """`share` of the takes is learned from, as the last lesson that `aligns` has aligned them."""

    name: str
    learn: Callable[[Network, Material, Schedule], None]
    schedule: Schedule
    share: float = 1.0
    aligns: bool = False


LESSONS = (
    Lesson("told", learning.cross_entropy, Schedule(epochs=1.0, rate=3e-3), share=0.2, aligns=True),
    Lesson("aligned", learning.cross_entropy, Schedule(epochs=3.0, rate=3e-3), share=0.5, aligns=True),
    Lesson("sequence", learning.first_mmi, Schedule(epochs=4.0, rate=1.2e-3), share=0.5),
    Lesson("longer", learning.mmi, Schedule(epochs=2.5, rate=8e-4)),
    Lesson("again", learning.mmi, Schedule(epochs=2.0, rate=7e-4)),
    Lesson("further", learning.mmi, Schedule(epochs=2.0, rate=6e-4)),
)


MEAN_OF = 3  # the last lessons: the model is the mean of the networks after each


class Recipe(NamedTuple):
    """All that a network is made from. `work` keeps what each lesson leaves, so that a stopped run goes on."""

    work: Path
    utterances: list[Utterance]
    clean: list[Take]
    rough: list[Take]
    overall: Floats
    pronounced: Dictionary

    def network(self, lessons: tuple[Lesson, ...] = LESSONS) -> Network:
        network = Network()
        segments = {number: said.segments for number, said in enumerate(self.utterances) if said.segments}
        for number, lesson in enumerate(lessons):
            network = self._taught(network, lesson, segments, number)
            if lesson.aligns:
                segments = self._aligned(network, lesson)
        return self._mean(lessons[-MEAN_OF:])

    def _mean(self, lessons: tuple[Lesson, ...]) -> Network:
        """Weights between those of several lessons: better on voices that were never heard than any of them."""
        return learning.mean([learning.load(self.work / f"{lesson.name}.pt") for lesson in lessons])

    def _taught(self, network: Network, lesson: Lesson, segments: dict[int, Segments], seed: int) -> Network:
        file = self.work / f"{lesson.name}.pt"
        if not file.exists():
            takes = self.rough[: round(len(self.rough) * lesson.share)]
            data = learning.material(takes, segments, self.overall, seed)
            step(lesson.name, lambda: lesson.learn(network, data, lesson.schedule))
            torch.save(data.log_prior(), file.with_suffix(".prior.pt"))
            learning.save(network, file)
        return learning.load(file)

    def _aligned(self, network: Network, lesson: Lesson) -> dict[int, Segments]:
        prior = torch.load(self.work / f"{lesson.name}.prior.pt")
        aligner = Aligner(network, prior, self.overall, self.pronounced)
        file = self.work / f"{lesson.name}.segments.pickle"
        return kept(file, lambda: aligner.all(self.utterances, self.clean))


def kept(file: Path, make: Callable[[], Result]) -> Result:
    """What an earlier run left in `file`, or made now and left there."""
    if not file.exists():
        whole = file.with_suffix(".part")
        whole.write_bytes(pickle.dumps(step(file.stem, make)))
        whole.replace(file)
    result: Result = pickle.loads(file.read_bytes())
    return result


def step(name: str, make: Callable[[], Result]) -> Result:
    """Says what is done and how long it took."""
    began = time.monotonic()
    click.echo(f"{name} ...")
    result = make()
    click.echo(f"{name}: {time.monotonic() - began:.0f} s")
    return result
