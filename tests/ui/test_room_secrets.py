"""Whatever people do, in whatever order: the room sees no name, and no words that were kept from it.

Every text, person and table here has a word of its own, so that one look at the views tells whether it is
there. What may be there is read from the rows, not asked from the code that decides it.
"""

import contextlib
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.guides.steps import OpenStep
from app.models import Contribution, Kind, Person, Presence
from app.store.opening import create_practice_file, open_practice_file
from app.store.places import Places
from app.ui.projector import room as room_module
from app.ui.projector.desk import ProjectorDesk
from app.ui.projector.feed import RoomFeed, RoomMode
from app.ui.projector.room import Room
from app.ui.projector.room_view import RoomView
from app.ui.projector.scene import Break, SmallTimer
from app.ui.settings import UserSettings
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Scheme
from app.workshop.answers import Mark, Marks
from app.workshop.audience import FACILITATOR, Audience
from app.workshop.people import Who
from app.workshop.workshop import Workshop
from tests.practices import started_practice

WORD = re.compile(r"geheim\d+x")
THEMES: list[Theme] = []


@pytest.fixture(autouse=True)
def _theme(theme: Theme) -> Iterator[None]:
    THEMES.append(theme)
    yield
    THEMES.clear()


class Day(RuleBasedStateMachine):
    """A scribe with wild hands, a facilitator with wild keys, and a beamer with a loose plug."""

    answers: Bundle[str] = Bundle("answers")
    people: Bundle[Who] = Bundle("people")

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        folder = Path(self._folder.name)
        self._places = Places(folder / "data")
        self._place = folder / "Speelhuis.praktijk"
        workshop = Workshop(create_practice_file(self._place, self._places))
        workshop.start("Het Speelhuis")
        app = QGuiApplication.instance()
        assert isinstance(app, QApplication)
        self.app = app
        self.practice = OpenPractice(workshop)
        self.feed = RoomFeed()
        self.room = Room(self.practice, self.feed)
        self.desk = ProjectorDesk(app, THEMES[-1], self.practice, self.feed, UserSettings(folder))
        self.preview = RoomView()
        self.preview.follow_screen(QSize(1920, 1080))
        self.feed.scene_changed.connect(lambda: self.preview.show_scene(self.feed.scene))
        self.desk.add_preview(self.preview)
        self.desk.show()
        stops = self.practice.stops
        self.asked = [number for number, stop in enumerate(stops) if isinstance(stop.step, OpenStep)][:3]
        self.practice.go_to(self.asked[0])
        self._words = 0
        self._was_public: dict[str, set[str]] = {}

    def word(self) -> str:
        """A word that stands nowhere else."""
        self._words += 1
        return f"geheim{self._words}x"

    @property
    def workshop(self) -> Workshop:
        """The open practice."""
        return self.practice.workshop

    # -- the scribe

    @rule(target=answers, count=st.integers(1, 4))
    def add(self, count: int):  # type: ignore[no-untyped-def]
        step = self.practice.step_id
        return multiple(*self.workshop.answers.add(step, [self.word() for _ in range(count)]))

    @rule(
        target=answers, private=st.booleans(), anonymous=st.booleans(), who=st.none() | people,
        long=st.booleans(),
    )  # fmt: skip
    def enter(self, private: bool, anonymous: bool, who: Who | None, long: bool) -> str:
        text = f"{self.word()} " * (200 if long else 1)
        marks = Marks(private=private, anonymous=anonymous)
        entered = self.workshop.answers.enter(self.practice.step_id, text, who=who, marks=marks)
        assert entered is not None
        return entered

    @rule(private=st.booleans())
    def type(self, private: bool) -> None:
        self.workshop.answers.type(self.practice.step_id, self.word(), marks=Marks(private=private))

    @rule(target=answers)
    def put_aside(self) -> str:
        thing = self.workshop.parking.put(self.practice.step_id, self.word(), self.practice.day_id)
        assert thing is not None
        return thing

    @rule(one=answers)
    def edit(self, one: str) -> None:
        self.workshop.answers.edit(one, f"{self.word()} en {self.word()}")

    @rule(one=answers, mark=st.sampled_from(Mark), on=st.booleans())
    def mark(self, one: str, mark: Mark, on: bool) -> None:
        self.workshop.answers.set_mark(mark, one, on=on)

    @rule(one=answers, who=st.none() | people)
    def sign(self, one: str, who: Who | None) -> None:
        self.workshop.answers.sign(who, one)

    @rule(one=answers, places=st.integers(-3, 3))
    def move(self, one: str, places: int) -> None:
        if self._is_present(one):
            self.workshop.answers.move(one, places)

    @rule(one=answers)
    def bin(self, one: str) -> None:
        self.workshop.answers.bin(one)

    @rule(one=answers)
    def restore(self, one: str) -> None:
        self.workshop.answers.restore(one)

    @rule(one=consumes(answers))
    def erase(self, one: str) -> None:
        self.workshop.file.erase([("contribution", one)])

    @rule()
    def undo(self) -> None:
        self.practice.undo()

    @rule()
    def redo(self) -> None:
        self.practice.redo()

    # -- people

    @rule(target=people, seated=st.booleans())
    def add_person(self, seated: bool) -> Who:
        day = self.practice.day_id
        table = self.workshop.people.add_table(self.word(), day) if seated else None
        return self.workshop.people.add_person(self.word(), day, table.id if table else None)

    @rule(who=people, naming=st.sampled_from(["name", "table", "nobody", None]), quotable=st.booleans())
    def consent(self, who: Who, naming: str | None, quotable: bool) -> None:
        with self.workshop.file.work("Toestemming") as session:
            person = session.get(Person, who.id)
            if person is not None:
                person.naming, person.quotable, person.name = naming, quotable, self.word()

    # -- somebody else's copy of the file

    @rule(kind=st.sampled_from(["private", "parked", "edit", "bin", "add"]), one=st.none() | answers)
    def merge(self, kind: str, one: str | None) -> None:
        self.workshop.file.publish_now()
        other = Places(Path(self._folder.name) / self.word())
        other.root.mkdir()
        place = other.root / self._place.name
        shutil.copyfile(self._place, place)
        theirs = Workshop(open_practice_file(place, other))
        if one is None or theirs.file.session.get(Contribution, one) is None or kind == "add":
            theirs.answers.enter(self.practice.step_id, self.word(), marks=Marks(private=kind == "private"))
        elif kind == "edit":
            theirs.answers.edit(one, self.word())
        elif kind == "bin":
            theirs.answers.bin(one)
        else:
            theirs.answers.set_mark(Mark(kind), one, on=True)
        theirs.file.close()
        self.workshop.file.merge_file(place)

    # -- the facilitator, and the plug

    @rule(mode=st.sampled_from(RoomMode))
    def set_mode(self, mode: RoomMode) -> None:
        self.feed.set_mode(mode)

    @rule(number=st.integers(0, 2))
    def ask(self, number: int) -> None:
        self.practice.go_to(self.asked[number])

    @rule(pause=st.booleans())
    def go_on(self, pause: bool) -> None:
        day = self.practice.day_id
        if day is not None:
            self.workshop.agenda.add(day, "Pauze" if pause else "Blok", 10, pause=pause)
        self.practice.next()

    @rule(by=st.sampled_from([-1, 1]))
    def turn(self, by: int) -> None:
        self.desk.turn(by)

    @rule(seconds=st.none() | st.integers(-5, 60))
    def timer(self, seconds: int | None) -> None:
        self.feed.set_timer(None if seconds is None else SmallTimer(seconds, 60), "Denk alleen")
        self.feed.set_break(Break("Pauze", "terug om 10.45"))

    @rule()
    def pull_the_plug(self) -> None:
        screen = self.app.primaryScreen()
        screen.geometryChanged.emit(screen.geometry())

    @rule()
    def confirm(self) -> None:
        self.desk.show()

    @rule(width=st.sampled_from([640, 1024, 1920]))
    def resize(self, width: int) -> None:
        assert self.desk.window is not None
        self.desk.window.resize(width, width * 9 // 16)

    @rule(scheme=st.sampled_from(Scheme))
    def dress(self, scheme: Scheme) -> None:
        self.desk.set_scheme(scheme)

    # -- what must hold

    @invariant()
    def nothing_is_seen_that_was_kept_from_the_room(self) -> None:
        allowed = self._look_at_rows()
        assert self.desk.window is not None
        for view in (self.desk.window.view, self.preview):
            seen = set(WORD.findall(_everything_of(view)))
            assert seen <= allowed, f"{seen - allowed} in {self.feed.mode}"
        assert not WORD.search(self.desk.window.windowTitle())

    @invariant()
    def black_is_black(self) -> None:
        if self.feed.held is not None or self.feed.mode is RoomMode.BLACK:
            assert not WORD.search(_everything_of(self.preview))

    def teardown(self) -> None:
        self.close()

    def close(self) -> None:
        """Take it all down."""
        self.desk.close()
        self.preview.deleteLater()
        self.practice._publisher.stop()
        self.workshop.file.discard()
        self.app.processEvents()
        self._folder.cleanup()

    def _look_at_rows(self) -> set[str]:
        """The words of what is public now; on a frozen wall also what those answers said while public."""
        allowed: set[str] = set()
        public: set[str] = set()
        for row in self.workshop.file.session.scalars(select(Contribution)):
            words = set(WORD.findall(row.text or ""))
            if _is_public(row):
                public.add(row.id)
                allowed |= words
                self._was_public.setdefault(row.id, set()).update(words)
        if self.feed.frozen is not None:
            for one in public:
                allowed |= self._was_public[one]
        return allowed

    def _is_present(self, one: str) -> bool:
        row = self.workshop.file.session.get(Contribution, one)
        return row is not None and row.presence == Presence.PRESENT.value


def _is_public(row: Contribution) -> bool:
    there = row.presence == Presence.PRESENT.value and row.kind == Kind.ANSWER.value
    return there and not row.private and not row.parked and not row.unfinished


def _everything_of(view: RoomView) -> str:
    """All that can be read, heard or turned to."""
    pages = [words for page in view.page_texts for words in page]
    heard = [view.accessibleName(), view.accessibleDescription(), view.toolTip()]
    return "\n".join([*pages, *heard, repr(view.scene)])


WILD = settings(
    max_examples=12, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_no_order_of_acts_shows_the_room_what_it_may_not_see() -> None:
    run_state_machine_as_test(Day, settings=WILD)


def _private_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room_module, "ROOM", FACILITATOR)


def _what_is_parked_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Audience, "lets_through", lambda _self, answer: not answer.private)


