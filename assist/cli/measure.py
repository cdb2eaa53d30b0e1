"""`models measure`: what each installed model costs on this machine, and which one it should use."""

import sys
from threading import Event

import click
import msgspec

from assist import places
from assist.cli.long_work import stopped_by_ctrl_c
from assist.cli.manners import usable_settings
from assist.errors import AssistError
from assist.opening import campaign_of, library_file, open_library
from assist.settings import Settings
from models import catalog as catalogs
from models import measured
from models.errors import MeasuringStopped
from models.installed import SpeechModel, find, installed
from models.measured import MOST_MEMORY, MOST_WORK, Advice, Figures
from models.progress import readable


@click.command()
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.option(
    "--language", metavar="TAG", help="Recommend for this language; without it that of the campaign in use."
)
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def measure(names: tuple[str, ...], language: str | None, as_json: bool) -> None:
    """Measure what each installed model, or NAME, costs on this computer, and recommend one.

    A known sentence is heard in both voices at once, by a process of its own: 10 seconds a model and more. The figures
    are kept, and shown among the settings. Ctrl+C stops.
    """
    settings, folders = usable_settings(), places.models_folders()
    here = installed(*folders)
    chosen = [find(name, *folders) for name in names] or here
    with stopped_by_ctrl_c() as stopped:
        fresh = [figures for model in chosen if (figures := _measured(model, stopped))]
    if not fresh:
        sys.exit(2)
    known = measured.recalled(places.measured_models(), here).values()
    others = [figures for figures in known if figures.model not in {new.model for new in fresh}]
    advised = measured.advice(
        [*fresh, *others], catalogs.load(places.refreshed_catalog()), language or _language(settings)
    )
    if as_json:
        answer = {
            "models": fresh,
            "language": advised.language,
            "recommended": _name(advised),
            "why": why(advised),
        }
        click.echo(msgspec.json.encode(answer).decode())
        return
    _print(fresh)
    click.echo(f"\n{why(advised)}")


def why(advised: Advice) -> str:
    """What this computer should use, and the reason."""
    best, heavy = advised.best, [f"“{figures.model}” {_too_much(figures)}" for figures in advised.too_heavy]
    beside = f" {'; '.join(heavy)}: more than this computer should carry." if heavy else ""
    if best is None and not heavy:
        return (
            f"No model that hears “{advised.language}” is installed. "
            f"“callcue models list --language {advised.language}” shows those that can be had."
        )
    if best is None:
        small = f"“callcue models list --language {advised.language}” shows smaller ones."
        return f"No model that is installed for “{advised.language}” is light enough for this computer.{beside} {small}"
    if best.demo:
        return (
            f"Only the demo model is here for “{advised.language}”, and it is no model for calls. "
            f"“callcue models list --language {advised.language}” shows those that are; a small one runs on any "
            f"computer.{beside}"
        )
    wrong = (
        f", with {advised.wrong:g} % errors as its publisher measured," if advised.wrong is not None else ""
    )
    return (
        f"Recommended for “{advised.language}”: “{best.model}”. Of the models that are installed{wrong} it is the best "
        f"that this computer carries: {best.work:.2f} s of work for a second of a call with two voices.{beside}"
    )


def _measured(model: SpeechModel, stopped: Event) -> Figures | None:
    """None, and a word on stderr, when the model is damaged."""
    from assist.hearing import measuring

    click.echo(f"Measuring “{model.name}” …", err=True)
    try:
        figures = measuring.measure(model, stopped)
    except MeasuringStopped:
        raise
    except AssistError as trouble:
        click.echo(str(trouble), err=True)
        return None
    measured.remember(places.measured_models(), model, figures)
    return figures


def _language(settings: Settings) -> str:
    with open_library(library_file(settings)) as library:
        return campaign_of(library, settings).language


def _print(found: list[Figures]) -> None:
    width = max([len(figures.model) for figures in found], default=0)
    click.echo(f"{'':{width}}    work    first words    final    memory    loading")
    for figures in found:
        click.echo(
            f"{figures.model:{width}}    {figures.work:4.2f}    {_seconds(figures.first_words):>11}    "
            f"{_seconds(figures.final):>5}    {readable(figures.memory):>6}    {_seconds(figures.loading):>7}"
        )
    click.echo(
        "\nwork: seconds of it for a second of a call with two voices. first words: from where the speech begins;\n"
        "final: from where it ends; both at the pace of the talk."
    )


def _seconds(figure: float | None) -> str:
    return "none" if figure is None else f"{figure:.1f} s"


def _too_much(figures: Figures) -> str:
    if figures.work > MOST_WORK:
        return f"needs {figures.work:.2f} s of work for a second of a call ({MOST_WORK:g} at most)"
    return f"needs {figures.memory_share:.0%} of the memory ({MOST_MEMORY:.0%} at most)"


def _name(advised: Advice) -> str | None:
    return advised.best.model if advised.best else None
