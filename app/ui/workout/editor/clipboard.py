"""What is copied and pasted: inside the app with everything, outside it clean and ordinary."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor, QTextTable

from app.prose.blocks import (
    Block,
    Blocks,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    SmallHeading,
    Table,
    runs_text,
)
from app.ui.workout.editor.citing import pieces_in
from app.ui.workout.editor.formats import LINE_BREAK, line_of, run_of
from app.ui.workout.editor.lines import AnyLine, TableLine, blocks_of
from app.ui.workout.editor.reading import Reader, block_range, table_at, tables_in
from app.ui.workout.editor.table_acts import chosen_cells

OWN = "application/x-praktijkdag-tekst"
"""Markdown, with the citations in it."""


def copied(cursor: QTextCursor, reader: Reader) -> QMimeData:
    """What is selected, in the forms that others read."""
    from app.prose.markdown_writing import to_markdown

    blocks = chosen_blocks(cursor, reader)
    data = QMimeData()
    data.setData(OWN, to_markdown(blocks).encode("utf-8", "surrogatepass"))
    data.setHtml(to_html(blocks))
    data.setText(to_plain(blocks).encode("utf-8", "replace").decode())
    return data


def has_text(data: QMimeData) -> bool:
    """Whether there are words; the name of a file that is dropped isn't meant as such."""
    if data.hasFormat(OWN) or data.hasHtml():
        return True
    return data.hasText() and not any(url.isLocalFile() for url in data.urls())


def pasted(data: QMimeData) -> Blocks:
    """What is on the clipboard as blocks, or nothing when it holds no text."""
    if data.hasFormat(OWN):
        from app.prose.markdown import parse

        return parse(bytes(data.data(OWN).data()).decode("utf-8", "surrogatepass"))
    if data.hasHtml():
        from app.prose.pasted import blocks_from_html

        return blocks_from_html(data.html()) or pasted_plain(data)
    return pasted_plain(data)


def pasted_plain(data: QMimeData | None) -> Blocks:
    """The same, as plain text; without a clipboard there is none."""
    if data is None or not data.hasText():
        return ()
    from app.prose.pasted import blocks_from_plain

    text = data.text()
    blocks = blocks_from_plain(text)
    if len(blocks) == 1 and isinstance(blocks[0], Paragraph) and text.isprintable():
        return (Paragraph((Run(text),)),)  # A part of a line keeps the spaces at its ends.
    return blocks


def chosen_blocks(cursor: QTextCursor, reader: Reader) -> Blocks:
    """What is selected; a part of one line is a paragraph of its own."""
    table = table_at(cursor)
    if table is not None:
        return _chosen_cells(cursor, table)
    begin, end = cursor.selectionStart(), cursor.selectionEnd()
    document = cursor.document()
    first, last = document.findBlock(begin), document.findBlock(end)
    if first == last:
        return (Paragraph(chosen_runs(cursor)),)
    lines, numbers = reader.numbered_lines()
    ends = dict(block_range(document, one) for one in tables_in(document))
    chosen: list[AnyLine] = []
    for line, number in zip(lines, numbers, strict=True):
        if ends.get(number, number) < first.blockNumber() or number > last.blockNumber():
            continue
        if isinstance(line, TableLine):
            chosen.append(line)
        else:
            block = document.findBlockByNumber(number)
            part = QTextCursor(document)
            part.setPosition(max(begin, block.position()))
            part.setPosition(min(end, block.position() + block.length() - 1), QTextCursor.MoveMode.KeepAnchor)
            chosen.append(replace(line, runs=chosen_runs(part)))
    return blocks_of(chosen)


def chosen_runs(cursor: QTextCursor) -> Runs:
    """What is selected within one line."""
    return tuple(
        run_of(piece.selectedText().replace("\u2029", LINE_BREAK), format_)
        for piece, format_ in pieces_in(cursor)
    )


def _chosen_cells(cursor: QTextCursor, table: QTextTable) -> Blocks:
    if not cursor.hasComplexSelection():
        return (Paragraph(chosen_runs(cursor)),)
    row, rows, column, columns = chosen_cells(cursor, table)
    cells = [
        tuple(
            line_of(table.cellAt(one, other).firstCursorPosition().block()).runs
            for other in range(column, column + columns)
        )
        for one in range(row, row + rows)
    ]
    return (Table(cells[0], tuple(cells[1:])),)


# -- for others


def to_html(blocks: Blocks) -> str:
    """Clean HTML: structure, bold, italic and links; nothing of ours."""
    return "<html><body>" + "".join(_html(block) for block in blocks) + "</body></html>"


def _html(block: Block) -> str:
    if isinstance(block, Paragraph):
        return f"<p>{_runs_html(block.runs)}</p>"
    if isinstance(block, SmallHeading):
        return f"<h{block.level}>{_runs_html(block.runs)}</h{block.level}>"
    if isinstance(block, Table):
        rows = [_row_html(block.header, "th"), *(_row_html(row, "td") for row in block.rows)]
        return f'<table border="1" style="border-collapse:collapse">{"".join(rows)}</table>'
    items = "".join(f"<li>{_item_html(item)}</li>" for item in block.items)
    if isinstance(block, NumberedList):
        start = f' start="{block.start}"' if block.start != 1 else ""
        return f"<ol{start}>{items}</ol>"
    return f"<ul>{items}</ul>"


def _item_html(item: Blocks) -> str:
    """The first paragraph of an item without a ``p``, which others would put room round."""
    if item and isinstance(item[0], Paragraph):
        return _runs_html(item[0].runs) + "".join(_html(block) for block in item[1:])
    return "".join(_html(block) for block in item)


def _row_html(cells: Sequence[Runs], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{_runs_html(cell)}</{tag}>" for cell in cells) + "</tr>"


def _runs_html(runs: Runs) -> str:
    return "".join(_run_html(run) for run in runs)


def _run_html(run: Run) -> str:
    html = escape(run.text.encode("utf-8", "replace").decode()).replace("\n", "<br>")
    if run.italic:
        html = f"<em>{html}</em>"
    if run.bold:
        html = f"<strong>{html}</strong>"
    return f'<a href="{escape(run.link)}">{html}</a>' if run.link else html


def to_plain(blocks: Blocks) -> str:
    """Plain text, with the marks of lists."""
    return "\n\n".join("\n".join(_plain(block)) for block in blocks)


def _plain(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph | SmallHeading):
        yield runs_text(block.runs)
    elif isinstance(block, Table):
        for row in (block.header, *block.rows):
            yield "\t".join(runs_text(cell).replace("\n", " ") for cell in row)
    else:
        start = block.start if isinstance(block, NumberedList) else 0
        for number, item in enumerate(block.items):
            mark = f"{start + number}. " if isinstance(block, NumberedList) else "- "
            lines = [line for part in item for line in _plain(part)] or [""]
            for at, line in enumerate(lines):
                yield (mark if at == 0 else " " * len(mark)) + line
