"""The grondplan in somebody's own form: every text in its place, and the form otherwise as it came."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.shared import Pt
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.exports.form_fill import LEFT_TITLE, FormAnswer, FormFill, form_fill
from app.exports.word_form import export_form, filled_form
from app.foundation.errors import KnownError
from app.guides.form_guide import guide_of_form
from app.guides.form_lines import FormReading, LineKind
from app.guides.loader import bundled
from app.imports.word_form import form_in
from app.prose.blocks import Blocks, plain_text
from app.prose.markdown import parse
from app.workshop.exports import Exports
from app.workshop.guides import GRONDPLAN
from app.workshop.methods import use_form
from app.workshop.sheet_marks import short_id
from app.workshop.source_values import SourceFacts
from app.workshop.submission import covering_mail
from app.workshop.workshop import Workshop
from tests.examples import examples
from tests.exports.plans import W
from tests.exports.word_rules import broken_rules
from tests.imports.word_forms import (
    PROMPT,
    SHAPES,
    add,
    body_text,
    content_of,
    control,
    field,
    run,
    text_box,
)
from tests.practices import started_practice

RICH = """Wij werken met **ouders** en *kinderen*, zie [de site](https://huisvanhetkind.be/speelhuis).

1. Eerst thuis
2. Dan samen
   - met een tolk

## Wanneer

| Wie | Wat | Hoe vaak |
|---|---|---|
| Fien | onthaal | elke week |
| Els | huisbezoek | elke maand |
| Wout | overleg | per kwartaal |
| Rita | spel | soms |

Wie wil, **blijft**."""
WORDS = ("Wij werken met", "Eerst thuis", "met een tolk", "Wanneer", "huisbezoek", "blijft", "Rita")


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    with started_practice(tmp_path) as workshop:
        data = {
            "submitter": "Huis van het Kind Wemelbeke",
            "contact_name": "Fien Claes",
            "contact_role": "coördinator",
            "contact_email": "fien@hvk.be",
            "themes": ["opvoeding", "ontmoeting"],
            "target_group": "Gezinnen met jonge kinderen",
            "partners": ["OCMW", "Kind en Gezin"],
        }
        for name, value in data.items():
            workshop.describe(name, value)
        yield workshop


def use(workshop: Workshop, form: Document | bytes, name: str = "Formulier.docx") -> FormReading:
    reading = form_in(form if isinstance(form, bytes) else content_of(form), name)
    use_form(workshop, reading.name, reading.content, reading.lines)
    return reading


def write(workshop: Workshop, question: str, text: str) -> None:
    guide = workshop.guides.get(GRONDPLAN)
    assert guide is not None
    step = next(step for _section, step in guide.steps() if step.question == question)
    workshop.drafts.write(guide.step_id(step), text)


def write_all(workshop: Workshop, text: str) -> None:
    """The same text on every question of the form."""
    for key in workshop.forms.places().steps:
        workshop.drafts.write(f"{GRONDPLAN}/{key}", text)


def filled(workshop: Workshop) -> bytes:
    return filled_form(form_fill(workshop, Exports(workshop.file).next_id()))


def root_of(content: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def paragraphs(content: bytes) -> list[str]:
    return [text for text in body_text(root_of(content)).split("\n") if text.strip()]


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def form_of(*pieces: str) -> Document:
    """A form with one onderdeel; a piece that begins with ``<`` is put in as it is."""
    document = docx.Document()
    document.add_heading("Doel", 1)
    for piece in pieces:
        if piece.startswith("<"):
            add(document, piece)
        else:
            document.add_paragraph(piece)
    return document


@pytest.mark.parametrize("shape", SHAPES)
def test_every_text_is_in_the_form_and_nothing_is_left(workshop: Workshop, shape: str) -> None:
    reading = use(workshop, SHAPES[shape]())
    write_all(workshop, RICH)
    content = filled(workshop)
    text = "\n".join(paragraphs(content))
    asked = reading.count(LineKind.QUESTION)
    for words in WORDS:
        assert asked <= text.count(words)
    assert LEFT_TITLE not in text


@pytest.mark.parametrize("shape", SHAPES)
def test_the_data_of_the_practice_go_behind_their_labels(workshop: Workshop, shape: str) -> None:
    reading = use(workshop, SHAPES[shape]())
    write_all(workshop, "Ja.")
    text = "\n".join(paragraphs(filled(workshop)))
    known = {
        "title": "Het Speelhuis",
        "submitter": "Huis van het Kind Wemelbeke",
        "contact_name": "Fien Claes",
        "contact_email": "fien@hvk.be",
        "contact_role": "coördinator",
        "themes": "opvoeding, ontmoeting",
        "target_group": "Gezinnen met jonge kinderen",
        "partners": "OCMW, Kind en Gezin",
    }
    for line in reading.lines:
        if line.datum is not None:
            assert known[line.datum] in text


@pytest.mark.parametrize("shape", SHAPES)
def test_word_takes_what_was_filled_as_it_took_the_form(workshop: Workshop, shape: str) -> None:
    reading = use(workshop, SHAPES[shape]())
    before = set(broken_rules(reading.content))
    write_all(workshop, RICH)
    assert set(broken_rules(filled(workshop))) - before == set()


@pytest.mark.parametrize("shape", SHAPES)
def test_all_other_parts_are_the_same_letter_for_letter(workshop: Workshop, shape: str) -> None:
    reading = use(workshop, SHAPES[shape]())
    write_all(workshop, "Een zin zonder lijst.")
    before, after = parts(reading.content), parts(filled(workshop))
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}
    assert {name.partition("/")[0] for name in after.keys() - before.keys()} == {"customXml"}


@pytest.mark.parametrize("shape", SHAPES)
def test_all_words_of_the_form_still_stand_there_in_their_order(workshop: Workshop, shape: str) -> None:
    """Only dots and prompts made way."""
    reading = use(workshop, SHAPES[shape]())
    write_all(workshop, "Een zin.")
    after = iter(paragraphs(filled(workshop)))
    for line in paragraphs(reading.content):
        words = re.split(r"[._…]{3,}|Klik of tik om tekst in te voeren\.|Noem leeftijd.*", line)[0].strip()
        if any(letter.isalpha() for letter in words) and words != "Kies een item.":
            assert any(words in one for one in after), words


def test_an_answer_stands_right_under_its_question(workshop: Workshop) -> None:
    use(workshop, SHAPES["headed"]())
    write(workshop, "Welk vraagstuk pak je met deze praktijk aan?", "Eenzaamheid.")
    text = paragraphs(filled(workshop))
    at = text.index("2.1 Welk vraagstuk pak je met deze praktijk aan?")
    assert text[at + 1 : at + 4] == [
        "Begin bij wat gezinnen meemaken. Maximaal 300 woorden.",
        "Eenzaamheid.",
        "2.2 Bij wie merk je dat, en waaraan?",
    ]


def test_dots_make_way_for_what_comes_on_them(workshop: Workshop) -> None:
    use(workshop, SHAPES["dotted"]())
    write(workshop, "Voor wie doe je dit?", "Voor ouders.")
    text = paragraphs(filled(workshop))
    assert "Naam van de praktijk: Het Speelhuis" in text
    assert "Contactpersoon: Fien Claes  E-mail: fien@hvk.be" in text
    assert "Organisatie: Huis van het Kind Wemelbeke" in text
    at = text.index("Voor wie doe je dit?")
    assert text[at + 1 : at + 3] == ["Voor ouders.", "3. Doelstelling"]


def test_dots_stay_where_there_is_nothing_to_say(workshop: Workshop) -> None:
    workshop.describe("contact_email", "")
    use(workshop, SHAPES["dotted"]())
    write(workshop, "Randvoorwaarden", "Veel.")
    assert "Contactpersoon: Fien Claes  E-mail: ________________" in paragraphs(filled(workshop))


def test_a_list_for_several_rows_takes_a_table_with_as_many_columns(workshop: Workshop) -> None:
    use(workshop, SHAPES["headed"]())
    write(workshop, "Wie doet wat?", RICH)
    document = docx.Document(io.BytesIO(filled(workshop)))
    grid = next(table for table in document.tables if table.rows[0].cells[0].text == "Wie")
    assert [[cell.text for cell in row.cells] for row in grid.rows][1:] == [
        ["Fien", "onthaal", "elke week"],
        ["Els", "huisbezoek", "elke maand"],
        ["Wout", "overleg", "per kwartaal"],
        ["Rita", "spel", "soms"],
    ]
    assert [table.rows[0].cells[0].text for table in document.tables].count("Wie") == 1


def test_looks_of_an_answer_are_kept(workshop: Workshop) -> None:
    use(workshop, form_of("Wat wil je?", "", ""))
    write(workshop, "Wat wil je?", RICH)
    content = filled(workshop)
    document = docx.Document(io.BytesIO(content))
    line = next(one for one in document.paragraphs if one.text.startswith("Wij werken met"))
    assert [one.text for one in line.runs if one.bold] == ["ouders"]
    assert [one.text for one in line.runs if one.italic] == ["kinderen"]
    assert [one.address for one in line.hyperlinks] == ["https://huisvanhetkind.be/speelhuis"]
    items = [one for one in document.paragraphs if one.text in ("Eerst thuis", "met een tolk")]
    assert all(one._p.find(f"{W}pPr/{W}numPr") is not None for one in items)
    assert [one.rows[0].cells[2].text for one in document.tables] == ["Hoe vaak"]


def test_letters_are_those_of_the_form(workshop: Workshop) -> None:
    looks = "<w:rFonts w:ascii='Georgia'/><w:b/><w:sz w:val='28'/>"
    use(workshop, form_of(f"<w:p>{run('Wat wil je?', looks)}</w:p>"))
    write(workshop, "Wat wil je?", "Rust.")
    document = docx.Document(io.BytesIO(filled(workshop)))
    font = next(one for one in document.paragraphs if one.text == "Rust.").runs[0].font
    assert (font.name, font.size, font.bold) == ("Georgia", Pt(14), None)


def test_a_filled_control_has_no_prompt_and_is_bound_to_nothing(workshop: Workshop) -> None:
    use(workshop, SHAPES["controls"]())
    write_all(workshop, RICH)
    root = root_of(filled(workshop))
    waiting = [one for one in root.iter(W + "sdt") if one.find(f"{W}sdtPr/{W}showingPlcHdr") is not None]
    assert [body_text_of(one) for one in waiting] == ["Kies een item.", "Gesloten tekst"]
    assert list(root.iter(W + "dataBinding")) == []
    assert "Klik of tik" not in body_text(root)


def test_an_answer_that_is_one_of_the_choices_is_chosen(workshop: Workshop) -> None:
    use(workshop, SHAPES["controls"]())
    write(workshop, "Loopt de praktijk nu?", "nog niet.")
    root = root_of(filled(workshop))
    chosen = next(one for one in root.iter(W + "sdt") if one.find(f"{W}sdtPr/{W}dropDownList") is not None)
    assert "".join(one.text or "" for one in chosen.iter(W + "t")) == "Nog niet"


def test_an_answer_that_is_none_of_the_choices_comes_under_them(workshop: Workshop) -> None:
    use(workshop, SHAPES["controls"]())
    write(workshop, "Loopt de praktijk nu?", "Op woensdag wel.")
    text = paragraphs(filled(workshop))
    assert text[text.index("Kies een item.") + 1] == "Op woensdag wel."


def test_a_control_inside_a_line_keeps_the_line_and_the_rest_comes_under_it(workshop: Workshop) -> None:
    use(workshop, form_of(f"<w:p>{run('Wij kiezen voor ')}{control(PROMPT)}{run(' dit jaar.')}</w:p>"))
    write(workshop, "Wij kiezen voor", "rust.\n\n- Eén\n- Twee")
    assert paragraphs(filled(workshop))[1:] == ["Wij kiezen voor rust. dit jaar.", "Eén", "Twee"]


def test_a_field_of_before_takes_lines_and_keeps_being_a_field(workshop: Workshop) -> None:
    use(workshop, form_of(f"<w:p>{run('Wat telt: ')}{field('Tekst1')}{run(' (kort)')}</w:p>"))
    write(workshop, "Wat telt", RICH)
    root = root_of(filled(workshop))
    line = next(one for one in root.iter(W + "p") if "Wat telt" in body_text_of(one))
    kinds = [one.get(W + "fldCharType") for one in line.iter(W + "fldChar")]
    assert kinds == ["begin", "separate", "end"]
    assert line.find(f".//{W}ffData/{W}textInput") is not None
    text = body_text_of(line)
    assert text.startswith("Wat telt: Wij werken met ouders")
    assert "de site (https://huisvanhetkind.be/speelhuis)" in text
    assert text.endswith("blijft. (kort)")
    assert len(list(line.iter(W + "br"))) > 5


def body_text_of(paragraph: etree._Element) -> str:
    return "".join(one.text or "" for one in paragraph.iter(W + "t"))


def test_a_text_box_grows_and_its_copy_for_old_programs_says_the_same(workshop: Workshop) -> None:
    use(workshop, form_of("Waar gaat het door?", text_box("<w:p/>")))
    write(workshop, "Waar gaat het door?", RICH)
    root = root_of(filled(workshop))
    boxes = list(root.iter(W + "txbxContent"))
    assert [body_text(box) for box in boxes[:1]] == [body_text(box) for box in boxes[1:]]
    assert "blijft" in body_text(boxes[0])
    assert b"noAutofit" not in etree.tostring(root)
    assert b"spAutoFit" in etree.tostring(root)
    assert b"filled=" not in etree.tostring(root)


def test_a_row_of_a_fixed_height_grows_so_that_nothing_is_cut(workshop: Workshop) -> None:
    document = docx.Document()
    document.add_heading("Doel", 1)
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "Wat wil je?"
    height = etree.SubElement(table.rows[0]._tr.get_or_add_trPr(), W + "trHeight")
    height.set(W + "val", "300")
    height.set(W + "hRule", "exact")
    use(workshop, document)
    write(workshop, "Wat wil je?", RICH)
    found = next(iter(root_of(filled(workshop)).iter(W + "trHeight")))
    assert found.get(W + "hRule") == "atLeast"


def test_a_table_in_a_narrow_cell_becomes_a_list(workshop: Workshop) -> None:
    use(workshop, SHAPES["tabled"]())
    write(workshop, "Met wie werk je samen?", RICH)
    assert "Wie: Fien; Wat: onthaal; Hoe vaak: elke week" in paragraphs(filled(workshop))


def test_what_has_no_place_comes_in_a_last_part(workshop: Workshop) -> None:
    use(workshop, SHAPES["headed"]())
    write(workshop, "Wie doet wat?", "Fien doet alles.")
    workshop.drafts.write("grondplan/bijlagen.lokale-variaties", RICH)
    content = filled(workshop)
    text = paragraphs(content)
    at = text.index(LEFT_TITLE)
    assert text[at + 2].startswith("Bijlagen: Welke lokale variaties")
    assert "huisbezoek" in text[at:]
    document = docx.Document(io.BytesIO(content))
    head = next(one for one in document.paragraphs if one.text == LEFT_TITLE)
    assert head.style is not None
    assert head.style.name == "Heading 1"


def test_a_place_that_is_gone_loses_nothing(workshop: Workshop) -> None:
    reading = form_in(content_of(form_of("Wat wil je?", "")), "x.docx")
    crooked = [
        line if line.kind is LineKind.SECTION else type(line)(line.kind, line.text, "cell:99")
        for line in reading.lines
    ]
    use_form(workshop, reading.name, reading.content, crooked)
    write(workshop, "Wat wil je?", "Rust.")
    text = paragraphs(filled(workshop))
    assert text[text.index(LEFT_TITLE) :][-2:] == ["Doel: Wat wil je?", "Rust."]


def test_what_people_wrote_is_text_and_never_markup(workshop: Workshop) -> None:
    use(workshop, form_of("Wat wil je?", "", f"<w:p>{run('Waarom: ')}{field('a')}</w:p>"))
    nasty = '<w:br/> & ]]> { HYPERLINK "file:///c:" } \x00\x0b =1+1 [x](javascript:alert(1))'
    write(workshop, "Wat wil je?", nasty)
    write(workshop, "Waarom", nasty)
    root = root_of(filled(workshop))
    assert body_text(root).count('<w:br/> & ]]> { HYPERLINK "file:///c:" }') == 2
    assert [one.text for one in root.iter(W + "instrText")] == [" FORMTEXT "]


def test_without_the_contact_person_their_fields_stay_empty(workshop: Workshop) -> None:
    use(workshop, SHAPES["headed"]())
    write(workshop, "Wie doet wat?", "Iedereen.")
    fill = form_fill(workshop, Exports(workshop.file).next_id(), anonymous=True)
    text = "\n".join(paragraphs(filled_form(fill)))
    assert "Fien Claes" not in text
    assert "fien@hvk.be" not in text
    assert "Huis van het Kind Wemelbeke" in text


def test_what_is_still_empty_is_told(workshop: Workshop) -> None:
    workshop.describe("partners", [])
    use(workshop, SHAPES["headed"]())
    write(workshop, "Wie doet wat?", "Iedereen.")
    fill = form_fill(workshop, Exports(workshop.file).next_id())
    assert fill.empty[:2] == ("Betrokken organisaties", "Welk vraagstuk pak je met deze praktijk aan?")
    assert "Wie doet wat?" not in fill.empty
    assert fill.left == ()


def test_a_cited_source_is_written_out_and_listed_behind_the_form(workshop: Workshop) -> None:
    workshop.sources.add(SourceFacts("Spel", "Metz, A.", "2016", key="metz2016"))
    use(workshop, SHAPES["headed"]())
    write(workshop, "Wie doet wat?", "Iedereen speelt mee [@metz2016].")
    text = paragraphs(filled(workshop))
    assert "Iedereen speelt mee (Metz, 2016)." in text
    assert any("Spel" in line and "Metz" in line for line in text[text.index("Bronnen") :])


def test_the_filled_form_is_kept_with_its_id_in_it(workshop: Workshop, tmp_path: Path) -> None:
    use(workshop, SHAPES["headed"]())
    write(workshop, "Wie doet wat?", "Iedereen.")
    done = export_form(workshop, tmp_path / "ingevuld.docx")
    kept = Exports(workshop.file).all()[0]
    assert done.given is not None
    assert (kept.code, kept.what, kept.format) == (done.given.code, "grondplan", "docx")
    assert Exports(workshop.file).content_of(kept) == (tmp_path / "ingevuld.docx").read_bytes()
    hidden = [part for name, part in parts(done.path.read_bytes()).items() if "customXml/item" in name]
    assert any(done.given.code.encode() in part for part in hidden)
    assert "jullie formulier, ingevuld" in covering_mail(workshop, kept).body
    assert "onderaan elke bladzijde" not in covering_mail(workshop, kept).body


def test_the_questions_are_marked_for_when_the_file_comes_back(workshop: Workshop) -> None:
    reading = use(workshop, SHAPES["headed"]())
    write_all(workshop, "Ja.")
    names = [str(one.get(W + "name")) for one in root_of(filled(workshop)).iter(W + "bookmarkStart")]
    assert len([name for name in names if name.startswith("_pd_")]) == reading.count(LineKind.QUESTION)
    assert len(set(names)) == len(names)


def test_the_same_texts_give_the_same_file(workshop: Workshop) -> None:
    use(workshop, SHAPES["odd"]())
    write_all(workshop, RICH)
    fill = form_fill(workshop, Exports(workshop.file).next_id())
    assert filled_form(fill) == filled_form(fill)


def test_another_form_that_asks_the_same_is_filled_by_its_words(workshop: Workshop) -> None:
    workshop.drafts.write("grondplan/doelgroep.voor-wie", "Voor gezinnen.")
    reading = form_in(content_of(SHAPES["headed"]()), "Ander.docx")
    fill = form_fill(workshop, Exports(workshop.file).next_id(), reading)
    assert [one.title for one in fill.placed if one.short_id] == [
        "Voor wie is de praktijk uiteindelijk bedoeld?"
    ]
    document = docx.Document(io.BytesIO(filled_form(fill)))
    assert document.tables[1].rows[0].cells[0].text == "Voor gezinnen."


def test_the_form_as_people_put_it_right_is_the_one_that_is_filled(workshop: Workshop) -> None:
    reading = form_in(content_of(form_of("Wat wil je?", "", "Slotzin.")), "x.docx")
    asked = next(line for line in reading.lines if line.text == "Slotzin.")
    lines = [line if line is not asked else type(line)(LineKind.QUESTION, "En verder?", line.place)
             for line in reading.lines]  # fmt: skip
    use_form(workshop, reading.name, reading.content, lines)
    write(workshop, "En verder?", "Niets.")
    fill = form_fill(workshop, Exports(workshop.file).next_id(), reading)
    assert paragraphs(filled_form(fill))[-2:] == ["Slotzin.", "Niets."]


def test_a_form_that_asks_nothing_of_ours_is_told(workshop: Workshop) -> None:
    reading = form_in(content_of(form_of("Hoe laat is het?", "")), "uur.docx")
    with pytest.raises(KnownError, match="geen enkele vraag van dit grondplan"):
        form_fill(workshop, Exports(workshop.file).next_id(), reading)
    with pytest.raises(KnownError, match="geen Word-formulier"):
        form_fill(workshop, Exports(workshop.file).next_id())


TABLE = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='3000'/><w:gridCol w:w='6000'/></w:tblGrid>{rows}</w:tbl>"
LABELLED = TABLE.format(rows="<w:tr>" + "".join(f"<w:tc>{p}</w:tc>" for p in
                        (f"<w:p>{run('Wat kost het?')}</w:p>", "<w:p/>")) + "</w:tr>")  # fmt: skip
PIECES = (
    "Wat wil je?",
    "",
    "Naam: ............  Functie: ____________",
    "Beschrijf de aanpak.",
    "Zo maar een zin die niets vraagt.",
    LABELLED,
    text_box("<w:p/>"),
    control(f"<w:p>{PROMPT}</w:p>"),
    f"<w:p>{run('Waarom: ')}{control(PROMPT)}</w:p>",
    f"<w:p>{control(PROMPT, title='Wanneer?')}</w:p>",
    f"<w:p>{run('Hoeveel: ')}{field('a')}</w:p>",
)
ANSWERS = (RICH, "Kort.", "- a\n- b", "|a|b|\n|-|-|\n|c|d|", "# Kop\n\ntekst", "1. een\n\n   twee")


@examples(40)
@given(
    pieces=st.lists(st.sampled_from(PIECES), min_size=1, max_size=9),
    answer=st.sampled_from(ANSWERS),
)
def test_any_form_takes_any_answer_and_word_takes_the_form(pieces: list[str], answer: str) -> None:
    form = content_of(form_of("Waar begin je?", *pieces))
    reading = form_in(form, "x.docx")
    made = guide_of_form("x.docx", reading.lines, bundled(GRONDPLAN))
    blocks = parse(answer)
    answers = tuple(FormAnswer(key, "Doel", blocks, place, short_id(key)) for key, place in made.places)
    content = filled_form(FormFill("x.docx", form, answers, (), "K7QX", 1, "f0f0"))
    assert set(broken_rules(content)) - set(broken_rules(form)) == set()
    first = re.split(r"[^\w]+", body_words(blocks))[0]
    assert body_text(root_of(content)).count(first) >= len(answers)
    assert LEFT_TITLE not in body_text(root_of(content))


def body_words(blocks: Blocks) -> str:
    return plain_text(blocks).strip()


def as_template(content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts(content).items():
            archive.writestr(name, part.replace(b"document.main+xml", b"template.main+xml"))
    return stream.getvalue()


def test_a_template_is_filled_in_as_a_document(workshop: Workshop) -> None:
    use(workshop, as_template(content_of(form_of("Wat wil je?", ""))), "Formulier.dotx")
    write(workshop, "Wat wil je?", "Rust.")
    assert b"template.main+xml" not in parts(filled(workshop))["[Content_Types].xml"]
    assert "Rust." in paragraphs(filled(workshop))


def without_lists(content: bytes) -> bytes:
    """The form without a part for lists."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts(content).items():
            if name == "word/numbering.xml":
                continue
            root = etree.fromstring(part) if name.endswith((".rels", "Types].xml")) else None
            for one in list(root) if root is not None else []:
                if "numbering" in str(one.get("Target") or one.get("PartName")):
                    one.getparent().remove(one)  # type: ignore[union-attr]
            archive.writestr(name, part if root is None else etree.tostring(root))
    return stream.getvalue()


def test_a_form_without_lists_gets_them_when_an_answer_has_one(workshop: Workshop) -> None:
    use(workshop, without_lists(content_of(form_of("Wat wil je?", ""))))
    write(workshop, "Wat wil je?", "Rust.")
    assert not any("numbering" in name for name in parts(filled(workshop)))
    write(workshop, "Wat wil je?", "- Rust\n- Ruimte")
    content = filled(workshop)
    numbered = [one.text for one in docx.Document(io.BytesIO(content)).paragraphs
                if one._p.find(f"{W}pPr/{W}numPr") is not None]  # fmt: skip
    assert numbered == ["Rust", "Ruimte"]
    assert any("numbering" in name for name in parts(content))


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != "odd"])
def test_a_form_that_is_filled_keeps_all_it_had(workshop: Workshop, shape: str) -> None:
    """Not the odd one: what stands in a text box is in the file twice, for newer and for older programs."""
    reading = use(workshop, SHAPES[shape]())
    write_all(workshop, RICH)
    content = filled(workshop)
    text = "\n".join(paragraphs(content))
    assert text.count("Wie wil, blijft.") == reading.count(LineKind.QUESTION)
    assert LEFT_TITLE not in text
    docx.Document(io.BytesIO(content))
    before = parts(reading.content)
    kept = {name for name, part in parts(content).items() if before.get(name) == part}
    assert before.keys() - kept <= {"word/document.xml", "word/_rels/document.xml.rels",
                                    "[Content_Types].xml", "word/numbering.xml"}  # fmt: skip
