"""How wide letters are and how high lines are, well enough to tell on which page a heading will stand.

Widths are the advance widths of Calibri, in 2048ths of the size of the letters; a fact about the font
that its free double Carlito shares. Other fonts are told by how much wider and higher they run.
"""

from dataclasses import dataclass
from types import MappingProxyType
from unicodedata import combining, east_asian_width, normalize

EM = 2048
"""Units in the size of a letter."""

_LETTERS = (
    " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
    "–—‘’‚“”„•…€≤≥→ß·°«»©®½"
)
# fmt: off
_REGULAR = (
    463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038, 1038,
    1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831, 1185, 1114,
    1092, 1260, 1000, 941, 1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356, 1058, 1378, 1112, 941,
    998, 1314, 1162, 1822, 1063, 998, 959, 628, 791, 628, 1020, 1020, 596, 981, 1076, 866, 1076, 1019,
    625, 964, 1076, 470, 490, 931, 470, 1636, 1076, 1080, 1076, 1076, 714, 801, 686, 1076, 925, 1464,
    887, 927, 809, 644, 943, 644, 1020, 1020, 1854, 511, 511, 511, 857, 857, 857, 1020, 1414, 1038,
    1020, 1020, 1854, 1080, 517, 694, 1049, 1049, 1709, 1038, 1375,
)
_BOLD = (
    463, 667, 898, 1020, 1038, 1493, 1443, 478, 638, 638, 1020, 1020, 528, 627, 547, 880, 1038, 1038,
    1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 565, 565, 1020, 1020, 1020, 949, 1840, 1241, 1148,
    1084, 1291, 999, 940, 1305, 1292, 546, 678, 1120, 866, 1790, 1349, 1385, 1090, 1405, 1153, 968,
    1014, 1337, 1211, 1856, 1128, 1064, 979, 665, 880, 665, 1020, 1020, 615, 1011, 1099, 857, 1099,
    1031, 648, 971, 1099, 503, 523, 983, 503, 1666, 1099, 1101, 1099, 1099, 728, 817, 710, 1099, 969,
    1526, 941, 970, 814, 704, 973, 704, 1020, 1020, 1854, 528, 528, 528, 891, 891, 891, 1020, 1457,
    1038, 1020, 1020, 1854, 1136, 548, 701, 1103, 1103, 1709, 1038, 1415,
)
# fmt: on
_UNKNOWN, _WIDE = 1080.0, 2048.0
_ITALIC = 0.994
"""Slanted letters are this much as wide as upright ones."""


@dataclass(frozen=True, slots=True)
class Face:
    """How a font runs beside Calibri: ``width`` as a factor, ``line`` as the height of a line in sizes."""

    width: float
    line: float


_CALIBRI = Face(1.0, 1.2207)
_FACES = MappingProxyType(
    {
        "calibri": _CALIBRI,
        "carlito": _CALIBRI,
        "aptos": Face(1.05, 1.2793),
        "arial": Face(1.084, 1.1499),
        "book antiqua": Face(1.08, 1.2422),
        "cambria": Face(1.03, 1.1724),
        "century schoolbook": Face(1.133, 1.2002),
        "courier new": Face(1.456, 1.1328),
        "garamond": Face(0.93, 1.125),
        "georgia": Face(1.1, 1.1362),
        "gill sans mt": Face(1.0, 1.1602),
        "helvetica": Face(1.084, 1.1499),
        "liberation sans": Face(1.084, 1.1499),
        "open sans": Face(1.12, 1.3618),
        "palatino linotype": Face(1.08, 1.3486),
        "roboto": Face(1.06, 1.1719),
        "segoe ui": Face(1.07, 1.3301),
        "tahoma": Face(1.07, 1.2070),
        "times new roman": Face(0.982, 1.1499),
        "trebuchet ms": Face(1.06, 1.1611),
        "verdana": Face(1.25, 1.2153),
    }
)


def face(name: str) -> Face:
    """How ``name`` runs; a font we know nothing of runs as Arial does."""
    return _FACES.get(name.casefold(), _CALIBRI if not name else _FACES["arial"])


class _Letters(dict[str, float]):
    """The width of letters; of one with an accent that of its bare letter, of another script a guess."""

    def __missing__(self, letter: str) -> float:
        bare = normalize("NFD", letter)[0]
        if letter == "\u00a0":
            width = self[" "]
        elif combining(letter) or letter in "\u00ad\u200b\u200c\u200d\ufe0f":
            width = 0.0
        elif bare != letter:
            width = self[bare]
        else:
            width = _WIDE if east_asian_width(letter) in "WF" else _UNKNOWN
        self[letter] = width
        return width


class Widths(dict[str, float]):
    """The width of words with a space behind them, remembered; in 2048ths of the size of the letters."""

    def __init__(self, family: str, *, bold: bool, italic: bool) -> None:
        super().__init__()
        self._factor = face(family).width * (_ITALIC if italic else 1.0)
        self._letters = _Letters(zip(_LETTERS, _BOLD if bold else _REGULAR, strict=True))
        self.space = self._letters[" "] * self._factor

    def __missing__(self, word: str) -> float:
        width = self[word] = sum(map(self._letters.__getitem__, word)) * self._factor + self.space
        return width
