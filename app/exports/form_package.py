"""The file that a form is, with its text open to be filled and every other part as it came.

Import this where it is used: it brings lxml with it.
"""

import io
import posixpath
import uuid
import zipfile

from lxml import etree

from app.exports.template_elements import take_out
from app.exports.word_numbering import Numbering
from app.exports.word_package import DATA_NAMESPACE
from app.exports.word_text import W
from app.foundation.text import xml_text
from app.foundation.word_package import Complain, WordPackage

_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_DATASTORE_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_CONTENT_TYPES = "[Content_Types].xml"


class FormPackage:
    """A form. Only its text changes, its lists when an answer has one, and what leads to links."""

    def __init__(self, content: bytes, complain: Complain) -> None:
        self._content = content
        self._package = WordPackage(content, complain)
        self._main = self._package.main_part()
        self.root = self._package.lasting_xml(self._main)
        styles = self._package.part_of_kind("styles")
        self.styles = self._package.xml(styles) if styles else None
        self._changed: dict[str, bytes] = {}
        self._relations = self._read_relations()
        self._types = self._package.lasting_xml(_CONTENT_TYPES)
        self._types_were = etree.tostring(self._types)
        self._numbering_name, self._numbering_root = self._read_numbering()
        self._numbers_were = {str(one.get(W + "numId")) for one in self._numbering_root.iter(W + "num")}
        self._lists_were = {one.get(W + "abstractNumId") for one in self._numbering_root}
        self.numbering = Numbering(self._numbering_root)

    def relate(self, url: str) -> str:
        """The id of an address outside the file."""
        for one in self._relations:
            if one.get("Target") == url and one.get("TargetMode") == "External":
                return str(one.get("Id"))
        return self._lead_to("hyperlink", url, outside=True)

    def remember(self, export_id: str, version: int, file_id: str) -> None:
        """Hide in the file which export of which practice it is, so that it is known when it comes back."""
        root = etree.Element(f"{{{DATA_NAMESPACE}}}export", nsmap={None: DATA_NAMESPACE})  # type: ignore[dict-item]
        for name, value in (("id", export_id), ("version", str(version)), ("file", file_id)):
            etree.SubElement(root, f"{{{DATA_NAMESPACE}}}{name}").text = xml_text(value)
        number = next(n for n in range(1, 10_000) if f"customXml/item{n}.xml" not in self._package.names)
        item, about = f"customXml/item{number}.xml", f"customXml/itemProps{number}.xml"
        key = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{DATA_NAMESPACE}/{file_id}/{export_id}")).upper()
        store = etree.Element(f"{{{_DATASTORE}}}datastoreItem", nsmap={"ds": _DATASTORE})
        store.set(f"{{{_DATASTORE}}}itemID", f"{{{key}}}")
        schemas = etree.SubElement(store, f"{{{_DATASTORE}}}schemaRefs")
        etree.SubElement(schemas, f"{{{_DATASTORE}}}schemaRef").set(f"{{{_DATASTORE}}}uri", DATA_NAMESPACE)
        self._changed[item], self._changed[about] = _xml(root), _xml(store)
        leads = etree.Element(_RELATION + "Relationships", nsmap={None: _RELATION[1:-1]})  # type: ignore[dict-item]
        etree.SubElement(
            leads, _RELATION + "Relationship", Id="rId1", Type=_OFFICE + "customXmlProps", Target=f"/{about}"
        )
        self._changed[f"customXml/_rels/item{number}.xml.rels"] = _xml(leads)
        self._say_type(about, _DATASTORE_TYPE)
        self._say_type(item, "application/xml")
        self._lead_to("customXml", f"/{item}")

    def content(self) -> bytes:
        """The file as it is now: parts in their order, what was not touched letter for letter."""
        self._settle_lists()
        self._be_a_document()
        changed = self._changed | {self._main: _xml(self.root), self._relations_name(): _xml(self._relations)}
        if etree.tostring(self._types) != self._types_were:
            changed[_CONTENT_TYPES] = _xml(self._types)
        stream = io.BytesIO()
        with (
            zipfile.ZipFile(io.BytesIO(self._content)) as old,
            zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
        ):
            known = dict.fromkeys(old.namelist())
            for name in known:
                info = zipfile.ZipInfo(name, old.getinfo(name).date_time)
                info.compress_type = zipfile.ZIP_DEFLATED
                new.writestr(info, changed[name] if name in changed else self._package.part(name))
            for name in sorted(changed.keys() - known.keys()):
                info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                new.writestr(info, changed[name])
        return stream.getvalue()

    def _read_numbering(self) -> tuple[str, etree._Element]:
        name = self._package.part_of_kind("numbering")
        if name is not None:
            return name, self._package.lasting_xml(name)
        folder = posixpath.dirname(self._main)
        return posixpath.join(folder, "numbering-pd.xml"), etree.Element(
            W + "numbering", nsmap={"w": W[1:-1]}
        )

    def _settle_lists(self) -> None:
        """The part with the lists is only written when an answer has one."""
        numbers = (one.get(W + "val") for one in self.root.iter(W + "numId"))
        if all(number == "0" or number in self._numbers_were for number in numbers):
            return
        for one in self._numbering_root.iterfind(W + "abstractNum"):
            if one.get(W + "abstractNumId") not in self._lists_were:  # in the ink of the form, not in ours
                take_out(one, "color")
        self._changed[self._numbering_name] = _xml(self._numbering_root)
        if self._numbering_name not in self._package.names:
            self._say_type(self._numbering_name, f"{_WORD_TYPE}numbering+xml")
            self._lead_to("numbering", f"/{self._numbering_name}")

    def _be_a_document(self) -> None:
        """A template is filled in as a document: Word does not open a .docx that says it is one."""
        for one in self._types:
            if one.get("PartName") == f"/{self._main}" and ".template." in str(one.get("ContentType")):
                one.set("ContentType", f"{_WORD_TYPE}document.main+xml")

    def _relations_name(self) -> str:
        folder, _, file = self._main.rpartition("/")
        return posixpath.join(folder, "_rels", f"{file}.rels")

    def _read_relations(self) -> etree._Element:
        name = self._relations_name()
        if name in self._package.names:
            return self._package.lasting_xml(name)
        return etree.Element(_RELATION + "Relationships", nsmap={None: _RELATION[1:-1]})  # type: ignore[dict-item]

    def _lead_to(self, kind: str, target: str, *, outside: bool = False) -> str:
        taken = {str(one.get("Id")) for one in self._relations}
        key = next(f"rIdPd{n}" for n in range(1, 100_000) if f"rIdPd{n}" not in taken)
        made = etree.SubElement(
            self._relations, _RELATION + "Relationship", Id=key, Type=_OFFICE + kind, Target=target
        )
        if outside:
            made.set("TargetMode", "External")
        return key

    def _say_type(self, name: str, kind: str) -> None:
        etree.SubElement(self._types, _TYPES + "Override", PartName=f"/{name}", ContentType=kind)


def _xml(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
