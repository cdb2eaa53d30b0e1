"""The speech models of this computer as the windows need them: what is there, what can be had, and the work."""

from pathlib import Path
from threading import Event

from assist import places
from assist.errors import AssistError
from assist.hearing.trial import try_out
from assist.opening import model_of
from assist.settings import Settings
from models import catalog as catalogs
from models import checked, measured, source
from models.catalog import Catalog, Kind, Offer
from models.errors import ModelDamaged
from models.install import Installer, remove
from models.installed import SpeechModel, check, installed
from models.measured import Advice, Figures
from models.progress import Progress, Report, Stage
from models.refresh import published
from scripts_db.cards import Campaign
from ui.background.work import Task


class SpeechModels:
    def __init__(self, campaign: Campaign) -> None:
        self.campaign = campaign

    def here(self) -> list[SpeechModel]:
        return installed(*places.models_folders())

    def in_use(self, settings: Settings) -> SpeechModel:
        """For calls of the campaign. Raises ModelMissing, ModelDamaged."""
        return model_of(settings, campaign=self.campaign)

    def offers(self) -> list[Offer]:
        """Those for the campaign's language that are not installed: small ones first, those of fewer errors first."""
        names = {model.name for model in self.here()}
        fitting = catalogs.load(places.refreshed_catalog()).speaking(self.campaign.language)
        return sorted((offer for offer in fitting if offer.name not in names), key=_worth)

    def installing(self, wanted: str, mirror: str) -> Task:
        """By name, or from a ZIP file or a folder; it gives the SpeechModel."""

        def install(report: Report, stopped: Event) -> SpeechModel:
            found = source.find(
                wanted, _catalog_for(wanted, mirror), mirror=mirror, language=self._language_of(wanted)
            )
            folder, notes = places.models_folder(), places.checked_models()
            return Installer(folder, _try, notes=notes, report=report, stopped=stopped).install(found)

        return install

    def checking(self, model: SpeechModel) -> Task:
        """Reads every byte and tries it out; it gives the SpeechModel."""

        def verify(report: Report, stopped: Event) -> SpeechModel:
            report(Progress(Stage.CHECKING))
            try:
                check(model)
                report(Progress(Stage.TRYING))
                try_out(model, stopped)
            except AssistError:
                checked.remember(places.checked_models(), model.folder, None)
                raise
            return model

        return verify

    def removing(self, model: SpeechModel) -> Task:
        """It gives the SpeechModel that is gone."""

        def take_away(_report: Report, _stopped: Event) -> SpeechModel:
            remove(model)
            checked.remember(places.checked_models(), model.folder, None)
            return model

        return take_away

    def measured(self) -> dict[Path, Figures]:
        """What each model costs on this machine, by its folder; of those that were measured."""
        return measured.recalled(places.measured_models(), self.here())

    def advice(self) -> Advice | None:
        """Which one this machine should use; None before anything was measured."""
        known, catalog = self.measured(), catalogs.load(places.refreshed_catalog())
        return measured.advice(list(known.values()), catalog, self.campaign.language) if known else None

    def measuring(self) -> Task:
        """Every model that is here, one after the other; one that is damaged is told after the others."""

        def measure_all(report: Report, stopped: Event) -> None:
            from assist.hearing.measuring import measure  # needed for this alone

            report(Progress(Stage.MEASURING))
            damaged = None
            for model in self.here():
                try:
                    measured.remember(places.measured_models(), model, measure(model, stopped))
                except ModelDamaged as trouble:
                    damaged = trouble
            if damaged:
                raise damaged

        return measure_all

    def refreshing(self, mirror: str) -> Task:
        """Asks the publisher, or the mirror, which models there are now."""

        def refresh(report: Report, _stopped: Event) -> None:
            report(Progress(Stage.LOADING))
            _refreshed(catalogs.load(places.refreshed_catalog()), mirror)

        return refresh

    def _language_of(self, wanted: str) -> str:
        """What a model hears of which nobody says it: it is installed for the campaign."""
        return "" if catalogs.load().get(wanted) else self.campaign.language


def _worth(offer: Offer) -> tuple[bool, float, int]:
    wrong = offer.errors[0].percent if offer.errors else 100.0
    return offer.kind is not Kind.SMALL, wrong, offer.size


def _catalog_for(wanted: str, mirror: str) -> Catalog:
    """With the publisher's hashes, if those at hand lack the one that is needed and the net is there."""
    known = catalogs.load(places.refreshed_catalog())
    offer = known.get(wanted)
    if offer is None or offer.digest:
        return known
    try:
        return _refreshed(known, mirror)
    except AssistError:
        return known


def _refreshed(known: Catalog, mirror: str) -> Catalog:
    """Raises DownloadFailed, CatalogUnreadable."""
    newest = published(known, mirror=mirror)
    catalogs.save(newest, places.refreshed_catalog())
    return newest


def _try(model: SpeechModel, stopped: Event) -> None:
    try_out(model, stopped)
