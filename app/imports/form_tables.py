"""The tables of a form: which cells ask, and which wait for an answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.foundation.word_places import Place
from app.foundation.word_prompts import is_prompt, own_prompt
from app.imports.form_parts import Cell, Grid, Para, Part, Room
from app.imports.form_words import has_words, is_aside, one_line


@dataclass(frozen=True, slots=True)
class Seen:
    """What a cell is in its row: words, a room to write in, both, or neither."""

    cell: Cell
    words: str = ""
    """What it asks or says."""
    help: str = ""
    """What explains that, or the prompt in a room."""
    place: Place | None = None
    """Where an answer goes, for a room."""
    inside: bool = False
    """It holds rooms, questions or tables of its own."""
    strong: bool = False
    """Bold, shaded or a heading."""

    @property
    def is_room(self) -> bool:
        """Whether it only waits for an answer."""
        return self.place is not None and not self.words

    @property
    def is_words(self) -> bool:
        """Whether it only says something."""
        return bool(self.words) and not self.inside


def seen(cell: Cell) -> Seen:
    """Look at one cell."""
    paras = [part for part in cell.parts if isinstance(part, Para)]
    if any(isinstance(part, Grid) for part in cell.parts) or any(para.boxes for para in paras):
        return Seen(cell, _words_of(paras), inside=True)
    rooms = _rooms(cell.parts)
    spoken = [para for para in paras if has_words(para.text)]
    if all(is_prompt(para.text) for para in spoken):
        if any(para.filled for para in paras):
            return Seen(cell, inside=False)
        prompts = (own_prompt(para.text) for para in spoken)
        asks = [room.help for room in rooms] + list(prompts)
        place = rooms[0].place if len(rooms) == 1 else cell.place
        return Seen(cell, help=one_line(" ".join(filter(None, asks))), place=place)
    words, help_text = _label(spoken)
    strong = cell.shaded or all(para.bold or para.look.level > 0 for para in spoken)
    return Seen(cell, words, help_text, inside=bool(rooms) or _has_space(paras), strong=strong)


def faint_room(one: Seen) -> Seen:
    """A cell that only explains what goes into it, as a room with that for help; or as it was."""
    paras = [part for part in one.cell.parts if isinstance(part, Para) and has_words(part.text)]
    if one.is_words and all(para.faint or is_aside(para.text) for para in paras):
        return Seen(one.cell, help=one_line(" ".join(para.text for para in paras)), place=one.cell.place)
    return one


def column_label(header: Sequence[Seen], cell: Cell) -> str:
    """What a header says of the column in which a cell begins."""
    for one in header:
        if one.cell.column <= cell.column < one.cell.column + one.cell.span:
            return one.words
    return ""


def _label(spoken: Sequence[Para]) -> tuple[str, str]:
    """What is asked in a cell, and what explains it."""
    plain = [para for para in spoken if not (para.faint or is_aside(para.text))] or list(spoken[:1])
    asking = [para for para in plain if "?" in para.text]
    named = [plain[0], *(para for para in asking[:1] if para is not plain[0])]
    rest = [para for para in spoken if para not in named]
    words = ": ".join(one_line(para.text).rstrip(" :") for para in named)
    return words, one_line(" ".join(para.text for para in rest))


def _rooms(parts: Sequence[Part]) -> list[Room]:
    rooms = [part for part in parts if isinstance(part, Room)]
    for part in parts:
        if isinstance(part, Para):
            rooms += part.rooms
    return rooms


def _has_space(paras: Sequence[Para]) -> bool:
    """Whether there is room under the words: two empty lines, or dots."""
    last = max((at for at, para in enumerate(paras) if has_words(para.text)), default=-1)
    after = paras[last + 1 :]
    return len(after) > 1 or any(para.text.strip() for para in after)


def _words_of(paras: Sequence[Para]) -> str:
    return one_line(" ".join(para.text for para in paras if has_words(para.text)))
