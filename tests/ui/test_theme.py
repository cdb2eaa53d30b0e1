"""The look as data."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF

import ui
from ui import svg
from ui.colours import DARK, LIGHT
from ui.theme import BODY, CAPTION, LABEL, LEAD, SAY, SCALES, TITLE, Look, Style

PACKAGE = Path(ui.__file__).parent


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("style", [SAY, TITLE, LEAD, BODY, LABEL, CAPTION])
def test_sizes_are_pixels_so_that_no_system_shrinks_them(qapp: object, style: Style, scale: float) -> None:
    font = Look(scale=scale).font(style)
    assert font.pixelSize() == round(style.points * 96 / 72 * scale)


def test_the_bundled_font_is_the_one_that_is_drawn(look: Look) -> None:
    for style in (SAY, TITLE, BODY):
        drawn = QFontInfo(look.font(style))
        assert (drawn.family(), drawn.weight()) == ("Inter", style.weight)


def test_figures_of_one_width_for_what_counts(look: Look) -> None:
    figures = QFontMetricsF(look.font(BODY, figures=True))
    assert figures.horizontalAdvance("11:11") == figures.horizontalAdvance("08:42")
    proportional = QFontMetricsF(look.font(BODY))
    assert proportional.horizontalAdvance("11:11") < proportional.horizontalAdvance("08:42")


def test_the_sheet_has_a_value_for_every_name(look: Look) -> None:
    assert "$" not in look.sheet()
    assert LIGHT.accent_fill in look.sheet()
    look.wear(DARK, 1.3)
    assert DARK.accent_fill in look.sheet()
    assert "17px" in look.sheet()


def test_a_change_is_told_once_and_only_when_there_is_one(look: Look) -> None:
    told: list[bool] = []
    look.changed.connect(lambda: told.append(look.dark))
    look.wear(LIGHT, 1.0)
    look.wear(DARK, 1.0)
    assert told == [True]


def used_icons() -> set[str]:
    """Every name in the sources that stands for an icon: a file of that name is shipped, or ought to be."""
    sources = "\n".join(file.read_text(encoding="utf-8") for file in PACKAGE.rglob("*.py"))
    shipped = {re.sub(r"_(16|20)_(regular|filled)$", "", file.stem) for file in svg.ICONS.glob("*.svg")}
    names = set(re.findall(r'"([a-z_]+(?::filled)?)"', sources))
    return {name for name in names if name.partition(":")[0] in shipped}


def test_every_icon_that_is_shipped_is_used_and_the_other_way_round() -> None:
    wanted = set()
    for name in used_icons():
        stem, _, weight = name.partition(":")
        wanted |= {f"{stem}_{size}_{weight or 'regular'}.svg" for size in (16, 20)}
    assert {file.name for file in svg.ICONS.glob("*.svg")} == wanted


def test_icons_are_drawn_in_their_colour(look: Look) -> None:
    icon = look.icon("pin:filled", "accent", 20)
    assert {size.width() for size in icon.availableSizes()} == {20, 30, 40}
    image = icon.pixmap(20).toImage()
    pixels = [image.pixelColor(x, y) for x in range(20) for y in range(20)]
    assert {pixel.name() for pixel in pixels if pixel.alpha() == 255} == {look["accent"].name()}


def test_the_licences_are_shipped_with_what_they_cover() -> None:
    assert "SIL OPEN FONT LICENSE" in (PACKAGE / "fonts" / "OFL.txt").read_text()
    assert "MIT License" in (svg.ICONS / "LICENSE.txt").read_text()
