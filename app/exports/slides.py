"""A presentation as slides for PowerPoint, on our own template with real layouts.

Import this where it is used: it brings python-pptx with it. Every text stands in a placeholder, so that
outline, reading order and screen readers find it. The notes hold the whole text and the answers behind it.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import IO, Any

from pptx import Presentation as OpenSlides
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide
from pptx.util import Pt

from app.exports.presentation import PROFILE, Part, Presentation, Topic
from app.exports.slide_pages import Page, Room, TablePage, TextPage, pages_of
from app.exports.slide_table import fill_table
from app.exports.slide_text import add_line, fill_in, write_notes
from app.exports.word_text import one_line
from app.foundation.resources import resource
from app.prose.blocks import Block, Blocks, BulletList, Paragraph, Run, plain_text
from app.workshop.profile_values import Cell, ProfileComponent

KIND = "Praktijkvoorbeeld in vier delen"
ROOM = Room(width=848, height=312, size=24, cells=20)
"""What the body of a slide holds; the template has it a little higher."""
_TITLE, _BODY, _NUMBER, _KICKER = 0, 1, 12, 13
"""The places of the placeholders in the template."""
_MOST_TOPICS = 6
"""More of them don't stand under each other on the slide of a part."""
_LONGEST = 255
"""Letters of what is known about a file."""
_COVER, _PART, _TEXT, _TABLE, _END = "Omslag", "Deel", "Tekst", "Tabel", "Einde"


def write(presentation: Presentation, stream: IO[bytes]) -> None:
    """Write it to a stream."""
    deck = OpenSlides(str(resource("slides", "presentatie.pptx")))
    _Writer(deck, presentation).write()
    about = deck.core_properties
    about.title = one_line(presentation.title)[:_LONGEST]
    about.author = one_line(presentation.submitter)[:_LONGEST]
    about.subject, about.language, about.last_modified_by = KIND, presentation.language, ""
    deck.save(stream)


class _Writer:
    """Adds the slides in their order."""

    def __init__(self, deck: Deck, presentation: Presentation) -> None:
        self._deck = deck
        self._presentation = presentation
        self._layouts = {layout.name: layout for layout in deck.slide_layouts}

    def write(self) -> None:
        shown = self._presentation
        cover = self._slide(_COVER, shown.title)
        _fit_title(cover, shown.title, (48, 40, 32, 24, 20), 848, 190)
        fill_in(cover, _KICKER, [KIND])
        fill_in(cover, _BODY, [line for line in (shown.submitter, shown.date_text) if line])
        write_notes(cover, [shown.title, KIND, f"Opbouw: {shown.source}"])
        for number, part in enumerate(shown.parts, 1):
            self._part(number, part)
        self._end()

    def _part(self, number: int, part: Part) -> None:
        slide = self._slide(_PART, part.title)
        fill_in(slide, _KICKER, [str(number)])
        if not part.told:
            fill_in(slide, _BODY, ["Nog te vertellen:"], part.questions)
            write_notes(slide, ["Over dit deel staat er nog geen tekst in het bestand.", *part.questions])
            return
        names = list(dict.fromkeys([topic.group for topic in part.topics]))
        names += [PROFILE] if part.profile else []
        if len(names) > _MOST_TOPICS:
            fill_in(slide, _BODY, [" · ".join(names)])
        else:
            fill_in(slide, _BODY, [], names)
        write_notes(slide, [f"Deel {number}: {part.title}", *names])
        above = f"{number} · {part.title}"
        for topic in part.topics:
            self._text(above, topic.title, topic.blocks, _told(topic))
        for component in part.profile:
            blocks = tuple(_component(component))
            name = component.name.strip() or "Kerncomponent zonder naam"
            self._text(above, f"{PROFILE}: {name}", blocks, [name, *_profile_notes(component)])

    def _text(self, above: str, title: str, blocks: Blocks, notes: list[str]) -> None:
        pages = pages_of(blocks, ROOM)
        for number, page in enumerate(pages, 1):
            named = f"{title} ({number}\u00a0van\u00a0{len(pages)})" if len(pages) > 1 else title
            slide = self._slide(_TABLE if isinstance(page, TablePage) else _TEXT, named)
            fill_in(slide, _KICKER, [above])
            _fit_title(slide, named, (34, 28, 24, 20), 848, 84)
            self._fill(slide, page, title)
            write_notes(slide, notes if number == 1 else [f"Vervolg van ‘{title}’.", *_words_of(page)])

    def _fill(self, slide: Slide, page: Page, title: str) -> None:
        if isinstance(page, TablePage):
            fill_table(slide.placeholders[_BODY], page.table, ROOM, title)
            return
        frame = slide.placeholders[_BODY].text_frame
        for number, line in enumerate(page.lines):
            add_line(frame, line, first=number == 0)

    def _end(self) -> None:
        shown = self._presentation
        slide = self._slide(_END, "Vragen?")
        lines = [shown.contact, f"De vier delen komen uit: {shown.source}"]
        fill_in(slide, _BODY, [line for line in lines if line])
        write_notes(slide, ["Vragen?", *(line for line in lines if line)])

    def _slide(self, layout: str, title: str) -> Slide:
        made = self._layouts[layout]
        slide: Slide = self._deck.slides.add_slide(made)
        fill_in(slide, _TITLE, [one_line(title)])
        for shape in made.placeholders:  # type: ignore[misc]  # its stubs give the iterator no self
            if shape.placeholder_format.idx == _NUMBER:
                _number(slide, shape.element)
        return slide


