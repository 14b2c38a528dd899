"""The sign of each status of a remark: never a colour alone, and always beside its word."""

from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from app.ui.widgets.icons import Sign
from app.workshop.remark_values import RemarkStatus

SIGNS = MappingProxyType(
    {
        RemarkStatus.OPEN: Sign.EMPTY,
        RemarkStatus.IN_WORK: Sign.HALF,
        RemarkStatus.DONE: Sign.CHECK,
        RemarkStatus.ASIDE: Sign.DASH,
    }
)
KEYS = MappingProxyType(
    {
        "O": RemarkStatus.OPEN,
        "B": RemarkStatus.IN_WORK,
        "K": RemarkStatus.DONE,
        "T": RemarkStatus.ASIDE,
    }
)
"""The letter that gives a remark its status, wherever no text field has the keyboard."""
ANSWER_KEY = "A"


def status_word(status: RemarkStatus) -> str:
    """The word for a status."""
    return {
        RemarkStatus.OPEN: QCoreApplication.translate("RemarkStatus", "open"),
        RemarkStatus.IN_WORK: QCoreApplication.translate("RemarkStatus", "bezig"),
        RemarkStatus.DONE: QCoreApplication.translate("RemarkStatus", "klaar"),
        RemarkStatus.ASIDE: QCoreApplication.translate("RemarkStatus", "terzijde"),
    }[status]
