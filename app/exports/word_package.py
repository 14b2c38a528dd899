"""The Word file around the text: template, properties, footer, hidden data and the zip itself."""

import datetime as dt
import io
import uuid
import zipfile
from typing import IO, TypeAlias, cast

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PACKAGE_URI, PackURI
from docx.opc.part import Part
from lxml import etree

from app.exports.document import Grondplan
from app.exports.paper import Paper
from app.exports.word_text import W, add_field, add_run, one_line
from app.foundation.resources import resource
from app.foundation.text import xml_text
from app.prose.blocks import Run

DATA_NAMESPACE = "urn:praktijkdag:export:1"
"""Namespace of our custom XML part; whoever reads a file back looks for it."""

Carried: TypeAlias = Grondplan | Paper
"""What tells what file it is; without an ``export_id`` it is not made to come back."""

_ABOUT_TEXT = {"comments", "commentsExtended", "commentsIds", "commentsExtensible", "people"}
_COMPRESSION = 3
"""Of 9; more takes twice the time for a file that is a tenth smaller."""
_NARROWEST = 2880
"""Two inches; margins that leave less are a mistake."""
_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_DATASTORE_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


def open_template(plan: Carried, template: bytes | None = None) -> Document:
    """A copy of our template, or of one that was adopted, with everything about ``plan`` but its text."""
    document = docx.Document(io.BytesIO(template) if template else str(resource("word", "grondplan.docx")))
    if template:
        _empty(document)
    _set_language(document, plan.language)
    _set_properties(document, plan)
    _write_footer(document, plan)
    if plan.export_id:
        _add_data(document, plan)
    return document


def text_width(document: Document) -> int:
    """Width of the text on a page, in twentieths of a point."""
    section = document.element.body[-1]
    size, margins = section.find(W + "pgSz"), section.find(W + "pgMar")
    sides = sum(abs(int(margins.get(W + side, "0"))) for side in ("left", "right", "gutter"))
    return max(int(size.get(W + "w")) - sides, _NARROWEST)


class Relations:
    """Relationship ids of addresses; each address once (python-docx searches them all each time)."""

    def __init__(self, document: Document) -> None:
        self._add = document.part.rels.get_or_add_ext_rel
        self._ids: dict[str, str] = {}

    def __call__(self, url: str) -> str:
        """The id of an address outside the file."""
        if url not in self._ids:
            self._ids[url] = self._add(RELATIONSHIP_TYPE.HYPERLINK, url)
        return self._ids[url]


def write_package(document: Document, stream: IO[bytes]) -> None:
    """Write ``document`` as a zip that is the same, byte for byte, for the same document.

    python-docx stamps the time of writing on each part; otherwise this is what it does.
    """
    package = document.part.package
    parts = list(package.iter_parts())
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        _add_file(archive, "[Content_Types].xml", _content_types(parts))
        _add_file(archive, PACKAGE_URI.rels_uri.membername, _bytes(package.rels.xml))
        for part in parts:
            _add_file(archive, part.partname.membername, part.blob)
            if len(part.rels):
                _add_file(archive, part.partname.rels_uri.membername, _bytes(part.rels.xml))


