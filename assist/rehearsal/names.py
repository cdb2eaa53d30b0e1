"""By which names a written call may speak of cards, steps and checklist items: by id or by title."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from assist.rehearsal.conversation import Happening, What
from scripts_db.cards import Campaign

_ITEMS = (What.TICK, What.UNTICK, What.WAIVE)


class Names:
    """Of one or more states of a campaign: a card that was renamed is found by both its titles."""

    def __init__(self, *campaigns: Campaign) -> None:
        self._ids: dict[tuple[What, str], set[str]] = defaultdict(set)
        self._titles: dict[tuple[What, str], str] = {}
        for campaign in campaigns:
            for what, id, title in _named(campaign):
                self._ids[what, title].add(id)
                self._ids[what, id].add(id)
                self._titles[what, id] = title

    def means(self, wanted: Happening, happened: Happening) -> bool:
        """Whether what happened (by its id) is what was wanted; the level of an alert may be left out."""
        if wanted.what is not happened.what:
            return False
        if wanted.what is What.ALERT:
            return f"{happened.name} ".startswith(f"{wanted.name} ")
        return wanted.name == happened.name or happened.name in self._ids.get(
            (_kind(wanted.what), wanted.name), ()
        )

    def agree(self, wanted: Sequence[Happening], happened: Sequence[Happening]) -> bool:
        """Whether just that happened, in that order."""
        return len(wanted) == len(happened) and all(map(self.means, wanted, happened))

    def known(self, wanted: Happening) -> Happening:
        """By its id, where one thing alone has that name."""
        ids = self._ids.get((_kind(wanted.what), wanted.name), set())
        return Happening(wanted.what, *ids) if len(ids) == 1 else wanted

    def title(self, happening: Happening) -> str:
        """How a person knows it."""
        return self._titles.get((_kind(happening.what), happening.name), happening.name)


def _kind(what: What) -> What:
    return What.TICK if what in _ITEMS else what


def _named(campaign: Campaign) -> Iterator[tuple[What, str, str]]:
    for card in campaign.cards:
        yield What.CARD, card.id, card.title
    for script in campaign.scripts:
        for step in script.steps:
            yield What.STEP, step.id, step.title
    for item in campaign.checklist:
        yield What.TICK, item.id, item.text
