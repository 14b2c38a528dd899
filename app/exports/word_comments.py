"""What a passage rests on, as comments in a Word file."""

import datetime as dt
from collections.abc import Mapping

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from app.exports.document import Behind
from app.exports.rests_on import rests_on
from app.exports.word_text import Remark, add_run, child, element
from app.prose.blocks import Run

AUTHOR, INITIALS = "Praktijkdag", "PD"


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
