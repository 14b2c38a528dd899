"""The file that a form is, with its text open to be filled and every other part as it came.

Import this where it is used: it brings lxml with it.
"""

import posixpath
import uuid

from lxml import etree

from app.exports.package_again import OFFICE, WORD_TYPE, PackageAgain, as_part
from app.exports.template_elements import take_out
from app.exports.word_numbering import Numbering
from app.exports.word_package import DATA_NAMESPACE
from app.exports.word_text import W
from app.foundation.text import xml_text
from app.foundation.word_package import Complain

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_DATASTORE_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


class FormPackage(PackageAgain):
    """A form. Only its text changes, its lists when an answer has one, and what leads to links."""

    def __init__(self, content: bytes, complain: Complain) -> None:
        super().__init__(content, complain)
        styles = self._package.part_of_kind("styles")
        self.styles = self._package.xml(styles) if styles else None
        self._numbering_name, self._numbering_root = self._read_numbering()
        self._numbers_were = {str(one.get(W + "numId")) for one in self._numbering_root.iter(W + "num")}
        self._lists_were = {one.get(W + "abstractNumId") for one in self._numbering_root}
        self.numbering = Numbering(self._numbering_root)

    def relate(self, url: str) -> str:
        """The id of an address outside the file."""
        for one in self._relations:
            if one.get("Target") == url and one.get("TargetMode") == "External":
                return str(one.get("Id"))
        return self.lead_to(f"{OFFICE}hyperlink", url, outside=True)

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
        self._changed[item], self._changed[about] = as_part(root), as_part(store)
        leads = etree.Element(_RELATION + "Relationships", nsmap={None: _RELATION[1:-1]})  # type: ignore[dict-item]
        etree.SubElement(
            leads, _RELATION + "Relationship", Id="rId1", Type=f"{OFFICE}customXmlProps", Target=f"/{about}"
        )
        self._changed[f"customXml/_rels/item{number}.xml.rels"] = as_part(leads)
        self.say_type(about, _DATASTORE_TYPE)
        self.say_type(item, "application/xml")
        self.lead_to(f"{OFFICE}customXml", f"/{item}")

    def content(self) -> bytes:
        """The file as it is now."""
        self._settle_lists()
        return super().content()

    def _read_numbering(self) -> tuple[str, etree._Element]:
        name = self._package.part_of_kind("numbering")
        if name is not None:
            return name, self._package.lasting_xml(name)
        return posixpath.join(self.folder, "numbering-pd.xml"), etree.Element(
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
        self._changed[self._numbering_name] = as_part(self._numbering_root)
        if self._numbering_name not in self._package.names:
            self.say_type(self._numbering_name, f"{WORD_TYPE}numbering+xml")
            self.lead_to(f"{OFFICE}numbering", f"/{self._numbering_name}")
