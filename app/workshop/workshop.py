"""An open practice as people work on it: every gesture is one operation here."""

import datetime as dt
from collections.abc import Callable

from sqlalchemy import select

from app.foundation.clock import Clock, local_now, moment
from app.foundation.words import word_of
from app.guides.levels import Level
from app.guides.loader import bundled
from app.models import Practice, Presence
from app.store.history import Undone
from app.store.practice_file import Committed, PracticeFile
from app.workshop.agenda import Agenda
from app.workshop.agreements import Agreements
from app.workshop.answers import Answers
from app.workshop.attachments import Attachments
from app.workshop.board import Board, Boards
from app.workshop.cards import Cards
from app.workshop.chain import Chain
from app.workshop.checks import Checks
from app.workshop.choices import Choices
from app.workshop.citations import Citations
from app.workshop.contradictions import Contradictions
from app.workshop.day_file import Naming
from app.workshop.days import Days
from app.workshop.drafts import Drafts
from app.workshop.forms import WordForms
from app.workshop.gaps import Gaps
from app.workshop.guides import GRONDPLAN, FileGuides
from app.workshop.network import NetworkSetUp
from app.workshop.parking import Parking
from app.workshop.people import People
from app.workshop.privacy import ClearedWords
from app.workshop.profile import Profile
from app.workshop.progress import Missing, answered, missing
from app.workshop.read_back import ReadBacks
from app.workshop.remarks import Remarks
from app.workshop.scores import Scores
from app.workshop.seats import Seats
from app.workshop.sources import Sources
from app.workshop.templates import WordTemplates
from app.workshop.trajectories import Trajectories
from app.workshop.variation import Variations
from app.workshop.versions import Versions
from app.workshop.way import Way
from app.workshop.word_returns import WordReturns

DEFAULT_DAY = ("woorden", GRONDPLAN, "plenair")
"""The guides of a new file, in the order of the day: what happens with our words comes first."""
DEFAULT_NETWORK = ("woorden", "netwerk", "bijeenkomst", "plenair")
"""Those of a new lerend netwerk: it has no practice to describe, but a start and then its meetings."""


class Workshop:
    """The operations on one open file. Whoever wants to know what changed subscribes."""

    def __init__(self, file: PracticeFile, clock: Clock = local_now) -> None:
        self.file = file
        self._clock = clock
        file.moment = lambda: moment(self.clock)
        self.guides = FileGuides(file)
        self.people = People(file)
        self.days = Days(file, self.people)
        self.seats = Seats(file)
        self.agenda = Agenda(file, self.clock)
        self.agreements = Agreements(file)
        self.answers = Answers(file, self.clock)
        self.scores = Scores(file, self.clock)
        self.network = NetworkSetUp(file)
        self.choices = Choices(file, self.clock, self.network)
        self.checks = Checks(file, self.clock)
        self.contradictions = Contradictions(file)
        self.parking = Parking(file, self.clock, self.answers)
        self.drafts = Drafts(file)
        self.read_backs = ReadBacks(file, self.clock, self.drafts)
        self.attachments = Attachments(file)
        self.way = Way(file, self.clock, self.agreements, self.attachments)
        self.citations = Citations(file, self.guides, self.drafts, self.answers)
        self.sources = Sources(file, self.drafts)
        self.gaps = Gaps(file)
        self.remarks = Remarks(file, self.guides)
        self.cleared = ClearedWords(file)
        self.template = WordTemplates(file)
        self.forms = WordForms(file, self.guides)
        self.versions = Versions(file, self.drafts)
        self.returns = WordReturns(file)
        self._boards = Boards(file, self.clock, self.guides)
        self.profile = Profile(file, self.guides, self.board)
        self.cards = Cards(file, self.clock, self.guides, self.people, self.profile)
        self.chain = Chain(file, self.guides, self.drafts, self.profile)
        self.variations = Variations(file)
        self.trajectories = Trajectories(file, self.guides)

    def board(self, step_id: str) -> Board:
        """The notes, clusters and dots on a step."""
        return self._boards.on(step_id)

    def clock(self) -> dt.datetime:
        """What time it is, for everything that is written in this file."""
        return self._clock()

    def set_clock(self, clock: Clock) -> None:
        """Live by another clock, as the demo does to play a day in a moment."""
        self._clock = clock

    @property
    def practice(self) -> Practice:
        """The subject: a practice, or a network."""
        query = select(Practice).where(Practice.presence == Presence.PRESENT.value).order_by(Practice.id)
        return self.file.session.scalars(query.limit(1)).one()

    def start(self, title: str, *, network: bool = False, naming: Naming | None = None) -> None:
        """Fill a new file: its subject, our guides and a first day; and publish it, so that it is whole.

        ``naming`` is how words of that day may be signed at most; None is as each person says.
        """
        with self.file.work("Lerend netwerk gemaakt" if network else "Praktijk gemaakt") as session:
            session.add(Practice(title=title, kind="network" if network else "practice"))
            for key in DEFAULT_NETWORK if network else DEFAULT_DAY:
                self.guides.keep(bundled(key))
            self.people.add_day(naming=naming.value if naming else None)
        self.file.history.start_here()
        self.file.publish_now()

    @property
    def is_started(self) -> bool:
        """Whether the file has its subject; one that was made in the moment of a power cut may not."""
        query = select(Practice.id).where(Practice.presence == Presence.PRESENT.value)
        return self.file.session.scalars(query.limit(1)).first() is not None

    def describe(self, field: str, value: object) -> None:
        """Fill in one of the data of the practice, such as its title."""
        if getattr(self.practice, field) == value:
            return
        with self.file.work("Gegevens gewijzigd", burst=f"practice:{field}"):
            setattr(self.practice, field, value)

    def progress(self) -> tuple[int, int]:
        """How many questions of the grondplan have a text, and how many there are."""
        guide = self.guides.get(GRONDPLAN)
        return answered(guide, self.drafts.all()) if guide else (0, 0)

    @property
    def has_plan(self) -> bool:
        """Whether the file describes a practice. A network may do without, and then has no level."""
        return self.guides.get(GRONDPLAN) is not None

    @property
    def level(self) -> Level:
        """How far the description has come; 'aangemeld' until someone says otherwise."""
        return word_of(Level, self.practice.level, Level.AANGEMELD)

    def set_level(self, level: Level) -> None:
        """The description has come this far, or goes back to an earlier level."""
        if self.practice.level != level.value:
            with self.file.work(f"Niveau: {level.title}"):
                self.practice.level = level.value

    @property
    def goal(self) -> Level | None:
        """The level that the group wants to reach, once they said so."""
        return word_of(Level, self.practice.goal, None)

    def set_goal(self, level: Level | None) -> None:
        """What the group wants to reach; None takes it away."""
        value = level.value if level else None
        if self.practice.goal != value:
            with self.file.work(f"Doel: {level.title}" if level else "Doel weggehaald"):
                self.practice.goal = value

    def missing(self, level: Level) -> list[Missing]:
        """What a level still asks."""
        guide = self.guides.get(GRONDPLAN)
        return missing(guide, self.practice, self.drafts.all(), level) if guide else []

    def undo(self) -> Undone | None:
        """Take back the last step of work."""
        return self.file.undo()

    def redo(self) -> Undone | None:
        """Do again what was taken back."""
        return self.file.redo()

    def subscribe(self, listener: Callable[[Committed], None]) -> None:
        """Hear of every step of work, after it is on disk."""
        self.file.subscribe(listener)
