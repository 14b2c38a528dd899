"""The praktijkprofiel, the cards and the sheets on paper."""

import io
from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from docx import Document

from app.cli import main
from app.exports.cards_files import export_cards, export_note_sheets, export_posters
from app.exports.cards_pdf import cards_pdf
from app.exports.cards_report import cards_blocks
from app.exports.grondplan_choice import drafts_of, usual_wishes
from app.exports.grondplan_consent import Consent
from app.exports.paper_writing import export_profile
from app.exports.wishes import AnnexKind, PlanWishes
from app.foundation.errors import KnownError
from app.guides.levels import Level
from app.prose.blocks import Table, plain_text, runs_text
from app.prose.markdown import parse
from app.workshop.answer import Marks
from app.workshop.board_values import NewNote
from app.workshop.cards_values import CardDeck, TalkCard
from app.workshop.day_guides import BOARD_ID, CARDS_ID
from app.workshop.guides import GRONDPLAN
from app.workshop.methods import use
from app.workshop.profile_values import Cell
from app.workshop.workshop import Workshop
from tests.exports.test_grondplan import plan_of
from tests.exports.word_rules import broken_rules
from tests.practices import practice_of, sample_day


@pytest.fixture
def day(workshop: Workshop) -> str:
    day_id = workshop.people.days()[0].id
    use(workshop, "werkzame-elementen", day_id)
    return day_id


@pytest.fixture
def sample() -> Iterator[Workshop]:
    with practice_of(sample_day()) as workshop:
        yield workshop


def pages(pdf: bytes | Path) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def deck_of(*cards: tuple[str, str, str]) -> CardDeck:
    made = [TalkCard(str(n), "d", title, principle, text) for n, (title, principle, text) in enumerate(cards)]
    return CardDeck("d", "Onze stapel", None, tuple(made))


