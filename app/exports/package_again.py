"""A Word file that came from elsewhere and is written again: every part that nobody changes stays as it came.

Import this where it is used: it brings lxml with it.
"""

import io
import posixpath
import zipfile

from lxml import etree

from app.foundation.word_package import Complain, WordPackage

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_CONTENT_TYPES = "[Content_Types].xml"


class PackageAgain:
    """The package of such a file. ``root`` is its text; ``put`` gives a part other contents."""

    def __init__(self, content: bytes, complain: Complain) -> None:
        self._content = content
        self._package = WordPackage(content, complain)
        self._main = self._package.main_part()
        self.root = self._package.lasting_xml(self._main)
        self._changed: dict[str, bytes] = {}
        self._relations = self._read_relations()
        self._types = self._package.lasting_xml(_CONTENT_TYPES)
        self._types_were = etree.tostring(self._types)

    @property
    def names(self) -> frozenset[str]:
        """The names of the parts that came."""
        return self._package.names

    @property
    def folder(self) -> str:
        """Where the text stands, and what belongs to it."""
        return posixpath.dirname(self._main)

    def part_of_kind(self, kind: str) -> str | None:
        """The name of the part that the text leads to, such as its "comments"."""
        return self._package.part_of_kind(kind)

    def part(self, name: str) -> bytes:
        """A part as it came."""
        return self._package.part(name)

    def xml(self, name: str) -> etree._Element:
        """The root of a part that is to be written again."""
        return self._package.lasting_xml(name)

    def put(self, name: str, root: etree._Element, kind: str = "") -> None:
        """Write this part. ``kind`` is the content type of one that is new."""
        self._changed[name] = as_part(root)
        if kind and name not in self.names:
            self.say_type(name, kind)

    def lead_to(self, relation: str, target: str, *, outside: bool = False) -> str:
        """The id of a new relation of the text, of this type (a whole address)."""
        taken = {str(one.get("Id")) for one in self._relations}
        key = next(f"rIdPd{n}" for n in range(1, 100_000) if f"rIdPd{n}" not in taken)
        made = etree.SubElement(
            self._relations, _RELATION + "Relationship", Id=key, Type=relation, Target=target
        )
        if outside:
            made.set("TargetMode", "External")
        return key

    def say_type(self, name: str, kind: str) -> None:
        """Which content type a new part has."""
        etree.SubElement(self._types, _TYPES + "Override", PartName=f"/{name}", ContentType=kind)

    def content(self) -> bytes:
        """The file as it is now: parts in their order, what was not touched letter for letter."""
        self._be_a_document()
        changed = self._changed | {
            self._main: as_part(self.root),
            self._relations_name(): as_part(self._relations),
        }
        if etree.tostring(self._types) != self._types_were:
            changed[_CONTENT_TYPES] = as_part(self._types)
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

    def _be_a_document(self) -> None:
        """A template is filled in as a document: Word does not open a .docx that says it is one."""
        for one in self._types:
            if one.get("PartName") == f"/{self._main}" and ".template." in str(one.get("ContentType")):
                one.set("ContentType", f"{WORD_TYPE}document.main+xml")

    def _relations_name(self) -> str:
        folder, _, file = self._main.rpartition("/")
        return posixpath.join(folder, "_rels", f"{file}.rels")

    def _read_relations(self) -> etree._Element:
        name = self._relations_name()
        if name in self._package.names:
            return self._package.lasting_xml(name)
        return etree.Element(_RELATION + "Relationships", nsmap={None: _RELATION[1:-1]})  # type: ignore[dict-item]


def as_part(root: etree._Element) -> bytes:
    """A root as the bytes of its part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
