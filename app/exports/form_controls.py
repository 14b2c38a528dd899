"""The controls of a form and its fields of before: what is in them, and what they are once filled."""

from copy import deepcopy

from lxml import etree

from app.exports.form_spots import drop
from app.exports.word_text import W, element


def around(one: etree._Element) -> list[etree._Element]:
    """The properties of the controls around a spot that wait for text, or get theirs from elsewhere."""
    found = [control.find(W + "sdtPr") for control in one.iterancestors(W + "sdt")]
    marks = ("showingPlcHdr", "dataBinding")
    return [one for one in found if one is not None and any(one.find(W + mark) is not None for mark in marks)]


def emptied(cell: etree._Element) -> etree._Element:
    """A cell without the prompt that stood in it."""
    for paragraph in cell.iterfind(W + "p"):
        for one in list(paragraph):
            if one.tag != W + "pPr":
                paragraph.remove(one)
    return cell


def parts_of_field(
    first: etree._Element,
) -> tuple[list[etree._Element], etree._Element | None, etree._Element | None]:
    """What stands in a field now, the run that opens that, and the run that closes the field."""
    result: list[etree._Element] = []
    separate: etree._Element | None = None
    depth = 1
    for one in first.itersiblings():
        kinds = [str(mark.get(W + "fldCharType")) for mark in one.iter(W + "fldChar")]
        depth += kinds.count("begin") - kinds.count("end")
        if depth <= 0:
            return result, separate, one
        if "separate" in kinds and depth == 1 and separate is None:
            separate = one
        elif separate is not None and not str(one.tag).endswith(("bookmarkStart", "bookmarkEnd")):
            result.append(one)
    return result, separate, None


def choice_in(choices: etree._Element, words: str) -> str | None:
    """What a list of choices calls an answer."""
    wanted = " ".join(words.split()).casefold().rstrip(".")
    for one in choices.iterfind(W + "listItem"):
        shown = str(one.get(W + "displayText") or one.get(W + "value") or "")
        if shown.casefold() == wanted and wanted:
            return shown
    return None


def settle(properties: etree._Element, *, simple: bool) -> None:
    """A control that is filled has no prompt any more, and nothing elsewhere that Word would put over it."""
    for one in list(properties):
        name = str(one.tag).rpartition("}")[2]
        if name in ("showingPlcHdr", "dataBinding") or (name == "text" and not simple):
            properties.remove(one)


def is_alone(control: etree._Element, paragraph: etree._Element) -> bool:
    """Whether a control has a paragraph to itself."""
    others = [one for one in paragraph if one is not control and one.tag not in (W + "pPr", W + "proofErr")]
    return control.getparent() is paragraph and not others


def lift(control: etree._Element, paragraph: etree._Element) -> None:
    """Put a control around its paragraph instead of in it, so that it takes more than one."""
    content = control.find(W + "sdtContent")
    assert content is not None
    paragraph.addprevious(control)
    model = element("p")
    properties = paragraph.find(W + "pPr")
    if properties is not None:
        model.append(deepcopy(properties))
    content[:] = [model]
    drop(paragraph)
