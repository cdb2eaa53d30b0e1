"""What calls tell about the cards."""

from collections.abc import Iterator, Mapping

from assist.lint import sentences as say
from assist.lint.findings import Finding, Rule
from scripts_db.cards import Campaign
from scripts_db.journal import Usage
from scripts_db.words import Words

ENOUGH_CALLS = 30
"""Cards shown in all before one that never was is worth a word."""
ENOUGH_SHOWN = 20
"""Times that a card was shown before "never used" means something."""


def about_usage(campaign: Campaign, usage: Mapping[str, Usage]) -> Iterator[Finding]:
    shown_in_all = sum(used.shown for used in usage.values())
    for card in campaign.cards:
        known = usage.get(card.id, Usage())
        if not known.shown and shown_in_all >= ENOUGH_CALLS:
            reason = Words(say.NEVER_SHOWN, count=shown_in_all)
            yield Finding(rule=Rule.NEVER_SHOWN, entry=card, place=Words(say.USE), reason=reason)
        elif known.shown >= ENOUGH_SHOWN and not (known.used or known.opened):
            reason = Words(say.NEVER_USED, count=known.shown)
            yield Finding(rule=Rule.NEVER_USED, entry=card, place=Words(say.USE), reason=reason)
