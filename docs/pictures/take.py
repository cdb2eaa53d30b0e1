"""Takes the README's pictures: `python docs/pictures/take.py`.

The sample call runs through the real engine into the real panel, up to the question about a double charge.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"}
HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from PySide6.QtWidgets import QApplication  # noqa: E402

from assist import sample  # noqa: E402
from assist.call import Call  # noqa: E402
from assist.events import Channel, Event, Hypothesis  # noqa: E402
from assist.hearing.orders import Pace, Recording  # noqa: E402
from assist.hearing.process import Ears  # noqa: E402
from assist.matching.index import Matcher  # noqa: E402
from assist.opening import demo_model  # noqa: E402
from assist.settings import ShowingSettings  # noqa: E402
from scripts_db.cards import Campaign  # noqa: E402
from scripts_db.samples import broadband  # noqa: E402
from tests.screens.indexing import indexed  # noqa: E402
from ui.application import application  # noqa: E402
from ui.colours import DARK, LIGHT  # noqa: E402
from ui.panel.menu import Devices  # noqa: E402
from ui.panel.window import Panel  # noqa: E402
from ui.theme import BODY, Look  # noqa: E402

ANSWER = "i can see the double payment"


def main() -> None:
    app = application()
    look = Look(calm=True)
    app.setFont(look.font(BODY))
    campaign = broadband()
    panel = Panel(look, Devices(list, list))
    panel.show_campaign(campaign, lambda _query: ())
    panel.show()
    panel.begin()
    for event in talk(campaign):
        panel.show_event(event)
    for name, colours in (("light", LIGHT), ("dark", DARK)):
        look.wear(colours, 1.0)
        app.setPalette(look.palette())
        QApplication.processEvents()
        image = panel.grab().toImage()
        image.setDevicePixelRatio(1)
        indexed(image).save(str(HERE / f"panel-{name}.png"), quality=0)
    panel.close()


def talk(campaign: Campaign) -> Iterator[Event]:
    """The sample call until the agent begins to answer."""
    ears = Ears(Recording(sample.sample_call(), Pace.FAST), demo_model())
    matcher = Matcher(campaign.cards, campaign.language)
    for event in Call(ears, matcher, ShowingSettings(), campaign.language):
        yield event
        if isinstance(event, Hypothesis) and event.channel is Channel.AGENT and event.text.startswith(ANSWER):
            return


if __name__ == "__main__":
    main()