def _number(slide: Slide, of_layout: Any) -> None:
    """The number of the slide, which a new slide does not take over by itself."""
    slide.shapes._spTree.append(deepcopy(of_layout))


def _fit_title(slide: Slide, title: str, sizes: Sequence[int], width: float, height: float) -> None:
    """The first size at which a long title has room; the ordinary one is that of the template."""
    usual, *smaller = sizes
    runs = (Paragraph((Run(title, bold=True),)),)
    fitting = (one for one in sizes if len(pages_of(runs, Room(width, height, one, one))) <= 1)
    size = next(fitting, smaller[-1])
    if size != usual:
        for paragraph in slide.placeholders[_TITLE].text_frame.paragraphs:
            paragraph.font.size = Pt(size)


def _told(topic: Topic) -> list[str]:
    """The whole text with its question, and the answers behind it, without names."""
    notes = [topic.question, plain_text(topic.blocks)]
    if topic.said:
        notes += ["Wat de groep zei:", *(f"– {one}" for one in topic.said)]
    if topic.left_out:
        one = topic.left_out == 1
        words = "1 antwoord staat" if one else f"{topic.left_out} antwoorden staan"
        notes.append(f"{words} er niet bij: {'dat is' if one else 'die zijn'} niet voor anderen bedoeld.")
    return notes


def _component(component: ProfileComponent) -> Iterator[Block]:
    """Why, and then what one does and what one sees when it goes well."""
    if component.rationale.strip():
        yield Paragraph((Run("Waarom: ", bold=True), Run(component.rationale.strip())))
    items = []
    for activity in component.activities:
        title, seen = activity.title.strip(), activity.cells[Cell.EXPECTED].strip()
        runs = [Run(title, bold=True)] if title else []
        runs += [Run(f": {seen}" if title else seen)] if seen else []
        if runs:
            items.append((Paragraph(tuple(runs)),))
    if items:
        yield BulletList(tuple(items))
    elif not component.rationale.strip():
        yield Paragraph((Run("Hier is nog niets ingevuld.", italic=True),))


def _profile_notes(component: ProfileComponent) -> Iterator[str]:
    """All four cells: the slide has room for one."""
    labels = {
        Cell.EXPECTED: "Verwacht",
        Cell.DEVELOPING: "In ontwikkeling",
        Cell.UNDESIRED: "Niet gewenst",
        Cell.WISDOM: "Wanneer niet, en bij wie",
    }
    if component.rationale.strip():
        yield f"Waarom: {component.rationale.strip()}"
    for activity in component.activities:
        yield activity.title.strip()
        for cell, label in labels.items():
            if activity.cells[cell].strip():
                yield f"– {label}: {activity.cells[cell].strip()}"


def _words_of(page: Page) -> list[str]:
    if isinstance(page, TextPage):
        return ["".join(run.text for run in line.runs) for line in page.lines]
    return [plain_text((page.table,))]
