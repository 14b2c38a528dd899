"""What a story of practice is called, and where in it something played, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from app.workshop.trajectories_values import Case


def title_of(case: Case) -> str:
    """Its title, or what it is called as long as it has none."""
    return " ".join(case.title.split()) or _tr("Verhaal {number}").format(number=case.number)


def place_of(case: Case, moment_id: str | None) -> str:
    """Where in the course something played: "bij Begin november", "bij moment 3"; "" for the whole course."""
    for number, moment in enumerate(case.moments, 1):
        if moment.id == moment_id:
            called = " ".join(moment.when.split()) or _tr("moment {number}").format(number=number)
            return _tr("bij {moment}").format(moment=called)
    return ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Cases", words)
