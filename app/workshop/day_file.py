"""A day as a file: everything a group made, in the words and the order of ``dag.yaml``.

Both the import and the export of day files use these structs. What people said and made stands in
``app.workshop.day_file_parts``; this module has the rest: the practice, the days, the people, the
grondplan, and the file as a whole.
"""

from collections.abc import Sequence
from enum import Enum

from msgspec import field

from app.guides.levels import Level
from app.workshop.day_file_parts import (
    Answer,
    Board,
    Cards,
    Checklist,
    Contradiction,
    CoreComponent,
    FeedbackQuestion,
    LearningNetwork,
    Lesson,
    OnDay,
    Part,
    ReadBack,
    Sparse,
    StepSaid,
    Trajectory,
)
from app.workshop.remark_values import RemarkStatus


class PracticeKind(Enum):
    """Whether people describe one practice or a network."""

    PRACTICE = "practice"
    NETWORK = "network"


class Contact(Part, frozen=True, kw_only=True):
    """Who answers questions about the practice."""

    name: str | None = None
    role: str | None = None
    email: str | None = None


class Practice(Part, frozen=True, kw_only=True):
    """What the practice is called, whose it is and for whom."""

    title: str
    submitter: str | None = None
    partners: tuple[str, ...] = ()
    contact: Contact | None = None
    themes: tuple[str, ...] = ()
    target_group: str | None = None
    short_description: str | None = None
    kind: Sparse[PracticeKind] = PracticeKind.PRACTICE
    level: Sparse[Level | None] = None
    goal: Sparse[Level | None] = None


class Naming(Enum):
    """How someone wants to stand beside their words."""

    NAME = "name"
    TABLE = "table"
    NOBODY = "nobody"


class Session(Part, frozen=True, kw_only=True):
    """One day. ``date`` is ISO text (2026-03-12); ``tables`` are the names of the deelgroepen.

    ``starts`` and ``ends`` are times on the wall (9:00); ``closed_at`` is the moment the group rounded off.
    ``series`` when it was planned as one of a series of meetings. ``naming`` is how words of the day may be
    signed at most.
    """

    date: str | None = None
    place: str | None = None
    facilitator: str | None = None
    expert: str | None = None
    penhouder: str | None = None
    tables: tuple[str, ...] = ()
    title: Sparse[str | None] = None
    starts: Sparse[str | None] = None
    ends: Sparse[str | None] = None
    closed_at: Sparse[str | None] = None
    series: Sparse[bool] = False
    naming: Sparse[Naming | None] = None


class Seat(Part, frozen=True, kw_only=True):
    """Someone on a day: at a table, at none, or asked but ``absent``."""

    day: int
    table: str | None = None
    absent: Sparse[bool] = False


class Participant(Part, frozen=True, kw_only=True):
    """Someone who takes part. ``quotable`` None: not asked yet.

    Without ``seats`` they are there on every day, at ``table`` when the day has it.
    """

    name: str
    role: str | None = None
    organisation: str | None = None
    table: str | None = None
    naming: Sparse[Naming | None] = None
    quotable: Sparse[bool | None] = None
    seats: Sparse[tuple[Seat, ...] | None] = None


def seats_of(person: Participant, days: Sequence[Session]) -> tuple[Seat, ...]:
    """Where somebody is on each of the days that they are there."""
    if person.seats is not None:
        return person.seats
    return tuple(
        Seat(day=number, table=person.table if person.table in day.tables else None)
        for number, day in enumerate(days, 1)
    )


class AgendaItem(Part, frozen=True, kw_only=True):
    """A block of the day, which never took place when ``actual_minutes`` is None.

    The file says ``break``, and only where its name doesn't tell: "Pauze" is one. ``guide`` is the key of the
    guide it asks, ``sections`` those of its sections (none is all of them), and ``dag`` a block that asks
    nothing; without a guide, what it asks is read from its name. ``answers`` are what was said in it that
    belongs to no question.
    """

    activity: str
    minutes: int | None = None
    actual_minutes: int | None = None
    short: Sparse[str | None] = None
    pause: Sparse[bool | None] = field(default=None, name="break")
    day: Sparse[int | None] = None
    guide: Sparse[str | None] = None
    sections: Sparse[tuple[str, ...]] = ()
    least_minutes: Sparse[int | None] = None
    allowed_minutes: Sparse[int | None] = None
    began_at: Sparse[str | None] = None
    answers: Sparse[tuple[Answer, ...]] = ()


class DraftStatus(Enum):
    """How far a draft is."""

    LEEG = "leeg"
    RUW = "ruw"
    KLAAR = "klaar"


