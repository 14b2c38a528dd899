"""Their styles under our names, and ours where they have none, in their fonts and their colour.

Word knows its own styles by name, in English whatever the language of the program; the id is free
("Kop1"). We write by id, so each of their styles that is one of ours gets our id, everywhere.
"""

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from app.exports.template_colours import is_colourful, own_color, readable, theme_accent
from app.exports.template_elements import (
    child_value,
    properties_of,
    put_in_order,
    settle_numbers,
    settle_order,
    take_out,
    without_foreign,
)
from app.exports.template_style_names import new_ids, style_id, style_name, styles_in, translated_name
from app.exports.word_text import W, child, element
from app.foundation.colour import mixed

_HEADING = re.compile(r"Heading([1-9])")
_SELDOM_DESIGNED = frozenset({"body text", "list continue"})
"""Styles that many templates hold by chance: their text is in Normal, and so ours has to look like that."""
_REFERS = ("basedOn", "next", "link")


@dataclass
class MergedStyles:
    """What came of it.

    ``ids`` says what their styles are called now. ``lacking`` are the names of our headings that they
    don't have, ``numbered`` those that were numbered, which we take away.
    """

    root: etree._Element
    ids: dict[str, str]
    accent: str | None
    lacking: list[str] = field(default_factory=list)
    numbered: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Ours:
    """Our own colours, read from our own template."""

    ink: str | None
    accent: str | None
    tint: str | None
    hairline: str | None


def merge_styles(
    theirs: etree._Element, ours: etree._Element, theme: etree._Element | None, used: frozenset[str]
) -> MergedStyles:
    """``theirs`` (changed in place) with everything that ``ours`` has.

    ``used`` are the ids of the styles in their own text; none when they have no text.
    """
    _clean(theirs, used)
    theirs_styles, our_styles = styles_in(theirs), styles_in(ours)
    ids = new_ids(theirs_styles, our_styles)
    for style in theirs_styles:
        style.set(W + "styleId", ids[style_id(style)])
        for part in style:
            if part.tag in [W + name for name in _REFERS]:
                part.set(W + "val", ids.get(child_value(part), ""))
    heading = next((style for style in theirs_styles if style_id(style) == "Heading1"), None)
    own = own_color(heading)
    accent = own if own and is_colourful(own) else theme_accent(theme) or own
    merged = MergedStyles(theirs, ids, accent)
    _add_lacking(merged, our_styles, _ours(ours), _heading_fonts(heading, theme))
    _mend(merged, {style_id(style) for style in our_styles})
    defaults = ours.find(W + "docDefaults")
    if theirs.find(W + "docDefaults") is None and defaults is not None:
        theirs.insert(0, deepcopy(defaults))
    _ensure_language(theirs)
    return merged


def _clean(root: etree._Element, used: frozenset[str]) -> None:
    """Without what is none of ours to carry on, such as a style for running text that they don't use."""
    without_foreign(root)
    settle_numbers(root)
    settle_order(root)
    take_out(root, "pPrChange", "rPrChange", "tblPrChange", "vanish", "framePr", "autoRedefine", "rsid")
    seen: set[str] = set()
    for style in styles_in(root):
        unused = used and style_id(style) not in used and translated_name(style) in _SELDOM_DESIGNED
        if not style_id(style) or style_id(style) in seen or unused:
            root.remove(style)
        seen.add(style_id(style))


def _add_lacking(
    merged: MergedStyles, ours: list[etree._Element], colours: _Ours, fonts: etree._Element | None
) -> None:
    known = {style_id(style) for style in styles_in(merged.root)}
    for style in ours:
        if style_id(style) in known:
            continue
        for other in styles_in(merged.root):
            if style_name(other) == style_name(style):  # of another sort: two styles can't have one name
                other[0].set(W + "val", f"{child_value(other[0])} (sjabloon)")
        added = deepcopy(style)
        _recolour(added, colours, merged.accent)
        for old in list(added.iter(W + "rFonts")):
            if fonts is not None:
                old.addprevious(deepcopy(fonts))
            take_out(old.getparent(), "rFonts", only=old)
        if _HEADING.fullmatch(style_id(style)):
            merged.lacking.append(style_name(style))
        merged.root.append(added)


