"""What stands on the desk in the pictures: campaigns as a supervisor keeps them, and what happened in calls."""

from msgspec.structs import replace

from models.vocabulary import phrases, words_of
from scripts_db.cards import Campaign, Card, Speaker, Tip
from scripts_db.journal import Entry, What
from scripts_db.library import Library

SLOW = Card(
    id="slow",
    title="Evening slowdowns",
    say="Slow only in the evening points to Wi-Fi congestion. Let me move you to a free channel. It takes a minute.",
    points=("Ask: by cable just as slow?", "Channels 36 to 48 are free on most lines"),
    more="Neighbours’ networks crowd the lower channels between six and eleven.",
    triggers=("slow every evening", "slow at night", "buffering"),
    negatives=("slow computer", "slow laptop"),
    owner="M. Ito",
    tags=("wi-fi", "speed"),
    tips=(Tip(text="I ask them to stand beside the router first: half of it is distance.", by="Ana Duarte"),),
)
_LINES = (
    (
        "orange",
        "Router light blinks orange",
        "Orange and blinking means no line.",
        "orange light, blinking orange",
    ),
    (
        "open",
        "Move the router into the open",
        "Away from the TV and off the floor.",
        "behind the TV, in the cupboard",
    ),
    (
        "price",
        "Price after the first year",
        "24.90 a month, locked until March 2028.",
        "cost me more, price goes up",
    ),
    (
        "cancel",
        "Wants to cancel",
        "I can do that. May I ask what went wrong?",
        "cancel my contract, want to leave",
    ),
    (
        "cheaper",
        "Competitor is cheaper",
        "Which speed does that price include?",
        "cheaper elsewhere, better offer",
    ),
    (
        "visit",
        "Technician did not come",
        "I am sorry. Let me find the reason and a new time.",
        "nobody came, waited all day",
    ),
    (
        "moving",
        "Move to a new address",
        "Tell me the new postcode and I check the line.",
        "moving house, new address",
    ),
    ("static", "Static IP address", "5.00 a month, active within a day.", "static address, fixed address"),
    ("test", "Line test", "I am testing your line now. It takes a minute.", "run a line test"),
    ("outage", "Refund for an outage", "You get back every full day without a line.", "refund, money back"),
    ("email", "Email does not arrive", "Let me look at the mailbox with you.", "email, no mail"),
    ("kids", "Parental control", "You set hours per device in the router page.", "kids, block websites"),
)
_SPEAKERS = {"test": Speaker.AGENT, "open": Speaker.EITHER}
USED = {
    "slow": (214, 71),
    "orange": (188, 83),
    "open": (141, 64),
    "price": (133, 78),
    "cancel": (97, 52),
    "cheaper": (88, 47),
    "visit": (74, 81),
    "moving": (69, 66),
    "static": (23, 60),
    "test": (205, 90),
    "email": (312, 6),
    "kids": (18, 55),
}
"""By card, how often it was shown, and in how many of a hundred calls it was used then."""

CARDS = (
    SLOW,
    *(
        Card(
            id=id,
            title=title,
            say=say,
            triggers=tuple(triggers.split(", ")),
            speaker=_SPEAKERS.get(id, Speaker.CUSTOMER),
        )
        for id, title, say, triggers in _LINES
    ),
)
BROADBAND = Campaign(id="broadband", name="Broadband support", cards=CARDS)
OTHERS = (
    Campaign(id="retention", name="Broadband retention", cards=CARDS[:6]),
    Campaign(id="billing", name="Mobile billing", cards=CARDS[2:11]),
    Campaign(id="visits", name="Field visits", cards=CARDS[5:9]),
    Campaign(id="outage", name="Outage line", cards=CARDS[8:11]),
)
JAPANESE = Campaign(
    id="denwa",
    name="光回線サポート",
    language="ja",
    cards=tuple(
        Card(id=id, title=title, say=say, points=points, triggers=triggers, language="ja", tags=("回線",))
        for id, title, say, points, triggers in (
            (
                "osoi",
                "夜だけ通信が遅い",
                "夜だけ遅い場合は、無線の混雑が考えられます。空いているチャンネルに切り替えますので、一分ほどお待ちください。",
                ("有線でも同じかを確認する", "三十六から四十八番はほぼ空いている"),
                ("夜になると遅い", "夜だけ遅い", "動画が止まる"),
            ),
            (
                "ranpu",
                "ルーターのランプがオレンジ色に点滅",
                "オレンジの点滅は、回線に届いていない印です。電源を十秒ほど抜いて、もう一度入れていただけますか。",
                (),
                ("オレンジに点滅", "ランプがオレンジ"),
            ),
            (
                "kaiyaku",
                "解約のご相談",
                "承りました。差し支えなければ、ご不便だった点をお聞かせください。",
                ("違約金の有無を確認する",),
                ("解約したい", "やめたい"),
            ),
            (
                "idou",
                "お引っ越しの手続き",
                "新しいご住所の郵便番号を教えていただければ、すぐに回線をお調べします。",
                (),
                ("引っ越し", "住所が変わる"),
            ),
        )
    ),
)


def fill(library: Library) -> None:
    """Puts everything into an empty library: published, then worked on, and used in calls."""
    before = replace(
        BROADBAND,
        cards=tuple(
            replace(card, say=card.say[:-1] + ", as a rule.") if card.id in ("slow", "price") else card
            for card in CARDS
            if card.id != "outage"
        ),
    )
    for campaign in (before, *OTHERS, JAPANESE):
        library.save_campaign(campaign, by="M. Ito")
        library.versions.publish(campaign.id, by="M. Ito", note="First version")
    library.save_campaign(BROADBAND, by="M. Ito")
    _call(library)


def _call(library: Library) -> None:
    call = library.journal.begin(BROADBAND.id, 1)
    triggers = {card.id: card.triggers for card in CARDS}
    for card, (shown, share) in USED.items():
        for number in range(shown):
            trigger = triggers[card][number % 5 % min(2, len(triggers[card]))]
            library.journal.add(call, Entry(what=What.SHOWN, at=number, card=card, trigger=trigger))
            if (number + 1) * share // 100 > number * share // 100:
                library.journal.add(call, Entry(what=What.HELPFUL, at=number, card=card))
    library.journal.end(call)


def known_words(campaign: Campaign) -> frozenset[str] | None:
    """A model that hears all of it but one word."""
    words = {word for _, phrase in phrases(campaign) for word in words_of(phrase)}
    return frozenset(words - {"buffering"} | {"buttering"})