def test_the_profile_is_an_a3_with_open_questions_in_its_empty_cells(
    sample: Workshop, tmp_path: Path
) -> None:
    export_profile(sample, tmp_path / "p.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "p.pdf")
    width, height = document.get_page_size(0)
    document.close()
    assert (round(width), round(height)) == (1191, 842)
    words = " ".join(pages(tmp_path / "p.pdf"))
    for component in sample.profile.components():
        assert component.name.replace(" ", "") in words.replace(" ", "")
    assert words.count("Open vraag:") == len(sample.profile.open_questions())


def test_the_profile_in_word_is_valid_and_lies_on_its_side(sample: Workshop, tmp_path: Path) -> None:
    sample.profile.write(
        next(sample.profile.activities()).id, Cell.WISDOM, "Niet bij wie haast heeft. مرحبا 🙂"
    )
    export_profile(sample, tmp_path / "p.docx")
    assert broken_rules((tmp_path / "p.docx").read_bytes()) == []
    document = Document(str(tmp_path / "p.docx"))
    assert len(document.tables) == len(sample.profile.components())
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert any("Niet bij wie haast heeft." in cell for cell in cells)


def test_without_a_profile_nothing_is_written(workshop: Workshop, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="nog geen praktijkprofiel"):
        export_profile(workshop, tmp_path / "p.docx")
    assert not (tmp_path / "p.docx").exists()


def test_the_profile_answers_the_question_on_werkzame_elementen_until_somebody_writes_it(
    workshop: Workshop, day: str
) -> None:
    board = workshop.board(BOARD_ID)
    board.add_all(
        [NewNote("*dag* zeggen", "groen", cluster="Deur"), NewNote("kiezen", "geel", cluster="Mat")]
    )
    board.set_specific(board.clusters()[1].id)
    workshop.profile.propose(BOARD_ID)
    guide = workshop.guides.get(GRONDPLAN)
    assert guide is not None
    drafts = drafts_of(workshop, guide)
    general = plain_text(parse(drafts["grondplan/werkzaam.algemeen"]))
    own = plain_text(parse(drafts["grondplan/werkzaam.eigen"]))
    assert "Deur: *dag* zeggen" in general
    assert "Mat" not in general
    assert "Mat: kiezen" in own
    assert "bijdrage:" in drafts["grondplan/werkzaam.eigen"], "it knows the notes behind it"
    level = PlanWishes(level=Level.THEORETISCH_ONDERBOUWD)
    asked = {one.step_id: one for part in plan_of(workshop, level).parts for one in part.questions}
    assert asked["grondplan/werkzaam.eigen"].blocks
    workshop.drafts.write("grondplan/werkzaam.eigen", "Onze eigen tekst.")
    assert drafts_of(workshop, guide)["grondplan/werkzaam.eigen"] == "Onze eigen tekst."
    assert AnnexKind.PROFILE in usual_wishes(workshop).annexes
    assert [annex.key for annex in plan_of(workshop).annexes] == ["praktijkprofiel"]


def test_backs_lie_behind_their_fronts_when_turned_over_the_long_edge() -> None:
    deck = deck_of(("Een", "Eerst", "a"), ("Twee", "Dan", "b"), ("Drie", "Eerst", "c"))
    document = pypdfium2.PdfDocument(cards_pdf(deck, "Praktijk"))
    fronts, backs = document[0].get_textpage(), document[1].get_textpage()
    width = document.get_page_size(0)[0]

    def middle(page: pypdfium2.PdfTextPage, word: str) -> tuple[bool, bool]:
        found = page.search(word)
        place = found.get_next()
        assert place is not None
        left, bottom, _right, _top = page.get_charbox(place[0])
        return left < width / 2, bottom > 421

    assert middle(fronts, "Twee") == (False, True)
    assert middle(backs, "Dan") == (True, True), "the other column, the same row"
    document.close()


@pytest.mark.parametrize("letters", [10, 500, 2_000, 8_000])
def test_every_word_of_a_card_is_printed(letters: int) -> None:
    text = ("woord " * (letters // 6)).strip()
    words = " ".join(pages(cards_pdf(deck_of(("Titel", "Uitgangspunt", text)), "Praktijk")))
    assert words.count("woord") == text.count("woord")


@pytest.mark.parametrize("text", ["", "🙂", "مرحبا بك", "x" * 900, "regel\nregel"])
def test_any_card_can_be_printed(text: str) -> None:
    assert len(pages(cards_pdf(deck_of((text, text, text), ("", "", "")), text))) >= 2


def test_sixty_cards_are_thirty_sheets_sides(sample: Workshop, tmp_path: Path) -> None:
    deck = deck_of(*((f"Kaart {n}", f"Uitgangspunt {n % 4}", "Doe iets.") for n in range(60)))
    assert len(pages(cards_pdf(deck, "Praktijk"))) == 30
    export_cards(sample, tmp_path / "k.pdf")
    assert any("Zeg" in page for page in pages(tmp_path / "k.pdf"))


def test_a_deck_is_chosen_by_its_name(workshop: Workshop, day: str, tmp_path: Path) -> None:
    own = workshop.cards.add_deck("Van ons")
    workshop.cards.add_card(own, "Onze kaart")
    export_cards(workshop, tmp_path / "k.pdf", "van ons")
    assert "Onze kaart" in pages(tmp_path / "k.pdf")[0]
    with pytest.raises(KnownError, match="Er is geen stapel 'Weg'"):
        export_cards(workshop, tmp_path / "x.pdf", "Weg")


def test_sheets_and_posters_say_what_to_write(workshop: Workshop, day: str, tmp_path: Path) -> None:
    export_note_sheets(workshop, tmp_path / "v.pdf")
    sheets = pages(tmp_path / "v.pdf")
    assert len(sheets) == 3
    assert "samen beslissen" in sheets[1]
    export_posters(workshop, tmp_path / "q.pdf")
    assert any("Wat moet er veranderen" in page.replace("  ", " ") for page in pages(tmp_path / "q.pdf"))


def test_the_report_has_reasons_without_what_is_not_for_others(workshop: Workshop, day: str) -> None:
    fien = workshop.people.add_person("Fien", day)
    shy = workshop.people.add_person("Shirin", day)
    workshop.seats.set_quotable(shy.id, False)
    game = workshop.cards.start(
        CARDS_ID, workshop.cards.decks()[0].id, workshop.cards.casussen()[0].id, closed=True, turns=[fien]
    )
    card = workshop.cards.game(game)
    assert card is not None
    assert card.card is not None
    drawn = card.card.id
    workshop.cards.play(game, drawn, fien, use=True, why="geeft rust")
    workshop.cards.play(game, drawn, fien, use=False, why="geheim", marks=Marks(private=True))
    workshop.cards.play(game, drawn, shy, use=False, why="niet doorvertellen")
    blocks = list(cards_blocks(workshop, Consent(workshop.file, names=False)))
    (table,) = [block for block in blocks if isinstance(block, Table)]
    told = "\n".join(runs_text(cell) for row in table.rows for cell in row)
    assert "wel: geeft rust" in told
    assert "1 wel\n2 niet" in told
    for secret in ("geheim", "doorvertellen", "Fien", "Shirin"):
        assert secret not in told


@pytest.mark.parametrize(
    ("what", "name"),
    [
        ("praktijkprofiel", "p.docx"),
        ("praktijkprofiel", "p.pdf"),
        ("kaarten", "k.pdf"),
        ("post-it-vellen", "v.pdf"),
        ("posters", "q.pdf"),
    ],
)
def test_the_command_line_writes_them(
    sample: Workshop, what: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sample.file.publish_now()
    copy = tmp_path / "kopie.praktijk"
    copy.write_bytes(sample.file.place.read_bytes())
    assert main(["export", str(copy), "--what", what, "--to", str(tmp_path / name)]) == 0
    assert f"'{name}' is geschreven." in capsys.readouterr().out
    content = (tmp_path / name).read_bytes()
    assert io.BytesIO(content).read(4) in (b"%PDF", b"PK\x03\x04")
