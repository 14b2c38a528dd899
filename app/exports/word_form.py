"""The grondplan in the very form that an organisation asked it in: every text in the place of its question.

Import this where it is used: it brings lxml with it. All else in the form stays as it came. What finds no
place comes in a last part of its own, so that nothing is lost.
"""

from pathlib import Path

from lxml import etree

from app.exports.anonymous_day import texts_naming
from app.exports.form_base import Base
from app.exports.form_fill import LEFT_TITLE, FormAnswer, FormFill, form_fill
from app.exports.form_filling import FormFiller
from app.exports.form_look import FormWriter
from app.exports.form_package import FormPackage
from app.exports.kept import Exported, write_and_keep
from app.exports.names import names_not_to_tell
from app.exports.targets import GRONDPLAN, check_target
from app.exports.word_contents import bookmark
from app.exports.word_text import W, child, element, one_line
from app.foundation.errors import KnownError
from app.foundation.word_package import Trouble
from app.foundation.word_places import Place
from app.guides.form_lines import FormReading
from app.prose.blocks import Paragraph, Run, plain_text
from app.workshop.exports import Exports
from app.workshop.sheet_marks import BOOKMARK_PREFIX
from app.workshop.workshop import Workshop

_LEFT_WORDS = "Voor deze teksten was er geen plaats in het formulier. Verplaats wat je kan gebruiken."
_USUAL_WIDTH = 9070
"""Of the text on a page, in twentieths of a point, when the form doesn't say: A4 with 2.5 cm at each side."""


def filled_form(fill: FormFill) -> bytes:
    """The form, filled in. Touches no database and no disk. Raises ``KnownError`` when it can't be read."""

    def complain(trouble: Trouble) -> KnownError:
        return KnownError(
            f"Het formulier '{fill.name}' kan niet meer gelezen worden. Er is niets geschreven; haal het "
            "opnieuw in, bij Werkvormen."
        )

    package = FormPackage(fill.content, complain)
    writer = FormWriter(package)
    body = package.root.find(W + "body")
    if body is None:
        raise complain(Trouble.NO_TEXT)
    width = _text_width(body)
    filler = FormFiller(writer, width)
    left = list(fill.left)
    marks = _Marks(package.root)
    for answer in sorted(fill.placed, key=_last_gap_first):
        if filler.fill(answer.place or "", answer.blocks):
            marks.put(filler.written, answer.short_id)
        else:
            left.append(answer)
    if left:
        _add_left(body, left, writer, width)
    filler.finish()
    package.remember(fill.export_id, fill.version, fill.file_id)
    return package.content()


def export_form(
    workshop: Workshop, target: Path, form: FormReading | None = None, *, anonymous: bool = False
) -> Exported:
    """Fill in the form, write it and keep it as any other grondplan that went out.

    Raises ``KnownError`` for a place that can't be written, and as ``form_fill`` does.
    """
    check_target(target)
    if target.suffix.lower() != ".docx":
        raise KnownError(
            f"Een formulier vullen we in als Word-bestand. Er is niets geschreven; geef '{target.stem}' een "
            "naam die eindigt op .docx."
        )
    given = Exports(workshop.file).next_id()
    fill = form_fill(workshop, given, form, anonymous=anonymous)
    content = filled_form(fill)
    write_and_keep(workshop, given, content, target, GRONDPLAN, "Formulier ingevuld")
    texts = [one.title for one in fill.answers] + [plain_text(one.blocks) for one in fill.answers]
    names = names_not_to_tell(workshop, anonymous=anonymous)
    return Exported(target, given, texts_naming(texts, names))


def _last_gap_first(answer: FormAnswer) -> tuple[int, int]:
    """Of one line the last gap goes first: taking out dots moves those behind them."""
    place = Place.parse(answer.place or "")
    return (place.number, -place.part) if place is not None else (0, 0)


def _add_left(body: etree._Element, left: list[FormAnswer], writer: FormWriter, width: int) -> None:
    """The last part, on a page of its own."""
    head = writer.title(LEFT_TITLE, "heading 1")
    child(head[0], "pageBreakBefore")
    made = [head, *writer.elements((Paragraph((Run(_LEFT_WORDS, italic=True),)),), Base(), width)]
    section = ""
    for answer in left:
        title = one_line(answer.title)
        if answer.section and answer.section != section:
            section = answer.section
        made.append(writer.title(f"{section}: {title}" if answer.section else title, "heading 2"))
        made += writer.elements(answer.blocks, Base(), width, about=title)
    if made[-1].tag == W + "tbl":
        made.append(element("p"))
    last = body[-1] if len(body) and body[-1].tag == W + "sectPr" else None
    for one in made:
        if last is not None:
            last.addprevious(one)
        else:
            body.append(one)


class _Marks:
    """Hidden bookmarks on what was filled in: which question it answers, for when the file comes back."""

    def __init__(self, root: etree._Element) -> None:
        found = list(root.iter(W + "bookmarkStart"))
        numbers = [str(one.get(W + "id")) for one in root.iter(W + "bookmarkStart", W + "bookmarkEnd")]
        self._next = max((int(one) for one in numbers if one.isdecimal()), default=0) + 1
        self._names = {str(one.get(W + "name")) for one in found}

    def put(self, written: list[etree._Element], short: str) -> None:
        """On the first paragraph that was written, or around the runs."""
        name = BOOKMARK_PREFIX + short
        if not short or not written or name in self._names:
            return
        first = written[0]
        if first.tag in (W + "p", W + "tbl"):
            paragraph = first if first.tag == W + "p" else next(first.iter(W + "p"))
            bookmark(paragraph, name, str(self._next))
        else:
            first.addprevious(element("bookmarkStart", id=str(self._next), name=name))
            written[-1].addnext(element("bookmarkEnd", id=str(self._next)))
        self._names.add(name)
        self._next += 1


def _text_width(body: etree._Element) -> int:
    section = next(body.iter(W + "sectPr"), None)
    size = None if section is None else section.find(W + "pgSz")
    margins = None if section is None else section.find(W + "pgMar")
    if size is None or margins is None:
        return _USUAL_WIDTH
    try:
        sides = sum(abs(int(str(margins.get(W + side) or 0))) for side in ("left", "right", "gutter"))
        return max(int(str(size.get(W + "w"))) - sides, 2880)
    except ValueError:
        return _USUAL_WIDTH
