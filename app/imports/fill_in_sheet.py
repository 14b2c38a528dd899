"""A filled invulblad read back: per question what was written, and where we think it belongs.

Word, LibreOffice and Google Docs each drop something else on the way. So a question is known by the tag
or alias of its control, else by the bookmark in its heading, else by how much its heading looks like a
question we asked. Nothing that was typed is lost: what can't be placed is listed with no place.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path

from app.foundation.errors import KnownError
from app.guides.steps import OpenStep
from app.imports.word_file import WordFile
from app.imports.word_lines import Line, lines_of, style_names
from app.workshop.exports import Exports
from app.workshop.sheet_marks import (
    BOOKMARK_PREFIX,
    NAME_MARK,
    NAME_TITLE,
    NAMING,
    NAMING_MARK,
    NAMING_TITLE,
    PROMPT,
    SHEET_KIND,
    short_id,
)
from app.workshop.workshop import Workshop

_LIKE = 0.8
"""How alike a heading and a question must be to be the same."""
_PROMPTS = (
    PROMPT,
    "Klik of tik om tekst in te voeren.",
    "Klik hier als u tekst wilt invoeren.",
    "Click or tap here to enter text.",
    "Click here to enter text.",
    "Cliquez ou appuyez ici pour entrer du texte.",
    "Klicken oder tippen Sie hier, um Text einzugeben.",
)
"""What stands in a control that nobody typed in: ours, and what Word puts there by itself."""
_LABELS = {"tafel": "table", "nee": "nobody", "ja": "name"}
_TICKED = re.compile(r"[☒☑✓✔✗✘]|(?<!\w)[xXvV](?!\w)")


@dataclass(frozen=True, slots=True)
class Filled:
    """What was written at one question. ``step_id`` is where it belongs; None when we can't tell."""

    heading: str
    text: str
    step_id: str | None
    changed: bool = False
    """The question on the sheet does not read as ours: somebody has to look."""


@dataclass(frozen=True, slots=True)
class FilledSheet:
    """A whole sheet. ``naming`` is a ``Person.naming`` value, or None when nothing was ticked."""

    file_name: str
    name: str
    naming: str | None
    filled: tuple[Filled, ...]

    @property
    def doubtful(self) -> tuple[Filled, ...]:
        """What somebody has to look at first."""
        return tuple(one for one in self.filled if one.step_id is None or one.changed)


def read_sheet(path: Path, workshop: Workshop) -> FilledSheet:
    """Read a sheet. Raises ``KnownError`` when it is no Word file, or belongs to another practice."""
    file = WordFile(path)
    lines = _lines(file)
    _refuse_other_practice(file, workshop, path.name)
    reader = _Reader(_Asked(workshop))
    for line in lines:
        reader.take(line)
    if not reader.knows:
        raise KnownError(
            f"Op '{path.name}' staat geen enkele vraag van deze praktijk. Er is niets veranderd; kijk of dit "
            "het ingevulde blad is."
        )
    return reader.sheet(path.name)


def _lines(file: WordFile) -> list[Line]:
    return lines_of(file.document(), style_names(file.others("word", "styles")))


def _refuse_other_practice(file: WordFile, workshop: Workshop, name: str) -> None:
    for root in file.others("customXml", "item"):
        data = {str(part.tag).rpartition("}")[2]: part.text or "" for part in root}
        if "praktijkdag" in str(root.tag) and data.get("file") not in ("", None, workshop.file.file_id):
            raise KnownError(
                f"'{name}' hoort bij een andere praktijk. Er is niets veranderd; open die praktijk en lees "
                "het blad daar in."
            )


