"""What a closed grammar does to recognition in noise: a table, and JSON on request.

`python -m bench.grammar` speaks the phrases of bench/speech/phrases.txt one after the other, adds white noise, and
counts the cards that come up while all speech is heard, and while nothing but the phrases of the campaign is.
"""

import json
import os
import tempfile
from pathlib import Path

import click
import numpy as np
import soundfile
from msgspec import Struct
from numpy.typing import NDArray

from assist.call import Call
from assist.events import Suggestion
from assist.hearing.orders import Pace, Recording
from assist.hearing.process import Ears
from assist.matching.index import Matcher
from assist.settings import ShowingSettings
from bench.speech.dialogue import Phrase
from bench.speech.synthesise import SPEECH_RMS, mix, placed, said
from bench.speech.voices import RATE
from models.grammar import closed_grammar
from models.installed import SpeechModel, find
from models.words import known_words
from scripts_db import samples
from scripts_db.cards import Campaign

PHRASES = Path(__file__).parent / "speech" / "phrases.txt"
NOISES = (None, 20, 15, 10, 5)
"""Decibels from the speech down to the noise."""

_LATE = 2.0
"""Seconds after a phrase in which a card still belongs to it."""


class Outcome(Struct, frozen=True):
    """Phrases that called for a card, how many got it, and how many cards came that nobody called for."""

    noise: int | None
    closed: bool
    wanted: int
    right: int
    wrong: int
    processor: float
    """Seconds of one core that the hearing process took for a second of sound."""


@click.command()
@click.option("--model", default="demo-en", show_default=True, help="Name or folder of the speech model.")
@click.option(
    "--json", "json_file", type=click.Path(path_type=Path), help="Also write the figures to this file."
)
def main(model: str, json_file: Path | None) -> None:
    speech, campaign = find(model), samples.broadband()
    grammar = closed_grammar(campaign, known_words(speech.folder))
    spoken = said(PHRASES)
    phrases = placed(spoken)
    sound = mix(phrases, [heard for _, heard in spoken])
    click.echo(f"{speech.name}, {len(phrases)} phrases, a grammar of {len(grammar)}\n")
    click.echo("| noise | heard | wanted | right | wrong | processor |\n|---|---|---|---|---|---|")
    outcomes: list[Outcome] = []
    with tempfile.TemporaryDirectory() as folder:
        for noise in NOISES:
            file = Path(folder) / f"{noise}.flac"
            soundfile.write(file, sound if noise is None else _noisy(sound, noise), RATE)
            for phrase_list in ((), grammar):
                outcomes.append(_outcome(file, noise, phrases, campaign, speech, phrase_list))
                _tell(outcomes[-1])
    if json_file:
        json_file.write_text(json.dumps([_figures(outcome) for outcome in outcomes], indent=1) + "\n")


def _noisy(sound: NDArray[np.float32], decibels: int) -> NDArray[np.float32]:
    noise = np.random.default_rng(0).standard_normal(sound.shape) * SPEECH_RMS * 10 ** (-decibels / 20)
    return np.clip(sound + noise, -1, 1).astype(np.float32)


def _outcome(
    file: Path,
    noise: int | None,
    phrases: list[Phrase],
    campaign: Campaign,
    speech: SpeechModel,
    grammar: tuple[str, ...],
) -> Outcome:
    before = os.times().children_user
    ears = Ears(Recording(file, Pace.FAST), speech, grammar=grammar)
    call = Call(
        ears,
        Matcher(campaign.cards, campaign.language),
        ShowingSettings(cards_per_minute=1000),
        campaign.language,
    )
    cards = [(event.time, event.card.id) for event in call if isinstance(event, Suggestion)]
    seconds = soundfile.info(file).duration
    wanted = [phrase for phrase in phrases if phrase.card]
    right = [phrase for phrase in wanted if any(_answers(phrase, *card) for card in cards)]
    fitting = [card for card in cards if any(_answers(phrase, *card) for phrase in wanted)]
    return Outcome(
        noise=noise,
        closed=bool(grammar),
        wanted=len(wanted),
        right=len(right),
        wrong=len(cards) - len(fitting),
        processor=round((os.times().children_user - before) / seconds, 4),
    )


def _answers(phrase: Phrase, time: float, card: str) -> bool:
    return card == phrase.card and phrase.start < time < phrase.end + _LATE


def _tell(outcome: Outcome) -> None:
    noise = "none" if outcome.noise is None else f"{outcome.noise} dB"
    heard = "the phrases" if outcome.closed else "everything"
    counts = f"{outcome.wanted} | {outcome.right} | {outcome.wrong}"
    click.echo(f"| {noise} | {heard} | {counts} | {outcome.processor:.2%} |")


def _figures(outcome: Outcome) -> dict[str, object]:
    return {name: getattr(outcome, name) for name in outcome.__struct_fields__}


if __name__ == "__main__":
    main()
