"""Edits a Word file in LibreOffice, as a colleague would. Run by the Python that has LibreOffice's ``uno``.

``python3 libreoffice_edits.py WISHES.json``: ``{"program", "file", "target", "edits": [[words, other,
tracked]], "comments": [[words, author, text, resolved]]}``. Stands alone: that Python knows nothing of us.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import uno
from com.sun.star.beans import PropertyValue

_PIPE = f"praktijkdag{os.getpid()}"
_PATIENCE = 60
"""Seconds that LibreOffice may take to start."""


def _office(program: str, profile: str) -> subprocess.Popen[bytes]:
    """LibreOffice without a window, in a profile of its own."""
    return subprocess.Popen(
        [
            program,
            "--headless",
            "--norestore",
            f"--accept=pipe,name={_PIPE};urp;",
            f"-env:UserInstallation={Path(profile).as_uri()}",
        ]
    )


def _desktop() -> Any:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            found = resolver.resolve(f"uno:pipe,name={_PIPE};urp;StarOffice.ComponentContext")
        except Exception:
            if time.monotonic() > until:
                raise
            time.sleep(0.5)
        else:
            return found.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", found)


def _find(document: Any, words: str) -> Any:
    search = document.createSearchDescriptor()
    search.SearchString = words
    search.SearchCaseSensitive = True
    found = document.findFirst(search)
    if found is None:
        raise SystemExit(f"LibreOffice does not find: {words}")
    return found


def _comment(document: Any, words: str, author: str, text: str, resolved: bool) -> None:
    place = _find(document, words)
    made = document.createInstance("com.sun.star.text.textfield.Annotation")
    made.Author, made.Content = author, text
    made.Resolved = resolved
    place.getText().insertTextContent(place, made, True)


def main(wishes: dict[str, Any]) -> None:
    """Open, edit, comment, save as Word, close."""
    with tempfile.TemporaryDirectory() as profile:
        office = _office(wishes["program"], profile)
        try:
            desktop = _desktop()
            hidden = PropertyValue(Name="Hidden", Value=True)
            source = Path(wishes["file"]).as_uri()
            document = desktop.loadComponentFromURL(source, "_blank", 0, (hidden,))
            for words, author, text, resolved in wishes["comments"]:
                _comment(document, words, author, text, resolved)
            for words, other, tracked in wishes["edits"]:
                document.RecordChanges = tracked
                _find(document, words).setString(other)
            kind = PropertyValue(Name="FilterName", Value="MS Word 2007 XML")
            document.storeToURL(Path(wishes["target"]).as_uri(), (kind,))
            document.close(True)
            desktop.terminate()
        finally:
            office.wait(timeout=_PATIENCE)


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
