"""The editor of drafts shows every text and gives it back, letter for letter."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from app.prose.blocks import (
    Alignment,
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    SmallHeading,
    Table,
)
from app.prose.letter_places import shown_texts
from app.prose.markdown import parse
from app.prose.markdown_escape import escape
from app.prose.markdown_writing import normal
from app.ui.theme.style import Choice, Theme
from app.ui.workout.editor.building import build
from app.ui.workout.editor.draft_editor import DraftEditor
from app.ui.workout.editor.lines import blocks_of, lines_of
from app.ui.workout.editor.reading import Reader
from tests.examples import examples
from tests.exports.samples import sample_answers, sample_drafts
from tests.ui.editing import open_editor
from tests.ui.hands import type_in

Make = Callable[..., DraftEditor]

_LETTERS = st.text(
    st.sampled_from("abc é\u0301\u00a0\u2028\u2029\ufdd0\r\n\t🙂مرحبا\ud83d\ufffd|*-# "), max_size=8
)
_IDS = st.sampled_from([(), ("a1",), ("a1", "b2")])
_RUN = st.builds(
    Run, _LETTERS, st.booleans(), st.booleans(), st.sampled_from([None, "https://x.be/é(1)"]), _IDS
)
_RUNS = st.lists(_RUN, max_size=3).map(tuple)


def _table(columns: int) -> st.SearchStrategy[Table]:
    row = st.tuples(*[_RUNS] * columns)
    sides = st.one_of(st.just(()), st.tuples(*[st.sampled_from(Alignment)] * columns))
    return st.builds(Table, row, st.lists(row, max_size=3).map(tuple), sides, st.just(()))


_PLAIN = st.one_of(
    st.builds(Paragraph, _RUNS),
    st.builds(SmallHeading, st.integers(1, 6), _RUNS),
    st.integers(1, 4).flatmap(_table),
)


def _lists(inside: st.SearchStrategy[Blocks]) -> st.SearchStrategy[Blocks]:
    items = st.lists(inside, min_size=1, max_size=3).map(tuple)
    block = st.one_of(
        _PLAIN, st.builds(BulletList, items), st.builds(NumberedList, st.integers(0, 99), items)
    )
    return st.lists(block, max_size=3).map(tuple)


BLOCKS = st.recursive(st.lists(_PLAIN, max_size=3).map(tuple), _lists, max_leaves=12)


@pytest.fixture
def make(theme: Theme, qtbot: QtBot) -> Make:
    return lambda text="": open_editor(theme, qtbot, text)


@given(BLOCKS)
@examples(150)
def test_any_blocks_become_lines_and_come_back(blocks: Blocks) -> None:
    assert blocks_of(lines_of(blocks)) == blocks


@given(BLOCKS)
@settings(examples(120), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_blocks_become_a_document_and_come_back(qapp: object, blocks: Blocks) -> None:
    document = QTextDocument()
    reader = Reader(document)
    build(document, blocks)
    assert normal(reader.blocks()) == normal(blocks)
    assert _joined(reader.blocks()) == _joined(blocks)


def test_every_sample_draft_is_shown_and_not_a_byte_of_it_changes(make: Make) -> None:
    editor = make()
    for draft in sample_drafts():
        editor.show_text(draft)
        assert editor.text() == draft
        assert editor.blocks() == parse(draft)


def test_every_answer_of_the_day_stands_in_a_paragraph_a_cell_and_a_heading_as_it_was_said(
    make: Make,
) -> None:
    editor = make()
    for answer in sample_answers():
        line = " ".join(answer.split())
        for draft in (escape(answer), f"| a | b |\n|---|---|\n| {escape(line)} | c |", f"### {escape(line)}"):
            editor.show_text(draft)
            assert editor.blocks() == parse(draft)
            assert editor.text() == draft


def test_lists_nine_deep_and_a_table_of_forty_columns_come_back(make: Make) -> None:
    deep = "\n".join("  " * depth + f"- punt {depth}" for depth in range(9))
    wide = "\n".join("|" + cell * 40 for cell in (" k |", "---|", " een twee |"))
    draft = f"{deep}\n\n{wide}\n"
    editor = make(draft)
    assert editor.blocks() == parse(draft)
    assert editor.text() == draft


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
def test_a_link_to_anything_but_the_web_or_mail_stays_the_text_it_was(make: Make, address: str) -> None:
    draft = f"Zie [hier]({address}) voor meer."
    editor = make(draft)
    assert editor.plain_text() == draft
    assert editor.text() == draft


def test_a_text_that_is_edited_keeps_the_letters_of_what_is_beside_it(make: Make) -> None:
    draft = "*  een\n*  twee\n\nMidden\n\n|a|b|\n|-|-|\n|c|d|\n"
    editor = make(draft)
    editor.select_words("Midden")
    type_in(editor, "Anders")
    assert editor.text() == draft.replace("Midden", "Anders")


def test_a_change_that_is_taken_back_leaves_the_text_as_it_was(make: Make) -> None:
    draft = "Een  \ntwee\n\n* drie\n"
    editor = make(draft)
    editor.select_words("drie")
    type_in(editor, "vier")
    editor.undo()
    assert editor.text() == draft
    assert not editor.document().isUndoAvailable()


def test_typed_letters_of_every_kind_are_kept(make: Make) -> None:
    editor = make()
    typed = "é e\u0301 € — 🙂 مرحبا \u00a0x"
    type_in(editor, typed)
    assert editor.text() == typed


def test_the_colours_of_the_screen_are_no_part_of_the_text(make: Make, theme: Theme) -> None:
    draft = "### Kop\n\nZie [de site](https://expoo.be).\n"
    editor = make(draft)
    told: list[None] = []
    editor.edited.connect(lambda: told.append(None))
    theme.choose(Choice.DARK)
    assert editor.text() == draft
    assert told == []
    assert not editor.document().isUndoAvailable()


def test_a_text_from_elsewhere_leaves_the_cursor_at_its_words(make: Make) -> None:
    editor = make("Eerste zin.\n\nTweede zin.\n")
    editor.select_words("Tweede")
    editor.show_text("Nieuw begin.\n\nEerste zin.\n\nTweede zin.\n")
    cursor = editor.textCursor()
    assert cursor.block().text() == "Tweede zin."
    assert cursor.positionInBlock() == len("Tweede")


def test_words_are_counted_as_they_stand(make: Make) -> None:
    editor = make("Een twee **drie**.\n\n| a | b |\n|---|---|\n| c d | |\n")
    assert editor.word_count() == 7
    editor.select_words("twee")
    type_in(editor, "twee en nog")
    assert editor.word_count() == 9


LONG = "\n\n".join(
    f"### Deel {part}\n\n" + "\n".join(f"- punt {item} " + "woord " * 46 for item in range(20)).strip()
    for part in range(100)
)
"""A hundred thousand words."""


def test_a_very_long_text_comes_piece_by_piece_and_is_whole_from_the_start(make: Make, qtbot: QtBot) -> None:
    editor = make(LONG)
    assert editor.document().blockCount() < 2100
    assert editor.text() == LONG
    assert editor.word_count() == len(editor.plain_text().split())
    told: list[None] = []
    editor.edited.connect(lambda: told.append(None))
    qtbot.waitUntil(lambda: editor.document().blockCount() == 2100)
    assert told == []
    assert editor.text() == LONG
    assert editor.blocks() == parse(LONG)
    assert not editor.document().isUndoAvailable()


def test_a_very_long_text_is_whole_when_people_type_before_all_of_it_came(make: Make) -> None:
    editor = make(LONG)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    type_in(editor, "Nieuw ")
    assert editor.text() == LONG.replace("Deel 0", "Nieuw Deel 0", 1)
    assert editor.document().isUndoAvailable()


def test_a_remark_at_the_end_of_a_very_long_text_is_shown_once_that_came(make: Make, qtbot: QtBot) -> None:
    editor = make(LONG)
    place = editor.plain_text().index("Deel 99")
    editor.set_marks([(place, place + 7, 1)], 1)
    qtbot.waitUntil(lambda: len(editor.extraSelections()) == 1)
    assert editor.extraSelections()[0].cursor.selectedText() == "Deel 99"


@pytest.mark.parametrize(
    "draft",
    [
        *sample_drafts(),
        "- \n- a\n  - \n\n    | x | |\n    |---|---|\n    | | y 🙂 |\n",
        "| a |\n|---|\n\n| b |\n|---|\n",
        "#\n\na\\\nb\n\n1. - c",
        "",
    ],
)
def test_what_is_found_in_a_draft_is_counted_as_the_editor_shows_it(make: Make, draft: str) -> None:
    assert make(draft).plain_text() == "\n".join(shown.text for shown in shown_texts(draft))


def _joined(blocks: Blocks) -> Blocks:
    """Blocks with neighbours of one look made one, which says the same."""
    return tuple(_joined_block(block) for block in blocks)


def _joined_block(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return Paragraph(_join(block.runs))
    if isinstance(block, SmallHeading):
        return SmallHeading(block.level, _join(block.runs))
    if isinstance(block, Table):
        rows = tuple(tuple(_join(cell) for cell in row) for row in block.rows)
        return Table(tuple(_join(cell) for cell in block.header), rows, block.alignment, block.widths)
    items = tuple(_joined(item) for item in block.items)
    return BulletList(items) if isinstance(block, BulletList) else NumberedList(block.start, items)


def _join(runs: Runs) -> Runs:
    made: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if made and (made[-1].bold, made[-1].italic, made[-1].link, made[-1].cites) == (
            run.bold,
            run.italic,
            run.link,
            run.cites,
        ):
            made[-1] = Run(made[-1].text + run.text, run.bold, run.italic, run.link, run.cites)
        else:
            made.append(run)
    return tuple(made)
