"""How long a Word file takes that comes back: 60 pages with 300 comments, read, compared and taken in.

The sample day's plan is filled up to sixty pages. Three hundred comments, each with a reply, hang on words
of it, and every third paragraph was edited with tracked changes. *bare lxml* parses the same parts and walks
all elements once: the least that could be done.
"""

import io
import time
import zipfile
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.word_export import _medians

if TYPE_CHECKING:
    from lxml import etree

    from app.workshop.workshop import Workshop

_COMMENTS = 300
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W = f"{{{_WORD}}}"
_LONG = 50
"""Letters of a paragraph that somebody would say something of."""
_WORDS_EACH = 520
"""Words of a text; fifty texts of so many are sixty pages."""


def measure() -> dict[str, float]:
    """Median milliseconds of each part, and how many times bare lxml the reading takes."""
    from app.exports.citing import citing
    from app.imports.word_return import ground_for, read_file
    from app.imports.word_return_file import ReturnFile
    from app.store.opening import create_practice_file
    from app.store.places import Places
    from app.workshop.remarks_taking import bring_in
    from app.workshop.returned_values import ReturnedFile
    from app.workshop.word_differences import differences
    from app.workshop.workshop import Workshop

    with TemporaryDirectory() as name:
        folder = Path(name)
        workshop = Workshop(create_practice_file(folder / "A.praktijk", Places(folder / "data")))
        content = _came_back(workshop, folder)

        def read() -> ReturnedFile:
            file = ReturnFile("terug.docx", content)
            return read_file(file, ground_for(workshop, file))

        returned = read()
        texts = sum(len(one.blocks) for one in returned.texts)
        begin = time.perf_counter()
        differences(workshop, returned, citing(workshop))
        comparing = (time.perf_counter() - begin) * 1000
        reading, again, bare = _medians(
            read, lambda: differences(workshop, returned, citing(workshop)), lambda: _bare(content)
        )
        begin = time.perf_counter()
        taken = bring_in(workshop, returned)
        taking = (time.perf_counter() - begin) * 1000
        found = differences(workshop, returned, citing(workshop))
        workshop.file.discard()
    return {
        "paragraphs": texts,
        "comments": len(taken.remarks),
        "differences": found.count,
        "reading, ms": reading,
        "comparing, ms": comparing,
        "comparing again, after one was taken over, at most, ms": again,
        "taking in the remarks, once, ms": taking,
        "all together, ms": reading + comparing + taking,
        "bare lxml, ms": bare,
        "reading / bare lxml": reading / bare,
    }


def _came_back(workshop: "Workshop", folder: Path) -> bytes:
    """The file as a reader sends it back."""
    from app.exports.writing import export_practice
    from app.foundation.resources import resource
    from app.imports.day_file import read_day_file
    from app.imports.day_into_practice import bring_in

    bring_in(read_day_file(resource("sample", "speelhuis.yaml")), workshop)
    drafts = workshop.drafts.all()
    longer = {
        step: "\n\n".join([text] * max(_WORDS_EACH // max(len(text.split()), 1), 1))
        for step, text in drafts.items()
    }
    workshop.drafts.write_all(longer, "Langer")
    path = folder / "plan.docx"
    export_practice(workshop, path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return edited(parts)


def edited(parts: dict[str, bytes]) -> bytes:
    """The package as readers send it back: with comments, replies and tracked changes."""
    from lxml import etree

    root = etree.fromstring(parts["word/document.xml"])
    lines = [
        one
        for one in root.iter(_W + "p")
        if len(one.findall(_W + "r")) == 1 and one.find(f"{_W}r/{_W}t") is not None
    ]
    lines = [one for one in lines if sum(len(part.text or "") for part in one.iter(_W + "t")) > _LONG]
    comments: list[str] = []
    for number, line in enumerate(lines):
        run = line.find(_W + "r")
        assert run is not None
        if number < _COMMENTS:
            comments += _hang(run, number)
        if number % 3 == 0:
            _change(run, number)
    parts["word/document.xml"] = etree.tostring(root)
    w14 = "http://schemas.microsoft.com/office/word/2010/wordml"
    parts["word/comments.xml"] = (
        f'<w:comments xmlns:w="{_WORD}" xmlns:w14="{w14}">{"".join(comments)}</w:comments>'.encode()
    )
    w15 = "http://schemas.microsoft.com/office/word/2012/wordml"
    rows = "".join(
        f'<w15:commentEx w15:paraId="{2 * n + 1:08X}" w15:done="0"/>'
        f'<w15:commentEx w15:paraId="{2 * n + 2:08X}" w15:paraIdParent="{2 * n + 1:08X}" w15:done="0"/>'
        for n in range(len(comments) // 2)
    )
    parts["word/commentsExtended.xml"] = f'<w15:commentsEx xmlns:w15="{w15}">{rows}</w15:commentsEx>'.encode()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, held in parts.items():
            archive.writestr(name, held)
    return stream.getvalue()


def _hang(run: "etree._Element", number: int) -> list[str]:
    from lxml import etree

    said = []
    for at in (2 * number + 1, 2 * number + 2):
        run.addprevious(etree.Element(_W + "commentRangeStart", {_W + "id": str(at)}))
        sign = etree.Element(_W + "r")
        etree.SubElement(sign, _W + "commentReference", {_W + "id": str(at)})
        run.addnext(sign)
        run.addnext(etree.Element(_W + "commentRangeEnd", {_W + "id": str(at)}))
        said.append(
            f'<w:comment w:id="{at}" w:author="Lezer {number % 7}" '
            f'w:date="2026-03-12T10:{number % 60:02}:00Z">'
            f'<w:p w14:paraId="{at:08X}"><w:r><w:t>Opmerking {at}: kan dit concreter?</w:t></w:r></w:p>'
            "</w:comment>"
        )
    return said


def _change(run: "etree._Element", number: int) -> None:
    """The last words go, others come, as tracked changes."""
    from lxml import etree

    text = run.find(_W + "t")
    assert text is not None
    begin, _space, end = str(text.text).rpartition(" ")
    gone = etree.Element(_W + "del", {_W + "id": str(90_000 + number), _W + "author": "An"})
    went = deepcopy(run)
    words = went.find(_W + "t")
    assert words is not None
    words.tag, words.text = _W + "delText", end
    gone.append(went)
    come = etree.Element(_W + "ins", {_W + "id": str(80_000 + number), _W + "author": "An"})
    came = deepcopy(run)
    new = came.find(_W + "t")
    assert new is not None
    new.text = f"heel anders {number}."
    come.append(came)
    text.text = begin + " "
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.addnext(come)
    run.addnext(gone)


def _bare(content: bytes) -> int:
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = ("word/document.xml", "word/comments.xml", "word/commentsExtended.xml", "word/styles.xml")
        return sum(sum(1 for _one in etree.fromstring(archive.read(name)).iter()) for name in names)
