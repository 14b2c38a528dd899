"""What every PDF of ours says of itself: its title, its language, who it is of, and where its pages are."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from app.exports.keys_pdf import export_keys
from app.exports.session_papers import export_paper
from app.exports.targets import AGENDA, DAY_REPORT, GRONDPLAN, INVITATION, PDF, WHAT
from app.exports.writing import export_before_the_day, export_day_report, export_practice
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day

PAPERS = [what for what, kinds in WHAT.items() if PDF in kinds]
_ONE_PAGE = ("toetsen",)
"""Needs no outline; the spiekbrieven, just as short, have tests of their own."""


@pytest.fixture(scope="module")
def sample() -> Iterator[Workshop]:
    with practice_of(sample_day()) as workshop:
        yield workshop


def written(workshop: Workshop, what: str, target: Path) -> None:
    day_id = workshop.people.days()[0].id
    if what == GRONDPLAN:
        export_practice(workshop, target)
    elif what == DAY_REPORT:
        export_day_report(workshop, target, day_id)
    elif what in (INVITATION, AGENDA):
        export_before_the_day(workshop, target, what)
    elif what == "toetsen":
        export_keys("Toetsen van Praktijkdag", [("Sessie", [("Enter", "voegt toe")])], target)
    else:
        export_paper(workshop, target, what)


@pytest.mark.parametrize("what", [*PAPERS, "toetsen"])
def test_a_pdf_says_its_title_its_language_and_where_its_pages_are(
    sample: Workshop, what: str, tmp_path: Path
) -> None:
    target = tmp_path / "papier.pdf"
    written(sample, what, target)
    content, pdf = target.read_bytes(), pypdfium2.PdfDocument(target)
    told = pdf.get_metadata_dict()
    pages, lines = len(pdf), [(line.get_title(), line.get_dest().get_index()) for line in pdf.get_toc()]
    pdf.close()
    assert told["Creator"] == "Praktijkdag"
    assert told["Title"] not in ("", "untitled", "papier.pdf")
    assert (told["Author"], told["Subject"]) != ("anonymous", "unspecified")
    assert b"/Lang (nl-BE)" in content
    assert b"/DisplayDocTitle true" in content
    assert bool(lines) is (what not in _ONE_PAGE)
    assert all(words.strip() and 0 <= page < pages for words, page in lines)
