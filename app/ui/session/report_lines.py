"""What stands in the columns of the end of the day, worked out from the report."""

from PySide6.QtCore import QCoreApplication

from app.exports.day_report import answer_to
from app.ui.session.report_list import Line
from app.ui.widgets.icons import Sign
from app.workshop.agenda import Block
from app.workshop.day_report import DayReport


def _tr(words: str) -> str:
    return QCoreApplication.translate("EndOfDay", words)


def done_lines(report: DayReport) -> list[Line]:
    """The blocks with what they took; what did not take place; what was read back."""
    lines = []
    for block in report.blocks:
        if not block.to_come:
            lines.append(Line(block.short_name, _times(block), Sign.PLAY if block.running else Sign.CHECK))
        elif block.minutes:
            lines.append(Line(block.short_name, _tr("niet gedaan"), Sign.CROSS))
    if report.read_out:
        lines.append(Line(_tr("Voorgelezen"), heading=True))
    lines += [
        Line(one.question, answer_to(one), Sign.CHECK if one.agreed else Sign.HALF) for one in report.read_out
    ]
    return lines or [Line(_tr("Deze dag heeft geen agenda."))]


def _times(block: Block) -> str:
    """In minutes: the plan, and what it became when that differs."""
    if block.actual_minutes is None:
        return _tr("bezig")
    same = block.actual_minutes == block.minutes
    return f"{block.minutes}" if same else f"{block.minutes} → {block.actual_minutes}"


def open_lines(report: DayReport) -> list[Line]:
    """What was asked and not answered, what must be asked, what is parked."""
    lines: list[Line] = []
    _part(lines, _tr("Na te vragen"), [Line(text) for text in report.to_ask])
    pairs = [Line(one, _tr("tegenover: {other}").format(other=other)) for one, other in report.contradictions]
    _part(lines, _tr("Spreekt elkaar tegen"), pairs)
    _part(lines, _tr("Parkeerplaats"), [Line(text) for text in report.parked])
    asked = [Line(one.question, one.section) for one in report.open_questions]
    _part(lines, _tr("Vragen zonder antwoord"), asked)
    return lines or [Line(_tr("Niets meer. Elke vraag heeft een antwoord."), sign=Sign.CHECK)]


def _part(lines: list[Line], heading: str, part: list[Line]) -> None:
    if part:
        lines.append(Line(heading, str(len(part)), heading=True))
        lines += part
