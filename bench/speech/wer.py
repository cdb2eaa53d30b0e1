"""How well a speech model hears the test material: word errors per phrase, per voice and in all.

    python -m bench.speech.wer assist/sample/broadband_call.flac

The sound goes through the program's own hearing process, with no word list or grammar. A recognised word
counts for the phrase of its channel that it stands nearest to.
"""

from collections import defaultdict
from pathlib import Path

import click
import msgspec

from assist.errors import AssistError
from assist.events import Hypothesis, Word
from assist.hearing.orders import Pace, Recording
from assist.hearing.process import Ears
from bench.speech.dialogue import Phrase, Timings
from models import installed
from models.installed import SpeechModel


@click.command()
@click.argument("sound", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--model", default="demo-en", show_default=True, help="A bundled model, or a model's folder.")
def wer(sound: Path, model: str) -> None:
    """Compare what a speech model hears in SOUND with the words in the JSON file beside it."""
    try:
        timings = msgspec.json.decode(sound.with_suffix(".json").read_bytes(), type=Timings)
        words = heard(sound, installed.find(model))
    except OSError as missing:
        raise click.ClickException(
            f"{missing}. Synthesise the sound first: it writes both files."
        ) from missing
    except (AssistError, msgspec.MsgspecError) as reason:
        raise click.ClickException(str(reason)) from reason
    tell(timings, shared_out(words, timings))


def heard(sound: Path, model: SpeechModel) -> list[tuple[str, Word]]:
    """Every word of every final, with its channel. Raises AssistError."""
    with Ears(Recording(sound, Pace.FAST), model) as ears:
        finals = [event for event in ears if isinstance(event, Hypothesis) and event.final]
    return [(final.channel.value, word) for final in finals for word in final.words]


def shared_out(words: list[tuple[str, Word]], timings: Timings) -> dict[Phrase, list[str]]:
    """The recognised words of each phrase."""
    shares: dict[Phrase, list[str]] = {phrase: [] for phrase in timings.lines}
    for channel, word in words:
        middle = (word.start + word.end) / 2
        mine = [phrase for phrase in timings.lines if phrase.channel == channel]
        shares[min(mine, key=lambda phrase: max(phrase.start - middle, middle - phrase.end, 0.0))].append(
            word.text
        )
    return shares


def tell(timings: Timings, shares: dict[Phrase, list[str]]) -> None:
    counts: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for phrase in timings.lines:
        said = phrase.text.split()
        wrong = distance(said, shares[phrase])
        counts[phrase.voice].append((wrong, len(said)))
        click.echo(f"{phrase.start:7.1f} {wrong:3d}  {phrase.text}")
        if wrong:
            click.echo(f"{'heard:':>11}  {' '.join(shares[phrase]) or '(nothing)'}")
    for voice, pairs in counts.items():
        click.echo(_rate(voice, pairs))
    click.echo(_rate("all", [pair for pairs in counts.values() for pair in pairs]))


def distance(said: list[str], recognised: list[str]) -> int:
    """Words to change, add or drop (Levenshtein)."""
    row = list(range(len(recognised) + 1))
    for number, word in enumerate(said, 1):
        above, row = row, [number]
        for at, other in enumerate(recognised, 1):
            row.append(min(above[at] + 1, row[-1] + 1, above[at - 1] + (word != other)))
    return row[-1]


def _rate(name: str, pairs: list[tuple[int, int]]) -> str:
    wrong, said = sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)
    return f"{name:22} WER {100 * wrong / said:5.1f} %  ({wrong} of {said} words)"


if __name__ == "__main__":
    wer()
