import time

from assist.events import Channel, TroubleKind
from assist.hearing.troubles import Troubles


def test_trouble_is_said_once_and_once_that_it_is_over() -> None:
    troubles = Troubles(Channel.AGENT, time.monotonic())
    [begun] = troubles.begin(TroubleKind.NO_DEVICE, "headset")
    assert (begun.channel, begun.detail, begun.over) == (Channel.AGENT, "headset", False)
    assert list(troubles.begin(TroubleKind.NO_DEVICE, "headset")) == []
    [over] = troubles.end(TroubleKind.NO_DEVICE)
    assert (over.detail, over.over) == ("headset", True)
    assert list(troubles.end(TroubleKind.NO_DEVICE)) == []


def test_kinds_stand_side_by_side() -> None:
    troubles = Troubles(Channel.AGENT, time.monotonic())
    list(troubles.begin(TroubleKind.NO_SOUND))
    list(troubles.begin(TroubleKind.OVERLOAD))
    list(troubles.end(TroubleKind.OVERLOAD))
    assert troubles.stands(TroubleKind.NO_SOUND)
    assert not troubles.stands(TroubleKind.OVERLOAD, TroubleKind.NO_DEVICE)


def test_trouble_that_is_to_be_read_stands_for_a_while() -> None:
    troubles = Troubles(Channel.AGENT, time.monotonic())
    list(troubles.begin(TroubleKind.NO_DEVICE, at_least=60))
    assert list(troubles.end(TroubleKind.NO_DEVICE)) == []
    assert troubles.stands(TroubleKind.NO_DEVICE)
