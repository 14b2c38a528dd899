"""Opening a file as the program does, with all that is read of it at once."""

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.exports.citing import citing
from app.exports.grondplan import grondplan_of
from app.exports.grondplan_choice import usual_wishes
from app.foundation.errors import KnownError
from app.guides.form_guide import guide_of_form
from app.guides.loader import bundled, parse_guide
from app.guides.steps import BoardStep, CardsStep, ChoiceStep, ScaleStep
from app.guides.writing import guide_to_yaml
from app.imports.day_file import read_day_file
from app.imports.day_into_practice import practice_from_day
from app.imports.fill_in_sheet import read_sheet
from app.imports.guide_file import guide_in
from app.imports.sheet_taking import first_choice
from app.imports.sheet_taking import take_in as take_sheet_in
from app.imports.word_form import read_form
from app.imports.word_return import read_return
from app.store.opening import OpenMode, open_practice_file
from app.store.peek import peek
from app.store.places import Places
from app.workshop.checkup import check_up
from app.workshop.exports import Exports
from app.workshop.guides import GRONDPLAN
from app.workshop.merging import bring, preview, take_in
from app.workshop.merging_choices import open_choices
from app.workshop.remarks_taking import bring_in
from app.workshop.retention import to_remind_of
from app.workshop.whereabouts import Whereabouts
from app.workshop.word_differences import differences
from app.workshop.workshop import Workshop
from benchmarks.bad_files.originals import Originals
from benchmarks.bad_files.spoiling_day import spoiled_day
from benchmarks.bad_files.spoiling_practice import spoiled_practice
from benchmarks.bad_files.spoiling_word import spoiled_word


class Sort(StrEnum):
    """What people do with the file."""

    OPENED = "praktijk, opened"
    CHECKED = "praktijk, checked"
    MERGED = "praktijk, merged"
    DAY = "day file, read in"
    GUIDE = "guide or day file, its questions"
    RETURNED = "docx, as a draft that comes back"
    SHEET = "docx, as an invulblad"
    FORM = "docx, as a form"


