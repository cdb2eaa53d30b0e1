"""The language of the windows: what the settings say, else the system's, else English.

Words are translated in `translations/callcue_*.ts`; `make translations` gathers them from the code and compiles them.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

FOLDER = Path(__file__).with_name("translations")
LANGUAGES: Final = {"en": "English", "ja": "日本語"}
"""By their codes, each in its own words."""


def chosen(wanted: str = "") -> str:
    """The code of the language that the windows speak; `wanted` is the settings' one, empty for the system's."""
    for tag in (wanted, *QLocale.system().uiLanguages()):
        code = tag.split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def speak(app: QCoreApplication, wanted: str = "") -> str:
    """Makes every window that is built from now on speak it; returns its code.

    Dates and numbers follow the language too, where the settings name one.
    """
    code = chosen(wanted)
    if wanted:
        QLocale.setDefault(QLocale(code))
    for name, folder in (("callcue", FOLDER), ("qtbase", _qt_folder())):
        translator = QTranslator(app)
        if code != "en" and translator.load(f"{name}_{code}", str(folder)):
            app.installTranslator(translator)
    return code


def _qt_folder() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
