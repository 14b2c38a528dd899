"""A form in Word read as lines: onderdelen, questions, and where an answer to each goes."""

import io
import zipfile
from pathlib import Path

import docx
import pytest

from app.foundation.errors import KnownError
from app.foundation.word_places import Place, PlaceKind
from app.guides.form_lines import Datum, FormLine, FormReading, LineKind
from app.imports.word_form import form_in, read_form
from tests.imports.word_forms import (
    PROMPT,
    SHAPES,
    add,
    content_of,
    control,
    deleted,
    dotted,
    field,
    inserted,
    odd,
    run,
    save,
    text_box,
)


def read(shape: str) -> FormReading:
    return form_in(content_of(SHAPES[shape]()), f"{shape}.docx")


def reading_of(*paragraphs: str) -> FormReading:
    """A form of paragraphs under one heading; what begins with ``<`` is put in as it is."""
    document = docx.Document()
    document.add_heading("Doel", 1)
    for one in paragraphs:
        if one.startswith("<"):
            add(document, one)
        else:
            document.add_paragraph(one)
    return form_in(content_of(document), "vragen.docx")


def texts(reading: FormReading, kind: LineKind) -> list[str]:
    return [line.text for line in reading.lines if line.kind is kind]


def line(reading: FormReading, text: str) -> FormLine:
    return next(one for one in reading.lines if one.text == text and one.kind is not LineKind.SECTION)


def kind_of_place(reading: FormReading, text: str) -> PlaceKind:
    place = Place.parse(line(reading, text).place)
    assert place is not None
    return place.kind


