"""What is asked of the desktop around the window: open a file, show a folder, begin a mail, copy words."""

from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

LONGEST_MAIL = 2000
"""Letters of an address with a whole mail in it: Windows takes no address of more than 2083."""


class Desktop:
    """The desktop of the one who works here. Tests put another in its place."""

    def open(self, path: Path) -> bool:
        """Open a file or a folder in its own program; whether somebody took it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def write_mail(self, to: str, subject: str, body: str) -> bool:
        """Begin a mail in the mail program; whether there is one. See ``mail_fits``."""
        return QDesktopServices.openUrl(QUrl(mail_address(to, subject, body)))

    def copy(self, text: str) -> None:
        """Put words on the clipboard."""
        QGuiApplication.clipboard().setText(text)


def mail_fits(to: str, subject: str, body: str) -> bool:
    """Whether every mail program takes the whole of it."""
    return len(mail_address(to, subject, body)) <= LONGEST_MAIL


def mail_address(to: str, subject: str, body: str) -> str:
    """A ``mailto`` address with the whole mail in it."""
    lines = body.replace("\n", "\r\n")
    return f"mailto:{quote(to, safe='@')}?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"
