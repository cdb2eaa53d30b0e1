"""What is not a card: scripts, checklist, alerts, the template for notes, and what makes the campaign unusable."""

from collections.abc import Iterator

from assist.errors import NoteTemplateUnusable
from assist.guidance import note
from assist.guidance.patterns import is_usable
from assist.guidance.soundness import SENTENCES, flaws
from assist.lint import sentences as say
from assist.lint import texts
from assist.lint.findings import Finding, Rule
from scripts_db import checking
from scripts_db.cards import Campaign
from scripts_db.words import Words


def about_the_rest(campaign: Campaign, filled: frozenset[str]) -> Iterator[Finding]:
    for script in campaign.scripts:
        yield from texts.unfilled(script, texts.texts_of(script), filled)
        for flaw in flaws(script, campaign.language):
            reason = Words(SENTENCES[flaw.kind], **flaw.facts)
            yield Finding(rule=Rule.SCRIPT_UNSOUND, entry=script, reason=reason)
    for item in campaign.checklist:
        if not any(phrase.strip() for phrase in item.phrases):
            place, reason = Words(say.PHRASES), Words(say.NO_PHRASES)
            yield Finding(rule=Rule.ITEM_NO_PHRASES, entry=item, place=place, reason=reason)
    yield from _alerts(campaign)
    yield from _template(campaign)
    for fault in checking.check(campaign):
        yield Finding(rule=Rule.UNUSABLE, entry=campaign, place=fault.place, reason=fault.reason)


def _alerts(campaign: Campaign) -> Iterator[Finding]:
    for alert in campaign.alerts:
        for phrase in (*alert.phrases, *alert.unless):
            if not is_usable(phrase, campaign.language):
                place = Words(say.ALERT, kind=alert.kind, text=phrase)
                reason = Words(say.NOT_LOOKED_FOR)
                yield Finding(rule=Rule.ALERT_UNUSABLE, entry=campaign, place=place, reason=reason)


def _template(campaign: Campaign) -> Iterator[Finding]:
    if not campaign.note_template:
        return
    try:
        note.check_template(campaign.note_template)
    except NoteTemplateUnusable as trouble:
        place, reason = Words(say.TEMPLATE, place=trouble.place), Words(say.AS_TOLD, reason=trouble.reason)
        yield Finding(rule=Rule.TEMPLATE_UNUSABLE, entry=campaign, place=place, reason=reason)
