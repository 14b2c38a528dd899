"""The blocks of a day file that hold what people said and made, one for each way of working.

They mirror the file exactly: null and an empty text differ, a score may be missing. A field is always
written, but for those marked ``Sparse``, which are left out while they have their default: our additions to
the format, and the whole parts of a day that did not take place.
"""

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Annotated, TypeVar

from msgspec import Meta, Struct
from msgspec.structs import replace

from app.foundation.complaints import Place
from app.guides.check_status import CheckStatus
from app.models import Via

T = TypeVar("T")
Sparse = Annotated[T, Meta(extra={"sparse": True})]


class Part(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Any block of fields in a day file."""


PartT = TypeVar("PartT", bound=Part)


def parts_in(value: object, kind: type[PartT], path: Place = ()) -> Iterator[tuple[Place, PartT]]:
    """Every part of a kind in ``value``, in the order of the file, with where it stands."""
    if isinstance(value, kind):
        yield path, value
    if isinstance(value, Part):
        for name, encoded in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
            yield from parts_in(getattr(value, name), kind, (*path, encoded))
    elif isinstance(value, tuple):
        for place, member in enumerate(value):
            yield from parts_in(member, kind, (*path, place))


def rebuilt(part: PartT, change: Callable[[Part], dict[str, object]]) -> PartT:
    """``part`` with other values in it and in all that is in it: ``change`` gives those of one part."""
    inside: dict[str, object] = {
        name: _rebuilt(getattr(part, name), change) for name in part.__struct_fields__
    }
    return replace(part, **(inside | change(part)))


def _rebuilt(value: object, change: Callable[[Part], dict[str, object]]) -> object:
    if isinstance(value, tuple):
        return tuple(_rebuilt(member, change) for member in value)
    return rebuilt(value, change) if isinstance(value, Part) else value


class OnDay(Part, frozen=True, kw_only=True):
    """What belongs to a day.

    ``day`` counts from 1. Without it, this is the only day of the file; in a file without days, or with
    ``outside``, it is no day. With more days, whoever said something says on which.
    """

    day: Sparse[int | None] = None
    outside: Sparse[bool] = False


class Said(OnDay, frozen=True, kw_only=True):
    """What every contribution may carry: when it was said and how it may be used.

    ``at`` is a time as text, ``via`` how it came when nobody said it aloud. ``anonymous`` hides who said it
    in what leaves the program, ``ask`` puts it on the list "na te vragen", ``parked`` on the parkeerplaats;
    ``not_needed`` leaves it out of the text. ``nr`` is a number of its own, given to what the contradictions
    and the drafts of the file speak of.
    """

    nr: Sparse[int | None] = None
    at: Sparse[str | None] = None
    via: Sparse[Via | None] = None
    private: Sparse[bool] = False
    anonymous: Sparse[bool] = False
    ask: Sparse[bool] = False
    parked: Sparse[bool] = False
    not_needed: Sparse[bool] = False
    unfinished: Sparse[bool] = False


class Answer(Said, frozen=True, kw_only=True):
    """What someone, a table or nobody in particular said."""

    by: str | None = None
    text: str


class Contradiction(Part, frozen=True, kw_only=True):
    """Two contributions that say the opposite, by their ``nr``."""

    one: int
    other: int


class ReadBack(OnDay, frozen=True, kw_only=True):
    """A draft read back to the group. ``text_hash`` is the SHA-256 of the text as it was then."""

    at: str
    agreed: bool
    text_hash: str


class Voter(Part, frozen=True, kw_only=True):
    """Votes of which it is known which participant gave them, or which table did together."""

    by: str | None = None
    table: Sparse[str | None] = None
    count: int = 1


class Note(Said, frozen=True, kw_only=True):
    """A post-it. ``votes`` counts all of them; ``voters`` tells who gave which, as far as is known.

    ``knowledge`` is the kind of knowledge that it is; ``x`` and ``y`` are where it hangs on the free wall,
    in widths of a note.
    """

    by: str | None = None
    color: str
    cluster: str | None = None
    votes: int = 0
    text: str
    voters: Sparse[tuple[Voter, ...]] = ()
    knowledge: Sparse[str | None] = None
    x: Sparse[float | None] = None
    y: Sparse[float | None] = None


class ClusterVote(Part, frozen=True, kw_only=True):
    """Votes on a cluster as a whole, of a participant or a table when that is known."""

    cluster: str
    by: str | None = None
    table: Sparse[str | None] = None
    count: int = 1


class ClusterOnWall(Part, frozen=True, kw_only=True):
    """A cluster, empty or not; ``specific`` when it is eigen aan deze praktijk."""

    cluster: str
    specific: Sparse[bool] = False


class Board(Part, frozen=True, kw_only=True):
    """The wall of notes.

    ``clusters`` are in their order; without it they follow each other as the notes and votes name them.
    """

    prompt: str | None = None
    notes: tuple[Note, ...] = ()
    cluster_votes: Sparse[tuple[ClusterVote, ...]] = ()
    clusters: Sparse[tuple[ClusterOnWall, ...]] = ()


class CoreActivity(Part, frozen=True, kw_only=True):
    """What one does, and what one then sees and hears; None is a cell the group left open."""

    titel: str
    verwacht: str | None = None
    in_ontwikkeling: str | None = None
    niet_gewenst: str | None = None
    praktische_wijsheid: Sparse[str | None] = None


class CoreComponent(Part, frozen=True, kw_only=True):
    """A kerncomponent of the praktijkprofiel, with why it matters."""

    kerncomponent: str
    bijdrage: str | None = None
    kernactiviteiten: tuple[CoreActivity, ...] = ()


class Card(Part, frozen=True, kw_only=True):
    """A gesprekskaart; ``stapel`` is the name of its deck, when there are decks."""

    title: str
    uitgangspunt: str | None = None
    text: str
    stapel: Sparse[str | None] = None


class Story(Part, frozen=True, kw_only=True):
    """A casus with its title, the family, and the worker with what she brings along herself."""

    titel: str = ""
    gezin: str = ""
    medewerker: str | None = None


class CardUse(Enum):
    """Whether someone would use a card in this family."""

    WEL = "wel"
    NIET = "niet"


class Play(Said, frozen=True, kw_only=True):
    """Someone's turn with a card; ``card`` is its title."""

    by: str | None = None
    card: str
    use: CardUse | None = None
    why: str | None = None


class Cards(Part, frozen=True, kw_only=True):
    """A casus, the cards and what people did with them.

    ``casussen`` are all of them, when there is more to tell than one text; ``casus`` is the first then.
    """

    casus: str | None = None
    deck: tuple[Card, ...] = ()
    plays: tuple[Play, ...] = ()
    casussen: Sparse[tuple[Story, ...]] = ()


class ChecklistItem(Part, frozen=True, kw_only=True):
    """A statement the group weighed. ``answers`` are what people said about it."""

    blok: str
    item: str
    status: CheckStatus | None = None
    toelichting: str | None = None
    answers: Sparse[tuple[Answer, ...]] = ()


class Score(Said, frozen=True, kw_only=True):
    """A number from 0 to 10 by someone; None is someone who did not want to give one."""

    name: str | None = None
    score: int | float | None = None
    why: str | None = None


class Checklist(Part, frozen=True, kw_only=True):
    """The checklist goede praktijken."""

    items: tuple[ChecklistItem, ...] = ()
    scores: tuple[Score, ...] = ()


class NetworkQuestion(Part, frozen=True, kw_only=True):
    """One of the questions on doel en vorm, with the group's one answer."""

    nr: int
    vraag: str
    antwoord: str | None = None
    answers: Sparse[tuple[Answer, ...]] = ()


class LearningNetwork(Part, frozen=True, kw_only=True):
    """The lerend netwerk: its questions, the form chosen and the rhythm of its meetings."""

    vragen: tuple[NetworkQuestion, ...] = ()
    type: str | None = None
    waarom: str | None = None
    eerste_sessie: str | None = None
    interval_weken: int | None = None
    duur_maanden: int | None = None
    begeleiders: tuple[str, ...] = ()
    opmerking: str | None = None


class Outcome(Enum):
    """How a trajectory ended."""

    VASTGELOPEN = "vastgelopen"
    GOED = "goed"


class Moment(Part, frozen=True, kw_only=True):
    """A moment of which people said when it was; one of which they didn't is a text."""

    wanneer: str | None = None
    tekst: str


class Factor(Part, frozen=True, kw_only=True):
    """What helped or hindered, seen from a perspective.

    ``moment`` is the place of the moment at which it played, from 1; without it, it is of the whole course.
    ``nr`` is a number of its own in the file, given to what a leerinzicht comes from.
    """

    factor: str
    perspective: str | None = None
    moment: Sparse[int | None] = None
    nr: Sparse[int | None] = None


class Lesson(Part, frozen=True, kw_only=True):
    """A leerinzicht of which more is known than its words; else it is a text.

    ``factoren`` are the numbers of the factors that it comes from, ``opbrengsten`` the yields that it serves,
    and ``borging`` is how it is kept in practice.
    """

    inzicht: str
    factoren: Sparse[tuple[int, ...]] = ()
    opbrengsten: Sparse[tuple[str, ...]] = ()
    borging: Sparse[str | None] = None


class Trajectory(Part, frozen=True, kw_only=True):
    """A praktijkervaring: its course in moments, what helped, what hindered, what was learned.

    ``afloop_woord`` is how it ended when that is neither of the two.
    """

    titel: str
    afloop: Outcome | None = None
    verloop: tuple[str | Moment, ...] = ()
    bevorderend: tuple[Factor, ...] = ()
    belemmerend: tuple[Factor, ...] = ()
    leerinzichten: tuple[str | Lesson, ...] = ()
    afloop_woord: Sparse[str | None] = None


class StepKind(Enum):
    """What sort of thing was said on a step."""

    ANSWER = "antwoord"
    CHECK = "weging"
    POINT = "punt"
    SCORE = "score"
    CHOICE = "keuze"


class FeedbackQuestion(Part, frozen=True, kw_only=True):
    """A question of the plenaire terugkoppeling."""

    vraag: str
    answers: tuple[Answer, ...] = ()


class StepSaid(Said, frozen=True, kw_only=True):
    """Something said on a step of one of our guides for other sessions; ``step`` is ``guide key/step key``.

    What more there is, is of its kind: a ``status`` with a ``perspective``, a ``score``, a ``list`` of
    points, an ``option`` with a ``count``, or what was ``decided``.
    """

    step: str
    kind: StepKind
    by: str | None = None
    text: str | None = None
    status: Sparse[CheckStatus | None] = None
    perspective: Sparse[str | None] = None
    score: Sparse[int | float | None] = None
    list: Sparse[str | None] = None
    option: Sparse[str | None] = None
    count: Sparse[int] = 1
    decided: Sparse[bool] = False
