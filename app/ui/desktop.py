"""What is asked of the desktop around the window: open a file, show a folder, begin a mail, copy words."""

from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

LONGEST_MAIL = 1800
"""Letters of an address with a whole mail in it: what every mail program still takes."""


class Desktop:
    """The desktop of the one who works here. Tests put another in its place."""

    def open(self, path: Path) -> bool:
        """Open a file or a folder in its own program; whether somebody took it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def write_mail(self, to: str, subject: str, body: str) -> bool:
        """Begin a mail in the mail program; False when there is none, or when the mail is too long for it."""
        address = mail_address(to, subject, body)
        return len(address) <= LONGEST_MAIL and QDesktopServices.openUrl(QUrl(address))

    def copy(self, text: str) -> None:
        """Put words on the clipboard."""
        QGuiApplication.clipboard().setText(text)


def mail_address(to: str, subject: str, body: str) -> str:
    """A ``mailto`` address with the whole mail in it."""
    lines = body.replace("\n", "\r\n")
    return f"mailto:{quote(to, safe='@')}?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"
