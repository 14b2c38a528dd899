"""What a passage rests on, as comments in a Word file."""

import datetime as dt
from collections.abc import Mapping
from itertools import groupby

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from app.exports.document import Behind
from app.exports.word_text import Remark, add_run, child, element, one_line
from app.prose.blocks import Run

AUTHOR, INITIALS = "Praktijkdag", "PD"
_NOBODY = "zonder naam"


class Comments:
    """Makes the comments of one document, and the part of the file that holds them.

    ``provenance`` tells of each contribution; without it there are no comments. ``at`` is when the file
    was made, as the clock on the wall showed it: Word reads the time of a comment so.
    """

    def __init__(self, provenance: Mapping[str, Behind], at: dt.datetime | None) -> None:
        self._provenance = provenance
        self._at = at.replace(tzinfo=None).isoformat(timespec="seconds") + "Z" if at else ""
        self._root = element("comments")

    def under(self, step_id: str) -> Remark | None:
        """How to comment in the text of a question, which needs no naming there; None for not at all."""
        if not self._provenance:
            return None
        return lambda cites: self._add(cites, step_id)

    def add_to(self, document: Document) -> None:
        """Put the comments in the file, if there are any."""
        if not len(self._root):
            return
        content = etree.tostring(self._root, xml_declaration=True, encoding="UTF-8", standalone=True)
        package = document.part.package
        part = Part(PackURI("/word/comments.xml"), CONTENT_TYPE.WML_COMMENTS, content, package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.COMMENTS)

    def _add(self, cites: tuple[str, ...], step_id: str) -> str | None:
        behind = [self._provenance[one] for one in dict.fromkeys(cites) if one in self._provenance]
        if not behind:
            return None
        number = str(len(self._root))
        made = child(self._root, "comment", id=number, author=AUTHOR, initials=INITIALS)
        if self._at:
            made.set(made.tag.replace("comment", "date"), self._at)
        line = child(made, "p")
        child(child(line, "pPr"), "pStyle", val="CommentText")
        sign = child(line, "r")
        child(child(sign, "rPr"), "rStyle", val="CommentReference")
        child(sign, "annotationRef")
        add_run(line, Run(rests_on(behind, step_id)), str)
        return number


def rests_on(behind: list[Behind], step_id: str) -> str:
    """The sentence: ``Steunt op antwoord 1 en 3 – Fien (Tafel 1), tafel 3``.

    Answers to another question than ``step_id`` are told with that question.
    """
    ordered = sorted(behind, key=lambda one: (one.step_id != step_id, one.step_id, one.number))
    parts = []
    for asked, answers in groupby(ordered, key=lambda one: one.step_id):
        group = list(answers)
        question = "" if asked == step_id else f" bij ‘{one_line(group[0].question)}’"
        parts.append(f"antwoord {_and([str(one.number) for one in group])}{question}{_who(group)}")
    return f"Steunt op {'; '.join(parts)}"


def _who(answers: list[Behind]) -> str:
    if not any(one.who for one in answers):
        return ""
    return f" – {', '.join(dict.fromkeys(one_line(one.who) or _NOBODY for one in answers))}"


def _and(words: list[str]) -> str:
    """``1``, ``1 en 3``, ``1, 2 en 3``."""
    return " en ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)
