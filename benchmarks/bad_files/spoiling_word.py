"""Word files with something wrong in them: in the package, in the relations, in the XML, in what it means."""

import io
import random
import struct
import zipfile
import zlib
from copy import deepcopy
from functools import cache

from lxml import etree

from benchmarks.bad_files.originals import packed, parts_of
from benchmarks.bad_files.spoiling import damaged, nasty_text

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NAMES = (
    "../../buiten.txt", "/etc/buiten", "word/../../buiten", "..\\buiten", "C:\\buiten", "word/document.xml",
    "a" * 3000, "", "/", "word/", "\u202eword.xml", "word/\x01.xml", "COM1",
    "_rels/.rels", "customXml/item9.xml",
)  # fmt: skip
_DOCTYPES = (
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE x [<!ENTITY a SYSTEM "http://127.0.0.1:9/a">]>',
    '<!DOCTYPE x [<!ENTITY b "bbbbbbbbbb"><!ENTITY a "&b;&b;&b;&b;&b;&b;&b;">]>',
    "<!DOCTYPE x ["
    + '<!ENTITY a0 "lol">'
    + "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    + '<!ENTITY a "&a9;">]>',
    '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/a.dtd" [<!ENTITY % p "x">%p;]>',
    '<!DOCTYPE x [<!ENTITY a "' + "x" * 100_000 + '">]>',
)
_NUMBERS = ("0", "-1", "1", "2", "9" * 9, "-999999999", "9" * 20, "1.5", "abc", "0x1F", "", " 3 ", "²", "٣")


def spoiled_word(content: bytes, dice: random.Random) -> bytes:
    """The file with something wrong in it."""
    way = dice.choice(
        (_bytes, _zip, _zip, _parts, _relations, _entities, _text, _meaning, _meaning, _meaning)
    )
    return way(content, dice)


def _bytes(content: bytes, dice: random.Random) -> bytes:
    return damaged(content, dice)


def _zip(content: bytes, dice: random.Random) -> bytes:
    """The headers of the package say what is not so."""
    made = bytearray(content)
    marks = {b"PK\x01\x02": 46, b"PK\x03\x04": 30, b"PK\x05\x06": 22}
    for _time in range(dice.choice((1, 1, 3))):
        mark = dice.choice(list(marks))
        places = [at for at in range(len(made) - 4) if made[at] == 0x50 and made[at : at + 4] == mark]
        if not places:
            break
        at = dice.choice(places)
        field = at + dice.randrange(4, marks[mark], 2)
        value = dice.choice((0, 1, 8, 9, 12, 14, 20, 93, 98, 0x7FFF, 0xFFFF, dice.randrange(1 << 16)))
        made[field : field + 2] = struct.pack("<H", value)
    return bytes(made)


def _parts(content: bytes, dice: random.Random) -> bytes:
    """Parts that lack, are of another, are enormous, have names that lead elsewhere."""
    parts = parts_of(content)
    way = dice.randrange(8)
    names = list(parts)
    one = dice.choice(names)
    if way == 0:
        return bomb(
            dice.choice(("word/document.xml", "word/comments.xml", "word/styles.xml", "word/media/x.png"))
        )
    if way == 1:
        del parts[one]
    elif way == 2:
        parts[one] = parts[dice.choice(names)]
    elif way == 3:
        parts[one] = damaged(parts[one], dice) if parts[one] else b"x"
    elif way == 4:
        parts[one] = b""
    elif way == 5:
        return _twice(parts, one, dice)
    elif way == 6:
        parts[dice.choice(("word/vbaProject.bin", "mimetype", "EncryptedPackage", "word/footer99.xml"))] = (
            b"x" * 99
        )
    else:
        return _named(parts, dice)
    return packed(parts)


def _named(parts: dict[str, bytes], dice: random.Random) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        info = zipfile.ZipInfo("x")
        info.filename = dice.choice(_NAMES)
        info.external_attr = dice.choice((0, 0o120777 << 16))  # A link, for who unpacks it.
        archive.writestr(info, b"/etc/passwd")
    return stream.getvalue()


def _twice(parts: dict[str, bytes], one: str, dice: random.Random) -> bytes:
    """A name that stands there twice."""
    other = "Z" * len(one)
    parts[other] = dice.choice((b"", b"<x/>", parts[one][::-1]))
    return packed(parts).replace(other.encode(), one.encode())


