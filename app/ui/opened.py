"""Everything on screen of one open practice: its state, its room, its four places.

Imported only when a file is opened, because it brings the database along.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.foundation.clock import moment
from app.store.publishing import NotPublished
from app.ui.announcements import Announcements
from app.ui.file_questions import FilesAsked
from app.ui.look_first import LookFirst, LookOn
from app.ui.place_page import PlacePage
from app.ui.projector.desk import ProjectorDesk
from app.ui.projector.feed import RoomFeed
from app.ui.projector.room import Room
from app.ui.projector.room_time import RoomTime
from app.ui.question_time import QuestionTime
from app.ui.session.page import SessionPage
from app.ui.settings import UserSettings
from app.ui.start.recent import RecentFile
from app.ui.state import OpenPractice
from app.ui.steps.screens import ScreenNeeds
from app.ui.theme.style import Theme
from app.ui.ticking import Ticking
from app.ui.widgets.rail import Place
from app.ui.widgets.spoken import speak_for_pictures
from app.workshop.workshop import Workshop

if TYPE_CHECKING:
    from app.ui.prepare.methods import MethodsPart
    from app.ui.prepare.page import PreparePage
    from app.ui.prepare.part import PreparePart
    from app.ui.session.end_of_day import EndOfDay
    from app.ui.submit.page import SubmitPage
    from app.ui.widgets.notice import NoticeAction
    from app.workshop.wanting import Spot


class Opened(QObject):
    """Makes each place when it is first wanted, and takes all of it down again.

    A place is made in ``stack``, which shows it: Qt dresses anew what is made elsewhere and moved there.
    """

    trouble = Signal(str)
    place_wanted = Signal(Place)
    copies_wanted = Signal()
    """A state of before is to be put back; that closes the file first."""

    def __init__(
        self,
        app: QGuiApplication,
        theme: Theme,
        workshop: Workshop,
        files: FilesAsked,
        settings: UserSettings,
        stack: QStackedWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        speak_for_pictures()
        self._theme = theme
        self._files = files
        self._settings = settings
        self._stack = stack
        self.practice = OpenPractice(workshop, self)
        self.practice.trouble.connect(self.trouble)
        self.feed = RoomFeed(self)
        self.room = Room(self.practice, self.feed, self)
        self.ticking = Ticking(workshop.clock, self)
        self.time = QuestionTime(self.practice, self.ticking, self)
        self._room_time = RoomTime(self.practice, self.feed, self.time, self)
        self.announcements = Announcements(self.practice, self.time, parent or self)
        self.desk = ProjectorDesk(app, theme, self.practice, self.feed, settings, self)
        self.desk.advice.connect(self.trouble)
        self.desk.number.connect(self.room.show_number)
        self.desk.changed.connect(self._show_wall)
        self.look_first = LookFirst(theme, self.practice, self)
        self.look_first.look_wanted.connect(self._look_at)
        self.look_first.fill_in_wanted.connect(self._fill_in)
        self._pages: dict[Place, PlacePage] = {}

    @property
    def path(self) -> Path:
        """Where the file is published."""
        return self.practice.workshop.file.place

    @property
    def title(self) -> str:
        """The name of the practice."""
        return self.practice.workshop.practice.title or self.path.stem

    def page(self, place: Place) -> PlacePage:
        """The widget of a place, in the stack."""
        if place not in self._pages:
            self._pages[place] = page = self._make(place)
            self._stack.addWidget(page)
            self.desk.add_keys(page, plain=place is Place.SESSION)
        return self._pages[place]

    def take_focus(self, place: Place) -> None:
        """Put the keyboard where people work on the page of a place."""
        page = self.page(place)
        if not self.look_first.take_focus(page):
            page.take_focus()

    def recent(self) -> RecentFile:
        """What the start page says of this file."""
        from app.workshop.level_history import levels_had
        from app.workshop.retention import answers_kept_until

        workshop = self.practice.workshop
        done, total = workshop.progress()
        until = answers_kept_until(workshop)
        return RecentFile(
            path=self.path,
            kind="network" if workshop.practice.kind == "network" else "practice",
            title=self.title,
            submitter=workshop.practice.submitter or "",
            level=levels_had(workshop),
            answered=done,
            total=total,
            opened_at=moment(workshop.clock),
            keep_until=until.isoformat() if until is not None else "",
        )

    def close(self) -> NotPublished | None:
        """Take the projector away, publish, let go. The reason when the work stays on this computer."""
        self.ticking.stop()
        self.desk.close()
        for page in self._pages.values():
            focus: QWidget | None = page.focusWidget()  # the stubs don't know that there may be none
            if focus is not None:
                focus.clearFocus()  # otherwise it hears that the keyboard goes when half of it is gone
            page.hide()
        outcome = self.practice.close()
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        return outcome

    def _make(self, place: Place) -> PlacePage:
        if place is Place.SESSION:
            needs = ScreenNeeds(self._settings, self._files.notes, self._save_guide, self._files.target)
            session = SessionPage(
                self._theme, self.practice, self.room, self.time, self._files.photo, needs, self._stack
            )
            session.agenda_wanted.connect(lambda: self.place_wanted.emit(Place.PREPARE))
            session.sources_wanted.connect(self._show_sources)
            session.projector_wanted.connect(self.desk.show)
            session.cover_wanted.connect(self._cover)
            session.end_of_day_made.connect(self._on_end_of_day)
            self.desk.add_preview(session.room_column.view)
            session.show_wall(shown=self.desk.shows)
            return session
        if place is Place.WORKOUT:
            from app.ui.workout.page import WorkoutPage

            workout = WorkoutPage(self._theme, self.practice, self._settings, self._files.photo, self._stack)
            workout.data_wanted.connect(self._fill_in)
            workout.questions_wanted.connect(lambda: self.place_wanted.emit(Place.PREPARE))
            workout.sheets.made.connect(self._on_sheet)
            return workout
        if place is Place.SUBMIT:
            return self._make_submit()
        return self._make_prepare()

    def _make_prepare(self) -> "PreparePage":
        from app.ui.prepare.how_far import PARTS, RoomHowFar
        from app.ui.prepare.page import PreparePage

        def room(practice: OpenPractice, parent: QObject) -> RoomHowFar:
            return RoomHowFar(practice, self.desk, parent)

        prepare = PreparePage(self._theme, self.practice, self._stack, tellers=(*PARTS, room))
        prepare.session_wanted.connect(self._start_session)
        look = self.look_first.on(prepare)
        prepare.made.connect(lambda part: self._tie(part, look))
        return prepare

    def _tie(self, part: "PreparePart", look: LookOn) -> None:
        """Files that a part of Voorbereiden wants are asked and written here."""
        from app.ui.before_papers import BeforePapers
        from app.ui.guide_files import GuideFiles
        from app.ui.prepare.agenda import AgendaPart
        from app.ui.prepare.methods import MethodsPart
        from app.ui.session_papers import SessionPapers

        if isinstance(part, AgendaPart):
            BeforePapers(self.practice, part, self._files, look)
        elif isinstance(part, MethodsPart):
            part.file_wanted.connect(lambda: self._bring_questions(part))
            part.share_wanted.connect(GuideFiles(self.practice, part, self._files).share)
            papers = SessionPapers(self.practice, part, self._files, part.show_written, look)
            part.print_wanted.connect(papers.write)

    def _make_submit(self) -> "SubmitPage":
        from app.ui.plan_papers import PlanPapers
        from app.ui.prepare.methods import MethodsPart
        from app.ui.return_files import ReturnFiles
        from app.ui.session_papers import SessionPapers
        from app.ui.submit.page import SubmitPage

        submit = SubmitPage(self._theme, self.practice, self._files.desktop, self._stack)
        look = self.look_first.on(submit)
        PlanPapers(self.practice, submit, self._files, look)
        ReturnFiles(self.practice, submit, self._files)
        submit.subs.remarks_wanted.connect(self._show_remarks)
        told = lambda path: submit.show_sent(path, "")  # noqa: E731
        papers = SessionPapers(self.practice, submit, self._files, told, look)
        submit.paper_wanted.connect(papers.write)
        submit.copies_wanted.connect(self.copies_wanted)
        submit.look_wanted.connect(self._look_at)
        submit.fill_in_wanted.connect(self._fill_in)
        submit.methods_wanted.connect(lambda: self._prepare(MethodsPart))
        return submit

    def reminder(self) -> "tuple[str, list[NoticeAction]] | None":
        """What to say when the raw answers are kept longer than people chose, with the next steps."""
        from app.ui.widgets.notice import NoticeAction
        from app.workshop.retention import date_in_full, to_remind_of

        day = to_remind_of(self.practice.workshop)
        if day is None or self.practice.read_only:
            return None
        words = self.tr("De ruwe antwoorden zou je bewaren tot {date}. Wil je ze nu wissen?")
        return words.format(date=date_in_full(day)), [
            NoticeAction(self.tr("Wis ruwe antwoorden"), self._erase_raw_answers),
            NoticeAction(self.tr("Andere datum"), self._change_keep_until),
            NoticeAction(self.tr("Later"), lambda: None),
        ]

    def _fill_in(self) -> None:
        """To the data of the practice."""
        from app.ui.prepare.practice_part import PracticePart

        self._prepare(PracticePart)

    def _change_keep_until(self) -> None:
        from app.ui.prepare.page import PreparePage
        from app.ui.prepare.practice_part import PracticePart

        self._fill_in()
        page = self.page(Place.PREPARE)
        assert isinstance(page, PreparePage)
        page.part(PracticePart).keep_until.field.setFocus()

    def _erase_raw_answers(self) -> None:
        """To where people see what goes, and are asked."""
        from app.ui.submit.page import SubmitPage

        page = self.page(Place.SUBMIT)
        assert isinstance(page, SubmitPage)
        self.place_wanted.emit(Place.SUBMIT)
        page.subs.open_raw_answers()

    def _bring_questions(self, methods: "MethodsPart") -> None:
        """Ask which file, and bring its questions in."""
        path = self._files.questions() if self.practice.leave() else None
        if path is not None:
            methods.bring_from(path)

    def _save_guide(self, guide: str, day_id: str | None) -> None:
        """What was filled in on a guide, once people looked at what may point to a client."""
        from app.exports.targets import CHECKLIST

        look = self.look_first.on(self.page(Place.SESSION))
        look.at_paper(CHECKLIST, lambda: self._write_guide(guide, day_id))

    def _write_guide(self, guide: str, day_id: str | None) -> None:
        """As Word or PDF; asked where, and said where it is."""
        from app.exports.paper_writing import export_checklist

        workshop = self.practice.workshop
        found = workshop.guides.get(guide)
        if found is None:
            return
        target = self._files.paper(self.path.with_name(f"{self.path.stem} – {found.title}.docx"))
        if target is None:
            return
        done = self.practice.do(lambda: export_checklist(workshop, target, guide, day_id))
        if done is not None:
            words = self.tr("'{name}' staat in de map '{folder}'.")
            self.trouble.emit(words.format(name=target.name, folder=target.parent.name))

    def _on_end_of_day(self, page: "EndOfDay") -> None:
        """The page with the end of the day is there: its files are asked and written here."""
        from app.ui.day_papers import DayPapers

        DayPapers(self.practice, page, self._files, self.look_first.on(self.page(Place.SESSION)))

    def _show_sources(self) -> None:
        """To the source register."""
        from app.ui.workout.page import WorkoutPage

        page = self.page(Place.WORKOUT)
        assert isinstance(page, WorkoutPage)
        self.place_wanted.emit(Place.WORKOUT)
        page.going.show_sources()

    def _show_remarks(self) -> None:
        """To the list of remarks."""
        from app.ui.workout.page import WorkoutPage
        from app.ui.workout.sheets import Sheet

        page = self.page(Place.WORKOUT)
        assert isinstance(page, WorkoutPage)
        self.place_wanted.emit(Place.WORKOUT)
        page.sheets.turn_to(Sheet.REMARKS)

    def _on_sheet(self, sheet: QWidget) -> None:
        """A sheet of Uitwerken is there: its files are asked, read and written here."""
        from app.ui.remark_files import RemarkFiles
        from app.ui.source_files import SourceFiles
        from app.ui.workout.remarks.sheet import RemarksSheet
        from app.ui.workout.sources.sheet import SourcesSheet

        look = self.look_first.on(self.page(Place.WORKOUT))
        if isinstance(sheet, SourcesSheet):
            SourceFiles(self.practice, sheet, self._files, look)
        elif isinstance(sheet, RemarksSheet):
            RemarkFiles(self.practice, sheet, self._files, look)

    def _show_wall(self) -> None:
        session = self._pages.get(Place.SESSION)
        if isinstance(session, SessionPage):
            session.show_wall(shown=self.desk.shows)

    def _cover(self) -> None:
        """The room over the work, in the same window."""
        window = self.page(Place.SESSION).window()
        if isinstance(window, QMainWindow):
            self.desk.show_over(window)

    def _start_session(self) -> None:
        """The day begins, unless it has already; then the session is where people are."""
        if not self.practice.leave():
            return
        if not self.practice.day_began and not self.practice.read_only:
            self.practice.begin_day()
        self.place_wanted.emit(Place.SESSION)

    def _look_at(self, spot: "Spot") -> None:
        """A place in a text: go there, with its words chosen."""
        from app.ui.workout.page import WorkoutPage

        page = self.page(Place.WORKOUT)
        assert isinstance(page, WorkoutPage)
        self.place_wanted.emit(Place.WORKOUT)
        if spot.step_id is not None:
            page.going.show_words(spot.step_id, spot.words)
        if spot.answer_id is not None:
            page.going.show_answer(spot.answer_id)

    def _prepare(self, kind: "type[PreparePart]") -> None:
        """Go to a part of Voorbereiden."""
        from app.ui.prepare.page import PreparePage

        page = self.page(Place.PREPARE)
        assert isinstance(page, PreparePage)
        page.show_part(page.parts.number_of(kind))
        self.place_wanted.emit(Place.PREPARE)
