"""Our own export as it comes back: edited and remarked as Word, LibreOffice and Google Docs do it."""

import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from lxml import etree

from app.exports.writing import export_practice
from app.imports.word_return import read_return
from app.prose.blocks import plain_text
from app.workshop.returned_values import ReturnedFile, ReturnedText
from app.workshop.workshop import Workshop
from tests.exports.plans import W, text_of
from tests.practices import started_practice

DOEL, SUBDOELEN, KENMERKEN = (
    "grondplan/doel.verandering",
    "grondplan/doel.subdoelen",
    "grondplan/doelgroep.kenmerken",
)
TEXTS = {
    DOEL: "Kinderen durven weer spelen.\n\nOuders vinden elkaar aan de zandbak.",
    SUBDOELEN: "- rust in huis\n- een vast moment per week",
    KENMERKEN: "Gezinnen met jonge kinderen in de **oude** wijk.",
}
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_CID = "http://schemas.microsoft.com/office/word/2016/wordml/cid"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@contextmanager
def written_practice(texts: dict[str, str] = TEXTS) -> Iterator[tuple[Workshop, Path]]:
    """A practice with some texts, and a folder."""
    with TemporaryDirectory() as folder, started_practice(Path(folder)) as workshop:
        workshop.drafts.write_all(texts, "Teksten")
        yield workshop, Path(folder)


def sent(workshop: Workshop, folder: Path, name: str = "plan.docx") -> Path:
    """The grondplan as it goes out."""
    made = export_practice(workshop, folder / name)
    assert made is not None
    return made.path


class Edited:
    """A Word file in somebody's hands."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with zipfile.ZipFile(path) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.root = etree.fromstring(self.parts["word/document.xml"])
        self.body = self.root[0]

    def paragraph(self, words: str) -> etree._Element:
        """The one paragraph with exactly these words."""
        found = [one for one in self.body.iter(W + "p") if text_of(one) == words]
        assert len(found) == 1, (words, len(found))
        return found[0]

    def heading_of(self, short: str) -> etree._Element:
        """The heading that carries the bookmark of a question."""
        for mark in self.body.iter(W + "bookmarkStart"):
            if mark.get(W + "name") == f"_pd_{short}":
                parent = mark.getparent()
                assert parent is not None
                return parent
        raise AssertionError(short)

    def control_of(self, short: str) -> etree._Element:
        """The control of a question."""
        for control in self.body.iter(W + "sdt"):
            tag = control.find(f"{W}sdtPr/{W}tag")
            if tag is not None and tag.get(W + "val") == short:
                return control
        raise AssertionError(short)

    def without_bookmarks(self) -> "Edited":
        for name in ("bookmarkStart", "bookmarkEnd"):
            for mark in list(self.body.iter(W + name)):
                drop(mark)
        return self

    def without_controls(self) -> "Edited":
        for control in list(self.body.iter(W + "sdt")):
            content = control.find(W + "sdtContent")
            for one in list(content) if content is not None else []:
                control.addprevious(one)
            drop(control)
        return self

    def without_parts(self, *beginnings: str) -> "Edited":
        self.parts = {name: held for name, held in self.parts.items() if not name.startswith(beginnings)}
        return self

    def save(self, name: str = "terug.docx") -> Path:
        self.parts["word/document.xml"] = etree.tostring(self.root)
        path = self.path.with_name(name)
        path.write_bytes(packed(self.parts))
        return path

    def relate(self, kind: str, target: str) -> None:
        name = "word/_rels/document.xml.rels"
        root = etree.fromstring(self.parts[name])
        etree.SubElement(
            root,
            f"{{{_RELATIONS}}}Relationship",
            Id=f"rIdX{len(root)}",
            Type=f"{_OFFICE}/{kind}",
            Target=target,
        )
        self.parts[name] = etree.tostring(root)

    def comment(self, *comments: str) -> None:
        """Put these ``w:comment`` elements in the file."""
        inside = "".join(comments)
        namespaces = f'xmlns:w="{W[1:-1]}" xmlns:w14="{_W14}"'
        self.parts["word/comments.xml"] = f"<w:comments {namespaces}>{inside}</w:comments>".encode()
        self.relate("comments", "comments.xml")

    def thread(self, *rows: tuple[str, str, bool]) -> None:
        """Say of comments by their paragraph what they answer, and whether they are done."""
        inside = "".join(
            f'<w15:commentEx w15:paraId="{para}" '
            + (f'w15:paraIdParent="{parent}" ' if parent else "")
            + f'w15:done="{int(done)}"/>'
            for para, parent, done in rows
        )
        made = f'<w15:commentsEx xmlns:w15="{_W15}">{inside}</w15:commentsEx>'
        self.parts["word/commentsExtended.xml"] = made.encode()
        self.relate("commentsExtended", "commentsExtended.xml")

    def lasting(self, *rows: tuple[str, str]) -> None:
        """Give comments by their paragraph a durable id."""
        inside = "".join(
            f'<w16cid:commentId w16cid:paraId="{para}" w16cid:durableId="{lasting}"/>'
            for para, lasting in rows
        )
        made = f'<w16cid:commentsIds xmlns:w16cid="{_CID}">{inside}</w16cid:commentsIds>'
        self.parts["word/commentsIds.xml"] = made.encode()
        self.relate("commentsIds", "commentsIds.xml")


def comment(number: int, text: str, author: str = "An (EXPOO)", date: str = "2026-03-12T10:15:00Z") -> str:
    """A comment as Word writes it; its paragraph has an id made from its number."""
    when = f'w:date="{date}" ' if date else ""
    return (
        f'<w:comment w:id="{number}" w:author="{author}" {when}w:initials="A">'
        f'<w:p w14:paraId="{number:08X}"><w:r><w:annotationRef/></w:r><w:r><w:t>{text}</w:t></w:r></w:p>'
        "</w:comment>"
    )


def word(xml: str) -> etree._Element:
    """An element in Word's own names."""
    return etree.fromstring(f'<w:x xmlns:w="{W[1:-1]}" xmlns:r="{_OFFICE}" xmlns:w14="{_W14}">{xml}</w:x>')[0]


