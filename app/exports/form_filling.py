"""Writing answers in the places of a form, each in the way its sort of place takes them.

Nothing else of the form changes. A place that can't be found takes nothing: its answer is told to be left.
"""

from collections.abc import Callable
from copy import deepcopy

from lxml import etree

from app.exports.form_base import Base
from app.exports.form_controls import around, choice_in, emptied, is_alone, lift, parts_of_field, settle
from app.exports.form_look import FormWriter, in_one_flow, with_addresses
from app.exports.form_spots import (
    blanks_after,
    cells_of,
    close,
    drop,
    has_dots,
    is_blank,
    is_prompting,
    keep_from_touching,
    let_grow,
    mark_filled,
    open_gap,
    repeat_for_old_programs,
    rows_of,
    width_at,
)
from app.exports.word_text import W, child, element
from app.foundation.word_places import Place, PlaceKind, WordPlaces, line_text
from app.prose.blocks import Blocks, Paragraph, Run, Runs, Table, plain_text


class FormFiller:
    """Fills one form. ``page`` is the width of the text on its pages, in twentieths of a point.

    All places are looked up before anything is written.
    """

    def __init__(self, writer: FormWriter, page: int) -> None:
        self._writer = writer
        self._page = page
        self._styles = writer.package.styles
        self._places = WordPlaces(writer.package.root)
        self._ways: dict[PlaceKind, Callable[[etree._Element, Place, Blocks], bool]] = {
            PlaceKind.UNDER: lambda one, _place, blocks: self._under(one, blocks),
            PlaceKind.BLANK: lambda one, _place, blocks: self._blank(one, blocks),
            PlaceKind.CELL: lambda one, _place, blocks: self._cell(one, blocks),
            PlaceKind.LINE: self._line,
            PlaceKind.CONTROL: lambda one, _place, blocks: self._control(one, blocks),
            PlaceKind.FIELD: lambda one, _place, blocks: self._field(one, blocks),
            PlaceKind.GRID: lambda one, _place, blocks: self._grid(one, blocks),
        }
        self._tables: list[etree._Element] = []
        """The tables of all answers."""
        self.written: list[etree._Element] = []
        """What the last answer became."""

    def fill(self, said: str, blocks: Blocks) -> bool:
        """Write an answer in a place; False when that place is not there. Of one line, the last gap first."""
        self.written = []
        place = Place.parse(said)
        spot = self._places.find(place) if place is not None else None
        if place is None or spot is None or spot.getparent() is None:
            return False
        if not self._ways[place.kind](spot, place, blocks):
            return False
        for one in self.written[:1] or [spot]:
            let_grow(one)
            mark_filled(one)
            for properties in around(one):
                settle(properties, simple=False)
        return True

    def finish(self) -> None:
        """Keep tables apart, and write in the copies of text boxes what was written in the boxes."""
        for table in self._tables:
            keep_from_touching(table)
        repeat_for_old_programs(self._writer.package.root)

    # -- between paragraphs

    def _under(self, paragraph: etree._Element, blocks: Blocks) -> bool:
        blanks = blanks_after(paragraph)
        base = Base.of_blank(blanks[0]) if blanks else Base.after(paragraph, self._styles)
        made = self._made(blocks, base, paragraph)
        _put_after(paragraph, made)
        plain = [one for one in blanks if not has_dots(one)]
        for one in blanks:
            if one not in plain[-1:]:
                drop(one)
        self._keep_apart(made[-1])
        return True

    def _blank(self, paragraph: etree._Element, blocks: Blocks) -> bool:
        holder = paragraph.getparent()
        made = self._made(blocks, Base.of_blank(paragraph), paragraph)
        for one in made:
            paragraph.addprevious(one)
        others = blanks_after(paragraph) if holder is not None and holder.tag == W + "txbxContent" else []
        for one in [paragraph, *others]:
            if is_blank(one):
                drop(one)
        close(holder)
        return True

    def _cell(self, cell: etree._Element, blocks: Blocks) -> bool:
        paragraphs = [one for one in cell if one.tag == W + "p"]
        rooms = [one for one in paragraphs if is_blank(one) or is_prompting(one)]
        if rooms:
            prompting = is_prompting(rooms[0]) and not is_blank(rooms[0])
            base = Base.after(rooms[0], self._styles) if prompting else Base.of_blank(rooms[0])
            made = self._made(blocks, base, cell)
            for one in made:
                rooms[0].addprevious(one)
            for one in rooms:
                drop(one)
        else:
            base = Base.after(paragraphs[-1], self._styles) if paragraphs else Base()
            made = self._made(blocks, base, cell)
            cell.extend(made)
        close(cell)
        return True

    def _grid(self, table: etree._Element, blocks: Blocks) -> bool:
        """A table in the answer with as many columns goes in the empty rows; the rest under the table."""
        rows = list(rows_of(table))
        empty = [row for row in rows if all(_is_empty(cell) for cell in cells_of(row))]
        columns = len(cells_of(empty[0])) if empty else 0
        fits = next((one for one in blocks if isinstance(one, Table) and len(one.header) == columns), None)
        if fits is not None and fits.rows:
            self._rows(empty, fits)
        rest = tuple(block for block in blocks if block is not fits or not fits.rows)
        if rest:
            made = self._made(rest, Base(), table)
            _put_after(table, made)
            if made[0].tag == W + "tbl":
                table.addnext(element("p"))
            self._keep_apart(made[-1])
        return True

    def _rows(self, empty: list[etree._Element], answer: Table) -> None:
        model = deepcopy(empty[-1])
        while len(empty) < len(answer.rows):
            more = deepcopy(model)
            empty[-1].addnext(more)
            empty.append(more)
        for row, said in zip(empty, answer.rows, strict=False):
            for cell, runs in zip(cells_of(row), said, strict=False):
                if runs:
                    self._cell(cell, (Paragraph(runs),))
                let_grow(cell)

    # -- in a line

    def _line(self, paragraph: etree._Element, place: Place, blocks: Blocks) -> bool:
        """The first paragraph of the answer on the line itself, all else under it."""
        first, rest = _first(blocks)
        if place.part:
            found = open_gap(paragraph, place.part)
            if found is None:
                return False
            run, more = found
            runs = self._writer.runs((*first, Run(" ")) if more else first, _like(run))
        else:
            words = "".join(words for _piece, words in line_text(paragraph))
            spaced = first if words.endswith((" ", "\t")) or not words else (Run(" "), *first)
            run = paragraph[-1] if len(paragraph) else child(paragraph, "r")
            runs = self._writer.runs(spaced, _like(run) if run.tag == W + "r" else Base())
        _put_after(run, runs)
        self.written = runs
        self._rest_under(paragraph, rest)
        return True

    def _rest_under(self, paragraph: etree._Element, rest: Blocks) -> None:
        if rest:
            made = self._writer.elements(
                rest, Base.after(paragraph, self._styles), width_at(paragraph, self._page)
            )
            self._tables += [one for one in made if one.tag == W + "tbl"]
            _put_after(paragraph, made)
            self._keep_apart(made[-1])

    def _field(self, begin: etree._Element, blocks: Blocks) -> bool:
        """A field takes runs only: paragraphs become lines in it."""
        first = begin.getparent()
        if first is None:
            return False
        result, separate, end = parts_of_field(first)
        if end is None:
            return False
        if separate is None:
            separate = element("r")
            child(separate, "fldChar", fldCharType="separate")
            end.addprevious(separate)
        looks = next((run for run in result if run.tag == W + "r"), first)
        runs = self._writer.runs(in_one_flow(blocks), Base.of_run(looks.find(W + "rPr"), loud=True))
        for one in result:
            drop(one)
        _put_after(separate, runs)
        self.written = runs
        return True

    # -- controls

    def _control(self, control: etree._Element, blocks: Blocks) -> bool:
        content = control.find(W + "sdtContent")
        properties = control.find(W + "sdtPr")
        if content is None or properties is None:
            return False
        choices = properties.find(W + "dropDownList")
        chosen = choice_in(choices, plain_text(blocks)) if choices is not None else None
        paragraph = next(control.iterancestors(W + "p"), None)
        if choices is not None and chosen is None:
            return self._beside_choices(control, paragraph, blocks)
        if chosen is not None:
            blocks = (Paragraph((Run(chosen),)),)
        cell = content.find(W + "tc")
        simple = len(blocks) == 1 and isinstance(blocks[0], Paragraph)
        base = Base.of_run(properties.find(W + "rPr"), loud=True)
        if cell is not None:
            settle(properties, simple=simple)
            return self._cell(emptied(cell), blocks)
        if content.find(W + "p") is not None:
            self._block_control(content, blocks, base)
            settle(properties, simple=simple)
        elif paragraph is not None and not simple and is_alone(control, paragraph):
            lift(control, paragraph)
            self._block_control(content, blocks, base)
            settle(properties, simple=False)
        elif paragraph is not None:
            self._inline_control(control, content, paragraph, blocks, base)
            settle(properties, simple=True)
        else:
            return False
        return True

    def _block_control(self, content: etree._Element, blocks: Blocks, run: Base) -> None:
        first = content.find(W + "p")
        base = Base(Base.of_blank(first).paragraph if first is not None else (), run.run)
        if blocks and isinstance(blocks[0], Paragraph):  # LibreOffice shows the code of a link there
            blocks = (Paragraph(with_addresses(blocks[0].runs)), *blocks[1:])
        made = self._made(blocks, base, content)
        content[:] = made
        close(content)

    def _inline_control(
        self,
        control: etree._Element,
        content: etree._Element,
        paragraph: etree._Element,
        blocks: Blocks,
        base: Base,
    ) -> None:
        first, rest = _first(blocks)
        before = control.getprevious()
        if not base.run and before is not None and before.tag == W + "r":
            base = _like(before)
        runs = self._writer.runs(first, base)
        content[:] = runs or [element("r")]
        self.written = list(content)
        self._rest_under(paragraph, rest)

    def _beside_choices(
        self, control: etree._Element, paragraph: etree._Element | None, blocks: Blocks
    ) -> bool:
        """An answer that is none of the choices: the choice is left to people, the text comes under it."""
        if paragraph is not None:
            return self._under(paragraph, blocks)
        made = self._made(blocks, Base(), control)
        _put_after(control, made)
        self._keep_apart(made[-1])
        return True

    # -- all of them

    def _made(self, blocks: Blocks, base: Base, spot: etree._Element) -> list[etree._Element]:
        made = self._writer.elements(blocks, base, width_at(spot, self._page)) or [element("p")]
        self._tables += [one for one in made if one.tag == W + "tbl"]
        self.written = made
        return made

    def _keep_apart(self, last: etree._Element) -> None:
        """A cell or a page doesn't end with a table."""
        following = last.getnext()
        if last.tag == W + "tbl" and (following is None or following.tag == W + "sectPr"):
            last.addnext(element("p"))


def _put_after(spot: etree._Element, made: list[etree._Element]) -> None:
    for one in reversed(made):
        spot.addnext(one)


def _first(blocks: Blocks) -> tuple[Runs, Blocks]:
    """What goes on a line, and what comes under it."""
    if blocks and isinstance(blocks[0], Paragraph):
        return blocks[0].runs, blocks[1:]
    return (), blocks


def _like(run: etree._Element) -> Base:
    """As the letters of a label, without what makes it one."""
    return Base.of_run(run.find(W + "rPr"), loud=False)


def _is_empty(cell: etree._Element) -> bool:
    return all(one.tag in (W + "tcPr",) or (one.tag == W + "p" and is_blank(one)) for one in cell)
