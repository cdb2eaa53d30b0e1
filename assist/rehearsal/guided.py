"""A call that is tried out line by line, with nothing but the guide of the live call following it.

talk = GuidedTalk(campaign, script="outage")
for event in talk.start(): ...
for event in talk.say(Channel.CUSTOMER, "the light is red"): ...
"""

from assist.events import Channel, Event, Hypothesis
from assist.guidance.guide import Guide
from assist.rehearsal import speaking
from assist.rehearsal.conversation import Line, Who
from scripts_db.cards import Campaign


class GuidedTalk:
    """`script` is the id of the script to follow, the campaign's first one when empty; `step` where it begins.

    Raises KeyError when there is no such script or step.
    """

    def __init__(self, campaign: Campaign, *, script: str = "", step: str = "") -> None:
        self._language, self._step = campaign.language, step
        self._guide = Guide(campaign, script=script)
        self._now, self._lines = 0.0, 0

    def start(self) -> list[Event]:
        """Where the script begins; at the named step as if the agent had gone there by hand."""
        return [*self._guide.start(), *(self._guide.go(self._step) if self._step else [])]

    def say(self, channel: Channel, text: str) -> list[Event]:
        """Everything that the line calls for. It is heard word by word, as in a call, then as a whole."""
        self._lines += 1
        line = Line(self._lines, Who(channel.value), text)
        readings = speaking.said(line, self._now, self._language)
        self._now = speaking.end(line, self._now, self._language)
        return [event for heard in readings for event in self._guide.follow(heard)]

    def take(self, way: int) -> list[Event]:
        """A way on, by hand. Raises IndexError when there is no such way."""
        return self._guide.take(way)

    def hear(self, heard: Hypothesis) -> list[Event]:
        """The same for what a microphone heard."""
        return [*self._guide.follow(heard)]
