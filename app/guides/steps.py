"""The kinds of step a guide can ask, each with what it needs to be asked and answered.

``kind`` in the file chooses the struct. A new kind starts here, and gets one module in the window and
one renderer per export.
"""

from enum import Enum

from msgspec import Struct

from app.guides.check_status import CheckStatus
from app.guides.levels import Level


class Labelled(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A named thing to choose, mark or look from: an option, a perspective, a principle, a column."""

    key: str
    label: str
    text: str | None = None


class Feed(Enum):
    """Something that fills a step or section by itself, from what the group made elsewhere."""

    EXERCISE = "werkzame-elementen"
    PROFILE = "praktijkprofiel"
    SOURCES = "bronnen"
    PARTICIPANTS = "deelnemers"


class Step(
    Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True, tag_field="kind"
):
    """What every step has.

    ``key`` is dotted and stable: answers, exports and remarks hang on it for years. ``question`` is the
    question, or for a step that asks nothing its title. ``short`` (at most 20 characters) names it where
    room is scarce. ``help`` is at most three short lines, ``notes`` are the facilitator's speaking notes,
    ``minutes`` the time to plan. ``phase`` overrides the section's. ``group`` is the small heading above
    steps that belong together. ``fed_by`` says what fills it when nobody writes it.
    """

    key: str
    question: str
    short: str | None = None
    help: str | None = None
    notes: str | None = None
    minutes: int = 0
    phase: Level | None = None
    group: str | None = None
    fed_by: Feed | None = None


class ExplainStep(Step, frozen=True, kw_only=True, tag="explain"):
    """Something to tell, not to ask. ``text`` is in the Markdown subset of drafts."""

    text: str


class FieldKind(Enum):
    """What a field takes."""

    TEXT = "text"
    LONG = "long"
    LIST = "list"
    PERSON = "person"
    EMAIL = "email"
    URL = "url"
    DATE = "date"
    NUMBER = "number"


class Field(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """One thing to fill in. ``binds`` names the practice data it shows and changes: ``practice.title``."""

    key: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    binds: str | None = None
    help: str | None = None


class FieldsStep(Step, frozen=True, kw_only=True, tag="fields"):
    """A short form."""

    fields: tuple[Field, ...]


class OpenStep(Step, frozen=True, kw_only=True, tag="open"):
    """A question that people answer in their own words.

    ``discussed`` also offers "besproken" as an answer. ``think_of`` is a hint that unfolds.
    ``optional`` keeps it out of progress: unanswered, nothing is missing. What is answered to a ``learning``
    one is a leerpunt: a next day that looks back shows it first.
    """

    discussed: bool = False
    learning: bool = False
    optional: bool = False
    think_of: str | None = None


class ScaleStep(Step, frozen=True, kw_only=True, tag="scale"):
    """A number from each person, from ``min`` to ``max`` by ``step``; to give none is an answer too.

    ``points`` are the lists that the group makes beside the scores, such as strengths.
    """

    min: float = 0
    max: float = 10
    step: float = 1
    low: str | None = None
    high: str | None = None
    asks_why: bool = True
    points: tuple[Labelled, ...] = ()


class ChoiceStep(Step, frozen=True, kw_only=True, tag="choice"):
    """One of the options, or several. ``otherwise`` are ways out: what fits better when none does.

    ``binds`` names the data that gets what is decided: ``network.form``.
    """

    options: tuple[Labelled, ...]
    otherwise: tuple[Labelled, ...] = ()
    multiple: bool = False
    asks_why: bool = True
    binds: str | None = None


class CheckStep(Step, frozen=True, kw_only=True, tag="check"):
    """A statement to weigh: a status and a remark.

    With ``perspectives`` each of them gets its own status. ``principles`` are only named beside it.
    """

    statuses: tuple[CheckStatus, ...] = tuple(CheckStatus)
    perspectives: tuple[Labelled, ...] = ()
    principles: tuple[Labelled, ...] = ()
    think_of: str | None = None

    def told_beside(self, perspective: str | None = None) -> tuple[str, ...]:
        """What the group reads with it, line by line: its help, a perspective in words, the principles."""
        seen = next((one.text for one in self.perspectives if one.key == perspective), None)
        named = (f"{one.label}: {one.text}" if one.text else one.label for one in self.principles)
        think_of = (f"Denk aan: {self.think_of.strip()}",) if self.think_of else ()
        lines = (seen or "", self.help or "", *named, *think_of)
        return tuple(line.strip() for line in lines if line.strip())


class BoardColor(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A colour of notes. ``sign`` and ``word`` say it without colour; ``prompt`` is what to write on it."""

    key: str
    word: str
    sign: str
    prompt: str
    hex: str | None = None


class BoardStep(Step, frozen=True, kw_only=True, tag="board"):
    """Notes in colours, then clusters, then votes.

    ``knowledge`` are the kinds of knowledge a note may be marked with. ``feeds`` is the key of the
    profile step that takes the clusters as core activities.
    """

    colors: tuple[BoardColor, ...]
    votes_per_person: int = 5
    clusters: bool = True
    knowledge: tuple[Labelled, ...] = ()
    feeds: str | None = None


class ExampleActivity(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A core activity of an example; ``cells`` hold one text per column of the profile, by its key."""

    title: str
    cells: dict[str, str]


class ExampleComponent(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A core component of an example: why it matters, and what one does."""

    title: str
    rationale: str
    activities: tuple[ExampleActivity, ...]


PROFILE_COLUMNS = (
    Labelled(key="verwacht", label="Verwacht"),
    Labelled(key="in_ontwikkeling", label="In ontwikkeling"),
    Labelled(key="niet_gewenst", label="Niet gewenst"),
)


class ProfileStep(Step, frozen=True, kw_only=True, tag="profile"):
    """The praktijkprofiel: components, why they matter, activities, and what one then sees and hears."""

    columns: tuple[Labelled, ...] = PROFILE_COLUMNS
    from_board: str | None = None
    example: tuple[ExampleComponent, ...] = ()


class Card(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """One gesprekskaart; ``principle`` is the key of the uitgangspunt that labels it."""

    key: str
    title: str
    text: str
    principle: str | None = None


class Casus(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """A situation to talk about: the family, and the worker with what she brings along herself."""

    key: str
    title: str
    family: str
    worker: str


class CardsStep(Step, frozen=True, kw_only=True, tag="cards"):
    """Talking about a casus with cards, in one of the ``options`` of play.

    ``makes_deck`` lets the group make its deck from its own praktijkprofiel.
    """

    principles: tuple[Labelled, ...] = ()
    deck: tuple[Card, ...] = ()
    casus: tuple[Casus, ...] = ()
    options: tuple[Labelled, ...] = ()
    makes_deck: bool = False


class Series(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Meetings to plan: one every so many weeks, for so many months."""

    every_weeks: int
    months: int
    label: str


class AgreementsStep(Step, frozen=True, kw_only=True, tag="agreements"):
    """What people agree: who does what and when.

    ``proposals`` can be taken over with one gesture; ``series`` are rhythms of meetings to choose from.
    With ``looks_back`` it begins with what an earlier day agreed and learned, with ``result`` with what the
    statements of its guide came to.
    """

    looks_back: bool = False
    result: bool = False
    proposals: tuple[Labelled, ...] = ()
    series: tuple[Series, ...] = ()


class TimelineStep(Step, frozen=True, kw_only=True, tag="timeline"):
    """A trajectory in moments, with what helped and what hindered, seen from each perspective.

    ``yields`` are the opbrengsten that a leerinzicht can serve; ``insights`` is the question that asks them.
    """

    perspectives: tuple[Labelled, ...]
    outcomes: tuple[Labelled, ...] = ()
    yields: tuple[Labelled, ...] = ()
    insights: str | None = None


AnyStep = (
    ExplainStep
    | FieldsStep
    | OpenStep
    | ScaleStep
    | ChoiceStep
    | CheckStep
    | BoardStep
    | ProfileStep
    | CardsStep
    | AgreementsStep
    | TimelineStep
)