def around(first: etree._Element, last: etree._Element, number: int) -> None:
    """Hang a comment on two runs and what stands between."""
    first.addprevious(word(f'<w:commentRangeStart w:id="{number}"/>'))
    last.addnext(word(f'<w:r><w:commentReference w:id="{number}"/></w:r>'))
    last.addnext(word(f'<w:commentRangeEnd w:id="{number}"/>'))


def run_of(paragraph: etree._Element) -> etree._Element:
    found = paragraph.find(W + "r")
    assert found is not None
    return found


def type_in(paragraph: etree._Element, words: str) -> None:
    """Other words in the place of those of a paragraph."""
    runs = paragraph.findall(W + "r")
    for run in runs[1:]:
        drop(run)
    text = runs[0].find(W + "t")
    assert text is not None
    text.text = words


def drop(one: etree._Element) -> None:
    parent = one.getparent()
    assert parent is not None
    parent.remove(one)


def packed(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, held in parts.items():
            archive.writestr(name, held)
    return stream.getvalue()


def come_back(change: Callable[[Edited], object], texts: dict[str, str] = TEXTS) -> ReturnedFile:
    """What is read of our export after somebody did this to it."""
    with written_practice(texts) as (workshop, folder):
        file = Edited(sent(workshop, folder))
        change(file)
        return read_return(workshop, file.save())


def text_at(returned: ReturnedFile, step_id: str | None) -> ReturnedText:
    found = [one for one in returned.texts if one.step_id == step_id]
    assert len(found) == 1, [one.heading for one in found]
    return found[0]


def words_at(returned: ReturnedFile, step_id: str | None) -> str:
    return plain_text(text_at(returned, step_id).blocks)
