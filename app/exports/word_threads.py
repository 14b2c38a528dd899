"""The threads of comments in a Word file: which there are, and replies that are written into them.

Import this where it is used: it brings lxml with it.

A reply is a comment of its own. Word drops one that hangs nowhere in the text, so it is anchored beside the
comment it replies to; it re-keys a ``paraId`` that is not between 0 and 0x80000000, and the thread is lost;
and it drops the root of a resolved thread whose replies are not resolved too.
"""

import hashlib
import posixpath
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from app.exports.package_again import WORD_TYPE, PackageAgain
from app.exports.word_text import W, add_run, child, element
from app.foundation.text import xml_text
from app.prose.blocks import Run

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_CID = "{http://schemas.microsoft.com/office/word/2016/wordml/cid}"
_CEX = "{http://schemas.microsoft.com/office/word/2018/wordml/cex}"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_PARA_ID = re.compile(rb'paraId(?:Parent)?="([0-9A-Fa-f]{1,8})"')
_HIGHEST = 0x80000000


@dataclass
class Thread:
    """A comment and the replies under it, as their elements."""

    root: etree._Element
    replies: list[etree._Element] = field(default_factory=list)

    @property
    def author(self) -> str:
        """Who made the comment."""
        return str(self.root.get(W + "author") or "")

    @property
    def date(self) -> str:
        """As the file says it; empty when it doesn't."""
        return str(self.root.get(W + "date") or "")

    @property
    def text(self) -> str:
        """What the comment says."""
        return _text(self.root)

    def says(self, text: str) -> bool:
        """Whether a reply says this already."""
        return letters(text) in (letters(_text(reply)) for reply in self.replies)


class Threads:
    """The threads of one file. Nothing changes in it before ``keep``."""

    def __init__(self, package: PackageAgain) -> None:
        self._package = package
        self._name = package.part_of_kind("comments")
        found = package.xml(self._name) if self._name else element("comments")
        self._comments = _with_prefixes(found)
        self._paras = _para_ids(package)
        self._extended_name = package.part_of_kind("commentsExtended") or ""
        if self._extended_name:
            self._extended = package.xml(self._extended_name)
        else:
            self._extended = etree.Element(W15 + "commentsEx", nsmap={"w15": W15[1:-1]})
        self._ids_name = package.part_of_kind("commentsIds") or ""
        self._ids = package.xml(self._ids_name) if self._ids_name else None
        self._mend_para_ids()
        self._anchors = _Anchors(package.root)
        self.all = list(self._read())

    def reply(self, thread: Thread, text: str, author: str, date: str) -> bool:
        """Put a reply in a thread; False when the comment hangs nowhere, and Word would drop it."""
        number = self._free_number()
        if not self._anchors.beside(str(thread.root.get(W + "id")), number):
            return False
        made = child(
            self._comments, "comment", id=number, author=xml_text(author), initials=_initials(author)
        )
        if date:
            made.set(W + "date", date)
        looks = thread.root.find(W + "p")
        for place, line in enumerate(text.strip().splitlines()):
            made.append(self._paragraph(line, looks, number, place))
        parent = self._para_of(thread.root)
        self._extend(self._para_of(made), parent, done=self._is_done(parent))
        thread.replies.append(made)
        return True

    def resolve(self, thread: Thread) -> None:
        """Close a thread, with every reply in it."""
        root = self._para_of(thread.root)
        self._extend(root, None, done=True)
        for reply in thread.replies:
            self._extend(self._para_of(reply), root, done=True)

    def is_resolved(self, thread: Thread) -> bool:
        """Whether a thread is closed."""
        return self._is_done(_last_para(thread.root))

    def keep(self) -> None:
        """Put it all in the package."""
        if self._name is None:
            return
        self._package.put(self._name, self._comments)
        if self._ids is not None:
            self._package.put(self._ids_name, self._ids)
        if not self._extended_name:
            self._extended_name = posixpath.join(self._package.folder, "commentsExtended.xml")
            self._package.lead_to(_EXTENDED, f"/{self._extended_name}")
        self._package.put(self._extended_name, self._extended, f"{WORD_TYPE}commentsExtended+xml")

    # -- inside

    def _read(self) -> Iterator[Thread]:
        parents = {
            _hex(one.get(W15 + "paraId")): _hex(one.get(W15 + "paraIdParent")) for one in self._extended
        }
        threads: dict[str, Thread] = {}
        replies: list[tuple[str, etree._Element]] = []
        for comment in self._comments.iterfind(W + "comment"):
            para = _last_para(comment)
            parent = parents.get(para, "") if para else ""
            if parent:
                replies.append((parent, comment))
            else:
                threads[para or f"#{comment.get(W + 'id')}"] = Thread(comment)
        for parent, comment in replies:
            while parent not in threads and parents.get(parent):
                parent = parents[parent]
            if parent in threads:
                threads[parent].replies.append(comment)
        return iter(threads.values())

    def _mend_para_ids(self) -> None:
        """Ids that Word would replace, and so lose the thread, get one that it keeps."""
        for paragraph in self._comments.iter(W + "p"):
            was = _hex(paragraph.get(W14 + "paraId"))
            if was and not 0 < int(was, 16) < _HIGHEST:
                now = self._free_para(was)
                paragraph.set(W14 + "paraId", now)
                for root, space in ((self._extended, W15), (self._ids, _CID)):
                    for one in root if root is not None else ():
                        for name in ("paraId", "paraIdParent"):
                            if _hex(one.get(space + name)) == was:
                                one.set(space + name, now)

    def _paragraph(self, line: str, looks: etree._Element | None, number: str, place: int) -> etree._Element:
        made = element("p")
        made.set(W14 + "paraId", self._free_para(f"{number}/{place}/{line}"))
        properties = looks.find(W + "pPr") if looks is not None else None
        if properties is not None:
            copied = deepcopy(properties)
            for mark in copied.findall(W + "rPr"):
                copied.remove(mark)
            made.append(copied)
        sign = looks.find(f"{W}r[{W}annotationRef]") if looks is not None else None
        if place == 0 and sign is not None:
            made.append(deepcopy(sign))
        add_run(made, Run(line), str)
        return made

    def _para_of(self, comment: etree._Element) -> str:
        """The id by which others mean a comment: that of its last paragraph, made when it has none."""
        paragraphs = comment.findall(W + "p") or [child(comment, "p")]
        found = _hex(paragraphs[-1].get(W14 + "paraId"))
        if not found:
            found = self._free_para(f"comment {comment.get(W + 'id')}")
            paragraphs[-1].set(W14 + "paraId", found)
        return found

    def _extend(self, para: str, parent: str | None, *, done: bool) -> None:
        one = next((one for one in self._extended if _hex(one.get(W15 + "paraId")) == para), None)
        if one is None:
            one = etree.SubElement(self._extended, W15 + "commentEx")
            one.set(W15 + "paraId", para)
            if parent:
                self._extend(parent, None, done=self._is_done(parent))
        if parent and one.get(W15 + "paraIdParent") is None:
            one.set(W15 + "paraIdParent", parent)
        one.set(W15 + "done", "1" if done else "0")

    def _is_done(self, para: str) -> bool:
        found = (one.get(W15 + "done") for one in self._extended if _hex(one.get(W15 + "paraId")) == para)
        return next(found, "0") in ("1", "true")

    def _free_number(self) -> str:
        taken = [int(one.get(W + "id") or 0) for one in self._comments.iterfind(W + "comment")]
        return str(max(taken, default=-1) + 1)

    def _free_para(self, seed: str) -> str:
        """A ``paraId`` that nothing in the file has; the same for the same file."""
        while True:
            number = int(hashlib.sha256(seed.encode()).hexdigest()[:8], 16) % _HIGHEST
            made = f"{number:08X}"
            if number and made not in self._paras:
                self._paras.add(made)
                return made
            seed += "+"


