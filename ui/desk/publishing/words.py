"""How the two states are called that stand side by side, and how much differs between them."""

from scripts_db.library import LastChange
from scripts_db.versions import Version
from ui import moments
from ui.translating import translated


def changes_since(version: Version | None, count: int) -> str:
    """How much the draft has that the version has not."""
    if version is None:
        one, many = (
            translated("publishing", "1 entry, all new"),
            translated("publishing", "{0} entries, all new"),
        )
        return (one if count == 1 else many).format(count)
    one, many = (
        translated("publishing", "1 change since version {1}"),
        translated("publishing", "{0} changes since version {1}"),
    )
    return (one if count == 1 else many).format(count, version.number)


def differences_found(count: int) -> str:
    one, many = translated("publishing", "1 difference"), translated("publishing", "{0} differences")
    return (one if count == 1 else many).format(count)


def newest(version: Version | None) -> str:
    """What the draft is compared with."""
    if version is None:
        return translated("publishing", "Nothing published yet")
    words = (
        translated("publishing", "Version {0}, in use")
        if version.is_live()
        else translated("publishing", "Version {0}, waits for its time")
    )
    return words.format(version.number)


def draft_changed(last: LastChange | None) -> str:
    """The draft, and when the entry that is shown was changed last, by whom."""
    if last is None or last.at is None:
        return translated("publishing", "Draft")
    words = (
        translated("publishing", "Draft, changed {0} by {1}")
        if last.by
        else translated("publishing", "Draft, changed {0}")
    )
    return words.format(moments.minute_of_year(last.at), last.by)
