"""The blocks of an answer in the look of the form they go into: its letters, its lists, its tables."""

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from app.exports.form_base import Base
from app.exports.form_package import FormPackage
from app.exports.template_elements import put_in_order, settle_order
from app.exports.word_blocks import BlockWriter
from app.exports.word_text import W, add_run, child, element
from app.prose.blocks import (
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    SmallHeading,
    Table,
    row_in_words,
)

_BOLD_STYLES = ("Heading", "Bijlagekop")


class FormWriter:
    """Makes the elements of answers for one form."""

    def __init__(self, package: FormPackage) -> None:
        self.package = package
        self._ids = _styles_by_name(package.styles)

    def style(self, name: str) -> str | None:
        """The id that the form has for one of Word's own styles, by its English name."""
        return self._ids.get(name)

    def elements(self, blocks: Blocks, base: Base, width: int, *, about: str = "") -> list[etree._Element]:
        """Paragraphs, lists and tables, ``width`` twentieths of a point wide."""
        writer = BlockWriter(self.package.numbering, self.package.relate, width)
        made = list(writer.elements(_fitting(blocks, width), 1, about=about))
        for one in made:
            self._dress(one, base)
        return made

    def runs(self, runs: Runs, base: Base) -> list[etree._Element]:
        """Runs for the middle of a line."""
        holder = element("p")
        for run in runs:
            add_run(holder, run, self.package.relate)
        for made in holder.iter(W + "r"):
            self._dress_run(made, base)
        return list(holder)

    def title(self, words: str, style: str) -> etree._Element:
        """A title in the style of the form, or bold when it has none."""
        made = element("p")
        properties = child(made, "pPr")
        known = self.style(style)
        if known is not None:
            child(properties, "pStyle", val=known)
        child(properties, "keepNext")
        add_run(made, Run(words, bold=known is None), self.package.relate)
        return made

    def _dress(self, made: etree._Element, base: Base) -> None:
        if made.tag == W + "tbl":
            self._dress_table(made)
        for paragraph in [made] if made.tag == W + "p" else list(made.iter(W + "p")):
            self._dress_paragraph(paragraph, base, in_table=made.tag == W + "tbl")

    def _dress_paragraph(self, made: etree._Element, base: Base, *, in_table: bool) -> None:
        properties = made[0]
        named = properties.find(W + "pStyle")
        ours = "" if named is None else str(named.get(W + "val"))
        if named is not None:
            properties.remove(named)
        is_item = properties.find(W + "numPr") is not None
        own = {str(one.tag) for one in properties}
        for one in base.paragraph:
            if one.tag in own or (in_table and one.tag in _NOT_IN_TABLES):
                continue
            if one.tag == W + "ind" and (is_item or ours == "ListContinue"):
                continue
            properties.append(deepcopy(one))
        known = self.style("list paragraph") if is_item else None
        if known is not None and not any(one.tag == W + "pStyle" for one in base.paragraph):
            properties.append(element("pStyle", val=known))
        loud = ours.startswith(_BOLD_STYLES)
        if loud:
            properties.append(element("keepNext"))
        header = in_table and made.getparent() is not None and _in_header(made)
        if base.run:
            mark = child(properties, "rPr")
            mark.extend(deepcopy(one) for one in base.run if one.tag != W + "rStyle")
        for run in made.iter(W + "r"):
            self._dress_run(run, base, bold=loud or header)
        settle_order(properties)

    def _dress_run(self, run: etree._Element, base: Base, *, bold: bool = False) -> None:
        properties = run.find(W + "rPr")
        if properties is None:
            properties = element("rPr")
            run.insert(0, properties)
        own = {str(one.tag) for one in properties}
        linked = properties.find(W + "rStyle")
        if linked is not None:
            known = self.style("hyperlink")
            if known is not None:
                linked.set(W + "val", known)
            else:
                properties.remove(linked)
                put_in_order(properties, element("color", val="0563C1"))
                put_in_order(properties, element("u", val="single"))
            own |= {W + "color", W + "u", W + "rStyle"}
        for one in base.run:
            if one.tag not in own:
                properties.append(deepcopy(one))
        if bold:
            put_in_order(properties, element("b"))
            put_in_order(properties, element("bCs"))
        settle_order(properties)
        if not len(properties):
            run.remove(properties)

    def _dress_table(self, table: etree._Element) -> None:
        properties = table[0]
        named = properties.find(W + "tblStyle")
        known = self.style("table grid")
        if named is not None and known is not None:
            named.set(W + "val", known)
        elif named is not None:
            borders = element("tblBorders")
            for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
                child(borders, side, val="single", sz="4", space="0", color="auto")
            layout = properties.find(W + "tblLayout")
            assert layout is not None
            layout.addprevious(borders)
            properties.remove(named)


_NARROW = 1_000
"""Twentieths of a point: a column that is narrower breaks words."""


def _fitting(blocks: Blocks, width: int) -> Blocks:
    """Blocks of which no table is squeezed: in a narrow spot its rows become a list."""
    return tuple(
        _as_list(block) if isinstance(block, Table) and width < _NARROW * len(block.header) else block
        for block in blocks
    )


def _as_list(table: Table) -> Block:
    return BulletList(tuple((Paragraph(row_in_words(table.header, row)),) for row in table.rows))


_NOT_IN_TABLES = frozenset(W + name for name in ("ind", "pBdr", "shd", "tabs"))


def _in_header(paragraph: etree._Element) -> bool:
    cell = paragraph.getparent()
    row = None if cell is None else cell.getparent()
    return row is not None and row.find(f"{W}trPr/{W}tblHeader") is not None


def in_one_flow(blocks: Blocks) -> Runs:
    """An answer for a place that takes no paragraphs: one behind the other, with line ends between."""
    pieces: list[Runs] = []
    for block in blocks:
        pieces += _flowed(block, "")
    flow: list[Run] = []
    for number, piece in enumerate(pieces):
        flow += [Run("\n")] if number else []
        flow += with_addresses(piece)
    return tuple(flow)


def with_addresses(runs: Runs) -> Runs:
    """Runs with the addresses of their links in words, for where a link can't be."""
    return tuple(_with_address(run) if run.link else run for run in runs)


def _flowed(block: Block, indent: str) -> Iterator[Runs]:
    if isinstance(block, Paragraph):
        yield block.runs
    elif isinstance(block, SmallHeading):
        yield tuple(Run(run.text, bold=True, italic=run.italic, link=run.link) for run in block.runs)
    elif isinstance(block, BulletList | NumberedList):
        for number, item in enumerate(block.items):
            sign = f"{block.start + number}. " if isinstance(block, NumberedList) else "– "
            for place, part in enumerate(item):
                for line in _flowed(part, indent + "   "):
                    yield (Run(indent + (sign if place == 0 else "   ")), *line) if place == 0 else line
    else:
        for row in (block.header, *block.rows):
            yield tuple(run for at, cell in enumerate(row) for run in ((Run(" | "),) if at else ()) + cell)


def _with_address(run: Run) -> Run:
    address = (run.link or "").removeprefix("mailto:")
    return Run(run.text if address in run.text else f"{run.text} ({address})", run.bold, run.italic)


def _styles_by_name(styles: etree._Element | None) -> dict[str, str]:
    found: dict[str, str] = {}
    for style in styles.iterfind(W + "style") if styles is not None else ():
        named = style.find(W + "name")
        if named is not None:
            found[str(named.get(W + "val")).casefold()] = str(style.get(W + "styleId"))
    return found
