"""Lists of post-its from elsewhere: every dialect of CSV, text files, and what people paste."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.foundation.errors import KnownError
from app.guides.steps import BoardColor
from app.imports.notes_file import ReadNote, ReadNotes, pasted_notes, read_notes
from app.imports.notes_hanging import hang_notes
from app.workshop.day_guides import BOARD_ID
from app.workshop.methods import use
from tests.practices import started_practice


def a_file(folder: Path, content: str | bytes, name: str = "lijst.csv") -> Path:
    place = folder / name
    place.write_bytes(content if isinstance(content, bytes) else content.encode())
    return place


def read(folder: Path, content: str | bytes, name: str = "lijst.csv") -> ReadNotes:
    return read_notes(a_file(folder, content, name))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("mark", [";", ",", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_dialect_of_a_table_is_read(tmp_path: Path, encoding: str, mark: str, end: str) -> None:
    rows = [
        ("Post-it", "Kleur", "Cluster", "Wie"),
        ("Ik zeg dag – op mijn hurken", "groen", "Aan de deur", "Zoë"),
        (f'Twee{mark} en "drie"', "Geel", "", ""),
    ]
    out = io.StringIO()
    csv.writer(out, delimiter=mark, lineterminator=end).writerows(rows)
    assert read(tmp_path, out.getvalue().encode(encoding)) == ReadNotes(
        (
            ReadNote("Ik zeg dag – op mijn hurken", "groen", "Aan de deur", "Zoë"),
            ReadNote(f'Twee{mark} en "drie"', "geel"),
        )
    )


def test_the_line_that_excel_puts_above_a_table_tells_what_parts_the_cells(tmp_path: Path) -> None:
    assert read(tmp_path, "sep=|\r\ntekst|kleur\r\nik, jij; wij|roze\r\n").notes == (
        ReadNote("ik, jij; wij", "roze"),
    )


@pytest.mark.parametrize(
    "text", ["=SOM(A1:A9)", "+32 is geen formule", "- wachten", "@iedereen", "🙂", "a" * 5000]
)
def test_a_note_is_text_whatever_it_starts_with(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, f"{text}\nGewoon", "lijst.txt").notes == (ReadNote(text), ReadNote("Gewoon"))
    assert read(tmp_path, f"tekst;kleur\n{text};geel\n").notes == (ReadNote(text, "geel"),)


@pytest.mark.parametrize(
    ("word", "key"),
    [("GROEN", "groen"), ("green", "groen"), ("●", "groen"), ("gele", "geel"), ("▲", "geel"), ("🟨", "geel"),
     ("Pink", "roze"), ("■", "roze"), (" roze ", "roze"), ("", None)],
)  # fmt: skip
def test_colours_are_known_by_word_by_sign_and_in_english(tmp_path: Path, word: str, key: str | None) -> None:
    assert read(tmp_path, f"kleur,tekst\n{word},iets\n").notes == (ReadNote("iets", key),)


def test_a_board_of_other_colours_has_its_own_words(tmp_path: Path) -> None:
    colors = (BoardColor(key="zon", word="Wat warm maakt", sign="★", prompt=""),)
    place = a_file(tmp_path, "tekst;kleur\na;wat warm maakt\nb;★\nc;Zon\nd;groen\n")
    found = read_notes(place, colors)
    assert [note.color for note in found.notes] == ["zon", "zon", "zon", None]
    assert found.remarks == ("Onbekende kleur ‘groen’: één post-it zonder kleur.",)


def test_what_is_not_understood_is_said(tmp_path: Path) -> None:
    found = read(tmp_path, "tekst;kleur;score\na;paars;1\nb;paars;\n;geel;3\n;;\n\nc;mauve;2\n")
    assert [note.text for note in found.notes] == ["a", "b", "c"]
    assert found.skipped == 1
    assert found.remarks == (
        "Niet gelezen: ‘score’.",
        "Onbekende kleur ‘paars’ en ‘mauve’: drie post-its zonder kleur.",
        "Een rij zonder tekst, weggelaten.",
    )


def test_without_a_header_the_colours_and_the_longest_column_tell(tmp_path: Path) -> None:
    found = read(tmp_path, "groen;Ik zeg dag, op mijn hurken;Deur\ngeel;wachten tot ze zit;Deur\n")
    assert found.notes == (
        ReadNote("Ik zeg dag, op mijn hurken", "groen"),
        ReadNote("wachten tot ze zit", "geel"),
    )
    assert found.remarks == ("Zonder woord erboven is niet gelezen: kolom 3.",)


@pytest.mark.parametrize(
    "text",
    [
        "Ik zeg dag, dan wacht ik\nIk ga zitten, dan pas praat ik\n",
        "Wat ik doe, elke keer\n",
        "Wie belt; ik\n",
        "groen\ngeel\n",
        "Wat",
    ],
)
def test_a_comma_in_a_sentence_parts_nothing(tmp_path: Path, text: str) -> None:
    assert [note.text for note in read(tmp_path, text).notes] == text.splitlines()


def test_a_note_of_several_lines_stays_one(tmp_path: Path) -> None:
    assert read(tmp_path, 'tekst;kleur\n"een\ntwee";groen\n').notes == (ReadNote("een\ntwee", "groen"),)


def test_a_quotation_mark_that_nobody_closed_swallows_nothing(tmp_path: Path) -> None:
    body = "".join(f"note {number};geel\n" for number in range(100))
    found = read(tmp_path, f'tekst;kleur\n"open;groen\n{body}"zo zei" ze;roze\n"heel; netjes";roze\n')
    assert len(found.notes) == 103
    assert found.notes[0] == ReadNote('"open', "groen")
    assert found.notes[-2:] == (ReadNote('"zo zei" ze', "roze"), ReadNote("heel; netjes", "roze"))
    assert found.remarks == ("Niet alle aanhalingstekens sluiten; elke regel is daarom één post-it.",)


@pytest.mark.parametrize("content", ["", "\n\n \n", ";;;\n;;\n", "\ufeff", "tekst;kleur\n"])
def test_a_file_with_nothing_on_it_gives_nothing(tmp_path: Path, content: str) -> None:
    assert read(tmp_path, content).notes == ()


def test_what_is_no_list_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="geen lijst in tekst"):
        read(tmp_path, b"PK\x03\x04\x00\x00", "lijst.xlsx")
    with pytest.raises(KnownError, match="kan niet gelezen worden"):
        read_notes(tmp_path / "weg.csv")
    with pytest.raises(KnownError, match="kan niet gelezen worden"):
        read_notes(tmp_path)


def test_a_file_of_fifty_thousand_rows_is_read_whole(tmp_path: Path) -> None:
    rows = "".join(f"note {number}, met een komma;geel;Cluster {number % 20}\n" for number in range(50_000))
    found = read(tmp_path, f"tekst;kleur;cluster\n{rows}")
    assert len(found.notes) == 50_000
    assert found.notes[-1] == ReadNote("note 49999, met een komma", "geel", "Cluster 19")


def test_a_pasted_list_loses_its_bullets_and_cells_are_a_table() -> None:
    assert pasted_notes("- een\n- twee").notes == (ReadNote("een"), ReadNote("twee"))
    assert pasted_notes("alleen dit").notes == (ReadNote("alleen dit"),)
    assert pasted_notes("een\tgroen\ntwee\troze\n").notes == (
        ReadNote("een", "groen"),
        ReadNote("twee", "roze"),
    )
    assert len(pasted_notes("\n".join(map(str, range(900)))).notes) == 900
    assert pasted_notes(" \n").notes == ()


@given(st.binary(max_size=300) | st.text("a;,\t\"'\n\r=groen ").map(str.encode))
def test_whatever_stands_in_a_file_it_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    try:
        found = read(tmp_path_factory.getbasetemp(), content)
    except KnownError:
        return
    assert all(note.text.strip() for note in found.notes)


def test_a_list_hangs_as_one_step_with_the_people_and_tables_of_the_day(tmp_path: Path) -> None:
    with started_practice(tmp_path) as workshop:
        day = workshop.people.days()[0].id
        use(workshop, "werkzame-elementen", day)
        workshop.people.add_table("Tafel 1", day)
        workshop.people.add_person("Zoë", day)
        found = read(tmp_path, "tekst;wie;cluster;kleur\na;zoë;Deur;groen\nb;tafel 1;deur;\nc;Piet;;\nd;;;\n")
        hung = hang_notes(workshop, BOARD_ID, found, day)
        notes = workshop.board(BOARD_ID).notes()
        assert [note.id for note in notes] == list(hung.ids)
        assert [note.who and note.who.name for note in notes] == ["Zoë", "Tafel 1", None, None]
        assert [one.name for one in workshop.board(BOARD_ID).clusters()] == ["Deur"]
        assert hung.remarks == (
            "Niet bij de mensen of tafels gevonden: ‘Piet’. Die post-its zijn van niemand.",
        )
        workshop.undo()
        assert workshop.board(BOARD_ID).notes() == []
