"""The grondplan as a PDF: every letter on a page, and a page for every letter."""

import io
import re
import unicodedata
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType

import pypdfium2  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.exports import grondplan_pdf
from app.exports.document import Annex, Behind, Grondplan, Part, Picture
from app.exports.pdf_cover import ACCESSIBLE
from app.prose.blocks import (
    Block,
    Blocks,
    BulletList,
    NumberedList,
    Paragraph,
    Run,
    SmallHeading,
    Table,
    plain_text,
)
from tests.examples import examples
from tests.exports.plans import plan_of, question, sample_plan
from tests.exports.samples import sample_answers, sample_drafts

NASTY = "<img src='x'> & </para> \x01\x0b\ufffe {x} %s "
NASTY += "👩🏾‍🍼🇧🇪 مرحبا بالعالم አማርኛ Привет ✓ → \u2028nieuwe\tregel\r\n"


def pdf_of(plan: Grondplan) -> bytes:
    stream = io.BytesIO()
    assert grondplan_pdf.write(plan, stream)
    return stream.getvalue()


class Read:
    """A PDF that was read back."""

    def __init__(self, plan: Grondplan) -> None:
        self.content = pdf_of(plan)
        document = pypdfium2.PdfDocument(self.content)
        try:
            self.pages = [_text(page) for page in document]
            self.metadata = document.get_metadata_dict()
            self.bookmarks = [
                (mark.level, mark.get_title(), _page_of(mark)) for mark in document.get_toc(max_depth=9)
            ]
            self.links = sorted(link for page in document for link in _links(page))
        finally:
            document.close()

    @property
    def text(self) -> str:
        return "\n".join(self.pages)


def _text(page: pypdfium2.PdfPage) -> str:
    text = page.get_textpage()
    try:
        return str(text.get_text_range())
    finally:
        text.close()


def _page_of(mark: pypdfium2.PdfBookmark) -> int:
    return int(mark.get_dest().get_index())


def _links(page: pypdfium2.PdfPage) -> Iterator[str]:
    """Addresses outside the file that a click on this page leads to."""
    import ctypes

    import pypdfium2.raw as raw  # type: ignore[import-untyped]

    at, link = ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page, ctypes.byref(at), ctypes.byref(link)):
        action = raw.FPDFLink_GetAction(link)
        size = raw.FPDFAction_GetURIPath(page.pdf, action, None, 0) if action else 0
        if size:
            buffer = ctypes.create_string_buffer(size)
            raw.FPDFAction_GetURIPath(page.pdf, action, buffer, size)
            yield buffer.value.decode()


