"""A connection of our own to the X server, beside Qt's."""

from Xlib import error
from Xlib.display import Display


def open_display() -> Display:
    """Raises OSError when the server can't be reached, or does not let us in."""
    try:
        return Display()
    except (error.DisplayError, error.XauthError, error.ConnectionClosedError) as trouble:
        raise OSError(str(trouble)) from trouble