class _Asked:
    """The questions there are, and how to find one: by its mark, or by its words."""

    def __init__(self, workshop: Workshop) -> None:
        self.by_mark: dict[str, str] = {}
        self.questions: dict[str, str] = {}
        self._ours: set[str] = {_folded(title) for title in (NAME_TITLE, NAMING_TITLE, SHEET_KIND)}
        for guide in workshop.guides:
            for section, step in guide.steps():
                self._ours |= {_folded(section.title), _folded(step.help or ""), _folded(section.help or "")}
                if isinstance(step, OpenStep):
                    step_id = guide.step_id(step)
                    self.by_mark[short_id(step_id)] = step_id
                    self.questions[step_id] = step.question
        self._sent = self._read_sent(workshop)

    def by_words(self, heading: str) -> str | None:
        """The question that a heading looks like, or None."""
        folded = _folded(heading)
        best: str | None = None
        likeness = _LIKE
        for step_id, question in self.questions.items():
            for asked in (question, self._sent.get(step_id, "")):
                found = _likeness(folded, _folded(asked))
                if found > likeness or (found == likeness == 1):
                    best, likeness = step_id, found
        return best

    def reads_as(self, heading: str, step_id: str) -> bool:
        """Whether a heading is still the question that was sent, or the one that is asked now."""
        asked = (self.questions.get(step_id, ""), self._sent.get(step_id, ""))
        return any(_likeness(_folded(heading), _folded(one)) >= _LIKE for one in asked)

    def is_ours(self, text: str) -> bool:
        """Whether a line was on the sheet when it went out."""
        return _folded(text) in self._ours

    def _read_sent(self, workshop: Workshop) -> dict[str, str]:
        """Step id → its question as it was sent; and takes down every other line that we wrote."""
        from tempfile import TemporaryDirectory

        sent: dict[str, str] = {}
        exports = Exports(workshop.file)
        for export in exports.all():
            if export.what != "invulblad":
                continue
            with TemporaryDirectory() as folder:
                path = Path(folder) / "blad.docx"
                try:
                    path.write_bytes(exports.content_of(export))
                    lines = _lines(WordFile(path))
                except KnownError:
                    continue  # erased: then the guide alone has to do
            for line in lines:
                self._ours.add(_folded(line.text))
                for mark in _marks(line):
                    if mark in self.by_mark and line.heading:
                        sent.setdefault(self.by_mark[mark], line.text)
        return sent


