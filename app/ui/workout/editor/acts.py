"""What the words above a text and their keys do to it, and what the text is where the cursor is."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.ui.workout.editor import table_acts
from app.ui.workout.editor.formats import link_of
from app.ui.workout.editor.keys import HEADINGS, Act
from app.ui.workout.editor.line_acts import LineActs
from app.ui.workout.editor.reading import table_at


@dataclass(frozen=True, slots=True)
class Here:
    """What the text is where the cursor is, for the buttons."""

    bold: bool = False
    italic: bool = False
    link: str | None = None
    bullets: bool = False
    numbers: bool = False
    heading: int = 0
    in_table: bool = False


class FormActs:
    """Gives the text of one field its form."""

    def __init__(self, field: QTextEdit, lines: LineActs) -> None:
        self._field = field
        self._lines = lines

    def here(self) -> Here:
        """What the text is where the cursor is."""
        cursor = self._field.textCursor()
        format_ = self._field.currentCharFormat()
        line = self._lines.here(cursor)
        item = line.levels[-1] if line.levels else None
        return Here(
            format_.fontWeight() >= QFont.Weight.DemiBold,
            format_.fontItalic(),
            link_of(format_),
            item is not None and not item.numbered,
            item is not None and item.numbered,
            line.heading,
            table_at(cursor) is not None,
        )

    def do(self, act: Act) -> None:
        """Do it, where it means something: no list in a table, no row outside one."""
        cursor = self._field.textCursor()
        if act in (Act.BOLD, Act.ITALIC):
            self._toggle(act)
        elif table_at(cursor) is not None:
            self._do_in_table(act, cursor)
        elif act in (Act.BULLETS, Act.NUMBERS):
            self._lines.list_or_not(cursor, numbered=act is Act.NUMBERS)
        elif act in HEADINGS:
            self._lines.heading_or_not(cursor, HEADINGS[act])
        elif act is Act.PLAIN:
            self._lines.plain(cursor)

    def _toggle(self, act: Act) -> None:
        here = self.here()
        made = QTextCharFormat()
        if act is Act.BOLD:
            made.setFontWeight(QFont.Weight.Normal if here.bold else QFont.Weight.Bold)
        else:
            made.setFontItalic(not here.italic)
        self._field.mergeCurrentCharFormat(made)

    def _do_in_table(self, act: Act, cursor: QTextCursor) -> None:
        if act is Act.ADD_ROW:
            table_acts.add_row(cursor)
        elif act is Act.REMOVE_ROW:
            table_acts.remove_rows(cursor)
        elif act is Act.ADD_COLUMN:
            table_acts.add_column(cursor)
        elif act is Act.REMOVE_COLUMN:
            table_acts.remove_columns(cursor)
        elif act is Act.REMOVE_TABLE:
            table_acts.remove_table(cursor)
