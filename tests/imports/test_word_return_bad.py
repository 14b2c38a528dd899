"""Files that are no good: each is refused in one sentence, or read as far as it is safe; nothing changes."""

import io
import socket
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.imports.word_return import read_return
from tests.exports.plans import W
from tests.imports.returns import DOEL, TEXTS, Edited, packed, sent, words_at, written_practice

GOAL = TEXTS[DOEL]


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_named: object) -> None:
        raise AssertionError("something went to the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def refused(make: Callable[[Path], Path | bytes]) -> str:
    """The sentence that is said of a file; and nothing else happened."""
    with written_practice() as (workshop, folder):
        made = make(folder)
        path = folder / "terug.docx" if isinstance(made, bytes) else made
        if isinstance(made, bytes):
            path.write_bytes(made)
        before, files = workshop.file.record.knowledge(), sorted(folder.rglob("*"))
        with pytest.raises(KnownError) as caught:
            read_return(workshop, path)
        assert workshop.file.record.knowledge() == before
        assert sorted(folder.rglob("*")) == files
        assert "niets veranderd" in caught.value.sentence
        return caught.value.sentence


def refused_when(change: Callable[[dict[str, bytes]], object]) -> str:
    """The same for our own export with something done to its parts."""
    with written_practice() as (workshop, folder):
        path = sent(workshop, folder)
        file = Edited(path)
        change(file.parts)
        content = packed(file.parts)
    return refused(lambda _folder: content)


def read_when(change: Callable[[Edited], object]) -> str:
    """What stands at the goal when something was done to our own export that can be lived with."""
    with written_practice() as (workshop, folder):
        file = Edited(sent(workshop, folder))
        change(file)
        return words_at(read_return(workshop, file.save()), DOEL)


def document(inside: str, before: str = "") -> bytes:
    return f'{before}<w:document xmlns:w="{W[1:-1]}"><w:body>{inside}</w:body></w:document>'.encode()


def test_a_zip_bomb_is_refused_without_being_unpacked() -> None:
    with written_practice() as (workshop, folder):
        parts = dict(Edited(sent(workshop, folder)).parts)
        parts["word/document.xml"] = b" " * 200_000_000
        path = folder / "bom.docx"
        path.write_bytes(packed(parts))
        del parts
        tracemalloc.start()
        with pytest.raises(KnownError, match="te groot"):
            read_return(workshop, path)
        _now, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert most < 120_000_000


def test_a_part_that_lies_about_its_size_is_not_believed() -> None:
    def lie(folder: Path) -> bytes:
        parts = {"word/document.xml": document("<w:p/>" + " " * 40_000_000)}
        content = bytearray(packed(parts))
        at = content.rindex(b"PK\x01\x02")
        content[at + 24 : at + 28] = struct.pack("<I", 100)
        return bytes(content)

    refused(lie)


def test_a_package_that_lies_about_where_its_parts_are_is_refused() -> None:
    def lie(_folder: Path) -> bytes:
        content = bytearray(packed({"word/document.xml": document("<w:p/>")}))
        at = content.rindex(b"PK\x05\x06") + 16
        (where,) = struct.unpack("<I", content[at : at + 4])
        content[at : at + 4] = struct.pack("<I", where + 1000)
        return bytes(content)

    assert "vreemd in elkaar" in refused(lie)


def test_a_zip_of_very_many_parts_is_refused() -> None:
    def make(_folder: Path) -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            for number in range(20_001):
                archive.writestr(str(number), b"")
        return stream.getvalue()

    assert "te groot" in refused(make)


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "http://example.org/a">]>',
        '<!DOCTYPE x [<!ENTITY b "bbbbbbbbbb"><!ENTITY a "&b;&b;&b;&b;&b;&b;&b;">]>',
        '<!DOCTYPE x SYSTEM "http://example.org/a.dtd" [<!ENTITY a "b">]>',
    ],
)
def test_entities_are_refused(doctype: str) -> None:
    text = document("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", doctype)
    sentence = refused_when(lambda parts: parts.update({"word/document.xml": text}))
    assert "vreemd in elkaar" in sentence


def test_entities_in_the_comments_are_refused_too() -> None:
    comments = f'<!DOCTYPE x [<!ENTITY a "b">]><w:comments xmlns:w="{W[1:-1]}"/>'.encode()
    refused_when(lambda parts: parts.update({"word/comments.xml": comments}))


def test_what_lies_outside_the_file_is_never_fetched() -> None:
    def change(file: Edited) -> None:
        rels = file.parts["word/_rels/document.xml.rels"]
        outside = (
            b'<Relationship Id="rIdA" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            b'attachedTemplate" Target="http://example.org/a.dotm" TargetMode="External"/>'
            b'<Relationship Id="rIdB" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            b'styles" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
        )
        file.parts["word/_rels/document.xml.rels"] = rels.replace(b"</Relationships>", outside)

    assert read_when(change) == GOAL


def test_macros_are_refused() -> None:
    assert "macro" in refused_when(lambda parts: parts.update({"word/vbaProject.bin": b"x"}))


@pytest.mark.parametrize(
    "name", ["../../buiten.txt", "/etc/buiten", "word/../../buiten", "..\\buiten", "C:\\buiten"]
)
def test_a_path_that_climbs_out_is_refused(name: str) -> None:
    refused_when(lambda parts: parts.update({name: b"x"}))


def test_a_text_that_is_said_to_lie_elsewhere_is_not_looked_for_there() -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"word/document.xml", b"../../../../etc/passwd")

    assert "geen tekst" in refused_when(change)


def test_a_package_without_its_text_is_refused() -> None:
    assert "geen tekst" in refused_when(lambda parts: parts.pop("word/document.xml"))


def test_a_spreadsheet_under_another_name_is_refused() -> None:
    sheet = b'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    assert "geen Word-bestand" in refused_when(lambda parts: parts.update({"word/document.xml": sheet}))


def test_content_types_that_say_something_else_do_not_matter() -> None:
    def change(file: Edited) -> None:
        file.parts["[Content_Types].xml"] = b"<Types xmlns='urn:niets'/>"

    assert read_when(change) == GOAL


def test_text_that_is_no_xml_is_refused() -> None:
    refused_when(lambda parts: parts.update({"word/document.xml": b"<w:document"}))


def test_text_that_is_nested_without_end_is_refused() -> None:
    deep = document("<w:sdt><w:sdtContent>" * 5000)
    refused_when(lambda parts: parts.update({"word/document.xml": deep}))


def test_a_damaged_picture_does_not_matter() -> None:
    assert read_when(lambda file: file.parts.update({"word/media/foto.png": b"\x00"})) == GOAL


def old_word() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def locked() -> bytes:
    return old_word() + "EncryptedPackage".encode("utf-16-le")


def open_document() -> bytes:
    return packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"})


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("brief.doc", old_word(), "oude Word"),
        ("brief.docx", locked(), "wachtwoord"),
        ("brief.odt", open_document(), "LibreOffice"),
        ("brief.rtf", b"{\\rtf1 Hallo}", "oude Word"),
        ("brief.pdf", b"%PDF-1.7", "PDF"),
        ("brief.docx", b"", "leeg"),
        ("brief.docx", b"Hallo", "geen Word-bestand"),
        ("brief.docx", b"PK\x03\x04 half", "beschadigd"),
    ],
)
def test_other_files_are_refused_with_what_to_do(name: str, content: bytes, said: str) -> None:
    def make(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    sentence = refused(make)
    assert said in sentence
    assert name in sentence


def test_a_file_that_is_gone_is_said() -> None:
    assert "kan niet gelezen worden" in refused(lambda folder: folder / "weg.docx")
