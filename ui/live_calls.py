"""Opens the calls of a campaign, with the devices, the model and the rules that the settings name by then."""

from collections.abc import Generator

from assist.call import Call
from assist.events import Event
from assist.hearing.orders import Devices
from assist.hearing.process import Ears
from assist.matching.semantic import SemanticMatcher
from assist.matching.standby import StandbyMatcher, StandbySearch
from assist.opening import demo_model, grammar_of, model_of, sentences_of
from assist.settings import HearingSettings, MatchingSettings, Settings
from scripts_db.cards import Campaign
from scripts_db.library import Published
from ui.teaching import LiveMatcher
from ui.work import Work


class LiveCalls:
    """`model`: what the command line says instead of the settings."""

    def __init__(self, campaign: Campaign, model: str | None = None) -> None:
        self._campaign, self._model = campaign, model
        self.matcher = LiveMatcher(StandbyMatcher(campaign))
        self._last: Call | None = None
        self._finals: dict[MatchingSettings, SemanticMatcher | None] = {}

    def __call__(self, settings: Settings, go_on: bool) -> Call:
        """A new call, or the last one, which has ended, going on. Raises ModelMissing, ModelDamaged."""
        paused = self._last if go_on else None
        self._last = Call(
            self._ears(settings, paused.ears if paused else None),
            self.matcher,
            settings.showing,
            self._campaign.language,
            after=paused,
            finals=self._finals_of(settings),
        )
        return self._last

    def _finals_of(self, settings: Settings) -> SemanticMatcher | None:
        """Begun with the first call that wants it, and kept for those to come."""
        if settings.matching not in self._finals:
            sentences = sentences_of(settings, self._campaign)
            finals = SemanticMatcher(self.matcher, sentences.ready) if sentences else None
            self._finals[settings.matching] = finals
        return self._finals[settings.matching]

    def _ears(self, settings: Settings, paused: Ears | None) -> Ears:
        hearing = settings.hearing
        devices = Devices(agent=hearing.agent_device, customer=hearing.customer_device)
        model = model_of(settings, self._model, self._campaign)
        grammar = grammar_of(settings, model, self._campaign)
        return Ears(devices, model, grammar=grammar, after=paused)


def work_on(published: Published, model: str | None = None) -> Work:
    """Ready to be worked on; `model` as for LiveCalls."""
    campaign = published.campaign
    calls = LiveCalls(campaign, model)
    return Work(campaign, published.version, StandbySearch(campaign).search, calls, calls.matcher)


class SoundTest:
    """Listens to devices alone, for how loud they are; the small model will do, since nobody reads the words."""

    def __init__(self, hearing: HearingSettings) -> None:
        devices = Devices(agent=hearing.agent_device, customer=hearing.customer_device)
        self._ears = Ears(devices, demo_model())

    def __iter__(self) -> Generator[Event]:
        with self._ears as heard:
            yield from heard

    def stop(self) -> None:
        self._ears.stop()
