"""What one look at the sound server makes of its answers, which come one after the other."""

from types import SimpleNamespace as Answer

from assist.hearing.pulse import snapshot_of

DESK, HEADSET = Answer(index=1, name="desk"), Answer(index=2, name="headset")


class Server:
    """Answers that were given while things changed: the sources were listed after the streams."""

    def __init__(self, streams: list[Answer], sources: list[Answer]) -> None:
        self._streams = streams
        self._sources = [Answer(**vars(source), description=source.name) for source in sources]

    def source_output_list(self) -> list[Answer]:
        return self._streams

    def source_list(self) -> list[Answer]:
        return self._sources

    def sink_list(self) -> list[Answer]:
        return []

    def server_info(self) -> Answer:
        return Answer(default_source_name=None, default_sink_name=None)


def stream(tag: str | None, source: Answer) -> Answer:
    return Answer(proplist={"callcue.stream": tag} if tag else {}, source=source.index)


def test_our_streams_and_where_they_hang() -> None:
    server = Server([stream("a", DESK), stream("b", HEADSET), stream(None, DESK)], [DESK, HEADSET])
    assert snapshot_of(server).streams == {"a": "desk", "b": "headset"}


def test_stream_whose_source_vanished_meanwhile_hangs_nowhere_known() -> None:
    assert snapshot_of(Server([stream("a", DESK), stream("b", HEADSET)], [HEADSET])).streams == {
        "b": "headset"
    }
