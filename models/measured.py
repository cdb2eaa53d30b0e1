"""What each speech model costs on this machine, and which one it should use.

Figures come from `assist/hearing/measuring.py`; they stay in a small file of the user's, as long as the model's
files are the same.
"""

from pathlib import Path

from msgspec import Struct

from models import languages
from models.catalog import Catalog
from models.checked import Stamps, stamps
from models.installed import NEEDED, SpeechModel
from models.notes import read, write

MOST_WORK = 0.5
"""Of the time that a call lasts: the rest is for the panel, the telephone and everything else."""

MOST_MEMORY = 0.5
"""Of the machine's memory."""


class Figures(Struct, frozen=True, kw_only=True):
    """One model on this machine, hearing two voices at once.

    `work`: seconds of work for a second of a call (the real-time factor of both channels). `first_words` and
    `final`: seconds from where speech begins to the first partial, and from where it ends to the final, at the pace
    of the talk; None where nothing was recognised. `memory` in bytes, `memory_share` of the machine's.
    """

    model: str
    language: str
    demo: bool
    loading: float
    work: float
    first_words: float | None
    final: float | None
    memory: int
    memory_share: float
    date: str

    @property
    def is_carried(self) -> bool:
        return self.work <= MOST_WORK and self.memory_share <= MOST_MEMORY


class Advice(Struct, frozen=True, kw_only=True):
    """`best` of the measured models for the language, None when none is carried; `wrong` are its published errors in
    percent. `too_heavy` are those that hear better and are more than the machine carries."""

    language: str
    best: Figures | None
    wrong: float | None
    too_heavy: tuple[Figures, ...]


class _Note(Struct, frozen=True):
    stamps: Stamps
    figures: Figures


_Notes = dict[str, _Note]


def remember(notes: Path, model: SpeechModel, figures: Figures) -> None:
    """Raises OSError."""
    known = read(notes, _Notes)
    known[str(model.folder.absolute())] = _Note(_stamps(model), figures)
    write(notes, {place: note for place, note in known.items() if Path(place).is_dir()})


def recalled(notes: Path, models: list[SpeechModel]) -> dict[Path, Figures]:
    """By the model's folder: what was measured, where the model has not changed since."""
    known = read(notes, _Notes)
    found = ((model, known.get(str(model.folder.absolute()))) for model in models)
    return {model.folder: note.figures for model, note in found if note and note.stamps == _stamps(model)}


def advice(measured: list[Figures], catalog: Catalog, language: str) -> Advice:
    """Fewer published errors first, then the larger model; a demo model only if there is no other."""

    def worth(figures: Figures) -> tuple[bool, float, int]:
        wrong = published_errors(catalog, figures.model)
        return not figures.demo, -(100.0 if wrong is None else wrong), figures.memory

    fitting = [figures for figures in measured if _speaks(figures.language, language)]
    ordered = sorted(fitting, key=worth, reverse=True)
    place = next((place for place, figures in enumerate(ordered) if figures.is_carried), len(ordered))
    best = ordered[place] if place < len(ordered) else None
    wrong = published_errors(catalog, best.model) if best else None
    return Advice(language=language, best=best, wrong=wrong, too_heavy=tuple(ordered[:place]))


def published_errors(catalog: Catalog, name: str) -> float | None:
    """Words wrong in a hundred, by the first test that its publisher names."""
    offer = catalog.get(name)
    return offer.errors[0].percent if offer and offer.errors else None


def _speaks(one: str, other: str) -> bool:
    return not one or not other or languages.same(one, other)


def _stamps(model: SpeechModel) -> Stamps:
    return stamps(model.folder, list(NEEDED)) or {}
