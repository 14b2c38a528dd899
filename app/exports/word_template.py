"""A Word template of an organisation, made fit to write a grondplan on.

Import this where it is used: it brings lxml with it.

Fonts, colours, page, headers and footers are theirs; everything else is ours. So nothing of their file
gets into a plan that we did not choose: no text, no macros, no properties, nothing fetched from elsewhere.
"""

from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from app.exports.template_edges import add_our_line, clean_edge, drop_page_numbers
from app.exports.template_elements import settle_order, without_foreign
from app.exports.template_numbering import merge_numbering
from app.exports.template_package import NewPackage, empty_document, is_picture
from app.exports.template_page import page_of, section_of
from app.exports.template_remarks import remarks_on_content, remarks_on_styles
from app.exports.template_styles import MergedStyles, merge_styles, recolour_numbering
from app.exports.word_text import W, element
from app.foundation.errors import KnownError
from app.foundation.word_package import Relation, Trouble, WordPackage, read_bounded

MAX_PICTURES = 10_000_000
"""Bytes of pictures in headers and footers together: they go into every export that is kept."""

_KEPT = "Het Word-sjabloon van deze praktijk"
_SAFE = "Er is niets veranderd"
_ANOTHER = "kies een Word-sjabloon (.dotx) of een Word-document (.docx)."
_SAVE_AS = "open het in Word, kies 'Opslaan als' en dan .dotx, en kies dat bestand."
_SENTENCES = {
    Trouble.UNREADABLE: "kan niet gelezen worden. {safe}; kijk of het bestand er nog is.",
    Trouble.EMPTY: f"is leeg. {{safe}}; {_ANOTHER}",
    Trouble.PDF: f"is een PDF; daar zitten geen stijlen in. {{safe}}; {_ANOTHER}",
    Trouble.OLD_WORD: f"komt uit een oude Word. {{safe}}; {_SAVE_AS}",
    Trouble.OPEN_DOCUMENT: "komt uit LibreOffice. {safe}; open het daar, kies 'Opslaan als' en dan "
    ".docx, en kies dat bestand.",
    Trouble.LOCKED: "heeft een wachtwoord. {safe}; open het in Word, bewaar het zonder wachtwoord "
    "en kies het dan.",
    Trouble.NOT_WORD: f"is geen Word-bestand. {{safe}}; {_ANOTHER}",
    Trouble.NO_TEXT: f"is geen Word-bestand. {{safe}}; {_ANOTHER}",
    Trouble.DAMAGED: "is beschadigd. {safe}; vraag het sjabloon opnieuw, of open het in Word en bewaar het "
    "onder een andere naam.",
    Trouble.TOO_BIG: "is te groot voor een sjabloon. {safe}; haal de tekst en de foto's eruit en bewaar "
    "het opnieuw.",
}


@dataclass(frozen=True, slots=True)
class Adopted:
    """A template that ``plan_bytes`` can write on.

    ``content`` is a .docx without text that holds every style we need. ``name`` is that of the file it
    came from. ``remarks`` are sentences for whoever chose it: what was left out, what reads badly.
    """

    content: bytes
    name: str
    remarks: tuple[str, ...] = ()


def adopt(source: Path | bytes, organisation: str = "") -> Adopted:
    """Make a .docx or .dotx fit; its path or its bytes. What was adopted before stays as it is.

    ``organisation`` is whose logo it shows, for who can't see it. Raises ``KnownError`` for a file that
    can't be used.
    """
    name = source.name if isinstance(source, Path) else _KEPT

    def complain(trouble: Trouble) -> KnownError:
        return KnownError(f"'{name}' {_SENTENCES[trouble].format(safe=_SAFE)}")

    theirs = WordPackage(source if isinstance(source, bytes) else read_bounded(source, complain), complain)
    if theirs.is_strict:
        raise KnownError(
            f"'{name}' is bewaard als 'Strict Open XML'. {_SAFE}; open het in Word, kies 'Opslaan als' "
            "en dan gewoon .docx of .dotx, en kies dat bestand."
        )
    if theirs.lasting_xml(theirs.main_part()).tag != W + "document":
        raise complain(Trouble.NO_TEXT)
    making = _Making(theirs, name, f"Logo van {organisation}" if organisation else "Logo")
    return Adopted(making.content(), name, tuple(making.remarks))


