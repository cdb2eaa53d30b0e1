"""The lessons in their order: on the synthesisers' own times, then on Viterbi alignments, then MMI."""

import pickle
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

import click
import torch

from models.training import learning, takes
from models.training.acoustic import Network
from models.training.aligning import Aligner
from models.training.language import SEED
from models.training.learning import Average, Material, Schedule
from models.training.pronunciations import Dictionary
from models.training.takes import Take
from models.training.voices import Segments, Utterance

Result = TypeVar("Result")


class Lesson(NamedTuple):
    """`share` of a set of takes is learned from, as the last lesson that `aligns` has aligned them.

    Takes that were learned from often enough teach their own rooms and noises: the last lessons have new ones.
    """

    name: str
    learn: Callable[[Network, Material, Schedule], None]
    schedule: Schedule
    takes: int = 0
    share: float = 1.0
    aligns: bool = False


LESSONS = (
    Lesson("told", learning.cross_entropy, Schedule(epochs=1.0, rate=3e-3), share=0.2, aligns=True),
    Lesson("aligned", learning.cross_entropy, Schedule(epochs=3.0, rate=3e-3), share=0.5, aligns=True),
    Lesson("sequence", learning.first_mmi, Schedule(epochs=4.0, rate=1.2e-3), share=0.5),
    Lesson("longer", learning.mmi, Schedule(epochs=2.5, rate=8e-4)),
    Lesson("again", learning.mmi, Schedule(epochs=2.0, rate=7e-4), takes=1),
    Lesson("further", learning.mmi, Schedule(epochs=2.0, rate=7e-4), takes=2),
    Lesson("onwards", learning.mmi, Schedule(epochs=2.0, rate=7e-4), takes=3),
)
MEAN_OF = 3  # the last lessons: the model is the mean of the networks after each


class Recipe(NamedTuple):
    """All that a network is made from; a set has `size` takes.

    `work` keeps what each step leaves, so that a stopped run goes on.
    """

    work: Path
    utterances: list[Utterance]
    size: int
    pronounced: Dictionary

    def average(self) -> Average:
        """Of the sound that is learned from."""
        return kept(self.work / "average.pickle", lambda: learning.average(self._takes(0)))

    def network(self, lessons: tuple[Lesson, ...] = LESSONS) -> Network:
        _seed_for(lessons[0])
        network = Network()
        segments = {number: said.segments for number, said in enumerate(self.utterances) if said.segments}
        before = lessons[0]
        for number, lesson in enumerate(lessons):
            if lesson.takes != before.takes:
                _seed_for(lesson)
            network, before = self._taught(network, lesson, segments, number), lesson
            if lesson.aligns:
                segments = self._aligned(network, lesson)
        return self._mean(lessons[-MEAN_OF:])

    def _mean(self, lessons: tuple[Lesson, ...]) -> Network:
        """Weights between those of several lessons: better on voices that were never heard than any of them."""
        return learning.mean([learning.load(self.work / f"{lesson.name}.pt") for lesson in lessons])

    def _taught(
        self, network: Network, lesson: Lesson, segments: dict[int, Segments], number: int
    ) -> Network:
        file = self.work / f"{lesson.name}.pt"
        if not file.exists():
            heard = self._takes(lesson.takes)[: round(self.size * lesson.share)]
            data = learning.material(heard, segments, self.average().mean, number)
            del heard  # gigabytes
            step(lesson.name, lambda: lesson.learn(network, data, lesson.schedule))
            torch.save(data.log_prior(), file.with_suffix(".prior.pt"))
            learning.save(network, file)
        network = learning.load(file)
        _go_on_drawing(file.with_suffix(".random.pt"))
        return network

    def _aligned(self, network: Network, lesson: Lesson) -> dict[int, Segments]:
        prior = torch.load(self.work / f"{lesson.name}.prior.pt")
        aligner = Aligner(network, prior, self.average().mean, self.pronounced)
        clean = kept(self.work / "clean.pickle", lambda: takes.clean(self.utterances))
        file = self.work / f"{lesson.name}.segments.pickle"
        return kept(file, lambda: aligner.all(self.utterances, clean))

    def _takes(self, number: int) -> list[Take]:
        """A set of them."""
        file = self.work / f"takes-{number}.pickle"
        return kept(file, lambda: takes.rough(self.utterances, self.size, number))


def _seed_for(lesson: Lesson) -> None:
    """Each set of takes begins with a seed of its own, so that on one thread all networks come out the same again."""
    torch.manual_seed(SEED + lesson.takes)


def _go_on_drawing(kept_in: Path) -> None:
    """Random numbers as in a run that was never stopped."""
    if kept_in.exists():
        torch.set_rng_state(torch.load(kept_in))
    else:
        torch.save(torch.get_rng_state(), kept_in)


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
