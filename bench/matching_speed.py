"""How fast the matcher is with a large made-up library, beside rapidfuzz; `bench.matching` prints it."""

import random
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

import click
import numpy as np
from rapidfuzz import fuzz, process

from assist.matching import batch
from assist.matching.batch import Batch
from assist.matching.index import Matcher
from assist.matching.phrase_vectors import Encoder
from scripts_db.cards import Card


def speed(sets: Sequence[Batch], count: int, encoder: Encoder | None = None) -> dict[str, float]:
    """A library of many cards with 3 triggers each; all times in ms of one core but for the build's."""
    cards, said = large_library(sets, count)
    began = perf_counter()
    matcher = Matcher(cards, titles=False)
    build = perf_counter() - began
    size, load = _kept(matcher)
    growing = [
        " ".join(text.split()[:size]) for text in said[:60] for size in range(1, len(text.split()) + 1)
    ]
    triggers = [trigger for card in cards for trigger in card.triggers]
    times = {
        "whole utterance": _percentiles(matcher.match, said),
        "partial, a word more": _percentiles(matcher.match, growing),
        "rapidfuzz token_set_ratio": _percentiles(
            lambda text: process.extract(text, triggers, scorer=fuzz.token_set_ratio, limit=5), said[:60]
        ),
    }
    if encoder:
        began = perf_counter()
        semantic = batch.semantic(matcher, encoder)
        click.echo(f"sentence model: the phrases read in {perf_counter() - began:.1f} s")
        times["whole utterance, sentence model"] = _percentiles(semantic.match, said)
        times["of that the utterance's vector"] = _percentiles(lambda text: encoder.encode([text]), said)
    began = perf_counter()
    changed = Card(id="new", title="A new one", say="", triggers=("my dishwasher sings at night",))
    matcher.with_cards([*cards, changed]).match(changed.triggers[0])
    change = (perf_counter() - began) * 1000
    click.echo(f"{count} cards: built in {build:.1f} s, a new card found after {change:.0f} ms")
    click.echo(f"kept in a file of {size:.0f} MB, loaded in {load:.2f} s")
    for name, (middle, slow) in times.items():
        click.echo(f"{name:<32} p50 {middle:7.2f} ms   p99 {slow:7.2f} ms")
    flat = {
        f"{name}, {at}": of[place] for name, of in times.items() for place, at in enumerate(("p50", "p99"))
    }
    return {"cards": count, "build_s": build, "new_card_ms": change, "mb": size, "load_s": load, **flat}


def _kept(matcher: Matcher) -> tuple[float, float]:
    """Of the index in a file: its MB, and the seconds that it takes to load."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "index.npz"
        matcher.save(file)
        began = perf_counter()
        Matcher.load(file, matcher.cards, titles=False)
        return file.stat().st_size / 1e6, perf_counter() - began


def large_library(sets: Sequence[Batch], count: int) -> tuple[list[Card], list[str]]:
    """Triggers of the English sets with a quarter of their words replaced, and wrapped requests to look for."""
    chance = random.Random(0)
    phrases = [trigger for of in sets for card in of.cards for trigger in card.triggers]
    words = sorted({word for phrase in phrases for word in phrase.lower().split()})
    cards = [
        Card(
            id=str(at),
            title="",
            say="",
            triggers=tuple(_changed(chance.choice(phrases), words, chance) for _ in range(3)),
        )
        for at in range(count)
    ]
    said = [utterance.said("wrap10") for of in sets for utterance in of.utterances[:100]]
    return cards, chance.sample(said, len(said))


def _changed(phrase: str, words: Sequence[str], chance: random.Random) -> str:
    kept = phrase.split()
    for _ in range(max(1, len(kept) // 4)):
        kept[chance.randrange(len(kept))] = chance.choice(words)
    return " ".join(kept)


def _percentiles(answer: Callable[[str], object], texts: Sequence[str]) -> tuple[float, float]:
    times = []
    for text in texts:
        began = thread_time()
        answer(text)
        times.append((thread_time() - began) * 1000)
    middle, slow = np.percentile(times, [50, 99])
    return float(middle), float(slow)
