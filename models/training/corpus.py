"""Who says what: the training speech, synthesised into a folder with a list (utterances.jsonl) beside it."""

import random
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click
import msgspec

from models.training import campaign, foreign, voices
from models.training.grammar import Grammar, sentences
from models.training.language import SEED
from models.training.pronunciations import Dictionary
from models.training.vocabulary import TEXTS, common_words
from models.training.voices import Utterance

# Sentences for each voice; espeak speaks with a different preset each time.
PLAN = {
    "flite-slt": 1500, "flite-rms": 1500, "flite-awb": 1500,
    "festival-ked_diphone": 1400, "festival-cmu_us_slt_arctic_hts": 600, "espeak": 3200,
    "pico-en-US": 1500, "pico-en-GB": 1500, "foreign-mv": 700, "foreign-lj": 700, "foreign-nsh": 500,
}  # fmt: skip
_BATCH = 100  # sentences in one run of festival
_UNSEEN = (TEXTS / "tuning_en.txt", campaign.REPOSITORY / "bench" / "wer_sentences.txt")


def synthesise(work: Path, known: Dictionary, share: float) -> list[Utterance]:
    """`share` of the plan, or what an earlier run left there. Raises voices.Unspoken, FileNotFoundError."""
    listed = work / "utterances.jsonl"
    if not listed.exists():
        jobs = [
            job
            for voice, count in _there(PLAN)
            for job in _jobs(work, voice, max(1, round(count * share)), known)
        ]
        with ThreadPoolExecutor(2) as pool:
            spoken = [utterance for done in pool.map(_spoken, jobs) for utterance in done]
        listed.write_bytes(msgspec.json.Encoder().encode_lines(spoken))
    return msgspec.json.Decoder(Utterance).decode_lines(listed.read_bytes())


def _there(plan: dict[str, int]) -> Iterator[tuple[str, int]]:
    """Without the voices that a Debian may not have (README.md)."""
    for voice, count in plan.items():
        if voice.startswith("pico") and shutil.which("pico2wave") is None:
            click.echo(f"    {voice} is left out: pico2wave is not installed")
        else:
            yield voice, count


_Job = tuple[str, list[tuple[str, Path]], int]


def texts(count: int, known: Dictionary, chance: random.Random) -> list[str]:
    """What one voice says: the campaign, talk on the phone, everyday talk, and rare words for every sound."""
    groups = common_words()
    drawn = [" ".join(words) for words, _ in campaign.heard_and_read() if len(words) > 1]
    said = chance.choices(drawn, k=count * 3 // 20)
    said += sentences(Grammar(TEXTS / "callcentre_en.txt", groups), count * 7 // 20, chance)
    said += sentences(Grammar(TEXTS / "everyday_en.txt", groups), count * 4 // 20, chance)
    rare = sorted(word for word in known if word.isalpha() and 3 <= len(word) <= 9)
    said += [" ".join(chance.choices(rare, k=chance.randint(3, 6))) for _ in range(count - len(said))]
    unseen = {line for file in _UNSEEN for line in file.read_text(encoding="utf-8").splitlines()}
    said = [text for text in said if text not in unseen]
    chance.shuffle(said)
    return said


def _jobs(work: Path, voice: str, count: int, known: Dictionary) -> list[_Job]:
    chance = random.Random(f"{SEED} {voice}")
    folder = work / "speech" / voice
    folder.mkdir(parents=True, exist_ok=True)
    said = [(text, folder / f"{number:05}.wav") for number, text in enumerate(texts(count, known, chance))]
    parts = [said[start : start + _BATCH] for start in range(0, len(said), _BATCH)]
    return [(voice, part, chance.getrandbits(32)) for part in parts]


def _spoken(job: _Job) -> list[Utterance]:
    voice, said, seed = job
    chance = random.Random(seed)
    engine, _, name = voice.partition("-")
    if engine == "festival":
        return voices.festival(name, said, chance)
    if engine == "foreign":
        return foreign.foreign(name, said, chance)
    if engine == "pico":
        return [voices.pico(name, text, file, chance) for text, file in said]
    if engine == "flite":
        return [voices.flite(name, text, file, chance) for text, file in said]
    return [voices.espeak(text, file, chance) for text, file in said]
