"""Which of the kept files quote words: what went out earlier is still in the practice file, word for word."""

import io
import re
import zipfile
from collections.abc import Sequence

from app.exports.page_pictures import PagePictures
from app.foundation.errors import KnownError
from app.models import Export
from app.workshop.exports import Exports
from app.workshop.finding import folded
from app.workshop.workshop import Workshop

_LONG_ENOUGH = 12
_TEXTS = re.compile(rb"word/(document|comments|footnotes)\.xml")
_TAGS = re.compile(r"<[^>]+>")


def exports_quoting(workshop: Workshop, texts: Sequence[str]) -> list[Export]:
    """The kept files in which one of these texts stands, the newest first. Spaces make no difference."""
    wanted = [one for one in map(_bare, texts) if len(one) >= _LONG_ENOUGH]
    exports = Exports(workshop.file)
    found = []
    for export in exports.all() if wanted else ():
        try:
            words = _bare(_words_of(exports.content_of(export), export.format))
        except KnownError:
            continue  # its content was erased already
        if any(one in words for one in wanted):
            found.append(export)
    return found


def _words_of(content: bytes, format: str) -> str:
    if format == "pdf":
        with PagePictures(content) as pages:
            return pages.text()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = [name for name in package.namelist() if _TEXTS.fullmatch(name.encode())]
            told = "".join(package.read(name).decode("utf-8", "replace") for name in names)
    except zipfile.BadZipFile:
        return content.decode("utf-8", "replace")
    from xml.sax.saxutils import unescape

    return unescape(_TAGS.sub("", told))


def _bare(text: str) -> str:
    """Letters and digits only: Word and PDF break words and lines in other places than people do."""
    return "".join(letter for letter in folded(text) if letter.isalnum())