QUESTIONS = {
    "headed": (
        "Welk vraagstuk pak je met deze praktijk aan?",
        "Bij wie merk je dat, en waaraan?",
        "Voor wie is de praktijk uiteindelijk bedoeld?",
        "Beschrijf langs wie je hen bereikt.",
        "Uit welke stappen bestaat de praktijk?",
        "Wie doet wat?",
        "Wat heeft een andere organisatie nodig om te starten?",
    ),
    "tabled": (
        "Wat moet er veranderen, bij wie, en tegen wanneer?",
        "Waaraan zie je dat het doel bereikt is?",
        "Met wie werk je samen?",
        "Wat brengt elke partner in?",
        "Hoe volg je op of de praktijk loopt zoals bedoeld?",
    ),
    "controls": (
        "Voor wie is de praktijk bedoeld?",
        "Hoe denkt de doelgroep mee?",
        "Welke stappen zet je?",
        "Loopt de praktijk nu?",
    ),
    "dotted": (
        "Voor wie doe je dit?",
        "Beschrijf wat er moet veranderen (maximaal één bladzijde).",
        "Randvoorwaarden",
    ),
    "odd": (
        "Waar gaat de praktijk door?",
        "Aantal gezinnen",
        "Hoe zijn de taken verdeeld?",
        "Hoe evalueer je?",
        "Met gezinnen",
    ),
    "boxed": (
        "Waar gaat de praktijk door",
        "Hoeveel gezinnen doen mee",
        "Aanleiding",
        "Doel",
        "Doelgroep",
        "Wat doe je in een gewone week?",
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_question_of_a_form_is_found_in_order(shape: str) -> None:
    assert texts(read(shape), LineKind.QUESTION) == list(QUESTIONS[shape])


@pytest.mark.parametrize(
    ("shape", "sections"),
    [
        ("headed", ["Gegevens van de praktijk", "Aanleiding en vraagstuk", "Doelgroep", "Aanpak",
                    "Overdraagbaarheid"]),
        ("tabled", ["Algemene gegevens", "Doel", "Samenwerking", "Partners", "Kwaliteitsbewaking"]),
        ("dotted", ["Gegevens", "Doelgroep", "Doelstelling", "Randvoorwaarden"]),
        ("odd", ["Organisatie", "Kwaliteit"]),
    ],
)  # fmt: skip
def test_onderdelen_are_headings_shaded_rows_merged_cells_or_bold_numbered_lines(
    shape: str, sections: list[str]
) -> None:
    assert texts(read(shape), LineKind.SECTION) == sections


@pytest.mark.parametrize(
    ("shape", "data"),
    [
        ("headed", [Datum.TITLE, Datum.SUBMITTER, Datum.CONTACT_NAME, Datum.CONTACT_EMAIL, Datum.THEMES,
                    Datum.TARGET_GROUP, Datum.PARTNERS]),
        ("tabled", [Datum.TITLE, Datum.SUBMITTER, Datum.CONTACT_NAME]),
        ("controls", [Datum.TITLE, Datum.CONTACT_NAME, Datum.CONTACT_ROLE]),
        ("dotted", [Datum.TITLE, Datum.CONTACT_NAME, Datum.CONTACT_EMAIL, Datum.SUBMITTER, Datum.THEMES]),
    ],
)  # fmt: skip
def test_labels_that_ask_what_the_practice_knows_are_data(shape: str, data: list[Datum]) -> None:
    assert [one.datum for one in read(shape).lines if one.kind is LineKind.DATUM] == data


def test_each_sort_of_room_has_its_own_sort_of_place() -> None:
    headed, controls, lined, strange = read("headed"), read("controls"), read("dotted"), read("odd")
    assert kind_of_place(headed, "Welk vraagstuk pak je met deze praktijk aan?") is PlaceKind.UNDER
    assert kind_of_place(headed, "Voor wie is de praktijk uiteindelijk bedoeld?") is PlaceKind.CELL
    assert kind_of_place(headed, "Wie doet wat?") is PlaceKind.GRID
    assert kind_of_place(controls, "Voor wie is de praktijk bedoeld?") is PlaceKind.CONTROL
    assert kind_of_place(lined, "Naam van de praktijk") is PlaceKind.LINE
    assert kind_of_place(strange, "Aantal gezinnen") is PlaceKind.FIELD
    assert kind_of_place(strange, "Waar gaat de praktijk door?") is PlaceKind.BLANK
    assert line(strange, "Waar gaat de praktijk door?").boxed
    assert line(headed, "Voor wie is de praktijk uiteindelijk bedoeld?").table == 2


def test_two_rooms_on_one_line_are_two_places() -> None:
    reading = read("dotted")
    assert [line(reading, text).place for text in ("Contactpersoon", "E-mail")] == ["line:4.1", "line:4.2"]


def test_no_two_questions_share_a_place() -> None:
    for shape in SHAPES:
        asked = [one.place for one in read(shape).lines if one.kind in (LineKind.QUESTION, LineKind.DATUM)]
        assert len(set(asked)) == len(asked)


def test_small_print_under_a_question_and_a_prompt_in_its_room_are_help() -> None:
    headed = read("headed").lines
    at = [one.text for one in headed].index("Welk vraagstuk pak je met deze praktijk aan?")
    assert headed[at + 1].kind is LineKind.HELP
    assert headed[at + 1].text == "Begin bij wat gezinnen meemaken. Maximaal 300 woorden."
    assert "Noem leeftijd, situatie en buurt." in texts(read("controls"), LineKind.HELP)
    assert "Een getal" in texts(read("odd"), LineKind.HELP)
    assert "Wees concreet: noem mensen en data." in texts(read("tabled"), LineKind.HELP)


def test_a_prompt_of_word_itself_helps_nobody() -> None:
    reading = reading_of("Wat wil je bereiken?", control(f"<w:p>{PROMPT}</w:p>"))
    assert texts(reading, LineKind.HELP) == []
    assert line(reading, "Wat wil je bereiken?").place == "control:1"


def test_an_answer_goes_below_what_explains_the_question() -> None:
    reading = read("headed")
    help_line = line(reading, "Begin bij wat gezinnen meemaken. Maximaal 300 woorden.")
    assert line(reading, "Welk vraagstuk pak je met deze praktijk aan?").place == help_line.place


def test_what_stands_in_headers_footers_and_titles_is_not_asked() -> None:
    reading = read("headed")
    assert all("Wie leest dit formulier?" not in one.text for one in reading.lines)
    assert line(reading, "Grondplan van een praktijk").kind is LineKind.NOTHING


def test_a_question_mark_in_the_introduction_asks_nothing() -> None:
    assert line(read("headed"), "Vragen?").kind is LineKind.NOTHING


def test_what_was_inserted_counts_and_what_was_deleted_does_not() -> None:
    text = f"<w:p>{run('Wat wil je ')}{deleted('misschien ')}{inserted('zeker ')}{run('bereiken?')}</w:p>"
    gone = "<w:pPr><w:rPr><w:del w:id='5' w:author='Rita'/></w:rPr></w:pPr>"
    reading = reading_of(text, f"<w:p>{gone}{deleted('En waarom?')}</w:p>", "")
    assert texts(reading, LineKind.QUESTION) == ["Wat wil je zeker bereiken?"]
    assert all("waarom" not in one.text for one in reading.lines)


def test_a_row_that_was_deleted_asks_nothing() -> None:
    cells = "".join(f"<w:tc><w:tcPr/><w:p>{words}</w:p></w:tc>" for words in (run("Wat kost het?"), ""))
    kept, gone = f"<w:tr>{cells}</w:tr>", f"<w:tr><w:trPr><w:del w:id='6'/></w:trPr>{cells}</w:tr>"
    grid = "<w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
    assert texts(reading_of(f"<w:tbl>{grid}{gone}{kept}</w:tbl>"), LineKind.QUESTION) == ["Wat kost het?"]


def test_a_text_box_and_its_copy_for_old_programs_are_one() -> None:
    reading = reading_of(text_box(f"<w:p>{run('Wat kost het?')}</w:p><w:p/>"))
    assert texts(reading, LineKind.QUESTION) == ["Wat kost het?"]
    assert line(reading, "Wat kost het?").boxed


def test_a_box_to_tick_a_closed_control_and_a_picture_are_no_room() -> None:
    reading = read("controls")
    for text in ("☐ We gaan akkoord met de afspraken.", "Gesloten tekst"):
        assert line(reading, text).kind is LineKind.NOTHING


def test_columns_with_labels_over_empty_cells_ask_for_each_of_them() -> None:
    document = docx.Document()
    document.add_heading("Aanpak", 1)
    table = document.add_table(rows=3, cols=3)
    for cell, text in zip(table.rows[0].cells, ("", "Wat doe je?", "Hoe vaak?"), strict=True):
        cell.text = text
    for row, label in zip(table.rows[1:], ("Kinderen", "Ouders"), strict=True):
        row.cells[0].text = label
    found = texts(form_in(content_of(document), "x.docx"), LineKind.QUESTION)
    assert found == [
        "Kinderen: Wat doe je?",
        "Kinderen: Hoe vaak?",
        "Ouders: Wat doe je?",
        "Ouders: Hoe vaak?",
    ]


def test_a_title_with_only_room_under_it_is_asked_itself() -> None:
    assert texts(read("dotted"), LineKind.QUESTION)[-1] == "Randvoorwaarden"


def test_the_same_bytes_are_read_the_same() -> None:
    content = content_of(odd())
    assert form_in(content, "a.docx").lines == form_in(content, "a.docx").lines


def test_a_field_in_a_table_belongs_to_the_label_above_it() -> None:
    reading = read("boxed")
    for text, place in (
        ("Waar gaat de praktijk door", "field:1"),
        ("Hoeveel gezinnen doen mee", "field:2"),
        ("Doelgroep", "field:5"),
        ("Wat doe je in een gewone week?", "field:7"),
    ):
        assert line(reading, text).place == place
    assert line(reading, "E-mail").datum is Datum.CONTACT_EMAIL


def zipped(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml").replace("_bin", ".bin"), content)
    return stream.getvalue()


def damaged(content: bytes) -> bytes:
    """One letter of one part is another than the file itself says."""
    at = zipfile.ZipFile(io.BytesIO(content)).getinfo("word/styles.xml")
    place = at.header_offset + 30 + len(at.filename) + at.compress_size // 2
    return content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :]


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
EMPTY = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'
ENTITIES = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>' + EMPTY.replace(
    b"<w:body/>", b"<w:body><w:p><w:r><w:t>&b;?</w:t></w:r></w:p></w:body>"
)
STRICT = b'<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>'


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is leeg"),
        (b"gewone tekst", "geen Word-bestand"),
        (b"%PDF-1.7", "is een PDF"),
        (OLE + b"WordDocument", "oude Word"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "wachtwoord"),
        (zipped(mimetype=b"application/vnd.oasis.opendocument.text"), "LibreOffice"),
        (b"PK\x03\x04 half", "beschadigd"),
        (zipped(xl__workbook_xml=b"<workbook/>"), "geen Word-bestand"),
        (zipped(word__document_xml=b"<w:document"), "beschadigd"),
        (zipped(word__document_xml=b"<workbook/>"), "geen Word-bestand"),
        (zipped(word__document_xml=STRICT), "Strict Open XML"),
        (zipped(word__document_xml=ENTITIES), "beschadigd"),
        (zipped(word__document_xml=EMPTY), "geen vragen"),
        (zipped(word__document_xml=EMPTY, word__vbaProject_bin=b"x"), "macro's"),
        (zipped(word__document_xml=EMPTY, word__media_bin=bytes(61_000_000)), "te groot"),
        (damaged(content_of(dotted())), "beschadigd"),
    ],
    ids=["empty", "text", "pdf", "doc", "password", "odt", "half", "excel", "cut", "other", "strict",
         "entities", "no question", "macros", "bomb", "crc"],
)  # fmt: skip
def test_what_is_no_form_is_told_in_one_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "formulier.docx"
    path.write_bytes(content)
    with pytest.raises(KnownError, match=says) as told:
        read_form(path)
    assert "'formulier.docx'" in told.value.sentence
    assert "Er is niets veranderd; " in told.value.sentence


