"""The hearing process: orders come in on stdin, events go out on stdout, a line of JSON each.

It is started by `process.Ears` and ends when its stdin closes. As little as possible is imported before the
first order is read, since the agent waits for it.
"""

import faulthandler
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

import msgspec

from assist.errors import SoundLibraryMissing, SoundUnreadable
from assist.events import Event, to_line
from assist.hearing.orders import INPUTS, Chosen, Hear, Recording, Refused, order_from_line
from models.errors import ModelDamaged

_PATIENCE = 10.0


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program; it closes our stdin
    threading.excepthook = _end_with_a_bug
    status = 1
    try:
        _work(_own_stdout())
        status = 0
    except BrokenPipeError:  # the program died
        pass
    except Exception:
        traceback.print_exc()
    os._exit(status)  # at once: PortAudio's own way out may wait for ever for a sound server that died


def _work(pipe: BinaryIO) -> None:
    if sys.argv[-1] == INPUTS:
        _list_inputs(pipe)
    else:
        _hear(_to_the_end(sys.stdin.buffer), lambda event: _tell(pipe, event))


def _to_the_end(orders: Iterable[bytes]) -> Iterator[bytes]:
    """The lines; after the last the process has a while to finish, whatever may hang in it."""
    yield from orders
    last = threading.Timer(_PATIENCE, os._exit, (1,))
    last.daemon = True
    last.start()


def _hear(orders: Iterator[bytes], tell: Callable[[Event | Chosen | Refused], None]) -> None:
    first = next(orders, None)
    if first is None:
        return
    order = order_from_line(first)
    assert isinstance(order, Hear)
    try:
        _obey(order, orders, tell)
    except SoundUnreadable as trouble:
        tell(Refused("recording", trouble.reason))
    except ModelDamaged as trouble:
        tell(Refused("model", trouble.reason))
    except SoundLibraryMissing:
        tell(Refused("portaudio"))


def _obey(order: Hear, orders: Iterator[bytes], tell: Callable[[Event | Chosen | Refused], None]) -> None:
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


def _set_at_end(orders: Iterator[bytes], stopped: threading.Event) -> None:
    for _ in orders:
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
