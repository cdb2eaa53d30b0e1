"""From settings, and what the command line says instead, to the things a call needs."""

from pathlib import Path

from assist import places
from assist.matching import sentence_model
from assist.matching.semantic import LANGUAGE
from assist.matching.sentences import Sentences
from assist.settings import Semantic, Settings
from models.errors import GrammarImpossible, ModelDamaged, ModelMissing, WordsUnknown
from models.grammar import closed_grammar, takes_grammar
from models.installed import BUNDLED, SpeechModel, find
from models.languages import same
from models.words import known_words
from scripts_db.cards import Campaign
from scripts_db.library import Library, Published


def library_file(settings: Settings, named: Path | None = None) -> Path:
    """The library that is named, else the one that is set, else the user's own."""
    return named or Path(settings.library.file or places.library_file())


def open_library(file: Path) -> Library:
    """Opens it; an empty one gets the sample campaign, so that a first start has something to show."""
    library = Library.open(file)
    library.ensure_sample()
    return library


def published_of(library: Library, settings: Settings, named: str | None = None) -> Published:
    """What agents get of the campaign of that name or id, else of the one that is set, else of the first.

    Raises NoSuchCampaign, NotPublished.
    """
    return library.published(named or settings.library.campaign)


def campaign_of(library: Library, settings: Settings, named: str | None = None) -> Campaign:
    """The same, where the version does not matter."""
    return published_of(library, settings, named).campaign


def draft_of(library: Library, settings: Settings, named: str | None = None) -> Campaign:
    """What supervisors work on, chosen like that. Raises NoSuchCampaign."""
    return library.campaign(named or settings.library.campaign)


def model_of(settings: Settings, named: str | None = None, campaign: Campaign | None = None) -> SpeechModel:
    """The speech model of that name or folder, else the one that is set, else the best for the language.

    One can be set for a campaign, for its language, or for all. Raises ModelMissing, ModelDamaged.
    """
    language = campaign.language if campaign else ""
    chosen = settings.models.chosen
    wanted = (campaign and chosen.get(campaign.id)) or chosen.get(language) or settings.hearing.model
    return find(named or wanted, *places.models_folders(), language=language)


def words_heard(settings: Settings, campaign: Campaign) -> frozenset[str] | None:
    """The words that the speech model for the campaign can hear; None where there is no model of its language
    here, or one that does not say its words.
    """
    try:
        model = model_of(settings, None, campaign)
        return known_words(model.folder) if _speaks(model, campaign.language) else None
    except (ModelMissing, ModelDamaged, WordsUnknown):
        return None


def grammar_of(
    settings: Settings, model: SpeechModel, campaign: Campaign, *, asked: bool = False
) -> tuple[str, ...]:
    """The phrases that alone are heard, if that is set or asked for; empty: all speech is.

    Raises GrammarImpossible if it is asked for and the model can't be narrowed; WordsUnknown, ModelDamaged.
    """
    if not (asked or settings.hearing.closed_grammar):
        return ()
    if takes_grammar(model.folder):
        return closed_grammar(campaign, known_words(model.folder))
    if asked:
        raise GrammarImpossible(model.name)
    return ()


def sentences_of(settings: Settings, campaign: Campaign, *, keep: bool = True) -> Sentences | None:
    """The sentence model for the cards of a campaign, under way; None where it is off, missing or has nothing to read.

    `keep`: its vectors are kept in the campaign's file, which is for what agents have.
    """
    model = sentence_model.found() if settings.matching.semantic is Semantic.AUTO else None
    if model is None or not same(campaign.language, LANGUAGE) or not campaign.cards:
        return None
    return Sentences(model, campaign.cards, kept=places.phrases_file(campaign.id) if keep else None)


def _speaks(model: SpeechModel, language: str) -> bool:
    """One that does not say its language is taken at the word of whoever chose it."""
    return not model.language or same(model.language, language)


def demo_model() -> SpeechModel:
    """The small model that comes with the program, for its own sound."""
    return find(str(BUNDLED / "demo-en"))
