"""`python -m bench.search`: the typed search at 10,000 cards, in each language, with and without typing mistakes.

Cards are made by putting the starter library's phrases together anew; each query is typed letter by letter, as on the
panel, so a number is one answer while typing. Prints milliseconds, and how often the card that was meant is found.
"""

import random
import time
from collections.abc import Iterator
from statistics import median, quantiles

import click
from msgspec.structs import replace

from assist.matching.search import CardSearch
from scripts_db.cards import Card
from scripts_db.samples import starter

LANGUAGES = ("en", "es", "ja", "zh", "ru")
WANTED = 50.0
"""Milliseconds for one answer."""


@click.command()
@click.option("--cards", default=10_000, show_default=True)
@click.option("--queries", default=60, show_default=True)
def main(cards: int, queries: int) -> None:
    click.echo(
        f"{cards} cards; milliseconds an answer, and the share of queries whose card is among the first four"
    )
    for language in LANGUAGES:
        made = many(starter(language).cards, cards, random.Random(7))
        begun = time.perf_counter()
        search = CardSearch(made, language)
        built = time.perf_counter() - begun
        for name, spoiled in (("as written", False), ("with a mistake", True)):
            times, found = measure(search, made, queries, spoiled, random.Random(8))
            slowest = quantiles(times, n=20)[-1]
            verdict = "" if slowest < WANTED else f"  over {WANTED:.0f} ms"
            click.echo(
                f"{language}  {name:14}  median {median(times):5.1f}  95 % under {slowest:5.1f}  "
                f"slowest {max(times):5.1f}  found {found:4.0%}  (built in {built:.1f} s){verdict}"
            )


def many(seeds: tuple[Card, ...], count: int, chance: random.Random) -> list[Card]:
    """As many different cards, of the seeds' words: a title and triggers of two, the words to say of a third."""
    made = []
    for number in range(count):
        one, two, three = (chance.choice(seeds) for _ in range(3))
        joint = " " if one.language not in ("ja", "zh") else ""
        title = joint.join((one.title, two.title)) if number >= len(seeds) else seeds[number].title
        seed = seeds[number] if number < len(seeds) else one
        made.append(
            replace(
                seed, id=f"{number}", title=title, say=three.say, triggers=(*seed.triggers, *two.triggers[:2])
            )
        )
    return made


def measure(
    search: CardSearch, cards: list[Card], count: int, spoiled: bool, chance: random.Random
) -> tuple[list[float], float]:
    times, found = [], 0
    for card in chance.sample(cards, count):
        query = with_mistake(card.title, chance) if spoiled else card.title
        hits: list[Card] = []
        for typed in letter_by_letter(query):
            begun = time.perf_counter()
            hits = search.search(typed)
            times.append((time.perf_counter() - begun) * 1000)
        found += any(hit.title == card.title for hit in hits[:4])
    return times, found / count


def letter_by_letter(query: str) -> Iterator[str]:
    for end in range(1, len(query) + 1):
        yield query[:end]


def with_mistake(text: str, chance: random.Random) -> str:
    """Two letters of one word change places, or one is missing."""
    places = [at for at in range(1, len(text) - 2) if text[at].isalnum() and text[at + 1].isalnum()]
    if not places:
        return text
    at = chance.choice(places)
    swapped = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return swapped if chance.random() < 0.5 else text[:at] + text[at + 1 :]


if __name__ == "__main__":
    main()
