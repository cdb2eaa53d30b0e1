"""The hearing process: orders come in on stdin, events go out on stdout, a line of JSON each.

It is started by `process.Ears` and ends when its stdin closes. As little as possible is imported before the
first order is read, since the agent waits for it.
"""

import contextlib
import faulthandler
import os
import signal
import sys
import threading
from collections.abc import Callable
from typing import BinaryIO

import msgspec

from assist.errors import SoundUnreadable
from assist.events import Event, to_line
from assist.hearing.orders import INPUTS, Chosen, Hear, Recording, Refused, order_from_line
from models.errors import ModelDamaged

_PATIENCE = 10.0


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program; it closes our stdin
    threading.excepthook = _end_with_a_bug
    pipe = _own_stdout()
    with contextlib.suppress(BrokenPipeError):
        if sys.argv[-1] == INPUTS:
            _list_inputs(pipe)
        else:
            _hear(sys.stdin.buffer, lambda event: _tell(pipe, event))
    os._exit(0)  # at once: PortAudio's own way out may wait for ever for a sound server that died


def _hear(orders: BinaryIO, tell: Callable[[Event | Chosen | Refused], None]) -> None:
    first = orders.readline()
    if not first:
        return
    order = order_from_line(first)
    assert isinstance(order, Hear)
    try:
        _obey(order, orders, tell)
    except SoundUnreadable as trouble:
        tell(Refused("recording", trouble.reason))
    except ModelDamaged as trouble:
        tell(Refused("model", trouble.reason))


def _obey(order: Hear, orders: BinaryIO, tell: Callable[[Event | Chosen | Refused], None]) -> None:
    if isinstance(order.sources, Recording):
        from assist.hearing.replay import replay

        stopped = threading.Event()
        threading.Thread(target=_set_at_end, args=(orders, stopped), daemon=True).start()
        replay(order, order.sources, tell, stopped)
    else:
        faulthandler.dump_traceback_later(_PATIENCE, exit=True)
        from assist.hearing.live import listen  # looks for devices, and a sound server may hang

        faulthandler.cancel_dump_traceback_later()
        listen(order, order.sources, orders, tell)


def _set_at_end(orders: BinaryIO, stopped: threading.Event) -> None:
    while orders.readline():
        pass
    stopped.set()


def _list_inputs(pipe: BinaryIO) -> None:
    from assist.hearing.capture import PortAudio

    pipe.write(msgspec.json.encode(PortAudio().inputs()))
    pipe.flush()


def _end_with_a_bug(bug: threading.ExceptHookArgs) -> None:
    """A thread that died must not leave a process behind that seems to listen: another one is started instead."""
    threading.__excepthook__(bug)
    os._exit(1)


def _own_stdout() -> BinaryIO:
    """What was stdout. Its place is taken by stderr, so that no library can print among the events."""
    pipe = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return pipe


def _tell(pipe: BinaryIO, event: Event | Chosen | Refused) -> None:
    pipe.write(to_line(event) + b"\n")
    pipe.flush()


if __name__ == "__main__":
    main()