class _Anchors:
    """Where the comments hang in the text."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._starts = {str(one.get(W + "id")): one for one in root.iter(W + "commentRangeStart")}
        self._ends = {str(one.get(W + "id")): one for one in root.iter(W + "commentRangeEnd")}
        self._signs = {str(one.get(W + "id")): one for one in root.iter(W + "commentReference")}

    def beside(self, number: str, fresh: str) -> bool:
        """Hang another comment where this one hangs; False when that is nowhere."""
        sign = self._signs.get(number)
        run = sign.getparent() if sign is not None else None
        if sign is None or run is None:
            return False
        start, end = self._starts.get(number), self._ends.get(number)
        made = element("r")
        looks = run.find(W + "rPr")
        if looks is not None:
            made.append(deepcopy(looks))
        self._signs[fresh] = child(made, "commentReference", id=fresh)
        run.addnext(made)
        if start is not None and end is not None:
            self._starts[fresh] = element("commentRangeStart", id=fresh)
            self._ends[fresh] = element("commentRangeEnd", id=fresh)
            start.addnext(self._starts[fresh])
            end.addnext(self._ends[fresh])
        return True


def letters(text: str) -> str:
    """What two texts are compared by: their letters, however they were broken into lines."""
    return "".join(text.split())


def _text(comment: etree._Element) -> str:
    return "\n".join(
        "".join(str(one.text or "") for one in line.iter(W + "t")) for line in comment.iter(W + "p")
    )


def _last_para(comment: etree._Element) -> str:
    paragraphs = comment.findall(W + "p")
    return _hex(paragraphs[-1].get(W14 + "paraId")) if paragraphs else ""


def _hex(value: str | None) -> str:
    """An id as it is compared: eight capitals; nothing for what is none."""
    try:
        return f"{int(value or '', 16):08X}"
    except ValueError:
        return ""


def _initials(author: str) -> str:
    return "".join(word[0] for word in re.findall(r"\w+", author)[:3]).upper()


def _para_ids(package: PackageAgain) -> set[str]:
    parts = (name for name in package.names if name.startswith(package.folder) and name.endswith(".xml"))
    return {f"{int(found, 16):08X}" for name in parts for found in _PARA_ID.findall(package.part(name))}


def _with_prefixes(root: etree._Element) -> etree._Element:
    """The comments in a root that names ``w14``, and says that who doesn't know it may pass it by."""
    spaces = {"w": W[1:-1], **{key: value for key, value in root.nsmap.items() if key}}
    spaces |= {"w14": W14[1:-1], "mc": _MC}
    made = etree.Element(root.tag, nsmap=spaces)
    for name, value in root.attrib.items():
        made.set(name, value)
    ignorable = str(root.get(f"{{{_MC}}}Ignorable") or "").split()
    made.set(f"{{{_MC}}}Ignorable", " ".join(dict.fromkeys([*ignorable, "w14"])))
    made.extend(list(root))
    return made
