"""The file that a template becomes: our own, with their styles, theme, page and edges in it."""

import io
import posixpath
import zipfile
from dataclasses import dataclass, field

from lxml import etree

from app.exports.word_text import W
from app.foundation.resources import resource
from app.foundation.word_package import Relation

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_DOCUMENT = "word/document.xml"
_THEME = "word/theme/theme1.xml"
_THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"
_PICTURES = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
}


def is_picture(name: str) -> bool:
    """Whether a part is a picture of a sort that Word shows everywhere."""
    return name.rpartition(".")[2].lower() in _PICTURES


@dataclass
class NewPackage:
    """Our own template, open to be changed part by part."""

    parts: dict[str, bytes] = field(default_factory=dict)
    _overrides: dict[str, str] = field(default_factory=dict)
    _relations: dict[str, list[tuple[str, Relation]]] = field(default_factory=dict)
    """Part → its relations, each with its whole type."""

    @classmethod
    def ours(cls) -> "NewPackage":
        """As it comes with the app, but for the footer."""
        made = cls()
        with zipfile.ZipFile(resource("word", "grondplan.docx")) as archive:
            for name in archive.namelist():
                if name == "[Content_Types].xml":
                    made._read_types(archive.read(name))
                elif name.endswith(".rels"):
                    made._read_relations(name, archive.read(name))
                else:
                    made.parts[name] = archive.read(name)
        for kind, relation in list(made._relations[_DOCUMENT]):
            if relation.kind in ("footer", "header"):
                made._relations[_DOCUMENT].remove((kind, relation))
                made.parts.pop(relation.target)
                made._overrides.pop(relation.target, None)
        return made

    def root(self, name: str) -> etree._Element:
        """The root of a part."""
        return etree.fromstring(self.parts[name])

    def put(self, name: str, root: etree._Element) -> None:
        """A part, new or in the place of an old one."""
        self.parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    def put_theme(self, root: etree._Element, pictures: dict[str, tuple[str, bytes]]) -> None:
        """Their theme; ``pictures`` are those it shows, by the id it knows them by."""
        self.put(_THEME, root)
        self._overrides[_THEME] = _THEME_TYPE
        if not any(one.kind == "theme" for _type, one in self._relations[_DOCUMENT]):
            self._relate(_DOCUMENT, Relation("rIdTheme", "theme", _THEME))
        self._relations[_THEME] = []
        for key, (name, content) in pictures.items():
            self._relate(_THEME, Relation(key, "image", self.add_picture(name, content)))

    def add_edge(self, kind: str, root: etree._Element) -> str:
        """A header or footer; the id by which the page knows it."""
        number = sum(name.startswith(f"word/{kind}") for name in self.parts) + 1
        name = f"word/{kind}{number}.xml"
        self.put(name, root)
        self._overrides[name] = f"{_WORD}{kind}+xml"
        self._relate(_DOCUMENT, Relation(f"rIdEdge{kind}{number}", kind, name))
        return f"rIdEdge{kind}{number}"

    def edge_name(self, relation_id: str) -> str:
        """The name of the part that the page knows by an id."""
        return next(one.target for _type, one in self._relations[_DOCUMENT] if one.id == relation_id)

    def lead_to(self, name: str, relation: Relation) -> None:
        """What a header or footer leads to, under the id in it."""
        self._relate(name, relation)

    def add_picture(self, name: str, content: bytes) -> str:
        """A picture; the name of its part. The same one is there once."""
        for known, kept in self.parts.items():
            if kept == content and known.startswith("word/media/"):
                return known
        ending = name.rpartition(".")[2].lower()
        number = sum(known.startswith("word/media/") for known in self.parts) + 1
        part = f"word/media/image{number}.{ending}"
        self.parts[part] = content
        return part

    def content(self) -> bytes:
        """The file; the same bytes for the same parts."""
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            _write(archive, "[Content_Types].xml", self._types())
            for source, relations in self._relations.items():
                folder, _, file = source.rpartition("/")
                if relations:
                    _write(
                        archive, posixpath.join(folder, "_rels", f"{file}.rels"), _relations_xml(relations)
                    )
            for name, content in self.parts.items():
                _write(archive, name, content)
        return stream.getvalue()

    def _relate(self, source: str, relation: Relation) -> None:
        self._relations.setdefault(source, []).append((_OFFICE + relation.kind, relation))

    def _read_types(self, content: bytes) -> None:
        for part in etree.fromstring(content):
            if part.get("PartName"):
                self._overrides[str(part.get("PartName")).lstrip("/")] = str(part.get("ContentType"))

    def _read_relations(self, name: str, content: bytes) -> None:
        folder, _, file = name.rpartition("/")
        base = folder.removesuffix("_rels").rstrip("/")
        source = posixpath.join(base, file.removesuffix(".rels"))
        for part in etree.fromstring(content):
            kind = str(part.get("Type"))
            target = posixpath.normpath(posixpath.join("/", base, str(part.get("Target")))).lstrip("/")
            relation = Relation(str(part.get("Id")), kind.rpartition("/")[2], target)
            self._relations.setdefault(source, []).append((kind, relation))

    def _types(self) -> bytes:
        root = etree.Element(f"{{{_TYPES}}}Types", nsmap={None: _TYPES})  # type: ignore[dict-item]
        endings = {name.rpartition(".")[2] for name in self.parts if name.startswith("word/media/")}
        kinds = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
        kinds |= {ending: _PICTURES[ending] for ending in sorted(endings)}
        for ending, kind in kinds.items():
            etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=ending, ContentType=kind)
        for name, kind in self._overrides.items():
            etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=kind)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def empty_document(section: etree._Element) -> etree._Element:
    """A document of one page with nothing on it."""
    root = etree.fromstring(NewPackage.ours().parts[_DOCUMENT])
    body = root[0]
    for part in list(body):
        body.remove(part)
    body.append(section)
    assert body.tag == W + "body"
    return root


def _relations_xml(relations: list[tuple[str, Relation]]) -> bytes:
    root = etree.Element(f"{{{_RELATIONS}}}Relationships", nsmap={None: _RELATIONS})  # type: ignore[dict-item]
    for kind, one in relations:
        made = etree.SubElement(root, f"{{{_RELATIONS}}}Relationship", Id=one.id, Type=kind)
        made.set("Target", one.target if one.external else f"/{one.target}")
        if one.external:
            made.set("TargetMode", "External")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _write(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(info, content)