def _add_file(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    archive.writestr(info, content, zipfile.ZIP_DEFLATED, _COMPRESSION)


def _bytes(xml: str | bytes) -> bytes:
    return xml.encode("utf-8") if isinstance(xml, str) else xml


def _content_types(parts: list[Part]) -> bytes:
    root = etree.Element(f"{{{_CONTENT_TYPES}}}Types", nsmap=_default(_CONTENT_TYPES))
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    for extension, kind in (("rels", relations), ("xml", "application/xml")):
        etree.SubElement(root, f"{{{_CONTENT_TYPES}}}Default", Extension=extension, ContentType=kind)
    for part in parts:
        name, kind = str(part.partname), part.content_type
        etree.SubElement(root, f"{{{_CONTENT_TYPES}}}Override", PartName=name, ContentType=kind)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _empty(document: Document) -> None:
    """Leave nothing of somebody's text or remarks; head, foot and looks stay."""
    body = document.element.body
    for part in body[:-1]:
        body.remove(part)
    relations = document.part.rels
    for name in [key for key, one in relations.items() if one.reltype.rpartition("/")[2] in _ABOUT_TEXT]:
        del relations[name]


def _set_language(document: Document, language: str) -> None:
    """In the defaults and in the styles: Word spells by these and ignores the document property."""
    for lang in document.styles.element.iter(W + "lang"):
        lang.set(W + "val", language)
        if W + "eastAsia" in lang.attrib:
            lang.set(W + "eastAsia", language)
    for lang in document.settings.element.iter(W + "themeFontLang"):
        lang.set(W + "val", language)


def _set_properties(document: Document, plan: Carried) -> None:
    """Core properties take 255 characters at most."""
    properties = document.core_properties
    properties.title = one_line(plan.title)[:255]
    properties.author = one_line(plan.author)[:255]
    properties.subject = one_line(_subject(plan))[:255]
    properties.language = plan.language
    if plan.export_id:
        properties.identifier = xml_text(plan.export_id)[:255]
        properties.version = f"v{plan.version}"
    if plan.exported_at:
        properties.created = properties.modified = _utc(plan.exported_at)


def _utc(moment: dt.datetime) -> dt.datetime:
    """As the properties of a file want it: the time in Greenwich, without saying so."""
    return moment.astimezone(dt.UTC).replace(tzinfo=None) if moment.tzinfo else moment


def _subject(plan: Carried) -> str:
    return plan.kind if isinstance(plan, Paper) else f"Grondplan, {plan.level}, {plan.colophon}"


def _write_footer(document: Document, plan: Carried) -> None:
    """Our line, below whatever an organisation has in its footer."""
    footer = document.sections[0].footer
    lines = footer.paragraphs
    line = lines[-1]._p if lines else footer.add_paragraph()._p
    if any(part.tag != W + "pPr" for part in line):
        line = footer.add_paragraph()._p
    if line.find(f"{W}pPr/{W}pStyle") is None:
        line.style = "Footer"
    before = f"{one_line(plan.colophon)} – " if plan.colophon else ""
    add_run(line, Run(f"{before}pagina "), str)
    add_field(line, "PAGE")
    add_run(line, Run(" van "), str)
    add_field(line, "NUMPAGES")


def _add_data(document: Document, plan: Carried) -> None:
    """What tells us, years later, which export of which practice file this is."""
    root = etree.Element(f"{{{DATA_NAMESPACE}}}export", nsmap=_default(DATA_NAMESPACE))
    for name, value in (("id", plan.export_id), ("version", str(plan.version)), ("file", plan.file_id)):
        etree.SubElement(root, f"{{{DATA_NAMESPACE}}}{name}").text = xml_text(value)
    name = xml_text(f"{DATA_NAMESPACE}/{plan.file_id}/{plan.export_id}")
    store_id = str(uuid.uuid5(uuid.NAMESPACE_URL, name))
    item = etree.Element(f"{{{_DATASTORE}}}datastoreItem", nsmap={"ds": _DATASTORE})
    item.set(f"{{{_DATASTORE}}}itemID", f"{{{store_id.upper()}}}")
    schemas = etree.SubElement(item, f"{{{_DATASTORE}}}schemaRefs")
    etree.SubElement(schemas, f"{{{_DATASTORE}}}schemaRef").set(f"{{{_DATASTORE}}}uri", DATA_NAMESPACE)
    package = document.part.package
    data = Part(PackURI("/customXml/item1.xml"), "application/xml", _xml(root), package)
    about = Part(PackURI("/customXml/itemProps1.xml"), _DATASTORE_TYPE, _xml(item), package)
    document.part.relate_to(data, RELATIONSHIP_TYPE.CUSTOM_XML)
    data.relate_to(about, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)


def _default(namespace: str) -> dict[str, str]:
    """A namespace map without prefix; the stubs of lxml know no ``None`` as a prefix."""
    return cast("dict[str, str]", {None: namespace})


def _xml(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
