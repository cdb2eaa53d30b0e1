"""A note as a call of the campaign would leave it, to try a template on: made of the campaign's own words. No Qt."""

from assist.guidance.note import Cards, Note, NoteField, Source
from assist.guidance.talk import talk
from scripts_db.cards import Campaign, Step, Weight

DATA = {"customer_name": "Laura Bell", "customer_number": "48-1107", "agent_name": "Kim"}
"""What the call's own data would be."""
_REASON_AT, _PROMISED_AT = 12.0, 402.0


def sample_note(campaign: Campaign) -> Note:
    """Every field filled, as far as the campaign has something to say."""
    known = talk(campaign.language).note
    texts = {
        "reason": _reason(campaign),
        "done": "; ".join(_told(campaign)),
        "promised": next((card.say for card in campaign.cards[1:2]), "…"),
        "cards": "; ".join(card.title for card in campaign.cards[:2]),
        "missing": "; ".join(_missing(campaign)),
    }
    sources = {"done": Source.SCRIPT, "cards": Source.CARDS, "missing": Source.CHECKLIST, "else": Source.HAND}
    times = {"reason": _REASON_AT, "promised": _PROMISED_AT}
    names = ("reason", "done", "promised", "open", "hand_over", "cards", "missing", "incidents", "else")
    fields = tuple(
        NoteField(
            name,
            known.labels.get(name, name),
            texts.get(name, ""),
            sources.get(name, Source.HEARD),
            times.get(name),
        )
        for name in names
    )
    outcomes = {outcome: outcome for outcome in campaign.outcomes} or known.outcomes
    return Note(
        language=campaign.language,
        fields=fields,
        labels=known.labels,
        outcomes=outcomes,
        outcome=next(iter(outcomes), ""),
        missing=tuple(_missing(campaign)),
        cards=Cards(shown=3, used=2, dismissed=1),
        score=0.75,
        data=DATA,
    )


def _reason(campaign: Campaign) -> str:
    triggers = (trigger for card in campaign.cards for trigger in card.triggers)
    reason = next(triggers, "…")
    return reason[:1].upper() + reason[1:]


def _told(campaign: Campaign) -> list[str]:
    """What the steps resulted in that had something to decide or to note."""
    steps = [step for script in campaign.scripts[:1] for step in script.steps if _decides(step)]
    return [f"{step.field or step.title}: {step.branches[0].label}" for step in steps[:3]]


def _decides(step: Step) -> bool:
    return len(step.branches) > 1 or bool(step.branches and step.field)


def _missing(campaign: Campaign) -> list[str]:
    must = [item.text for item in campaign.checklist if item.weight is not Weight.NORMAL]
    return (must or [item.text for item in campaign.checklist])[:1]
