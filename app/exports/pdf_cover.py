"""The cover of a grondplan as a PDF: what it is, of whom, and the data of the aanmelding.

Import this where it is used: it brings reportlab with it.
"""

from collections.abc import Iterator

from reportlab.platypus import Flowable, PageBreak, Spacer, Table, TableStyle
from reportlab.platypus.flowables import HRFlowable

from app.exports.document import Grondplan
from app.exports.pdf_fonts import REGULAR
from app.exports.pdf_styles import ACCENT, COVER_TITLE, EXPLAINS, FACT, FACT_LABEL, HAIRLINE, KIND, SUBTITLE
from app.exports.pdf_text import Text, plain
from app.exports.word_text import one_line

ACCESSIBLE = "Het Word-bestand is de toegankelijke versie."
_DROP = 92.0
"""Points of white above the title."""
_LABEL = 130.0


def cover(plan: Grondplan, width: float) -> Iterator[Flowable]:
    """Everything on the first page, and the end of that page."""
    yield Spacer(0, _DROP)
    yield HRFlowable(width="100%", thickness=5, color=ACCENT, spaceBefore=0, spaceAfter=14)
    yield Text(plain("Grondplan", bold=True), KIND)
    yield Text(plain(one_line(plan.title) or "–", bold=True), COVER_TITLE)
    for line in (plan.subtitle, plan.submitter):
        if line and line.strip():
            yield Text(plain(one_line(line)), SUBTITLE)
    yield Spacer(0, 26)
    version = f"{plan.version} ({plan.mark})" if plan.mark else str(plan.version)
    facts = (
        *plan.facts,
        ("Niveau van beschrijving", plan.level),
        ("Versie", version),
        ("Datum", plan.date_text),
        ("Kenmerk", plan.export_id),
    )
    rows = [
        [Text(plain(one_line(label), bold=True), FACT_LABEL), Text(plain(value.strip()), FACT)]
        for label, value in facts
        if value.strip()
    ]
    if rows:
        table = Table(rows, colWidths=[_LABEL, width - _LABEL], splitInRow=1)
        table.setStyle(
            TableStyle(
                [
                    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("LINEABOVE", (0, 0), (-1, -1), 0.5, HAIRLINE),
                    ("LINEBELOW", (0, -1), (-1, -1), 0.5, HAIRLINE),
                    ("LEFTPADDING", (0, 0), (-1, -1), 0),
                    ("TOPPADDING", (0, 0), (-1, -1), 3.5),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
                ]
            )
        )
        yield table
    yield Spacer(0, 14)
    yield Text(plain(ACCESSIBLE), EXPLAINS)
    yield PageBreak()
