"""Brings ``praktijkdag_XX.ts`` in step with the code, and makes of it what Qt reads (``.qm``).

Run ``python resources/translations/update.py`` after a text for people changed, translate what it names, run
it again and commit the result; a test says when something is missing. What was translated stays, even if its
text moved to another class; what nobody says any more goes. ``sjablonen.txt`` has the templates below the
windows: by them ``app.ui.translated`` recognises a sentence with a name in it.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from messages import BELOW, Message, dutch_outside, messages  # noqa: E402, F401

COMPLETE = ("en",)
"""What can be chosen: each text has its translation."""
PREPARED = ("fr",)
"""What waits for a translator: every text is there; it can be chosen once it stands in ``COMPLETE``."""
TEMPLATES = HERE / "sjablonen.txt"


def ts_of(language: str) -> Path:
    """Where the translations of a language are kept."""
    return HERE / f"praktijkdag_{language}.ts"


Forms = tuple[str, ...]
"""What a text is in a language: one form, or one for each number that the language tells apart."""


def read(path: Path) -> dict[Message, Forms]:
    """What is translated in a ``.ts``."""
    if not path.exists():
        return {}
    return {
        Message(
            context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")
        ): forms
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
        if all(forms := _forms(message))
    }


def _forms(message: ET.Element) -> Forms:
    if message.get("numerus") == "yes":
        return tuple(form.text or "" for form in message.iter("numerusform")) or ("",)
    return (message.findtext("translation", ""),)


def updated(wanted: list[Message], known: dict[Message, Forms]) -> dict[Message, Forms]:
    """The translation of each text; one that is said elsewhere with the same words is taken from there."""
    elsewhere = {message.source: forms[0] for message, forms in known.items() if not message.counts}
    made = {}
    for message in wanted:
        forms = known.get(message)
        if forms is None and not message.counts:
            forms = (elsewhere.get(message.source, ""),)
        made[message] = forms or ()
    return made


def written(language: str, translations: dict[Message, Forms]) -> str:
    """A ``.ts`` as Qt Linguist reads it, always in the same order."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="nl_BE">',
    ]
    context = None
    for message, forms in sorted(translations.items()):
        if message.context != context:
            lines += ["</context>"] if context is not None else []
            context = message.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        numerus = ' numerus="yes"' if message.counts else ""
        comment = f"<comment>{escape(message.one)}</comment>" if message.one else ""
        unfinished = "" if any(forms) else ' type="unfinished"'
        words = "".join(
            f"<numerusform>{escape(form)}</numerusform>" if message.counts else escape(form) for form in forms
        )
        lines += [
            f"    <message{numerus}><source>{escape(message.source)}</source>{comment}",
            f"    <translation{unfinished}>{words}</translation></message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def templates(wanted: list[Message]) -> str:
    """What lies below the windows and has a name in it, one a line."""
    lines = {
        message.source.replace("\n", "\\n")
        for message in wanted
        if message.context == BELOW and "{" in message.source
    }
    return "\n".join([*sorted(lines), ""])


def main() -> int:
    """Write everything; 1 when a language that can be chosen is not complete."""
    wanted = sorted(messages())
    missing = 0
    for language in (*COMPLETE, *PREPARED):
        translations = updated(wanted, read(ts_of(language)))
        ts_of(language).write_text(written(language, translations), encoding="utf-8")
        untranslated = [message for message, forms in translations.items() if not any(forms)]
        print(f"{language}: {len(translations) - len(untranslated)} of {len(translations)} texts translated")
        if language in COMPLETE:
            missing += len(untranslated)
            for message in untranslated:
                print(f"  {message.context}: {message.source!r}")
    TEMPLATES.write_text(templates(wanted), encoding="utf-8")
    for language in ("nl", *COMPLETE):
        path = ts_of(language)
        release = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([release, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