class _Reader:
    """Goes through the lines and gathers what was written under each heading."""

    def __init__(self, asked: _Asked) -> None:
        self._asked = asked
        self.knows = False
        """Whether any question of ours stands on it."""
        self._name: list[str] = []
        self._naming: list[str] = []
        self._found: list[Filled] = []
        self._at = _Place("", None)
        self._texts: list[str] = []

    def take(self, line: Line) -> None:
        """One line: a heading opens a place, other lines belong to it."""
        place = self._place_of(line)
        if place is not None:
            self._close()
            self._at = place
            self.knows |= place.where not in (None, NAMING_MARK)
        else:
            text = self._typed(line)
            if text is not None:
                self._texts.append(text)

    def sheet(self, file_name: str) -> FilledSheet:
        """What was gathered."""
        self._close()
        name = " ".join(" ".join(self._name).split())
        return FilledSheet(file_name, name, _naming(" ".join(self._naming)), tuple(_joined(self._found)))

    def _place_of(self, line: Line) -> "_Place | None":
        """The place that this line opens as a heading."""
        words = line.text.strip()
        folded = _folded(words)
        marks = [mark for mark in _marks(line) if mark in self._asked.by_mark or mark == NAME_MARK]
        in_control = [mark for mark in line.marks if mark in marks]
        if not words and not line.bookmarks:
            return None
        if folded == _folded(NAME_TITLE) or (NAME_MARK in marks and NAME_MARK not in line.marks):
            return _Place(words, NAME_MARK)
        if folded == _folded(NAMING_TITLE):
            return _Place(words, NAMING_MARK)
        if marks and not in_control:
            step_id = self._asked.by_mark[marks[0]]
            return _Place(words, step_id, changed=not self._asked.reads_as(words, step_id))
        if in_control and in_control[0] != NAME_MARK:
            step_id = self._asked.by_mark[in_control[0]]
            if self._at.where != step_id and not line.heading:
                # Its heading went: the control alone says which question this is.
                self._close()
                self._at = _Place(self._asked.questions[step_id], step_id)
            self.knows = True
            return None
        if line.heading in (1, 2) or self._is_question(words):
            found = self._asked.by_words(words)
            if found is not None or (line.heading and not self._asked.is_ours(words)):
                return _Place(words, found, changed=found is None)
            if line.heading:
                return _Place(words, None)  # a section of ours: no answer belongs to it
        return None

    def _is_question(self, words: str) -> bool:
        """Whether plain text is one of our questions word for word, as pasted text keeps no style."""
        folded = _folded(words)
        return bool(folded) and any(folded == _folded(one) for one in self._asked.questions.values())

    def _typed(self, line: Line) -> str | None:
        """What somebody typed on this line; None for what was there already."""
        text = line.text
        if self._at.where == NAMING_MARK:
            return text
        for prompt in _PROMPTS:
            text = text.removeprefix(prompt)
        if line.text.strip() and not text.strip():
            return None
        in_room = any(mark in self._asked.by_mark or mark == NAME_MARK for mark in line.marks)
        return None if text.strip() and not in_room and self._asked.is_ours(text) else text

    def _close(self) -> None:
        text = "\n".join(_once(self._texts)).strip()
        self._texts = []
        if self._at.where == NAME_MARK:
            self._name.append(text)
        elif self._at.where == NAMING_MARK:
            self._naming.append(text)
        elif text:
            at = self._at
            self._found.append(Filled(at.heading, text, at.where, at.changed))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the lines belong: a step, our own mark for the name, or nowhere yet."""

    heading: str
    where: str | None
    changed: bool = False


def _marks(line: Line) -> tuple[str, ...]:
    """The short ids that stand in controls and bookmarks of a line."""
    named = (
        name.removeprefix(BOOKMARK_PREFIX) for name in line.bookmarks if name.startswith(BOOKMARK_PREFIX)
    )
    return (*line.marks, *named)


def _once(texts: list[str]) -> list[str]:
    """Without the second of two rooms that hold the same, as Word online makes them."""
    half, odd = divmod(len(texts), 2)
    return texts[:half] if not odd and texts[:half] == texts[half:] else texts


def _joined(found: Sequence[Filled]) -> list[Filled]:
    """One per question, also when its control stands there twice; equal texts once."""
    joined: dict[tuple[str | None, str], Filled] = {}
    for one in found:
        key = (one.step_id, one.heading if one.step_id is None else "")
        before = joined.get(key)
        if before is None:
            joined[key] = one
        elif one.text not in before.text:
            changed = before.changed or one.changed
            joined[key] = replace(before, text=f"{before.text}\n{one.text}", changed=changed)
    return list(joined.values())


def _naming(words: str) -> str | None:
    """What was ticked. Of two ticks the most careful counts: who doubts is not named."""
    if not words.strip():
        return None
    boxes = re.findall("[☐☒☑][^☐☒☑]*", words)
    pieces = boxes or re.split(r"\s{2,}|\n", words)
    said = [_label(piece) for piece in pieces if _TICKED.search(piece)]
    if not said and not boxes:
        said = [_label(piece) for piece in pieces]
        said = said if len(set(filter(None, said))) == 1 else []
    return next((naming for naming in reversed(NAMING.values()) if naming in said), None)


def _label(piece: str) -> str | None:
    """What a box stands for; "nee" and "tafel" are enough."""
    folded = _folded(piece)
    return next((naming for word, naming in _LABELS.items() if word in folded), None)


def _likeness(one: str, other: str) -> float:
    if not one or not other:
        return 0.0
    if one == other:
        return 1.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _LIKE else 0.0


def _folded(text: str) -> str:
    """Text as it is compared: case, spaces and the marks around it make no difference."""
    return " ".join(text.casefold().split()).strip(" .:?!-–•*")
