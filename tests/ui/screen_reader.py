"""What a screen reader finds on the panel: run by the system's Python, which has its library (AT-SPI).

Prints a line for each thing that shows: its role, its name.
"""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def main() -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(number)
            if program and program.get_child_count():
                tell(program)
                return
        time.sleep(0.1)
    sys.exit("no program is to be heard of")


def tell(thing: "Atspi.Accessible") -> None:
    states = thing.get_state_set()
    if thing.get_name() and states.contains(Atspi.StateType.SHOWING):
        print(f"{thing.get_role_name()}: {thing.get_name()}")
    for number in range(thing.get_child_count()):
        child = thing.get_child_at_index(number)
        if child:
            tell(child)


if __name__ == "__main__":
    main()
