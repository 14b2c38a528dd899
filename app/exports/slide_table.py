"""A table on a slide: in the place that the layout keeps for one, with words for who can't see it."""

from typing import Any

from lxml import etree
from pptx.oxml.ns import qn
from pptx.util import Pt

from app.exports.slide_pages import Room, column_widths, row_height
from app.exports.slide_text import add_run
from app.exports.word_text import one_line
from app.prose.blocks import Runs, Table, runs_text

_LINE = 12700
_SIDE, _ABOVE = 8, 4
"""Points around the words of a cell."""


def fill_table(placeholder: Any, table: Table, room: Room, title: str) -> None:
    """Put the table in its place. It looks the same in every program: colours and lines are said in it."""
    rows = (table.header, *table.rows)
    frame = placeholder.insert_table(rows=len(rows), cols=len(table.header))
    made = frame.table
    properties = made._tbl.tblPr
    properties.set("firstRow", "1")
    properties.set("bandRow", "0")
    for style in properties.findall(qn("a:tableStyleId")):
        properties.remove(style)
    widths = column_widths(table, room.width)
    for column, wide in zip(made.columns, widths, strict=True):
        column.width = Pt(wide)
    for number, row in enumerate(rows):
        made.rows[number].height = Pt(row_height(row, widths, room, bold=not number))
        for cell, runs in zip(made.rows[number].cells, row, strict=True):
            _fill_cell(cell, runs, room, head=not number)
    heads = ", ".join(runs_text(cell).strip() for cell in table.header if runs_text(cell).strip())
    count = "1 rij" if len(table.rows) == 1 else f"{len(table.rows)} rijen"
    described = frame._element.nvGraphicFramePr.cNvPr
    words = f"Tabel bij ‘{title}’, {count}" + (f". Kolommen: {heads}." if heads else ".")
    described.set("descr", one_line(words))
    described.set("name", one_line(f"Tabel {title}"[:60]))


def _fill_cell(cell: Any, runs: Runs, room: Room, *, head: bool) -> None:
    cell.margin_left = cell.margin_right = Pt(_SIDE)
    cell.margin_top = cell.margin_bottom = Pt(_ABOVE)
    paragraph = cell.text_frame.paragraphs[0]
    for run in runs:
        add_run(paragraph, run, bold=head)
    for made in paragraph.runs:
        made.font.size = Pt(room.cells)
    properties = cell._tc.get_or_add_tcPr()
    for side in ("lnL", "lnR", "lnT", "lnB"):
        line = etree.SubElement(properties, qn(f"a:{side}"))
        if side == "lnB":
            line.set("w", str(_LINE))
            fill = etree.SubElement(etree.SubElement(line, qn("a:solidFill")), qn("a:schemeClr"))
            fill.set("val", "accent1" if head else "tx2")
        else:
            etree.SubElement(line, qn("a:noFill"))
    if head:
        etree.SubElement(etree.SubElement(properties, qn("a:solidFill")), qn("a:schemeClr")).set("val", "bg2")
    else:
        etree.SubElement(properties, qn("a:noFill"))