def _frozen_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    def leave_alone(_room: Room, _changed: Changed) -> None:
        pass

    monkeypatch.setattr(Room, "_look_at_frozen", leave_alone)


@pytest.mark.parametrize("hole", [_private_passes, _what_is_parked_passes, _frozen_is_not_looked_at])
def test_the_walk_sees_a_hole_when_there_is_one(
    monkeypatch: pytest.MonkeyPatch, hole: Callable[[pytest.MonkeyPatch], None]
) -> None:
    hole(monkeypatch)
    day = Day()
    with contextlib.closing(day):
        day.enter(private=False, anonymous=True, who=None, long=False)
        (one,) = [answer.id for answer in day.workshop.answers.of(day.practice.step_id)]
        day.set_mode(RoomMode.FREEZE)
        day.nothing_is_seen_that_was_kept_from_the_room()
        for mark in (Mark.PRIVATE, Mark.PARKED):
            day.mark(one, mark, on=True)
            if hole is not _frozen_is_not_looked_at:
                day.set_mode(RoomMode.LIVE)
            if _sees(day):
                return
            day.mark(one, mark, on=False)
    pytest.fail("it saw nothing")


def _sees(day: Day) -> bool:
    try:
        day.nothing_is_seen_that_was_kept_from_the_room()
    except AssertionError:
        return True
    return False


