"""An answer put into a draft says exactly what the person said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.prose.blocks import Paragraph, Run, Table, plain_text
from app.prose.markdown import parse
from app.prose.markdown_escape import cite, escape, tidy
from tests.exports.samples import sample_answers

PIECES = [
    "-", "+", "*", "_", "#", "###", "1.", "2)", "|", "=>", "===", "---", "|---|", "a", "Fien", "é😅", "سلام",
    "<br>", "&nbsp;", "&", "\\", "`", "```", "~~~", ">", "!", "[x](https://x.be)", "![x](y)", "[x]: y", ":--",
    "https://x.be/a_b?c=*d*", "a@b.be", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "\0", "\u00a0", "\u2028",
    "(bijdrage:ab)", "[", "]", "(", ")", "_a_", "__", "'", '"',
]  # fmt: skip


def assert_says_exactly(text: str) -> None:
    blocks = parse(escape(text))
    assert plain_text(blocks) == tidy(text)
    assert all(isinstance(block, Paragraph) for block in blocks)
    assert all(run == Run(run.text) for block in blocks if isinstance(block, Paragraph) for run in block.runs)


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_text_made_of_traps_comes_back(text: str) -> None:
    assert_says_exactly(text)


@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    assert_says_exactly(text)


@pytest.mark.parametrize("text", sample_answers())
def test_a_sample_answer_comes_back(text: str) -> None:
    assert_says_exactly(text)


def test_one_line_end_is_a_break_and_an_empty_line_a_paragraph() -> None:
    assert escape("een\r\ntwee\n\n\n\ndrie ") == "een\\\ntwee\n\ndrie"
    assert tidy("een \r\n  twee\n \n\n\ndrie\n") == "een\ntwee\n\ndrie"


def test_ordinary_text_stays_readable() -> None:
    ordinary = "Tussen 9 en 11 u. (± 15 gezinnen) – zie https://x.be/een_twee: 'koud hé' & zo, 5 < 6!"
    assert escape(ordinary) == ordinary


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join).map(lambda text: " ".join(text.split())))
def test_one_line_fits_in_a_table_cell(text: str) -> None:
    (block,) = parse(f"| kop |\n|---|\n| {escape(tidy(text))} |")
    assert isinstance(block, Table)
    (row,) = block.rows
    assert "".join(run.text for run in row[0]) == tidy(text)


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_a_citation_holds_any_text(text: str) -> None:
    blocks = parse(cite(text, "7F3K"))
    assert plain_text(blocks) == tidy(text)
    assert all(
        run.cites == ("7F3K",) for block in blocks if isinstance(block, Paragraph) for run in block.runs
    )
