"""What blocks say in other shapes."""

from app.prose.blocks import Run, Runs, row_in_words, runs_text


def cells(*texts: str) -> tuple[Runs, ...]:
    return tuple((Run(text),) if text else () for text in texts)


def test_a_row_in_words_has_each_cell_behind_its_heading_and_leaves_out_empty_ones() -> None:
    row = row_in_words(cells("Wie", "Waar", " ", "Wat"), cells("Fien", " ", "donderdag", "onthaal"))
    assert runs_text(row) == "Wie: Fien; donderdag; Wat: onthaal"
    assert row_in_words(cells("Wie", "Wat"), cells("", "")) == ()