class _Making:
    """One template on its way: what is theirs, what it becomes, and what there is to say of it."""

    def __init__(self, theirs: WordPackage, name: str, logo: str) -> None:
        self._theirs = theirs
        self._name = name
        self._logo = logo
        self._main = theirs.main_part()
        self._leads = theirs.relations(self._main)
        self._new = NewPackage.ours()
        self._outside = sum(one.kind == "attachedTemplate" for one in self._of_settings())
        self._pictures = 0
        self.remarks: list[str] = []

    def content(self) -> bytes:
        """The new file."""
        theme = self._part("theme")
        if theme is not None:
            self._put_theme(theme)
        styles = self._merge_styles(theme)
        self._put_fonts_and_settings()
        self._put_page(styles)
        self._remark(styles)
        return self._new.content()

    def _merge_styles(self, theme: etree._Element | None) -> MergedStyles:
        ours, numbering = self._new.root("word/styles.xml"), self._new.root("word/numbering.xml")
        own = self._part("styles")
        used = _styles_used(self._theirs.document())
        merged = merge_styles(element("styles") if own is None else own, ours, theme, used)
        recolour_numbering(numbering, ours, merged.accent)
        merge_numbering(numbering, self._part("numbering"), merged.root)
        self._new.put("word/styles.xml", merged.root)
        self._new.put("word/numbering.xml", numbering)
        return merged

    def _put_theme(self, theme: etree._Element) -> None:
        name = self._theirs.part_of_kind("theme") or ""
        pictures = {
            one.id: (one.target, self._picture(one.target))
            for one in self._theirs.relations(name)
            if one.kind == "image" and not one.external and is_picture(one.target)
        }
        self._new.put_theme(theme, pictures)

    def _put_fonts_and_settings(self) -> None:
        fonts = self._part("fontTable")
        if fonts is not None:
            embedded = any(str(part.tag).startswith(W + "embed") for part in fonts.iter())
            without_foreign(fonts)
            settle_order(fonts)
            if embedded:
                self.remarks.append(
                    "De lettertypes die in het sjabloon zelf zitten, gaan niet mee. Wie ze niet op de "
                    "computer heeft, ziet een ander lettertype."
                )
            self._new.put("word/fontTable.xml", fonts)
        settings = self._part("settings")
        colours = None if settings is None else settings.find(W + "clrSchemeMapping")
        if colours is not None:
            ours = self._new.root("word/settings.xml")
            language = ours.find(W + "themeFontLang")
            if language is not None:
                language.addnext(colours)
                self._new.put("word/settings.xml", ours)

    def _put_page(self, styles: MergedStyles) -> None:
        page = page_of(self._theirs.document(), self._new.root("word/document.xml"))
        known = {str(style.get(W + "styleId")) for style in styles.root.iter(W + "style")}
        edges: dict[tuple[str, str], str] = {}
        for place in ("default", "first") if page.other_first else ("default",):
            for kind in ("header", "footer"):
                root, leads = self._edge(page.edges.get((kind, place)), styles.ids, known)
                if kind == "footer" and place == "default":
                    root = element("ftr") if root is None else root
                    add_our_line(root)
                elif root is not None:
                    drop_page_numbers(root)
                if root is not None:
                    edges[kind, place] = self._add_edge(kind, root, leads)
        self._new.put("word/document.xml", empty_document(section_of(page, edges)))

    def _edge(
        self, relation_id: str | None, ids: dict[str, str], known: set[str]
    ) -> tuple[etree._Element | None, list[Relation]]:
        name = next((one.target for one in self._leads if one.id == relation_id), None)
        if name is None or name not in self._theirs.names:
            return None, []
        relations = {one.id: one for one in self._theirs.relations(name) if _can_be_kept(one)}
        edge = clean_edge(self._theirs.lasting_xml(name), relations, ids, known.__contains__, self._logo)
        self._outside += edge.outside
        return edge.root, edge.relations

    def _add_edge(self, kind: str, root: etree._Element, leads: list[Relation]) -> str:
        key = self._new.add_edge(kind, root)
        for one in leads:
            target = one.target
            if not one.external:
                target = self._new.add_picture(target, self._picture(target))
            self._new.lead_to(self._new.edge_name(key), Relation(one.id, one.kind, target, one.external))
        return key

    def _picture(self, name: str) -> bytes:
        content = self._theirs.part(name)
        self._pictures += len(content)
        if self._pictures > MAX_PICTURES:
            raise KnownError(
                f"De afbeeldingen in '{self._name}' zijn te groot. {_SAFE}; maak het logo in het sjabloon "
                "kleiner en bewaar het opnieuw."
            )
        return content

    def _remark(self, styles: MergedStyles) -> None:
        self.remarks += remarks_on_content(self._theirs, self._outside)
        self.remarks += remarks_on_styles(styles)

    def _of_settings(self) -> list[Relation]:
        name = self._theirs.part_of_kind("settings")
        return self._theirs.relations(name) if name else []

    def _part(self, kind: str) -> etree._Element | None:
        name = self._theirs.part_of_kind(kind)
        return self._theirs.lasting_xml(name) if name else None


def _styles_used(document: etree._Element) -> frozenset[str]:
    """Ids of the styles of their text, with "" for running text without one; none when there is no text."""
    found = set()
    for paragraph in document.iter(W + "p"):
        if any((part.text or "").strip() for part in paragraph.iter(W + "t")):
            style = paragraph.find(f"{W}pPr/{W}pStyle")
            found.add("" if style is None else str(style.get(W + "val")))
    return frozenset(found)


def _can_be_kept(one: Relation) -> bool:
    return one.kind != "image" or one.external or is_picture(one.target)
