"""`callcue`: the whole program. Without a command it opens the agent's panel.

The frozen program is also its own hearing process (first argument `hear`): that path must not load any window.
"""

import sys


def main() -> None:
    if sys.argv[1:2] == ["hear"]:
        from assist.hearing.__main__ import main as hear

        hear()
        return
    from ui.commands import callcue

    callcue(prog_name="callcue")


if __name__ == "__main__":
    main()
