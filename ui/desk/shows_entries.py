"""A page that can bring one entry of the campaign to the front."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class ShowsEntries(Protocol):
    def show_entry(self, id: str) -> None:
        """The entry of that id is chosen and in sight."""
