"""Who sits at this computer, as it is kept beside what they change and publish."""

import getpass


def this_person() -> str:
    """The name of the account; empty where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # by the version of Python
        return ""
