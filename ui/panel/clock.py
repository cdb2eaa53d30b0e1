"""A time of the call, as it is written everywhere on the panel."""


def clock(seconds: float) -> str:
    """Minutes and seconds, with the hours when there are any: 04:12, 1:02:03."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
