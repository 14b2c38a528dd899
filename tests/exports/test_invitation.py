"""The invitation and the agenda to print, read back from what was written."""

from collections.abc import Iterable
from pathlib import Path

import docx
import pytest

from app.exports.invitation import agenda_of, invitation_of
from app.exports.paper import Heading, Paper
from app.exports.writing import AGENDA, INVITATION, export_before_the_day
from app.foundation.errors import KnownError
from app.prose.blocks import BulletList, Paragraph, Run, Table
from app.workshop.day_plans import day_plans, follow
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day


def text_of(runs: Iterable[object]) -> str:
    return "".join(run.text for run in runs if isinstance(run, Run))


def lines(paper: Paper) -> list[str]:
    found: list[str] = []
    for block in paper.blocks:
        if isinstance(block, Heading):
            found.append(block.text)
        elif isinstance(block, Paragraph):
            found.append(text_of(block.runs))
        elif isinstance(block, Table):
            found += [" | ".join(text_of(cell) for cell in row) for row in (block.header, *block.rows)]
        elif isinstance(block, BulletList):
            found += [
                text_of(part.runs) for item in block.items for part in item if isinstance(part, Paragraph)
            ]
    return found


def test_the_invitation_says_what_when_where_for_whom_and_who_to_ask() -> None:
    with practice_of(sample_day()) as workshop:
        paper = invitation_of(workshop)
    said = lines(paper)
    assert (paper.kind, paper.title, paper.subtitle) == (
        "Uitnodiging",
        "Het Speelhuis",
        "donderdag 12 maart 2026",
    )
    assert "Wanneer: donderdag 12 maart 2026, van 9:00 tot 18:05" in said
    assert any(line.startswith("Waar: Oude kleuterschool Meulestraat") for line in said)
    assert any(line.startswith("Doen mee: Huis van het Kind Wemelbeke, vzw") for line in said)
    assert "11:30 | Pauze" in said
    assert "12:45 | Broodjeslunch" in said
    assert not any("Brandalarm" in line for line in said), "what nobody foresaw is no programme"
    assert "Vragen? Madelief, coördinator – speelhuis.wemelbeke@example.org" in said
    assert "Begeleiding: Roosmarijn" in said


def test_an_invitation_without_names_names_nobody() -> None:
    with practice_of(sample_day()) as workshop:
        said = "\n".join(lines(invitation_of(workshop, anonymous=True)))
    for name in ("Madelief", "Roosmarijn", "example.org"):
        assert name not in said


def test_a_day_of_which_nothing_is_known_yet_is_still_an_invitation(workshop: Workshop) -> None:
    said = lines(invitation_of(workshop))
    assert "Wanneer: nog af te spreken" in said
    assert "Waar: nog af te spreken" in said
    assert "Programma" not in said
    assert not any(line.startswith("Vragen?") for line in said)


def test_two_evenings_are_both_in_it(workshop: Workshop) -> None:
    first = workshop.people.days()[0]
    follow(workshop, day_plans()[2], first.id)
    second = workshop.people.days()[1]
    for day, date in ((first, "2026-03-12"), (second, "2026-03-26")):
        workshop.days.change(day.id, date=date)
    paper = invitation_of(workshop)
    assert paper.subtitle == "donderdag 12 maart 2026 en donderdag 26 maart 2026"
    said = lines(paper)
    assert "Wanneer: donderdag 26 maart 2026, van 19:00 tot 21:30" in said
    assert "Avond 2 – donderdag 26 maart 2026" in said


def test_the_agenda_has_times_for_all_and_minutes_and_questions_for_the_facilitator() -> None:
    with practice_of(sample_day()) as workshop:
        block = workshop.agenda.blocks(workshop.people.days()[0].id)[4]
        workshop.agenda.change(block.id, least_minutes=45)
        said = lines(agenda_of(workshop))
    name = "Grondplan blok A aan de tafels (Aanleiding, Korte omschrijving, Doelgroep, Doel)"
    assert f"10:30 | {name}" in said
    asks = "Grondplan: Aanleiding en vraagstuk, Korte omschrijving, Doelgroep, Doel"
    assert f"10:30 | {name} | 60 | 45 | {asks}" in said
    assert said.index("Voor de begeleider") > said.index(f"10:30 | {name}")


def test_an_empty_agenda_says_so(workshop: Workshop) -> None:
    said = lines(agenda_of(workshop))
    assert "De agenda van deze dag is nog leeg." in said
    assert "Voor de begeleider" not in said


@pytest.mark.parametrize("what", [INVITATION, AGENDA])
def test_the_suffix_chooses_word_or_pdf(workshop: Workshop, tmp_path: Path, what: str) -> None:
    workshop.describe("title", "<b>Wij</b> & 👩🏾‍🍼")
    follow(workshop, day_plans()[0], workshop.people.days()[0].id)
    word, pdf = tmp_path / "a.docx", tmp_path / "a.pdf"
    for target in (word, pdf):
        assert export_before_the_day(workshop, target, what).path == target
    assert pdf.read_bytes().startswith(b"%PDF")
    text = "\n".join(part.text for part in docx.Document(str(word)).paragraphs)
    assert "<b>Wij</b> & 👩🏾‍🍼" in text
    with pytest.raises(KnownError, match=r"\.docx \(Word\) of \.pdf \(PDF\)"):
        export_before_the_day(workshop, tmp_path / "a.yaml", what)
