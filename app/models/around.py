"""What stands around the text: trajectories, sources, agreements and remarks of readers."""

from typing import ClassVar

from sqlalchemy.orm import Mapped

from app.models.base import Entity, field, link


class Trajectory(Entity):
    """A praktijkervaring: a course of help that got stuck or went well."""

    __tablename__ = "trajectory"

    title: Mapped[str] = field(default="")
    outcome: Mapped[str | None] = field(default=None)
    rank: Mapped[str] = field(default="")


class Moment(Entity):
    """One moment in the course of a trajectory."""

    __tablename__ = "moment"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"trajectory_id"}

    trajectory_id: Mapped[str] = link("trajectory.id")
    when: Mapped[str | None] = field(default=None)
    """In people's own words: 'september', 'drie weken later'."""
    text: Mapped[str] = field(default="")
    rank: Mapped[str] = field(default="")


class Factor(Entity):
    """What helped or hindered in a trajectory, seen from somebody's perspective."""

    __tablename__ = "factor"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"trajectory_id", "moment_id", "helps"}

    trajectory_id: Mapped[str] = link("trajectory.id")
    moment_id: Mapped[str | None] = link("moment.id", default=None)
    """The moment at which it played; None for the whole course."""
    helps: Mapped[bool] = field(default=True)
    text: Mapped[str] = field(default="")
    perspective: Mapped[str | None] = field(default=None)
    rank: Mapped[str] = field(default="")


class Insight(Entity):
    """A leerinzicht: what was learned, from which factors, for which yields, and how it is secured."""

    __tablename__ = "insight"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"trajectory_id", "yields", "factors"}

    trajectory_id: Mapped[str | None] = link("trajectory.id", default=None)
    """The one trajectory that it comes from; None when it was drawn from several."""
    text: Mapped[str] = field(default="")
    secured: Mapped[str | None] = field(default=None)
    """How it is kept in practice (borgen)."""
    yields: Mapped[list[str]] = field(default=list)
    """Keys of the yields (opbrengsten) of the guide that it serves."""
    factors: Mapped[list[str]] = field(default=list)
    """Ids of the factors that it comes from."""
    rank: Mapped[str] = field(default="")


class Source(Entity):
    """A bron: research, practice knowledge or knowledge from experience, and what it supports."""

    __tablename__ = "source"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"kind", "entry_type", "sections"}

    kind: Mapped[str | None] = field(default=None)
    author: Mapped[str | None] = field(default=None)
    year: Mapped[str | None] = field(default=None)
    """As people write it: '2016', 'z.d.', '2023-2025'."""
    title: Mapped[str] = field(default="")
    url: Mapped[str | None] = field(default=None)
    supports: Mapped[str | None] = field(default=None)
    """In people's own words; ``sections`` says it in keys."""
    key: Mapped[str | None] = field(default=None)
    """What a draft cites it by: 'metz2016'."""
    entry_type: Mapped[str | None] = field(default=None)
    """The kind of entry in BibTeX, such as 'article' or 'book'."""
    published_in: Mapped[str | None] = field(default=None)
    """The journal, the book or the site that it stands in."""
    publisher: Mapped[str | None] = field(default=None)
    volume: Mapped[str | None] = field(default=None)
    issue: Mapped[str | None] = field(default=None)
    pages: Mapped[str | None] = field(default=None)
    doi: Mapped[str | None] = field(default=None)
    sections: Mapped[list[str]] = field(default=list)
    """Keys of the onderdelen of the grondplan that it carries."""
    more: Mapped[list[str]] = field(default=list)
    """What else a BibTeX file said of it, as 'name = value'; it goes out as it came in."""
    rank: Mapped[str] = field(default="")


class Agreement(Entity):
    """An afspraak: what, who and when, all in people's own words."""

    __tablename__ = "agreement"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"day_id", "done", "step"}

    day_id: Mapped[str | None] = link("day.id", default=None)
    """The day on which it was made."""
    step: Mapped[str | None] = field(default=None)
    """The step on which it was made, as in ``Contribution``; None when it was made beside the questions."""
    what: Mapped[str] = field(default="")
    who: Mapped[str | None] = field(default=None)
    when: Mapped[str | None] = field("due", default=None)
    done: Mapped[bool] = field(default=False)
    rank: Mapped[str] = field(default="")


class Remark(Entity):
    """An opmerking of a reader (EXPOO, the commissie) on words of the draft, or a reply to one.

    One that came from a Word file has an id made from its first mark: two copies mean the same one.
    """

    __tablename__ = "remark"
    structure: ClassVar[frozenset[str]] = Entity.structure | {
        "step",
        "reply_to",
        "return_id",
        "contribution_id",
        "status",
        "placed",
        "resolved",
        "marks",
    }

    section: Mapped[str | None] = field(default=None)
    """The onderdeel as whoever made it calls it: its title, another name or its key."""
    step: Mapped[str | None] = field(default=None)
    """The work question that it is on; None: on the whole onderdeel, or not placed yet."""
    on_text: Mapped[str | None] = field(default=None)
    comment: Mapped[str] = field(default="")
    author: Mapped[str | None] = field(default=None)
    date: Mapped[str | None] = field(default=None)
    """ISO date or moment, or as it came."""
    reply_to: Mapped[str | None] = link("remark.id", default=None)
    """The remark that opens the thread in which this one is a reply."""
    return_id: Mapped[str | None] = link("word_return.id", default=None)
    """The file that it came in with first."""
    contribution_id: Mapped[str | None] = link("contribution.id", default=None)
    """What a table said of the draft as an assessor, when it comes from there."""
    status: Mapped[str | None] = field(default=None)
    """A ``RemarkStatus`` value; None is open."""
    reason: Mapped[str | None] = field(default=None)
    """Why it was set aside."""
    answer: Mapped[str | None] = field(default=None)
    """What we answer, that goes back to whoever made it."""
    placed: Mapped[str | None] = field(default=None)
    """By what it found its question: a ``PlacedBy`` value; None when nobody placed it."""
    resolved: Mapped[bool] = field(default=False)
    """Whether its thread was closed in the file that it came in with."""
    marks: Mapped[list[str]] = field(default=list)
    """By what it is known again when its file comes back: durable ids, and what it says as a hash."""
    rank: Mapped[str] = field(default="")


class WordReturn(Entity):
    """A Word file that came back, remarked or changed. Its id is ``id_for("word-return", its hash)``."""

    __tablename__ = "word_return"
    structure: ClassVar[frozenset[str]] = Entity.structure | {"at", "export_code", "settled"}

    name: Mapped[str] = field(default="")
    """That of the file."""
    at: Mapped[str] = field(default="")
    """ISO moment at which it came in."""
    blob_hash: Mapped[str | None] = field(default=None)
    export_code: Mapped[str | None] = field(default=None)
    """The code of the export that it was made from; None when it doesn't say."""
    settled: Mapped[list[str]] = field(default=list)
    """Marks of its differences that somebody took over or left."""