def test_many_small_bombs_are_too_big_together() -> None:
    parts = {f"word__media{number}_bin": bytes(50_000_000) for number in range(5)}
    with pytest.raises(KnownError, match="te groot"):
        form_in(zipped(word__document_xml=EMPTY, **parts), "x.docx")


def test_two_thousand_questions_are_too_many() -> None:
    document = docx.Document()
    document.add_heading("Doel", 1)
    body = document.element.body
    for number in range(2_000):
        paragraph = document.add_paragraph()._p if not number else None
        if paragraph is None:
            add(document, f"<w:p>{run(f'Wat is vraag {number}?')}</w:p>")
    assert len(body) > 2_000
    with pytest.raises(KnownError, match=r"1999 vragen; een grondplan heeft er hoogstens 300"):
        form_in(content_of(document), "veel.docx")


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="kan niet gelezen worden"):
        read_form(tmp_path / "weg.docx")


def test_deep_and_crooked_tables_are_read_without_falling_over() -> None:
    inner = f"<w:p>{run('Wat kost het?')}</w:p><w:p/><w:p/>"
    for _depth in range(30):
        inner = f"<w:tbl><w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    odd_cell = "<w:tc><w:tcPr><w:gridSpan w:val='x'/></w:tcPr></w:tc>"
    crooked = f"<w:tbl><w:tr/><w:tr><w:tc/></w:tr><w:tr>{odd_cell}</w:tr></w:tbl>"
    assert texts(reading_of(inner, crooked), LineKind.QUESTION) == ["Wat kost het?"]


def test_a_form_that_a_person_saved_again_reads_the_same(tmp_path: Path) -> None:
    path = save(SHAPES["headed"](), tmp_path / "een.docx")
    again = save(docx.Document(str(path)), tmp_path / "twee.docx")
    assert read_form(path).lines == read_form(again).lines


def test_a_field_without_a_label_is_named_by_what_helps_with_it() -> None:
    reading = reading_of(
        "Wat telt?", f"<w:p>{field('a')}</w:p>", f"<w:p>{field('b', help_text='Hoeveel uur')}</w:p>"
    )
    assert line(reading, "Wat telt?").place == "field:1"
    assert line(reading, "Hoeveel uur").place == "field:2"