# -- the picture itself


@contextlib.contextmanager
def _wall(folder: Path, qtbot: QtBot, *, secrets: bool) -> Iterator[RoomView]:
    """A wall on a question with twenty answers, and on request as many that are nobody's business."""
    with started_practice(folder) as workshop:
        practice = OpenPractice(workshop)
        number = next(n for n, stop in enumerate(practice.stops) if isinstance(stop.step, OpenStep))
        practice.go_to(number)
        step, answers = practice.step_id, workshop.answers
        for one in range(20):
            answers.enter(step, f"antwoord {one} " * 12)
            if secrets:
                fien = workshop.people.add_person(f"Fien {one}", practice.day_id)
                answers.enter(step, f"privé {one}", who=fien, marks=Marks(private=True))
                parked = answers.enter(step, f"geparkeerd {one}", who=fien)
                binned = answers.enter(step, f"weg {one}")
                assert parked is not None
                assert binned is not None
                answers.set_mark(Mark.PARKED, parked, on=True)
                answers.bin(binned)
                answers.type(step, f"half {one}")
        feed = RoomFeed()
        Room(practice, feed, practice)
        view = RoomView()
        qtbot.addWidget(view)
        view.resize(1280, 720)
        view.show_scene(feed.scene)
        yield view
        practice._publisher.stop()


def _pictures(view: RoomView) -> list[QImage]:
    pictures = []
    for page in range(view.pages):
        view.set_page(page)
        pictures.append(view.grab().toImage())
    return pictures


def test_the_picture_is_the_same_to_the_pixel_with_and_without_what_is_private(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with _wall(tmp_path / "with", qtbot, secrets=True) as view:
        seen = _pictures(view)
    with _wall(tmp_path / "without", qtbot, secrets=False) as view:
        plain = _pictures(view)
    assert len(seen) == len(plain) > 2
    assert seen == plain