class GrondplanQuestion(Part, frozen=True, kw_only=True):
    """A werkvraag with its answers and the draft made of them.

    A draft names the answers that it rests on by their ``nr``: ``[woorden](bijdrage:3)``.
    ``key`` and ``onderdeel_key`` are the stable keys of the step and its section.
    """

    onderdeel: str
    werkvraag: str
    answers: tuple[Answer, ...] = ()
    draft: str | None = None
    key: Sparse[str | None] = None
    onderdeel_key: Sparse[str | None] = None
    status: Sparse[DraftStatus | None] = None
    help: Sparse[str | None] = None
    read_backs: Sparse[tuple[ReadBack, ...]] = ()


class KnowledgeKind(Enum):
    """What kind of knowledge a source brings."""

    ONDERZOEK = "onderzoek"
    PRAKTIJKKENNIS = "praktijkkennis"
    ERVARINGSKENNIS = "ervaringskennis"


class Source(Part, frozen=True, kw_only=True):
    """A source; ``supports`` names what rests on it, usually an onderdeel.

    ``kind_unsaid``: nobody said the kind; what stands there is the least claim. ``key`` is what drafts cite
    it by, ``[@metz2016]``. ``sections`` are keys of onderdelen; ``more`` is what else BibTeX said of it.
    """

    kind: KnowledgeKind
    author: str | None = None
    year: int | str | None = None
    title: str
    url: str | None = None
    supports: str | None = None
    kind_unsaid: Sparse[bool] = False
    key: Sparse[str | None] = None
    entry_type: Sparse[str | None] = None
    published_in: Sparse[str | None] = None
    publisher: Sparse[str | None] = None
    volume: Sparse[str | None] = None
    issue: Sparse[str | None] = None
    pages: Sparse[str | None] = None
    doi: Sparse[str | None] = None
    sections: Sparse[tuple[str, ...]] = ()
    more: Sparse[tuple[str, ...]] = ()


class Action(OnDay, frozen=True, kw_only=True):
    """Something to do, agreed on a day; ``who`` and ``when`` are free text."""

    what: str
    who: str | None = None
    when: str | None = None
    done: Sparse[bool] = False
    step: Sparse[str | None] = None
    """The step of a guide on which it was agreed."""


class RemarkReply(Part, frozen=True, kw_only=True):
    """What somebody wrote under a remark."""

    comment: str
    author: str | None = None
    date: str | None = None
    """An ISO date or moment, or as it came."""


class Remark(Part, frozen=True, kw_only=True):
    """What a reader of EXPOO or the commissie wrote about a fragment of a draft, and what we do about it."""

    onderdeel: str
    on_text: str | None = None
    comment: str
    author: str | None = None
    date: str | None = None
    """An ISO date or moment, or as it came."""
    step: Sparse[str | None] = None
    """The step that it is on; an onderdeel has more of them."""
    status: Sparse[RemarkStatus] = RemarkStatus.OPEN
    reason: Sparse[str | None] = None
    """Why it was set aside."""
    answer: Sparse[str | None] = None
    resolved: Sparse[bool] = False
    """Whether its thread was closed in the file that it came in with."""
    replies: Sparse[tuple[RemarkReply, ...]] = ()


class DayFile(Part, frozen=True, kw_only=True):
    """A whole day file: a practice or network, with one day (``session``), several (``sessions``) or none.

    ``leerinzichten`` are those that were drawn from several praktijkervaringen. ``werkvormen`` are the keys
    of our guides for other sessions that the file has, ``inbreng`` is what was said on their steps.
    """

    practice: Practice
    session: Sparse[Session | None] = None
    sessions: Sparse[tuple[Session, ...]] = ()
    participants: Sparse[tuple[Participant, ...]] = ()
    agenda: Sparse[tuple[AgendaItem, ...]] = ()
    grondplan: Sparse[tuple[GrondplanQuestion, ...]] = ()
    board: Sparse[Board | None] = None
    praktijkprofiel: Sparse[tuple[CoreComponent, ...]] = ()
    cards: Sparse[Cards | None] = None
    checklist_goede_praktijken: Sparse[Checklist | None] = None
    lerend_netwerk: Sparse[LearningNetwork | None] = None
    praktijkervaringen: Sparse[tuple[Trajectory, ...]] = ()
    leerinzichten: Sparse[tuple[str | Lesson, ...]] = ()
    werkvormen: Sparse[tuple[str, ...]] = ()
    inbreng: Sparse[tuple[StepSaid, ...]] = ()
    terugkoppeling: Sparse[tuple[FeedbackQuestion, ...]] = ()
    contradictions: Sparse[tuple[Contradiction, ...]] = ()
    sources: Sparse[tuple[Source, ...]] = ()
    actions: Sparse[tuple[Action, ...]] = ()
    feedback: Sparse[tuple[Remark, ...]] = ()

    @property
    def days(self) -> tuple[Session, ...]:
        """The days of this file, in order; day 1 is the first."""
        return (self.session,) if self.session is not None else self.sessions

    def day_of(self, part: OnDay) -> int | None:
        """The number of the day that something belongs to, or None for outside any day."""
        if part.outside:
            return None
        if part.day is not None:
            return part.day
        return 1 if len(self.days) == 1 else None