def letters(text: str) -> str:
    """Letters and figures only: a PDF knows no spaces, and marks of lists are nobody's letters."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(letter for letter in composed if letter.isalnum())


def paragraphs(count: int, text: str = "Dit is een zin van een tekst. " * 12) -> str:
    return "\n\n".join([text] * count)


def test_the_cover_tells_what_it_is_and_names_the_accessible_file() -> None:
    cover, *_rest = Read(plan_of(question("a", "Tekst."))).pages
    for words in ("Grondplan", "Het Speelhuis", "Huis van het Kind Wemelbeke", "vzw De Kleine Haspel"):
        assert words in cover
    assert "goed beschreven" in cover
    assert "3 (ontwerp)" in cover
    assert ACCESSIBLE in cover
    assert "pagina" not in cover


def test_the_footer_tells_which_export_it_is_and_how_many_pages_there_are() -> None:
    read = Read(plan_of(question("a", paragraphs(40))))
    total = len(read.pages)
    assert total > 4
    for number, page in enumerate(read.pages[1:], 2):
        assert f"ontwerp – v3 · K7QX – pagina {number} van {total}" in " ".join(page.split())


def test_contents_that_nearly_fit_on_a_page_fit_on_a_page() -> None:
    assert "Inhoud" in Read(plan_of(*(question(f"v{number}") for number in range(44)))).pages[1]
    lengths = {
        count: next(at for at, page in enumerate(read.pages) if page.startswith("Doel")) - 1
        for count in (30, 44, 46, 60)
        for read in [Read(plan_of(*(question(f"v{number}") for number in range(count))))]
    }
    assert lengths == {30: 1, 44: 1, 46: 1, 60: 2}


def test_a_final_plan_has_no_word_ontwerp() -> None:
    assert "ontwerp" not in Read(replace(plan_of(question("a", "Tekst.")), mark=None)).text


def test_the_contents_name_the_page_of_each_question_and_bookmarks_lead_there() -> None:
    plan = plan_of(*(question(f"v{number}", paragraphs(8), title=f"Vraag {number}?") for number in range(9)))
    read = Read(plan)
    contents = read.pages[1]
    for number in range(9):
        page = next(at for at, text in enumerate(read.pages) if at > 1 and f"Vraag {number}?" in text)
        line = contents[contents.index(f"Vraag {number}?") :].splitlines()
        assert str(page + 1) in " ".join(line[:2])
        assert (1, f"Vraag {number}?", page) in read.bookmarks
    assert read.bookmarks[0] == (0, "Doel", 2)


def test_the_file_tells_its_title_author_language_and_moment() -> None:
    plan = replace(plan_of(question("a", "Tekst.")), exported_at=datetime(2026, 3, 12, 15, 4, tzinfo=UTC))
    read = Read(plan)
    assert read.metadata["Title"] == "Het Speelhuis"
    assert read.metadata["Author"] == "Pepijn"
    assert read.metadata["Subject"] == "Grondplan, goed beschreven (ontwerp – v3 · K7QX)"
    assert read.metadata["CreationDate"] == "D:20260312150400Z"
    assert b"/Lang (nl-BE)" in read.content
    assert read.content == pdf_of(plan)


def test_every_font_is_embedded() -> None:
    content = pdf_of(plan_of(question("a", f"**vet** *schuin* {NASTY}\n\n| a | b |\n|-|-|\n| c | d |")))
    assert content.count(b"/Type /Font ") == content.count(b"/Type /FontDescriptor")
    assert b"Helvetica" not in content


def test_an_empty_question_is_told_by_a_word_and_goes_without_its_gap() -> None:
    gap = "Nog niet ingevuld. Er zijn al 5 antwoorden uit de groep, maar nog geen tekst."
    assert gap in Read(plan_of(question("a", gap=gap))).text
    assert "Nog niet ingevuld." in Read(plan_of(question("a"))).text


def test_a_plan_without_questions_is_a_cover() -> None:
    assert len(Read(replace(plan_of(), parts=())).pages) == 1
    assert "Doel" in Read(plan_of()).text
    nobody = Grondplan("", "", "", "", "", 0, "", "")
    assert len(Read(nobody).pages) == 1


@pytest.mark.parametrize(
    "place", ["paragraph", "cell", "list", "heading", "question", "title", "fact", "gap"]
)
def test_what_people_wrote_is_text_wherever_it_stands(place: str) -> None:
    run = (Run(NASTY),)
    made: dict[str, Block] = {
        "paragraph": Paragraph(run),
        "cell": Table((run, run), ((run, run),)),
        "list": BulletList(((Paragraph(run),),)),
        "heading": SmallHeading(1, run),
    }
    blocks: Blocks = (made[place],) if place in made else ()
    one = replace(question("a", title=NASTY if place == "question" else "V?"), blocks=blocks)
    plan = plan_of(one, title=NASTY if place == "title" else "Titel")
    if place == "fact":
        plan = replace(plan, facts=((NASTY, NASTY),))
    if place == "gap":
        plan = plan_of(replace(one, gap=NASTY))
    assert "<img src='x'> & </para>" in Read(plan).text


@pytest.mark.parametrize("draft", sample_drafts())
def test_every_letter_of_the_sample_day_is_on_a_page(draft: str) -> None:
    one = question("a", draft)
    read = re.sub(r"(?m)^\d+\. ", "", _body(Read(plan_of(one))))  # without the numbers of lists
    assert letters(plain_text(one.blocks)) in letters(read)


@pytest.mark.parametrize("answer", sample_answers())
def test_every_awkward_answer_can_stand_in_a_cell_and_a_heading(answer: str) -> None:
    run = (Run(answer, bold=True),)
    blocks: Blocks = (SmallHeading(2, run), Table((run,), ((run,),)))
    assert pdf_of(plan_of(replace(question("a", title=answer), blocks=blocks))).startswith(b"%PDF")


def _body(read: Read) -> str:
    """The text of the pages after cover and contents, without footers."""
    return "\n".join(page.rsplit("ontwerp –", 1)[0] for page in read.pages[2:])


_WORDS = st.text("abc XYZ éëïç 12 €%,.-–’ <>&{} ЖщЯ ሰላም ßøŁ", min_size=1, max_size=40)
_RUNS = st.lists(st.builds(Run, _WORDS, st.booleans(), st.booleans()), min_size=1, max_size=3).map(tuple)
_PARAGRAPHS = st.builds(Paragraph, _RUNS)
_CELLS = st.lists(st.lists(_RUNS, min_size=2, max_size=2).map(tuple), min_size=1, max_size=3)
_BLOCKS: st.SearchStrategy[Block] = st.recursive(
    st.one_of(
        _PARAGRAPHS,
        st.builds(SmallHeading, st.integers(1, 6), _RUNS),
        _CELLS.map(lambda rows: Table(rows[0], tuple(rows[1:]))),
    ),
    lambda inner: st.builds(
        BulletList, st.lists(st.tuples(_PARAGRAPHS, inner), min_size=1, max_size=2).map(tuple)
    ),
    max_leaves=4,
)


@examples(60)
@given(st.lists(_BLOCKS, min_size=1, max_size=4).map(tuple))
def test_the_letters_of_a_pdf_are_those_of_the_plan(blocks: Blocks) -> None:
    read = Read(plan_of(replace(question("a"), blocks=blocks)))
    expected = f"Doel Werkvraag? {plain_text(blocks)}"
    assert sorted(letters(_body(read))) == sorted(letters(expected))


def test_only_addresses_that_are_safe_can_be_clicked() -> None:
    good = ("https://example.org/a?b=c&d", "mailto:an@example.org")
    bad = ("javascript:alert(1)", "file:///etc/passwd", "ftp://example.org/x", "https://")
    runs = tuple(Run(f"naar {number} ", link=link) for number, link in enumerate((*good, *bad)))
    read = Read(plan_of(replace(question("a"), blocks=(Paragraph(runs),))))
    assert read.links == sorted(good)
    assert "naar 5" in read.text


def test_lists_nine_deep_and_deeper_keep_their_words_and_numbers() -> None:
    block: Block = NumberedList(99, ((Paragraph((Run("diepst"),)),),))
    for depth in range(14):
        block = BulletList(((Paragraph((Run(f"laag {depth}"),)), block),))
    text = Read(plan_of(replace(question("a"), blocks=(block,)))).text
    assert "99." in text
    assert "diepst" in text
    assert all(f"laag {depth}" in text for depth in range(14))


def test_a_table_repeats_its_header_on_every_page() -> None:
    rows = "\n".join(f"| {number} | rij {number} |" for number in range(120))
    read = Read(plan_of(question("a", f"| Nummer | Woorden |\n|---|---|\n{rows}")))
    with_rows = [page for page in read.pages if "rij " in page]
    assert len(with_rows) > 2
    assert all("Nummer" in page for page in with_rows)


def test_the_last_row_of_a_table_stands_not_alone() -> None:
    rows = tuple(((Run(f"rij {number}."),), (Run("x"),)) for number in range(6))
    table = Table(((Run("Wat"),), (Run("Hoe"),)), rows)
    for filled in range(30, 44):
        one = question("a", "regel\\\n" * filled + "einde")
        pages = Read(plan_of(replace(one, blocks=(*one.blocks, table)))).pages
        (end,) = [page for page in pages if "rij 5." in page]
        assert "rij 4." in end


def test_a_row_that_is_higher_than_a_page_goes_on_over_the_next() -> None:
    long = "Een lange cel met woorden. " * 400
    table = Table((Paragraph((Run("Wat"),)).runs, (Run("Wie"),)), (((Run(long),), (Run("Tijl"),)),))
    read = Read(plan_of(replace(question("a"), blocks=(table,))))
    assert _body(read).count("lange") == _body(read).count("woorden") == 400


def test_a_header_that_is_higher_than_a_page_is_a_header_once() -> None:
    table = Table(((Run("kop " * 3000),), (Run("b"),)), (((Run("cel"),), (Run("d"),)),))
    body = _body(Read(plan_of(replace(question("a"), blocks=(table,)))))
    assert body.count("kop") == 3000
    assert "cel" in body


def test_a_table_of_forty_columns_becomes_lines_that_can_be_read() -> None:
    header = tuple((Run(f"Kolom {number}"),) for number in range(40))
    row = tuple((Run(f"inhoud {number}"),) for number in range(40))
    text = Read(plan_of(replace(question("a"), blocks=(Table(header, (row, row)),)))).text
    assert "Rij 2 van 2" in text
    assert text.count("Kolom 39: inhoud 39") == 2


def test_a_table_of_many_rows_is_quick_and_whole() -> None:
    rows = tuple(((Run(f"rij {number} "),), (Run("x"),)) for number in range(3000))
    table = Table(((Run("Wat"),), (Run("Hoe"),)), rows)
    text = Read(plan_of(replace(question("a"), blocks=(table,)))).text
    assert text.count("rij ") == 3000


def test_titles_and_facts_of_thousands_of_words_go_on_over_pages() -> None:
    long = "woord " * 3000
    one = replace(question("a", "Tekst.", title=long), help=long)
    plan = plan_of(one, replace(question("b"), gap=long), title=long)
    plan = replace(plan, facts=((long, long),), parts=(replace(plan.parts[0], title=long),))
    read = Read(plan)
    assert read.text.count("woord") > 7 * 3000
    assert len(read.pages) > 40


def test_files_that_are_made_at_once_are_what_they_would_be_alone() -> None:
    plans = [plan_of(question("a", f"{NASTY} {draft}")) for draft in sample_drafts()[:6]]
    alone = [pdf_of(plan) for plan in plans]
    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(pdf_of, plans)) == alone


def test_a_word_of_two_thousand_letters_is_cut() -> None:
    body = _body(Read(plan_of(question("a", "x" * 2000))))
    assert letters(body).count("x") == 2000


@pytest.mark.parametrize("parts", [1, 100])
def test_a_draft_of_a_hundred_thousand_words_fits(parts: int) -> None:
    text = "\n\n".join(["speel " * (100_000 // parts)] * parts)
    read = Read(plan_of(question("a", text)))
    assert len(read.pages) > 120
    assert letters(read.text).count("speel") == 100_000


def test_a_hard_end_of_a_line_stays_one() -> None:
    text = Read(plan_of(question("a", "eerst\\\ndan"))).text
    assert "eerst\r\ndan" in text


def test_no_heading_stands_alone_at_the_end_of_a_page() -> None:
    intro = "Dit zijn ze:\n\n- een\n- twee\n"
    for filled in range(24, 48):
        read = Read(
            plan_of(question("a", "regel\\\n" * filled + "einde"), question("b", intro, title="Kop?"))
        )
        page = next(page for page in read.pages[2:] if "Kop?" in page)
        assert "Dit zijn ze:" in page
        assert "een" in page.split("Dit zijn ze:")[1]


def with_provenance() -> Grondplan:
    first = Run("Ouders spelen mee", cites=("A", "B"))
    bold = Run(" altijd", bold=True, cites=("A", "B"))
    second = Run("Het huis is open", cites=("C",))
    blocks = (Paragraph((first, bold, Run(". "), second, Run("."))), Paragraph((first, Run(" En nog."))))
    one = replace(question("v.a"), blocks=blocks)
    behind = {
        "A": Behind(12, "v.a", "Werkvraag?", "tafel A"),
        "B": Behind(31, "v.a", "Werkvraag?", "tafel C"),
        "C": Behind(4, "v.b", "Iets anders?"),
    }
    return replace(plan_of(one), provenance=MappingProxyType(behind))


def test_what_a_passage_rests_on_is_a_numbered_note_under_its_question() -> None:
    text = " ".join(Read(with_provenance()).text.split())
    assert "altijd1 . Het huis is open2 ." in text
    assert "Ouders spelen mee1 En nog." in text
    assert "Steunt op antwoord 12 en 31 – tafel A, tafel C" in text
    assert "Steunt op antwoord 4 bij ‘Iets anders?’" in text
    assert text.count("Steunt op") == 2


def test_a_note_stands_on_the_page_of_the_last_lines() -> None:
    last = (Paragraph((Run("Het slot van de tekst.", cites=("A",)),)),)
    for filled in range(30, 44):
        plan = with_provenance()
        one = question("v.a", "regel\\\n" * filled + "einde")
        one = replace(one, blocks=(*one.blocks, *last))
        pages = Read(replace(plan, parts=(Part("p", "P", (one,)),))).pages
        assert [("Het slot" in page, "Steunt op" in page) for page in pages].count((True, True)) == 1


def test_without_provenance_nothing_is_told() -> None:
    text = Read(replace(with_provenance(), provenance=MappingProxyType({}))).text
    assert "Steunt" not in text
    assert "altijd. Het huis is open." in text


def picture(width: int = 40, height: int = 20) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (width, height), "#06575D").save(stream, "PNG")
    return stream.getvalue()


def test_an_annex_has_its_heading_its_words_and_its_pictures() -> None:
    blocks = (Paragraph((Run("Uit het archief."),)), Picture(picture(), "Een foto van de hal", 0.5))
    annex = Annex(
        "fotos", "Foto’s", (*blocks, Picture(picture(10, 900), "Heel hoog"), Picture(b"stuk", "Stuk"))
    )
    read = Read(replace(plan_of(question("a", "Tekst.")), annexes=(annex,)))
    assert (0, "Foto’s", 2) in read.bookmarks
    for words in ("Uit het archief.", "Een foto van de hal", "Heel hoog", "Stuk"):
        assert words in read.text
    assert b"/Subtype /Image" in read.content


def test_a_plan_can_be_given_up_halfway() -> None:
    asked = iter(range(10_000))
    assert not grondplan_pdf.write(sample_plan(), io.BytesIO(), cancelled=lambda: next(asked) > 60)
    assert not grondplan_pdf.write(sample_plan(), io.BytesIO(), cancelled=lambda: True)


def test_progress_only_goes_on_and_ends_at_the_end() -> None:
    heard: list[float] = []
    assert grondplan_pdf.write(sample_plan(), io.BytesIO(), heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert len(heard) > 20


def test_two_parts_with_one_title_keep_their_own_pages() -> None:
    plan = plan_of(question("a", paragraphs(30)))
    twice = replace(plan, parts=(*plan.parts, Part("b", "Doel", (question("b", "Kort."),))))
    first, _question, second, _other = Read(twice).bookmarks
    assert first[2] < second[2]