def _recolour(style: etree._Element, ours: _Ours, accent: str | None) -> None:
    """Our accent, tint and hairline become shades of theirs; our ink becomes that of their text."""
    for part in list(style.iter()):
        if part.tag == W + "color" and ours.ink and part.get(W + "val") == ours.ink:
            take_out(part.getparent(), "color", only=part)
            continue
        for name in ("val", "color", "fill"):
            value = part.get(W + name)
            if accent is None or value is None:
                continue
            if value == ours.accent:
                part.set(W + name, readable(accent, mixed(accent, "FFFFFF", 0.9)))
            elif value == ours.tint:
                part.set(W + name, mixed(accent, "FFFFFF", 0.9))
            elif value == ours.hairline:
                part.set(W + name, mixed(accent, "FFFFFF", 0.7))


def recolour_numbering(numbering: etree._Element, ours: etree._Element, accent: str | None) -> None:
    """The marks of our lists in their colour and in the font of their text."""
    _recolour(numbering, _ours(ours), accent)
    take_out(numbering, "rFonts")


def _mend(merged: MergedStyles, needed: set[str]) -> None:
    """What our writer counts on: headings that are headings, and no numbers that it didn't make."""
    styles = {style_id(style): style for style in styles_in(merged.root)}
    for style in styles.values():
        for part in list(style):
            if part.tag in [W + name for name in _REFERS] and child_value(part) not in styles:
                style.remove(part)
    for key, style in styles.items():
        _break_circle(style, styles)
        if key not in needed or style.get(W + "type") != "paragraph":
            continue
        if key.startswith("TOC"):
            take_out(style, "tabs")  # the writer knows how wide this page is
        level = _HEADING.fullmatch(key)
        if any(_is_numbered(one) for one in _chain(style, styles)):
            numbers = element("numPr")
            child(numbers, "numId", val="0")
            put_in_order(properties_of(style), numbers)
            if level:
                merged.numbered.append(style_name(style))
        if level:
            put_in_order(properties_of(style), element("keepNext"))
            put_in_order(properties_of(style), element("outlineLvl", val=str(int(level.group(1)) - 1)))


def _is_numbered(style: etree._Element) -> bool:
    found = style.find(f"{W}pPr/{W}numPr/{W}numId")
    return found is not None and child_value(found) != "0"


def _chain(style: etree._Element, styles: dict[str, etree._Element]) -> Iterator[etree._Element]:
    """A style and those that it is based on."""
    seen: set[str] = set()
    while style_id(style) not in seen:
        seen.add(style_id(style))
        yield style
        below = style.find(W + "basedOn")
        if below is None or child_value(below) not in styles:
            return
        style = styles[child_value(below)]


def _break_circle(style: etree._Element, styles: dict[str, etree._Element]) -> None:
    last = list(_chain(style, styles))[-1]
    below = last.find(W + "basedOn")
    if below is not None and child_value(below) in styles:
        last.remove(below)


def _heading_fonts(heading: etree._Element | None, theme: etree._Element | None) -> etree._Element | None:
    own = None if heading is None else heading.find(f"{W}rPr/{W}rFonts")
    if own is not None:
        return own
    if theme is None:
        return None
    return element("rFonts", asciiTheme="majorHAnsi", hAnsiTheme="majorHAnsi",
                   eastAsiaTheme="majorEastAsia", cstheme="majorBidi")  # fmt: skip


def _ours(root: etree._Element) -> _Ours:
    styles = {style_id(style): style for style in styles_in(root)}
    ink = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}color")
    table = styles["Praktijktabel"]
    shade, line = next(table.iter(W + "shd"), None), next(table.iter(W + "insideH"), None)
    return _Ours(
        ink=None if ink is None else ink.get(W + "val"),
        accent=own_color(styles["Heading1"]),
        tint=None if shade is None else shade.get(W + "fill"),
        hairline=None if line is None else line.get(W + "color"),
    )


def _ensure_language(root: etree._Element) -> None:
    """A place for the language of a plan: the writer fills it in wherever there is one."""
    defaults = root.find(W + "docDefaults")
    assert defaults is not None, "there is one by now"
    holder = defaults.find(W + "rPrDefault")
    if holder is None:
        holder = element("rPrDefault")
        defaults.insert(0, holder)
    look = holder.find(W + "rPr")
    if look is None:
        look = child(holder, "rPr")
    if look.find(W + "lang") is None:
        put_in_order(look, element("lang", val="nl-BE"))
