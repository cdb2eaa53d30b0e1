"""What can keep a window from opening."""

from dataclasses import dataclass

from scripts_db.errors import AssistError


@dataclass(eq=False)
class NoScreen(AssistError):
    sentence = (
        "There is no screen to open the panel on. Start Callcue on a desktop, "
        "or use “callcue listen”, which needs no window."
    )
