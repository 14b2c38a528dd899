"""What the words above columns and in cells of a list of notes mean: colours, and which column is which."""

import unicodedata
from collections.abc import Mapping, Sequence
from enum import Enum

from app.guides.steps import BoardColor


class Column(Enum):
    """What a column of a list of notes holds."""

    TEXT = "tekst"
    COLOR = "kleur"
    CLUSTER = "cluster"
    WHO = "wie"


_HEADERS = {
    Column.TEXT: "tekst|text|post-it|post-its|postit|postits|post it|note|notes|notitie|notities|inhoud"
    "|content|antwoord|idee|kaartje|wat|omschrijving|beschrijving",
    Column.COLOR: "kleur|kleuren|color|colour|kleurcode",
    Column.CLUSTER: "cluster|clusters|groep|thema|categorie|kernactiviteit|rubriek|group|theme|category",
    Column.WHO: "wie|naam|door|auteur|deelnemer|tafel|persoon|who|name|author|by|table|participant",
}
_MEANINGS = {word: column for column, words in _HEADERS.items() for word in words.split("|")}
_ALONE = frozenset(["tekst", "text", "post-it", "post-its", "postit", "postits", "notes", "notities"])
"""What the first line of a list with one column must be to stand above it rather than be a note."""
_COLORS = {
    "groen": "groen|groene|green|vert|verte|lichtgroen|donkergroen|🟢|🟩|💚",
    "geel": "geel|gele|yellow|jaune|lichtgeel|🟡|🟨|💛",
    "roze": "roze|rose|roos|pink|lichtroze|🩷|💗|🌸",
}


def color_words(colors: Sequence[BoardColor]) -> dict[str, str]:
    """Word, sign or name of a colour → its key. Without ``colors`` those of our own board."""
    keys = [color.key for color in colors] or list(_COLORS)
    found = {word: key for key in keys for word in _COLORS.get(key, key).split("|")}
    if not colors:
        found |= {"●": "groen", "▲": "geel", "■": "roze"}
    for color in colors:
        found |= {folded(word): color.key for word in (color.key, color.word, color.sign)}
    return found


def folded(cell: str) -> str:
    """A cell as words are compared: small letters, one space, no accents, colons or stars around it."""
    words = " ".join(cell.split()).strip("*:.\u200b\ufe0f ").casefold()
    return unicodedata.normalize("NFC", words)


def columns_of(header: Sequence[str]) -> Mapping[int, Column] | None:
    """The columns that a first row names; None when it is no header but a note."""
    words = [folded(cell) for cell in header]
    if len(words) == 1:
        return {0: Column.TEXT} if words[0] in _ALONE else None
    known: dict[int, Column] = {}
    for place, word in enumerate(words):
        column = _MEANINGS.get(word)
        if column is not None and column not in known.values():
            known[place] = column
    unknown = [place for place, word in enumerate(words) if word and place not in known]
    if len(known) < 2 and (unknown or not known):
        return None
    if Column.TEXT not in known.values():
        if len(unknown) != 1:
            return None
        known[unknown[0]] = Column.TEXT
    return known
