"""Moments as people of each language write them, by this computer's clock."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from ui.translating import translated


def day(moment: datetime) -> str:
    """12 Nov."""
    return _told(moment, translated("moments", "d MMM"))


def minute(moment: datetime) -> str:
    """12 Nov, 14:10."""
    return _told(moment, translated("moments", "d MMM, HH:mm"))


def minute_of_year(moment: datetime) -> str:
    """12 Nov 2026, 14:10."""
    return _told(moment, translated("moments", "d MMM yyyy, HH:mm"))


def second(moment: datetime) -> str:
    """12 Nov 2026, 14:10:05."""
    return _told(moment, translated("moments", "d MMM yyyy, HH:mm:ss"))


def _told(moment: datetime, form: str) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(round(moment.timestamp())), form)
