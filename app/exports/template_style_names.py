"""Which of their styles is one of ours, whatever it is called there."""

import re

from lxml import etree

from app.exports.template_elements import child_value
from app.exports.word_text import W

_TRANSLATED = {
    "normal": ("standaard", "standard"),
    "title": ("titel", "titre"),
    "subtitle": ("ondertitel", "sous-titre", "untertitel"),
    "body text": ("platte tekst", "text body", "corps de texte", "textkörper"),
    "list paragraph": ("lijstalinea", "paragraphe de liste", "listenabsatz"),
    "list continue": ("lijstvoortzetting", "liste continue", "listenfortsetzung"),
    "footer": ("voettekst", "pied de page", "fußzeile"),
    "toc heading": ("kop van inhoudsopgave", "kopvaninhoudsopgave", "en-tête de table des matières"),
}
"""What some programs call Word's own styles; Word itself writes the English name in every file."""
_TRANSLATED_LEVEL = re.compile(r"(kop|überschrift|titre|inhopg|tm|verzeichnis)\s*([1-9])")
_LEVELS = {"kop": "heading", "überschrift": "heading", "titre": "heading"}


def new_ids(theirs: list[etree._Element], ours: list[etree._Element]) -> dict[str, str]:
    """Their id → ours where it is the same style, else their own, or a free one when that is taken."""
    ids: dict[str, str] = {}
    for style in ours:
        same = _same(style, [one for one in theirs if style_id(one) not in ids])
        if same is not None:
            ids[style_id(same)] = style_id(style)
    taken = {style_id(style) for style in ours}
    for style in theirs:
        if style_id(style) not in ids:
            free = style_id(style)
            while free in taken:
                free += "X"
            ids[style_id(style)] = free
            taken.add(free)
    return ids


def _same(ours: etree._Element, theirs: list[etree._Element]) -> etree._Element | None:
    """Their style that is the one of ours: the default of its sort, or the one with its name."""
    sort = [style for style in theirs if style.get(W + "type") == ours.get(W + "type")]
    if _is_default(ours):
        defaults = [style for style in sort if _is_default(style)]
        if defaults:
            return defaults[-1]
    wanted = style_name(ours)
    for known in (style_name, translated_name):
        found = next((style for style in sort if known(style) == wanted), None)
        if found is not None:
            return found
    return None


def translated_name(style: etree._Element) -> str:
    """Its name as Word calls it in English, in small letters."""
    name = style_name(style)
    level = _TRANSLATED_LEVEL.fullmatch(name)
    if level:
        return f"{_LEVELS.get(level.group(1), 'toc')} {level.group(2)}"
    return next((english for english, others in _TRANSLATED.items() if name in others), name)


def styles_in(root: etree._Element) -> list[etree._Element]:
    """The styles of a styles part, in order."""
    return [part for part in root if part.tag == W + "style"]


def style_id(style: etree._Element) -> str:
    """What it is referred to by."""
    return str(style.get(W + "styleId") or "")


def style_name(style: etree._Element) -> str:
    """What people see, in small letters."""
    found = style.find(W + "name")
    return "" if found is None else child_value(found).strip().casefold()


def _is_default(style: etree._Element) -> bool:
    return style.get(W + "default") in ("1", "true", "on")
