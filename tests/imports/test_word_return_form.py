"""The form of others comes back filled in: its own lines are no text, and each answer is its question's."""

from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.text.paragraph import Paragraph

from app.exports.citing import citing
from app.exports.word_form import export_form
from app.imports.word_return import read_return
from app.prose.blocks import plain_text
from app.workshop.word_differences import FileDifferences, differences
from app.workshop.workshop import Workshop
from tests.exports.test_word_form import RICH, use, write_all
from tests.imports.word_forms import SHAPES
from tests.practices import started_practice

FIRST, SECOND = "Ouders vinden elkaar.", "Kinderen durven weer spelen."


@pytest.fixture(params=SHAPES)
def workshop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workshop]:
    with started_practice(tmp_path) as workshop:
        use(workshop, SHAPES[request.param]())
        yield workshop


def sent(workshop: Workshop, folder: Path, text: str) -> Path:
    write_all(workshop, text)
    export_form(workshop, folder / "formulier.docx")
    return folder / "formulier.docx"


def came_back(workshop: Workshop, path: Path) -> FileDifferences:
    return differences(workshop, read_return(workshop, path), citing(workshop))


def edited(path: Path, change: Callable[[Document], None]) -> Path:
    document = docx.Document(str(path))
    change(document)
    document.save(str(path))
    return path


def paragraphs(document: Document) -> Iterator[Paragraph]:
    """All of them, in cells and text boxes too."""
    for element in document.element.body.iter(docx.oxml.ns.qn("w:p")):
        yield Paragraph(element, document)


def type_over(words: str, other: str) -> Callable[[Document], None]:
    """Change words where they stand first."""

    def change(document: Document) -> None:
        run = next(run for one in paragraphs(document) for run in one.runs if words in run.text)
        run.text = run.text.replace(words, other)

    return change


def test_nothing_differs_in_a_form_that_nobody_touched(workshop: Workshop, tmp_path: Path) -> None:
    found = came_back(workshop, sent(workshop, tmp_path, RICH))
    assert (found.questions, found.homeless, found.gone) == ((), (), ())


def test_each_answer_is_read_without_the_lines_around_it(workshop: Workshop, tmp_path: Path) -> None:
    returned = read_return(workshop, sent(workshop, tmp_path, f"{FIRST}\n\n{SECOND}"))
    texts = [" ".join(plain_text(one.blocks).split()) for one in returned.texts]
    assert set(texts) == {f"{FIRST} {SECOND}"}
    asked = {f"grondplan/{key}" for key in workshop.forms.places().steps}
    assert {one.step_id for one in returned.texts} == asked


def test_what_a_reader_changes_in_one_answer_is_the_only_difference(
    workshop: Workshop, tmp_path: Path
) -> None:
    path = edited(
        sent(workshop, tmp_path, f"{FIRST}\n\n{SECOND}"), type_over("vinden elkaar", "praten met elkaar")
    )
    found = came_back(workshop, path)
    (question,) = found.questions
    (one,) = question.open
    assert "Ouders praten met elkaar." in plain_text(one.theirs)
    assert (found.homeless, found.gone) == ((), ())


def test_what_a_reader_types_in_a_line_of_the_form_is_no_answer_of_ours(tmp_path: Path) -> None:
    with started_practice(tmp_path) as workshop:
        use(workshop, SHAPES["tabled"]())
        path = sent(workshop, tmp_path, FIRST)
        edited(path, type_over("Algemene gegevens", "Algemene gegevens (deel 1)"))
        assert came_back(workshop, path).questions == ()


def test_an_answer_in_a_place_that_was_empty_lands_at_its_question(tmp_path: Path) -> None:
    with started_practice(tmp_path) as workshop:
        use(workshop, SHAPES["tabled"]())
        steps = list(workshop.forms.places().steps)
        for key in steps[1:]:
            workshop.drafts.write(f"grondplan/{key}", FIRST)
        export_form(workshop, tmp_path / "formulier.docx")

        def fill(document: Document) -> None:
            question = next(
                one for one in paragraphs(document) if one.text.strip().startswith("Wat moet er veranderen")
            )
            (row,) = question._p.xpath("ancestor::w:tr[1]")
            Paragraph(row.xpath("w:tc[last()]/w:p[last()]")[0], document).add_run(SECOND)

        (question,) = came_back(workshop, edited(tmp_path / "formulier.docx", fill)).questions
        assert question.step_id == f"grondplan/{steps[0]}"
        assert plain_text(question.open[0].theirs) == SECOND
