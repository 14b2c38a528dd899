"""How an answer looks in a form: taken from what stands there."""

from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from app.exports.word_text import W, element

_NOT_TAKEN = frozenset(
    W + name
    for name in (
        "numPr",
        "outlineLvl",
        "pageBreakBefore",
        "keepNext",
        "sectPr",
        "pPrChange",
        "framePr",
        "rPr",
    )
)
_NOT_SAID = frozenset(
    W + name for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "vanish", "webHidden")
)
_LOUD = frozenset(
    W + name
    for name in ("b", "bCs", "i", "iCs", "caps", "smallCaps", "u", "color", "highlight", "shd", "rStyle")
)


@dataclass(frozen=True, slots=True)
class Base:
    """How an answer looks: the properties of a paragraph and of its runs, as they stand in the form."""

    paragraph: tuple[etree._Element, ...] = ()
    run: tuple[etree._Element, ...] = ()

    @classmethod
    def of_blank(cls, paragraph: etree._Element) -> "Base":
        """As what is typed in this empty paragraph would look."""
        properties = paragraph.find(W + "pPr")
        if properties is None:
            return cls(run=_said(paragraph.find(f"{W}r/{W}rPr"), loud=True))
        own = properties.find(W + "rPr")
        run = own if own is not None else paragraph.find(f"{W}r/{W}rPr")
        return cls(_taken(properties), _said(run, loud=True))

    @classmethod
    def after(cls, paragraph: etree._Element, styles: etree._Element | None) -> "Base":
        """As text looks under this paragraph: its letters, but not what makes it a question or a title."""
        properties = paragraph.find(W + "pPr")
        first = next(
            (run.find(W + "rPr") for run in paragraph.iter(W + "r") if run.find(W + "t") is not None), None
        )
        kept = [] if properties is None else [one for one in _taken(properties) if one.tag in _PLACED]
        following = _next_style(properties, styles)
        if following is not None:
            kept.insert(0, following)
        return cls(tuple(kept), _said(first, loud=False))

    @classmethod
    def of_run(cls, properties: etree._Element | None, *, loud: bool) -> "Base":
        """As a run; ``loud`` also its bold and its colour."""
        return cls(run=_said(properties, loud=loud))


_PLACED = frozenset(W + name for name in ("ind", "jc", "bidi"))


def _taken(properties: etree._Element) -> tuple[etree._Element, ...]:
    return tuple(deepcopy(one) for one in properties if one.tag not in _NOT_TAKEN)


def _said(properties: etree._Element | None, *, loud: bool) -> tuple[etree._Element, ...]:
    if properties is None:
        return ()
    left_out = _NOT_SAID if loud else _NOT_SAID | _LOUD
    return tuple(deepcopy(one) for one in properties if one.tag not in left_out)


def _next_style(properties: etree._Element | None, styles: etree._Element | None) -> etree._Element | None:
    """The style that follows by itself after that of a paragraph, when it is another."""
    named = None if properties is None else properties.find(W + "pStyle")
    if named is None or styles is None:
        return None
    for style in styles.iterfind(W + "style"):
        if style.get(W + "styleId") == named.get(W + "val"):
            following = style.find(W + "next")
            if following is not None and following.get(W + "val") != named.get(W + "val"):
                return element("pStyle", val=str(following.get(W + "val")))
    return None
