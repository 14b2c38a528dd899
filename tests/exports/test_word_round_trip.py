"""Whoever reads our Word file back finds every letter, in order, under the question it belongs to."""

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.exports.document import Grondplan, Picture
from app.exports.wishes import AnnexKind, PlanWishes
from app.exports.writing import plan_for
from app.foundation.text import xml_text
from app.imports.word_lines import Line, lines_of, style_names
from app.prose.blocks import Block, Paragraph, Run, SmallHeading, Table, runs_text
from app.prose.markdown import parse
from app.workshop.exports import Exports
from app.workshop.sheet_marks import short_id
from tests.examples import examples
from tests.exports.plans import Written, plan_of, question, written
from tests.exports.samples import sample_answers
from tests.practices import practice_of, sample_day


def lines(file: Written) -> list[Line]:
    return lines_of(file.part("word/document.xml"), style_names(iter([file.part("word/styles.xml")])))


def expected(plan: Grondplan) -> Iterator[str]:
    """The words of every paragraph after the contents, in order."""
    for part in plan.parts:
        yield part.title
        for asked in part.questions:
            yield asked.title
            yield from words_of(asked.blocks) if asked.blocks else [asked.gap or "Nog niet ingevuld."]
    for annex in plan.annexes:
        yield annex.title
        for block in annex.blocks:
            yield from ("",) if isinstance(block, Picture) else words_of((block,))


def words_of(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph | SmallHeading):
            yield runs_text(block.runs)
        elif isinstance(block, Table):
            yield from (runs_text(cell) for row in (block.header, *block.rows) for cell in row)
        else:
            for item in block.items:
                yield from words_of(item)


def plain(texts: Iterator[str]) -> list[str]:
    """As text is compared: without white space that a heading can't keep, and without what XML can't hold."""
    return [words for text in texts if (words := " ".join(xml_text(text).split()))]


def said_in(line: Line) -> str:
    """Its words, without the mark that the reader puts before an item of a list."""
    return line.text.removeprefix("- ") if line.style == "list paragraph" else line.text


def after_contents(file: Written) -> list[Line]:
    found = lines(file)
    start = next(index for index, line in enumerate(found) if line.heading == 1)
    return found[start:]


def test_every_letter_of_the_sample_day_comes_back_in_order() -> None:
    with practice_of(sample_day()) as workshop:
        wishes = PlanWishes(provenance=True, annexes=frozenset(AnnexKind))
        plan = plan_for(workshop, Exports(workshop.file).next_id(), wishes)
    back = after_contents(written(plan))
    assert plain(said_in(line) for line in back) == plain(expected(plan))


def test_every_answer_of_the_day_comes_back_letter_for_letter() -> None:
    answers = sample_answers()
    plan = plan_of(
        *(replace(question(f"v{n}"), blocks=(Paragraph((Run(said),)),)) for n, said in enumerate(answers))
    )
    back = [line.text for line in after_contents(written(plan)) if line.style == "body text"]
    assert back == [said.replace("\r\n", "\n") for said in answers]


def test_every_line_knows_its_question() -> None:
    plan = plan_of(
        question("a", "tekst\n\n- punt\n\n|a|\n|-|\n|b|", title="A"), question("b", "slot", title="B")
    )
    owners = {line.text: line.marks for line in after_contents(written(plan))}
    assert owners == {
        "Doel": (),
        **dict.fromkeys(["A", "tekst", "- punt", "a", "b"], (short_id("a"),)),
        **dict.fromkeys(["B", "slot"], (short_id("b"),)),
    }


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)


@examples(40)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=3), min_size=1, max_size=4))
def test_any_words_come_back(paragraphs: list[list[str]]) -> None:
    blocks = tuple(
        Paragraph(tuple(Run(text, bold=index % 2 == 1) for index, text in enumerate(texts)))
        for texts in paragraphs
    )
    file = written(plan_of(replace(question("a"), blocks=blocks)))
    assert [line.text for line in after_contents(file)[2:]] == [
        "".join(xml_text(text) for text in texts) for texts in paragraphs
    ]


def test_a_text_of_a_hundred_thousand_words_comes_back_whole() -> None:
    text = "\n\n".join(" ".join(f"woord{number % 997}" for number in range(200)) for _ in range(500))
    file = written(plan_of(replace(question("a"), blocks=parse(text))))
    back = [line.text for line in after_contents(file)[2:]]
    assert "\n\n".join(back) == text