@cache
def bomb(name: str) -> bytes:
    """A package of which one part is a thousand times as large as it looks."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece, times = b"<w:p/>" * 170_000, 400
    body = (packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)) * times + packer.flush()
    size, path = len(piece) * times, name.encode()
    check = 0
    for _time in range(times):
        check = zlib.crc32(piece, check)
    head = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, check, len(body), size, len(path), 0)
    local = b"PK\x03\x04" + head + path + body
    central = b"PK\x01\x02" + struct.pack("<H", 20) + head + struct.pack("<HHHII", 0, 0, 0, 0, 0) + path
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)
    return local + central + end


def _relations(content: bytes, dice: random.Random) -> bytes:
    """A part leads to itself, to nothing, outside the file, or to what is of another sort."""
    parts = parts_of(content)
    name = dice.choice([name for name in parts if name.endswith(".rels")])
    root = etree.fromstring(parts[name])
    targets = ("", ".", "../../../../etc/passwd", "/word/document.xml", "document.xml", "http://127.0.0.1:9/x",
               "file:///etc/passwd", "styles.xml", "comments.xml#x", "%2e%2e/x", "media/weg.png",
               "\\\\host\\share",
               "//host/x", "x" * 5000)  # fmt: skip
    for one in root:
        if dice.random() < 0.4:
            attribute = dice.choice(("Target", "Target", "Type", "Id", "TargetMode"))
            value = (
                dice.choice(targets) if attribute == "Target" else dice.choice(("External", "x", "", "rId1"))
            )
            if dice.random() < 0.15:
                one.attrib.pop(attribute, "")
            else:
                one.set(attribute, value)
    parts[name] = etree.tostring(root)
    return packed(parts)


def _entities(content: bytes, dice: random.Random) -> bytes:
    """Definitions that fetch, or that grow without end; and other letters than it says."""
    parts = parts_of(content)
    name = dice.choice([name for name in parts if name.endswith((".xml", ".rels"))])
    text = parts[name].decode().partition("?>")[2] or parts[name].decode()
    if dice.random() < 0.6:
        at = text.find("<w:t>") + 5 if "<w:t>" in text else text.find(">", text.find("<", 1)) + 1
        parts[name] = (dice.choice(_DOCTYPES) + text[:at] + "&a;" + text[at:]).encode()
    else:
        encoding = dice.choice(("utf-16", "utf-7", "ebcdic-cp-us", "x-weg", "utf-32", "latin-1", "us-ascii"))
        letters = encoding if encoding in ("utf-16", "utf-32", "latin-1") else "utf-8"
        said = f'<?xml version="1.0" encoding="{encoding}"?>'
        parts[name] = (said + text).encode(letters, "replace")
    return packed(parts)


def _text(content: bytes, dice: random.Random) -> bytes:
    """The XML of a part changed by the letter."""
    parts = parts_of(content)
    name = dice.choice([name for name in parts if name.endswith(".xml")] + ["word/document.xml"] * 8)
    deep = dice.choice((200, 250, 3000))
    pieces = ("<w:p>", "</w:p>", "<w:tbl><w:tr><w:tc>" * deep, "<w:sdt><w:sdtContent>" * deep, "<w:ins>",
              "&#0;",
              "&#xD800;", "&amp;" * 999, "<!-- x -->", "<?x y?>", "<![CDATA[x]]>", "<x:y/>",
              "<w:t>" + "x" * 99_999,
              nasty_text(dice))  # fmt: skip
    text = parts[name].decode()
    for _time in range(dice.choice((1, 1, 4))):
        at = text.find(">", dice.randrange(len(text) or 1)) + 1
        text = text[:at] + dice.choice(pieces) + text[at + dice.choice((0, 0, 20, 5_000)) :]
    parts[name] = text.encode("utf-8", "surrogatepass")
    return packed(parts)


def _meaning(content: bytes, dice: random.Random) -> bytes:
    """Well-formed XML that says what no Word would: things nested, moved, doubled, numbered beyond reason."""
    parts = parts_of(content)
    usual = ["word/document.xml"] * 8 + ["word/comments.xml", "word/styles.xml", "word/numbering.xml"] * 2
    names = [name for name in parts if name.endswith(".xml")]
    name = dice.choice([name for name in (*usual, *names) if name in parts])
    root = etree.fromstring(parts[name])
    for _time in range(dice.choice((1, 3, 12, 60))):
        elements = list(root.iter(etree.Element))[1:]
        if not elements:
            break
        _change(dice.choice(elements), elements, dice)
    if dice.random() < 0.15:
        _deepen(root, dice)
    parts[name] = etree.tostring(root)
    return packed(parts)


def _change(one: etree._Element, elements: list[etree._Element], dice: random.Random) -> None:
    parent, other = one.getparent(), dice.choice(elements)
    way = dice.randrange(8)
    if way == 0 and parent is not None:
        parent.remove(one)
    elif way == 1 and len(one) < 200:
        other.append(deepcopy(one))
    elif way == 2 and one not in other.iterancestors() and other is not one:
        other.append(one)
    elif way == 3:
        one.tag = other.tag
    elif way == 4:
        one.text = "".join(letter for letter in nasty_text(dice) if letter.isprintable() or letter in "\n\t")
    elif one.attrib:
        attribute = dice.choice(list(one.attrib))
        if way == 5:
            del one.attrib[attribute]
        else:
            one.set(attribute, dice.choice([*_NUMBERS, *other.attrib.values()]))
    else:
        sign = dice.choice(("val", "id", "gridSpan", "ilvl", "numId", "vMerge", "date", "author", "type"))
        one.set(_WORD + sign, dice.choice(_NUMBERS))


def _deepen(root: etree._Element, dice: random.Random) -> None:
    """Things in things in things, up to what libxml takes."""
    kinds = dice.choice(
        (("tbl", "tr", "tc"), ("sdt", "sdtContent"), ("ins",), ("r",), ("hyperlink",), ("p", "r"))
    )
    inside = dice.choice(list(root.iter(etree.Element)))
    depth = sum(1 for _one in inside.iterancestors())
    while depth < 245:
        for kind in kinds:
            inside = etree.SubElement(inside, _WORD + kind)
            depth += 1
