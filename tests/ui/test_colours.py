"""Every pair of colours that is read together, against WCAG 2: text 4.5, borders and large things 3."""

import pytest
from PySide6.QtGui import QColor

from ui.colours import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, Colours, contrast, mixed

TEXT = (
    ("ink", "page", 14.9, 15.6),
    ("ink", "surface", 16.5, 13.7),
    ("ink", "removed", 12.5, 10.4),
    ("ink2", "surface", 8.3, 9.0),
    ("ink2", "sunken", 6.8, 7.7),
    ("ink2", "accent_soft", 6.9, 7.0),
    ("ink3", "page", 5.1, 7.1),
    ("ink3", "sunken", 4.6, 5.3),
    ("ink3", "accent_soft", 4.7, 4.8),
    ("ink3", "hover", 4.9, 5.6),
    ("accent", "surface", 6.7, 8.6),
    ("accent", "accent_soft", 5.6, 6.7),
    ("on_accent", "accent_fill", 5.9, 7.9),
    ("on_accent", "accent_deep", 8.4, 10.4),
    ("customer", "page", 7.4, 9.4),
    ("caution", "caution_soft", 6.5, 7.9),
    ("caution", "surface", 7.4, 9.4),
    ("serious", "serious_soft", 6.1, 7.1),
    ("serious", "surface", 7.3, 7.8),
    ("on_serious", "serious_fill", 6.5, 4.9),
)
BORDERS = (
    ("edge", "surface", 3.8, 4.0),
    ("edge", "sunken", 3.2, 3.4),
    ("caution_edge", "page", 3.4, 5.9),
    ("serious_fill", "surface", 6.5, 3.2),
    ("focus", "page", 5.8, 9.0),
)


def ratio(colours: Colours, ink: str, ground: str) -> float:
    return contrast(getattr(colours, ink), getattr(colours, ground))


@pytest.mark.parametrize(("ink", "ground", "light", "dark"), TEXT + BORDERS)
def test_a_pair_has_its_contrast(ink: str, ground: str, light: float, dark: float) -> None:
    least = 4.5 if (ink, ground, light, dark) in TEXT else 3.0
    measured = ratio(LIGHT, ink, ground), ratio(DARK, ink, ground)
    assert measured == pytest.approx((light, dark), abs=0.06)
    assert min(measured) >= least


@pytest.mark.parametrize(("ink", "ground"), [pair[:2] for pair in TEXT + BORDERS])
def test_a_pair_has_more_of_it_where_that_is_wanted(ink: str, ground: str) -> None:
    least = 7.0 if (ink, ground) in [pair[:2] for pair in TEXT] else 4.5
    for colours in (LIGHT_STRONG, DARK_STRONG):
        assert ratio(colours, ink, ground) >= least


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#FFFFFF", "#FFFFFF") == 1.0


def test_a_mixture_lies_between() -> None:
    black, white = QColor("#000000"), QColor("#FFFFFF")
    assert mixed(black, white, 0.0) == black
    assert mixed(black, white, 1.0) == white
    assert mixed(black, white, 0.5).lightness() == pytest.approx(128, abs=1)
