"""What the keys of the settings do, in words for people."""

from ui.translating import tr


def labels() -> dict[str, str]:
    """By the names of the settings, which are those of the actions."""
    return {
        "pause": tr("Start, pause, go on"),
        "size": tr("Panel or strip"),
        "call": tr("Start the call, end it"),
        "sos": tr("SOS: note the time, call the supervisor"),
    }