@dataclass(frozen=True, slots=True)
class Room:
    """A folder for one bad file and all that comes of it."""

    folder: Path
    originals: Originals

    @property
    def places(self) -> Places:
        """The data folder of the program."""
        return Places(self.folder / "data")

    def emptied(self) -> None:
        """As it was before."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)


def bad_file(sort: Sort, dice: random.Random, room: Room) -> Path:
    """A file of this sort with something wrong in it."""
    good = room.originals
    if sort in (Sort.OPENED, Sort.CHECKED, Sort.MERGED):
        content = good.copy if sort is Sort.MERGED else dice.choice((good.practice, good.copy))
        made, name = spoiled_practice(content, dice, room.folder), "slecht.praktijk"
    elif sort in (Sort.DAY, Sort.GUIDE):
        text = good.day if sort is Sort.DAY or dice.random() < 0.3 else dice.choice(good.guides)
        made, name = spoiled_day(text, dice), "slecht.yaml"
    else:
        own = {Sort.RETURNED: good.returned, Sort.SHEET: good.sheet, Sort.FORM: good.form}[sort]
        content = own if dice.random() < 0.8 else dice.choice((good.returned, good.sheet, good.form))
        made, name = spoiled_word(content, dice), "slecht.docx"
    path = room.folder / name
    path.write_bytes(made)
    return path


def use(sort: Sort, path: Path, room: Room) -> None:
    """What the program does with it. Raises ``KnownError`` when it is refused; all else is a defect."""
    {
        Sort.OPENED: _open,
        Sort.CHECKED: _check,
        Sort.MERGED: _merge,
        Sort.DAY: _day,
        Sort.GUIDE: _guide,
        Sort.RETURNED: _returned,
        Sort.SHEET: _sheet,
        Sort.FORM: _form,
    }[sort](path, room)


def _open(path: Path, room: Room) -> None:
    """Opened, looked through, worked in, closed: what people then have must open again."""
    before = path.read_bytes()
    peek(path)
    with _refused_unchanged(path, before), _opened(path, room.places) as workshop:
        if not workshop.is_started:
            workshop.start(path.stem)
        where = Whereabouts(workshop)
        where.resume(workshop.answers.counts())
        to_remind_of(workshop)
        _look_through(workshop)
        workshop.answers.enter(where.here.step_id, "Nog iets")
        workshop.undo()
    with _opened(path, room.places) as workshop:
        workshop.progress()


def _check(path: Path, room: Room) -> None:
    with _opened(path, room.places, OpenMode.READ) as workshop:
        list(check_up(workshop).lines())
        _plan(workshop)


def _merge(path: Path, room: Room) -> None:
    own = room.folder / "Speelhuis.praktijk"
    own.write_bytes(room.originals.practice)
    with _opened(own, room.places) as workshop:
        other = bring(workshop, path)
        try:
            found = preview(workshop, other)
            _ = found.sentence, found.by_section(), found.by_who(), [one.words for one in found.brought]
            take_in(workshop, other)
        finally:
            other.let_go()
        open_choices(workshop)
        _look_through(workshop)
        workshop.undo()
    with _opened(own, room.places) as workshop:
        workshop.progress()


def _day(path: Path, room: Room) -> None:
    workshop = practice_from_day(read_day_file(path), room.folder / "dag.praktijk", room.places)
    _look_through(workshop)
    workshop.file.close()


def _guide(path: Path, room: Room) -> None:
    guide_in(path)


def _returned(path: Path, room: Room) -> None:
    with _own(room) as workshop:
        found = read_return(workshop, path)
        for one in differences(workshop, found, citing(workshop)).questions:
            _ = one.open
        list(bring_in(workshop, found).sentences())


def _sheet(path: Path, room: Room) -> None:
    with _own(room) as workshop:
        sheet = read_sheet(path, workshop)
        taken = take_sheet_in(workshop, [(sheet, [first_choice(one) for one in sheet.filled])])
        _ = [list(one.sentences()) for one in taken]


def _form(path: Path, room: Room) -> None:
    with _own(room) as workshop:
        reading = read_form(path)
        made = guide_of_form(reading.name, reading.lines, bundled(GRONDPLAN), workshop.guides.get(GRONDPLAN))
        parse_guide(guide_to_yaml(made.guide), "draaiboek.yaml")
        workshop.guides.keep(made.guide)
        workshop.forms.keep(path.name, path.read_bytes(), made)


def _look_through(workshop: Workshop) -> None:
    """All that the places of the window read of a practice."""
    list(check_up(workshop).lines())
    for day in workshop.people.days():
        workshop.people.everyone(day.id)
        workshop.agenda.blocks(day.id)
        workshop.parking.things(day.id)
        workshop.agreements.of(day.id)
    for guide in workshop.guides:
        for _section, step in guide.steps():
            step_id = guide.step_id(step)
            workshop.answers.of(step_id)
            if isinstance(step, BoardStep):
                workshop.board(step_id).notes()
                workshop.board(step_id).ranking()
            elif isinstance(step, ScaleStep):
                workshop.scores.of(step_id)
            elif isinstance(step, CardsStep):
                workshop.cards.games(step_id)
            elif isinstance(step, ChoiceStep):
                workshop.choices.of(step_id)
    workshop.remarks.all()
    workshop.sources.all()
    workshop.profile.components()
    workshop.trajectories.cases()
    workshop.file.record.works(50)
    _plan(workshop)


def _plan(workshop: Workshop) -> None:
    """The grondplan as it would go out."""
    given = Exports(workshop.file).next_id()
    grondplan_of(workshop, given, workshop.clock(), usual_wishes(workshop))


@contextmanager
def _opened(path: Path, places: Places, mode: OpenMode = OpenMode.WRITE) -> Iterator[Workshop]:
    file = open_practice_file(path, places, mode=mode)
    try:
        yield Workshop(file)
    finally:
        file.close()


@contextmanager
def _own(room: Room) -> Iterator[Workshop]:
    """The good practice, open; what is done in it is forgotten."""
    own = room.folder / "Speelhuis.praktijk"
    own.write_bytes(room.originals.practice)
    workshop = Workshop(open_practice_file(own, room.places))
    try:
        yield workshop
    finally:
        workshop.file.discard()


@contextmanager
def _refused_unchanged(path: Path, before: bytes) -> Iterator[None]:
    """A file that is refused stays, to the bit, as it was."""
    try:
        yield
    except KnownError as error:
        if path.read_bytes() != before:
            raise AssertionError("a file that was refused is not as it was") from error
        raise
