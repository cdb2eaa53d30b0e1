"""Make the demo model: `python -m models.training build`, and its words alone again: `... graph`.

Every step leaves its result in the work folder; a step whose result stands there is not done again.
"""

from pathlib import Path

import click
import torch

from models.training import acoustic, corpus, language, model_folder
from models.training.pronunciations import Dictionary, dictionary
from models.training.recipe import Recipe, step
from models.training.voices import Unspoken, Utterance

HERE = Path(__file__).parent
TAKES = 24_000
_FOLDER = click.Path(file_okay=False, path_type=Path)
_WORK = Path("build/demo-model")


@click.group()
def training() -> None:
    """The recipe of models/bundled/demo-en; see models/training/README.md."""


@training.command()
@click.option("--work", type=_FOLDER, default=_WORK, show_default=True)
@click.option("--out", type=_FOLDER, default=_WORK / "demo-en", show_default=True)
@click.option(
    "--share", default=1.0, show_default=True, help="Of the speech and the takes: 0.02 to try it out."
)
@click.option(
    "--threads", default=1, show_default=True, help="For PyTorch; 2 are faster only if both are free."
)
def build(work: Path, out: Path, share: float, threads: int) -> None:
    """The whole model, from speech synthesis to the folder that libvosk loads."""
    work.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(threads)
    try:
        known = dictionary(work)
        utterances = step("speech", lambda: corpus.synthesise(work, known, share))
        hearing(work, out, utterances, known, round(TAKES * share))
        words(work, out)
    except (Unspoken, FileNotFoundError) as reason:
        raise click.ClickException(
            f"{reason}. What must be installed stands in {HERE / 'README.md'}."
        ) from reason


@training.command()
@click.option("--work", type=_FOLDER, default=_WORK, show_default=True)
@click.option("--out", type=_FOLDER, default=HERE.parent / "bundled" / "demo-en", show_default=True)
def graph(work: Path, out: Path) -> None:
    """Only the words of a model that is there: after a change of the campaign or of the texts."""
    work.mkdir(parents=True, exist_ok=True)
    try:
        words(work, out)
    except FileNotFoundError as reason:
        raise click.ClickException(
            f"{reason}. What must be installed stands in {HERE / 'README.md'}."
        ) from reason


def hearing(work: Path, out: Path, utterances: list[Utterance], known: Dictionary, count: int) -> None:
    """conf/ and am/: features, alignments and the network."""
    recipe = Recipe(work, utterances, count, known | language.vocabulary(work))
    model_folder.write_acoustics(out, acoustic.exported(recipe.network()), recipe.average())


def words(work: Path, out: Path) -> None:
    """graph/, and the manifest over the whole folder."""
    from models.training import graph as transducers  # OpenFst, which must never meet vosk: only when needed

    vocabulary = step("words", lambda: language.vocabulary(work))
    model = step("language model", lambda: language.model(vocabulary))
    step("graph", lambda: transducers.build(out, vocabulary, model, work))
    model_folder.write_settings(out)
    model_folder.write_manifest(out, HERE / "MODEL_CARD.md")


if __name__ == "__main__":
    training()
