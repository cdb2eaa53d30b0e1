"""The classes of alerts of a campaign: the language's own, and what the house has in their place. No Qt."""

from msgspec.structs import replace

from assist.guidance.talk import AlertWords, talk
from scripts_db.cards import AlertClass, AlertKind, Campaign

HEARD = (
    AlertKind.INSULT,
    AlertKind.THREAT,
    AlertKind.PUBLISH,
    AlertKind.DEMAND,
    AlertKind.REFUSAL,
    AlertKind.REPEATED,
    AlertKind.SOS,
)
"""Those that words give, and the agent's own call for help."""


def house_class(campaign: Campaign, kind: AlertKind) -> AlertClass | None:
    """What the house has written of it, if it has."""
    return next((alert for alert in campaign.alerts if alert.kind is kind), None)


def own_class(language: str, kind: AlertKind) -> AlertClass:
    """Callcue's own for that language."""
    own = talk(language).alerts.get(kind, AlertWords(phrases=()))
    return AlertClass(
        kind=kind,
        phrases=own.phrases,
        unless=own.unless,
        say=own.say,
        points=own.points,
        serious_after=own.serious_after,
    )


def begun(language: str, kind: AlertKind) -> AlertClass:
    """What a house begins with: Callcue's answer to change, and no phrases, so that Callcue's count."""
    return replace(own_class(language, kind), phrases=(), unless=())


def with_class(campaign: Campaign, alert: AlertClass) -> Campaign:
    """In place of the house's own of that kind, or as a new one; in the order of `HEARD`."""
    kept = [one for one in campaign.alerts if one.kind is not alert.kind]
    return replace(
        campaign, alerts=tuple(sorted([*kept, alert], key=lambda one: [*AlertKind].index(one.kind)))
    )


def without_class(campaign: Campaign, kind: AlertKind) -> Campaign:
    return replace(campaign, alerts=tuple(one for one in campaign.alerts if one.kind is not kind))
