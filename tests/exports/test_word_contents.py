"""The contents are right when the file opens, on whatever page size, without a question from Word."""

import io
from dataclasses import replace

import docx
from lxml import etree

from app.exports.document import Annex, Grondplan, Part
from app.exports.word import write_grondplan
from app.exports.word_pages import heading_pages
from app.exports.word_text import element, plain_paragraph
from app.foundation.resources import resource
from app.prose.markdown import parse
from tests.exports.plans import W, Written, plan_of, question, style_of, text_of, with_style, written

LINE = "Dit is een regel die bijna zo breed is als het blad, maar niet helemaal, dus hij past."


def lines_of(file: Written) -> list[tuple[str, str, int]]:
    """``(style, title, page)`` of each line of the contents."""
    lines = [line for line in file.paragraphs() if style_of(line) in ("TOC1", "TOC2")]
    words = [[str(text.text) for text in line.iter(W + "t")] for line in lines]
    return [
        (style_of(line), "".join(said[:-1]), int(said[-1])) for line, said in zip(lines, words, strict=True)
    ]


def test_every_part_question_and_annex_has_its_line() -> None:
    plan = plan_of(question("a", "### klein\n\ntekst", title="Voor wie?"), question("b", title="Waarom?"))
    annex = Annex("bronnen", "Bronnen", parse("# Onderzoek\n\nMetz"))
    lines = lines_of(written(replace(plan, annexes=(annex, Annex("leeg", "Leeg", ())))))
    assert [(style, title) for style, title, _ in lines] == [
        ("TOC1", "Doel"), ("TOC2", "Voor wie?"), ("TOC2", "Waarom?"), ("TOC1", "Bronnen"),
    ]  # fmt: skip


def test_a_part_without_questions_does_not_appear() -> None:
    plan = plan_of(question("a"))
    file = written(replace(plan, parts=(Part("leeg", "Leeg"), *plan.parts)))
    assert [title for _, title, _ in lines_of(file)] == ["Doel", "Werkvraag?"]
    assert [text_of(heading) for heading in with_style(file, "Heading1")] == ["Doel"]


def test_each_line_leads_to_its_heading() -> None:
    file = written(plan_of(question("a", title="Eén"), question("b", title="Twee")))
    marks = {
        str(mark.get(W + "name")): text_of(heading)
        for heading in file.paragraphs()
        for mark in heading.iterfind(W + "bookmarkStart")
    }
    links = [link for line in file.paragraphs() for link in line.iterfind(W + "hyperlink")]
    assert [marks[str(link.get(W + "anchor"))] for link in links] == ["Doel", "Eén", "Twee"]
    for link in links:
        (code,) = link.iter(W + "instrText")
        assert str(code.text).split() == ["PAGEREF", link.get(W + "anchor"), "\\h"]


def test_the_whole_is_one_field_that_can_be_updated() -> None:
    body = written(plan_of(question("a"))).body
    first = next(body.iter(W + "instrText"))
    assert str(first.text).split() == ["TOC", "\\o", '"1-2"', "\\h", "\\z"]
    kinds = [str(mark.get(W + "fldCharType")) for mark in body.iter(W + "fldChar")]
    assert kinds[:2] == ["begin", "separate"]
    assert kinds[-2:] == ["end", "end"]
    assert not [mark for mark in body.iter() if mark.get(W + "dirty")]


def test_cover_contents_and_text_each_begin_a_page() -> None:
    file = written(plan_of(question("a")))
    broken = [
        style_of(one) for one in file.paragraphs() if one.find(f"{W}pPr/{W}pageBreakBefore") is not None
    ]
    assert broken == ["TOCHeading", "Heading1"]
    assert [page for _, _, page in lines_of(file)] == [3, 3]


def test_an_empty_plan_has_no_contents() -> None:
    assert not with_style(written(plan_of()), "TOCHeading")


def test_pages_follow_the_text() -> None:
    long = "\n\n".join([LINE] * 60)
    plan = plan_of(question("a", long, title="A"), question("b", long, title="B"), question("c", title="C"))
    assert [page for _, _, page in lines_of(written(plan))] == [3, 3, 5, 7]


def test_contents_of_more_than_a_page_push_the_text_on() -> None:
    plan = plan_of(*(question(f"v{number}", title=f"Vraag {number}") for number in range(60)))
    assert lines_of(written(plan))[0][2] == 4


def pages_of(*elements: etree._Element) -> list[int]:
    """The pages of the bookmarked paragraphs among these, on our template without a cover."""
    document = docx.Document(str(resource("word", "grondplan.docx")))
    marks = 0
    for made in elements:
        if made.get("marked"):
            del made.attrib["marked"]
            made.insert(1, element("bookmarkStart", id=str(marks), name=f"m{marks:03}"))
            marks += 1
        document.element.body[-1].addprevious(made)
    return [page for _, page in sorted(heading_pages(document).items())]


def marked(style: str, text: str) -> etree._Element:
    made = plain_paragraph(style, text)
    made.set("marked", "1")
    return made


def filling(lines: int) -> list[etree._Element]:
    """Paragraphs of one line, thirty-one of which fill a page."""
    return [plain_paragraph("BodyText", "regel") for _ in range(lines)]


def test_thirty_one_paragraphs_of_a_line_fill_a_page() -> None:
    assert pages_of(*filling(30), marked("BodyText", "regel"), marked("BodyText", "regel")) == [1, 2]


def test_a_heading_goes_along_to_the_page_of_its_text() -> None:
    words = plain_paragraph("BodyText", "tekst")
    assert pages_of(*filling(20), marked("Heading2", "Kop"), words) == [1]
    assert pages_of(*filling(29), marked("Heading2", "Kop")) == [1]
    assert pages_of(*filling(29), marked("Heading2", "Kop"), words) == [2]


def test_a_paragraph_never_leaves_one_line_behind() -> None:
    three_lines, long = plain_paragraph("BodyText", "1\n2\n3"), " ".join(["woord"] * 200)
    assert pages_of(three_lines, *filling(28), marked("BodyText", "past nog")) == [1]
    assert pages_of(three_lines, *filling(28), marked("BodyText", long)) == [2]


def test_a_hard_break_counts_as_a_line() -> None:
    tall = plain_paragraph("BodyText", "\n" * 45)
    assert pages_of(tall, marked("BodyText", "na")) == [2]


def test_a_row_is_never_parted() -> None:
    def with_table(lines: int) -> list[int]:
        file = written(plan_of(question("a", "x\n\n" * lines + "|a|\n|-|\n|" + "woord " * 400 + "|"),
                               question("b", title="Na")))  # fmt: skip
        return [page for _, _, page in lines_of(file)]

    assert with_table(1)[-1] == 3
    assert with_table(25)[-1] == 4


def test_a_smaller_page_has_more_pages() -> None:
    plan = plan_of(*(question(f"v{n}", "\n\n".join([LINE] * 10)) for n in range(20)))
    last = lines_of(written(plan))[-1][2]
    assert lines_of(on_smaller_paper(plan))[-1][2] > last


def on_smaller_paper(plan: Grondplan) -> Written:
    document = docx.Document(str(resource("word", "grondplan.docx")))
    size = document.element.body[-1].find(W + "pgSz")
    size.set(W + "w", "8391")
    size.set(W + "h", "11906")
    template, stream = io.BytesIO(), io.BytesIO()
    document.save(template)
    assert write_grondplan(plan, stream, template=template.getvalue())
    return Written(stream.getvalue())
