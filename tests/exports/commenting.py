"""A reader who comments in a Word file: real comments, on words, with replies and closed threads."""

import io
import zipfile
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from app.exports.package_again import WORD_TYPE, PackageAgain
from app.exports.word_text import W, add_run, child, element
from app.foundation.errors import KnownError
from app.foundation.word_package import Trouble
from app.prose.blocks import Run

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"


@dataclass
class Said:
    """A comment, or with ``to`` a reply to the one at that place in the list."""

    on: str
    text: str
    author: str = "Alienor (EXPOO)"
    date: str = "2026-04-02T10:15:00Z"
    to: int | None = None
    done: bool = False
    heading: str = ""
    """Only in the text under this heading, of an onderdeel or of a question."""
    para: str = field(default="")
    """Its ``paraId``; empty for one that is right."""


def commented(content: bytes, said: Sequence[Said], *, threads: bool = True) -> bytes:
    """The file with these comments. Without ``threads`` there is no ``commentsExtended``."""
    package = PackageAgain(content, _refuse)
    spaces = {"w": W[1:-1], "w14": W14[1:-1]}
    comments = etree.Element(W + "comments", nsmap=spaces)
    extended = etree.Element(W15 + "commentsEx", nsmap={"w15": W15[1:-1]})
    paras: list[str] = []
    for number, one in enumerate(said):
        paras.append(one.para or f"{0x11110000 + number:08X}")
        made = child(comments, "comment", id=str(number), author=one.author, initials="A")
        if one.date:
            made.set(W + "date", one.date)
        line = child(made, "p")
        line.set(W14 + "paraId", paras[-1])
        sign = child(line, "r")
        child(sign, "annotationRef")
        add_run(line, Run(one.text), str)
        entry = etree.SubElement(extended, W15 + "commentEx")
        entry.set(W15 + "paraId", paras[-1])
        if one.to is not None:
            entry.set(W15 + "paraIdParent", paras[one.to])
        entry.set(W15 + "done", "1" if one.done else "0")
        _hang(package.root, one if one.to is None else said[one.to], str(number))
    package.put("word/comments.xml", comments, f"{WORD_TYPE}comments+xml")
    package.lead_to(_COMMENTS, "/word/comments.xml")
    if threads:
        package.put("word/commentsExtended.xml", extended, f"{WORD_TYPE}commentsExtended+xml")
        package.lead_to(_EXTENDED, "/word/commentsExtended.xml")
    return package.content()


def part(content: bytes, name: str) -> etree._Element:
    """The root of a part."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read(name))


def _hang(root: etree._Element, one: Said, number: str) -> None:
    """Anchor a comment on its words, which may run on over paragraphs; on nothing when there are none."""
    lines = [line for line in one.on.split("\n") if line.strip()]
    if not lines:
        return
    under: dict[str, str] = {}
    begun = False
    for paragraph in root.iter(W + "p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        text = "".join(str(letters.text or "") for letters in paragraph.iter(W + "t"))
        name = str(style.get(W + "val")) if style is not None else ""
        if name in ("Heading1", "Heading2"):
            under = {"Heading1": text} if name == "Heading1" else under | {"Heading2": text}
        elif not begun and lines[0] in text and (not one.heading or one.heading in under.values()):
            begun = True
            _begin(paragraph, text.index(lines[0]), number)
        if begun and lines[-1] in text:
            _end(paragraph, text.index(lines[-1]) + len(lines[-1]), number)
            return
    raise AssertionError(f"nowhere in the text: {one.on!r}")


def _begin(paragraph: etree._Element, at: int, number: str) -> None:
    first = _run_at(paragraph, at)
    assert first is not None
    first.addprevious(element("commentRangeStart", id=number))


def _end(paragraph: etree._Element, at: int, number: str) -> None:
    last, end = _run_at(paragraph, at), element("commentRangeEnd", id=number)
    if last is None:
        paragraph.append(end)
    else:
        last.addprevious(end)
    sign = element("r")
    child(sign, "commentReference", id=number)
    end.addnext(sign)


def _run_at(paragraph: etree._Element, at: int) -> etree._Element | None:
    """What begins at this letter: a run, cut in two for it, or the link it is in. None at the end."""
    for run in list(paragraph.iter(W + "r")):
        size = sum(len(str(letters.text or "")) for letters in run.iter(W + "t"))
        if at == 0 and size:
            return _in(paragraph, run)
        if at < size:
            (letters,) = run.findall(W + "t")
            rest = deepcopy(run)
            whole = str(letters.text)
            for piece, words in ((letters, whole[:at]), (rest.find(W + "t"), whole[at:])):
                assert piece is not None
                piece.text = words
                piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.addnext(rest)
            return _in(paragraph, rest)
        at -= size
    return None


def _in(paragraph: etree._Element, run: etree._Element) -> etree._Element:
    parent = run.getparent()
    return run if parent is None or parent is paragraph else parent


def _refuse(trouble: Trouble) -> KnownError:
    return KnownError(str(trouble))
