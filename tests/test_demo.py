"""The sample day played through the real windows: what was typed is in the file, letter for letter."""

import subprocess
import sys
from pathlib import Path

import docx
import pptx
import pytest
from msgspec.structs import replace

from app.exports.practice_to_day import day_of
from app.foundation.resources import resource
from app.imports.day_file import read_day_file
from app.prose.blocks import plain_text
from app.prose.markdown import parse
from app.store.opening import OpenMode, open_practice_file
from app.store.places import Places
from app.ui.demo.cards import TURNS_CLOSED, TURNS_OPEN
from app.workshop.day_file import DayFile
from app.workshop.day_file_parts import Board
from app.workshop.day_guides import OTHERS
from app.workshop.workshop import Workshop
from tests.silent_steps import silent_steps
from tests.ui.look.compare import SHOWN_FOLDER, check_looks


def _typed(text: str) -> str:
    """What a keyboard makes of it: one kind of line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _footer(path: Path) -> str:
    return str(docx.Document(str(path)).sections[0].footer.paragraphs[-1].text)


@pytest.mark.timeout(400)
def test_the_demo_plays_the_whole_day_from_an_empty_file_with_keys_only_and_looks_as_accepted(
    tmp_path: Path,
) -> None:
    tmp_path /= SHOWN_FOLDER
    subprocess.run(
        [sys.executable, "-m", "app", "demo", "--quick", "--out", str(tmp_path)], check=True, timeout=390
    )
    file = open_practice_file(
        tmp_path / "Het Speelhuis.praktijk", Places(tmp_path / "data"), mode=OpenMode.READ
    )
    workshop = Workshop(file)
    played, (day,) = day_of(workshop), workshop.people.days()
    blocks = workshop.agenda.blocks(day.id)
    file.close()
    sample = read_day_file(resource("sample", "speelhuis.yaml"))
    assert played.practice == replace(sample.practice, level=played.practice.level)
    assert [(one.name, one.role, one.organisation, one.table) for one in played.participants] == [
        (one.name, one.role, one.organisation, one.table) for one in sample.participants
    ]
    assert [(one.activity, one.minutes or 0, one.actual_minutes) for one in played.agenda] == [
        (one.activity, one.minutes or 0, one.actual_minutes) for one in sample.agenda
    ]
    guides = [block.guide for block in blocks if block.guide]
    exercise = ["werkzame-elementen"] * 2
    others = ["checklist", "praktijkervaringen"]
    assert guides == ["grondplan", *exercise, "grondplan", *exercise, *others, "grondplan", "plenair"]
    _same_board(played, sample)
    rows = [activity for part in played.praktijkprofiel for activity in part.kernactiviteiten]
    assert any(row.in_ontwikkeling for row in rows)
    assert played.cards is not None
    assert sample.cards is not None
    said_of_cards = {(play.by, play.card, play.why) for play in played.cards.plays}
    assert len(said_of_cards) == len(played.cards.plays) == TURNS_OPEN + TURNS_CLOSED
    assert said_of_cards <= {(play.by, play.card, play.why) for play in sample.cards.plays}
    for one, other in zip(played.grondplan, sample.grondplan, strict=False):
        assert (one.onderdeel, one.werkvraag) == (other.onderdeel, other.werkvraag)
        assert [(said.by, said.text) for said in one.answers if not (said.parked or said.unfinished)] == [
            (said.by, _typed(said.text)) for said in other.answers
        ]
        if other.draft is not None:
            assert parse(one.draft or "") == parse(_typed(other.draft))
    assert len(played.grondplan) == len(sample.grondplan)
    (taken,) = [one for one, other in zip(played.grondplan, sample.grondplan, strict=True)
                if one.draft is not None and other.draft is None]  # fmt: skip
    first, second = (
        plain_text(blocks) for blocks in map(parse, (taken.answers[0].text, taken.answers[1].text))
    )
    assert plain_text(parse(taken.draft or "")) == f"{first} “{second}”\n\nDit vragen we nog na."
    for question, asked in zip(played.terugkoppeling, sample.terugkoppeling, strict=True):
        assert [(said.by, said.text) for said in question.answers] == [
            (said.by, _typed(said.text)) for said in asked.answers
        ]
    assert [(one.what, one.who, one.when) for one in played.actions] == [
        (one.what, one.who, one.when) for one in sample.actions
    ]
    plans = [f"Het Speelhuis{number}.docx" for number in ("", " 2", " 3")]
    for name in (*plans, "Het Speelhuis – dagverslag.docx", "Het Speelhuis – invulblad.docx"):
        assert (tmp_path / name).read_bytes().startswith(b"PK")
    footers = ["ontwerp" in _footer(tmp_path / name) for name in plans]
    comments = [len(list(docx.Document(str(tmp_path / name)).comments)) for name in plans]
    assert (footers, comments) == ([True, True, False], [0, 2, 0])
    assert (tmp_path / "Het Speelhuis.pdf").read_bytes().startswith(b"%PDF")
    for name in ("praktijkprofiel.docx", "wand.pdf", "post-its.csv"):
        assert (tmp_path / f"Het Speelhuis – {name}").stat().st_size > 0
    pictures = {path.stem.split("-", 1)[1] for path in (tmp_path / "beelden").glob("*.png")}
    assert {
        "start-eerste-keer", "start", "voorbereiden-praktijk", "voorbereiden-mensen", "voorbereiden-agenda",
        "voorbereiden-werkvormen", "voorbereiden-zaal", "sessie-vraag", "sessie-lijst", "sessie-foto",
        "sessie-oogstronde", "sessie-per-mail", "sessie-voorlezen", "einde-van-de-dag", "herbeleven",
        "uitwerken", "uitwerken-tabel", "uitwerken-antwoorden", "uitwerken-wat-ontbreekt",
        "uitwerken-enkel-de-tekst", "uitwerken-zoeken", "uitwerken-bronnen", "uitwerken-onderbouwing",
        "uitwerken-verwijzing", "indienen", "indienen-versies", "indienen-document-ontwerp",
        "indienen-document-herkomst", "indienen-definitief-gemaakt", "indienen-formulier", "indienen-mail",
        "indienen-vergelijken", "oefening-uitleg", "bord-schrijven", "bord-geplakt", "bord-ordenen",
        "bord-vrije-muur", "bord-stemmen", "bord-uitslag", "profiel", "kaarten-open", "kaarten-gesloten",
        "kaarten-gestopt", "indienen-wat-de-groep-maakte", "zaal-opdracht", "zaal-bord-muur",
        "zaal-bord-cluster", "zaal-profiel-vraag", "zaal-bord-uitslag", "zaal-kaarten-casus",
        "zaal-kaarten-reden", "zaal-kaarten-uitslag", "zaal", "zaal-timer", "zaal-einde",
        "netwerk-werkvormen", "checklist-punten", "checklist-scores-getoond", "checklist-terugblik",
        "zaal-checklist-scores-getoond", "zaal-checklist-terugblik", "netwerk-keuze-besluit",
        "zaal-netwerk-keuze-besluit", "netwerk-reeks-dagen", "praktijkervaringen-factoren",
        "praktijkervaringen-patronen", "praktijkervaringen-leerinzichten", "delen-scores",
        "geinformeerd-vraag", "speedsparren-afspraken", "waarderend-evalueren-afspraken",
        "netwerk-indienen", "voorbereiden-formulier", "indienen-formulier-invullen", "sessie-prullenbak",
        "indienen-terug-uit-word-gelezen", "start-vorige-toestand", "samenvoegen", "samenvoegen-kiezen",
        "fout", "hulp", "toetsen", "instellingen", "start-eerste-keer-dark", "start-eerste-keer-contrast",
        "start-eerste-keer-1280x720", "start-eerste-keer-1920x1080", "zaal-opdracht-800x600",
        "zaal-opdracht-3840x2160", "zaal-bord-muur-dark", "zaal-bord-muur-contrast-light",
    } <= pictures  # fmt: skip
    _other_sessions_went_out(tmp_path)
    if sys.platform == "linux":  # elsewhere the system draws the letters, a little otherwise
        check_looks(tmp_path / "beelden")


def _other_sessions_went_out(folder: Path) -> None:
    """The network has its form, its series and an answer at every step; and each paper is written."""
    file = open_practice_file(
        folder / "Nieuw lerend netwerk.praktijk", Places(folder / "data"), mode=OpenMode.READ
    )
    workshop = Workshop(file)
    days, form = workshop.people.days(), workshop.network.now.form
    used = {block.guide for block in workshop.agenda.blocks(days[0].id) if block.guide}
    silent = {key: silent_steps(workshop, key, days[0].id) for key in OTHERS}
    file.close()
    assert (len(days), form) == (1 + 14, "Community of practice")
    assert used >= set(OTHERS)
    assert silent == {key: [] for key in OTHERS}
    for name in ("checklist.docx", "dagverslag.docx", "kalender.docx", "leerinzichten.docx"):
        assert docx.Document(str(folder / f"Nieuw lerend netwerk – {name}")).paragraphs
    assert len(pptx.Presentation(str(folder / "Nieuw lerend netwerk – presentatie.pptx")).slides) > 4
    calendar = (folder / "Nieuw lerend netwerk – kalender.ics").read_text(encoding="utf-8")
    assert calendar.count("BEGIN:VEVENT") == 14


def _same_board(played: DayFile, sample: DayFile) -> None:
    """Every post-it hangs with its colour, in its cluster, with its dots."""
    assert played.board is not None
    assert sample.board is not None

    def hung(day: Board) -> set[tuple[str, str, str | None, int]]:
        return {(" ".join(_typed(one.text).split()), one.color, one.cluster, one.votes) for one in day.notes}

    assert hung(played.board) == hung(sample.board)
