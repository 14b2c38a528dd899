"""The comments of a Word file: who, when, what, on which words, with replies and whether they are closed.

Word keeps threads in a part of its own, by the last paragraph of each comment. Google Docs has no such
part: there, comments on exactly the same words are a thread.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from lxml import etree

from app.foundation.word_places import WORD
from app.imports.form_xml import local
from app.imports.word_return_file import ReturnFile
from app.imports.word_return_tape import Anchor, Tape

OURS = "Praktijkdag"
"""The author of the comments that we write ourselves, on what a passage rests on."""
_PARA_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_GONE = frozenset({"del", "moveFrom", "Fallback", "rPr", "pPr", "instrText", "delText", "annotationRef"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_ON = frozenset({"1", "true", "on"})


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment as it stands in the file."""

    id: str
    author: str
    date: str
    """As the file says it, with the time in Greenwich when it says that too."""
    text: str
    anchor: Anchor
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with its replies, in order."""

    first: Comment
    replies: tuple[Comment, ...]
    resolved: bool


def threads_of(file: ReturnFile, tape: Tape) -> tuple[Thread, ...]:
    """All threads of a file, in the order of its comments. Ours are left out; replies to them are not."""
    root = file.part_of("comments")
    if root is None:
        return ()
    about = _About(file)
    comments: dict[str, Comment] = {}
    paragraphs: dict[str, str] = {}
    for one in root:
        if local(one) == "comment":
            made = _comment(one, tape, about)
            comments.setdefault(made.id, made)
            paragraphs.setdefault(_para_id(one), made.id)
    if about.threaded:
        parents = {
            paragraphs[para]: paragraphs[parent]
            for para, parent in about.parents.items()
            if para in paragraphs and parent in paragraphs
        }
    else:
        parents = _by_equal_words(comments.values())
    closed = {paragraphs[para] for para in about.done if para in paragraphs}
    return tuple(_threads(comments, parents, closed))


def _threads(
    comments: Mapping[str, Comment], parents: Mapping[str, str], closed: set[str]
) -> Iterable[Thread]:
    replies: dict[str, list[Comment]] = {}
    for one in comments.values():
        first = _first_of(one.id, parents)
        if first != one.id:
            replies.setdefault(first, []).append(one)
    for one in comments.values():
        if _first_of(one.id, parents) != one.id:
            continue
        below = tuple(replies.get(one.id, ()))
        if one.author != OURS:
            yield Thread(one, below, one.id in closed)
            continue
        said = [replace(reply, anchor=one.anchor) for reply in below if reply.author != OURS]
        if said:
            yield Thread(said[0], tuple(said[1:]), one.id in closed)


def _first_of(comment: str, parents: Mapping[str, str]) -> str:
    """The comment that opens the thread; in a ring of replies one of them does."""
    seen = {comment}
    while comment in parents:
        comment = parents[comment]
        if comment in seen:
            return min(seen)
        seen.add(comment)
    return comment


def _by_equal_words(comments: Iterable[Comment]) -> dict[str, str]:
    first: dict[tuple[int, int], str] = {}
    parents: dict[str, str] = {}
    for one in comments:
        begin, end = one.anchor.begin, one.anchor.end
        if begin is None or end is None or begin == end:
            continue
        opened = first.setdefault((begin, end), one.id)
        if opened != one.id:
            parents[one.id] = opened
    return parents


class _About:
    """What the other parts say of the comments, by the ids of their paragraphs."""

    def __init__(self, file: ReturnFile) -> None:
        extended = file.part_of("commentsExtended")
        self.threaded = extended is not None
        self.parents: dict[str, str] = {}
        self.done: set[str] = set()
        for one in () if extended is None else extended:
            said = _said(one)
            para = said.get("paraId", "").upper()
            if said.get("paraIdParent"):
                self.parents[para] = said["paraIdParent"].upper()
            if said.get("done", "").lower() in _ON:
                self.done.add(para)
        lasting, moments = file.part_of("commentsIds"), file.part_of("commentsExtensible")
        rows = [_said(one) for one in (() if lasting is None else lasting)]
        self.lasting = {row.get("paraId", "").upper(): row.get("durableId", "").upper() for row in rows}
        said_when = [_said(one) for one in (() if moments is None else moments)]
        self.moments = {row.get("durableId", "").upper(): row.get("dateUtc", "") for row in said_when}


def _comment(element: etree._Element, tape: Tape, about: _About) -> Comment:
    said = _said(element)
    author, date = said.get("author", "").strip(), said.get("date", "").strip()
    text = "\n".join("".join(_words(one)) for one in element.iter(WORD + "p")).strip()
    anchor = tape.anchors.get(said.get("id", ""), Anchor())
    lasting = about.lasting.get(_para_id(element), "")
    marks = (*((f"id:{lasting}",) if lasting else ()), mark_of(author, date, text, anchor.text))
    return Comment(said.get("id", ""), author, about.moments.get(lasting) or date, text, anchor, marks)


def mark_of(author: str, date: str, text: str, on_text: str) -> str:
    """By what a comment is known again; white space and seconds get lost on the way, and don't count."""
    parts = (author, date[:16], text, on_text)
    said = "\x00".join(" ".join(part.split()) for part in parts)
    return "is:" + hashlib.sha256(said.encode()).hexdigest()[:32]


def _words(root: etree._Element) -> Iterable[str]:
    for part in root:
        name = local(part)
        if name == "t":
            yield part.text or ""
        elif name in _BREAKS:
            yield _BREAKS[name]
        elif name not in _GONE and name != "p":
            yield from _words(part)


def _para_id(comment: etree._Element) -> str:
    """That of its last paragraph, which stands for the whole."""
    ids = [str(one.get(_PARA_ID)) for one in comment.iter(WORD + "p") if one.get(_PARA_ID)]
    return ids[-1].upper() if ids else ""


def _said(element: etree._Element) -> dict[str, str]:
    """Its attributes without their namespaces."""
    return {str(name).rpartition("}")[2]: str(value) for name, value in element.attrib.items()}
