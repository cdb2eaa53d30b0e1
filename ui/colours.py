"""Colours by their role, light and dark. The pairs that must be readable are tested against WCAG 2."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor


@dataclass(frozen=True, kw_only=True)
class Colours:
    page: str  # behind everything
    surface: str  # cards and fields
    sunken: str  # plain heads, wells, locked fields
    hover: str
    line: str  # hairlines: decoration only
    edge: str  # borders that must be seen
    ink: str  # what is read at a glance
    ink2: str  # what supports it
    ink3: str  # captions, hints, icons at rest
    accent: str  # the cue, done, chosen
    accent_soft: str
    accent_fill: str
    accent_deep: str
    on_accent: str
    customer: str  # the other side of the call
    customer_soft: str
    caution: str  # soon a problem
    caution_soft: str
    caution_edge: str
    serious: str  # a problem now
    serious_soft: str
    serious_fill: str
    serious_deep: str
    on_serious: str
    focus: str  # the ring, nothing else
    removed: str  # words taken away


LIGHT = Colours(
    page="#F2F4F5",
    surface="#FFFFFF",
    sunken="#E6EAEC",
    hover="#EDF0F2",
    line="#D6DCE0",
    edge="#78848D",
    ink="#16202A",
    ink2="#43505B",
    ink3="#5D6973",
    accent="#0B666B",
    accent_soft="#DCEFEE",
    accent_fill="#0B6F74",
    accent_deep="#07565A",
    on_accent="#FFFFFF",
    customer="#4A4597",
    customer_soft="#ECEBF8",
    caution="#7D4A00",
    caution_soft="#FDF0D5",
    caution_edge="#B5781A",
    serious="#A8201A",
    serious_soft="#FBE7E5",
    serious_fill="#B3261E",
    serious_deep="#8E1B15",
    on_serious="#FFFFFF",
    focus="#1459C7",
    removed="#F9D9D6",
)

DARK = Colours(
    page="#12171B",
    surface="#1C2329",
    sunken="#262F36",
    hover="#242C33",
    line="#323C44",
    edge="#74818B",
    ink="#EAEFF2",
    ink2="#BAC4CC",
    ink3="#98A4AD",
    accent="#69CFC9",
    accent_soft="#163A3C",
    accent_fill="#58C2BC",
    accent_deep="#7FDAD5",
    on_accent="#04211F",
    customer="#B7B4FF",
    customer_soft="#2A2A4A",
    caution="#F3BE62",
    caution_soft="#3B2D11",
    caution_edge="#C08A2C",
    serious="#FF9B92",
    serious_soft="#441F1D",
    serious_fill="#C9403A",
    serious_deep="#B02F29",
    on_serious="#FFFFFF",
    focus="#8FB8FF",
    removed="#5A2623",
)


LIGHT_STRONG = replace(
    LIGHT,
    page="#FFFFFF",
    sunken="#EDF0F2",
    hover="#F2F4F5",
    line="#78848D",
    edge="#43505B",
    ink="#000000",
    ink2="#1D2730",
    ink3="#37434D",
    accent="#064B4F",
    accent_fill="#064B4F",
    accent_deep="#03393C",
    customer="#332E80",
    caution="#5C3600",
    caution_edge="#7D4A00",
    serious="#8A120D",
    serious_fill="#8A120D",
    serious_deep="#6B0C08",
    focus="#0B3F93",
)
"""For eyes that need more of it: text at 7, borders at 4.5."""

DARK_STRONG = replace(
    DARK,
    page="#000000",
    surface="#0B0F12",
    sunken="#161C21",
    hover="#1C2329",
    line="#74818B",
    edge="#BAC4CC",
    ink="#FFFFFF",
    ink2="#E3E8EC",
    ink3="#CBD3D9",
    accent="#8FEDE7",
    accent_soft="#0F2C2E",
    accent_fill="#8FEDE7",
    accent_deep="#B5F5F1",
    on_accent="#001413",
    customer="#D2D0FF",
    customer_soft="#1B1B38",
    caution="#FFD58A",
    caution_soft="#2A1F09",
    caution_edge="#E3B25A",
    serious="#FFC2BC",
    serious_soft="#331412",
    serious_fill="#FF9B92",
    serious_deep="#FFB8B1",
    on_serious="#2B0503",
    focus="#B5CFFF",
)


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with `share` (0 to 1) of `other` in it."""
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in zip(_rgb(one), _rgb(other), strict=True)))


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _rgb(QColor(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
