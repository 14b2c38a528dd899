"""Remarks out of a Word file that came back: each at its question, and none twice.

The ids are made from the marks of the file, so that two copies of a practice that take in the same file mean
the same remarks. What somebody threw away stays away; what was undone may come in again.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import Presence, Remark, WordReturn, id_for
from app.store.changes import Target
from app.workshop.blobs import keep_blob
from app.workshop.guides import GRONDPLAN
from app.workshop.ranks import rank_after
from app.workshop.remark_values import RemarkStatus
from app.workshop.returned_values import PlacedBy, ReturnedFile, ReturnedRemark, ReturnedReply
from app.workshop.workshop import Workshop

_HERE, _UNDONE, _ERASED = Presence.PRESENT.value, Presence.UNDONE.value, Presence.ERASED.value


class Came(Enum):
    """What a remark in the file was to us."""

    NEW = auto()
    MORE = auto()
    """Known, but with new replies, or closed in Word since."""
    KNOWN = auto()
    BINNED = auto()
    """Known, and thrown away here."""


@dataclass(frozen=True, slots=True)
class TakenRemark:
    """What became of one remark in the file."""

    id: str
    came: Came
    author: str
    date: str
    on_text: str
    text: str
    section: str
    """Title of the onderdeel; empty when it has no place yet."""
    step_id: str | None
    question: str
    """That of ``step_id``, in words."""
    placed: PlacedBy | None
    replies: int
    """How many of its replies are new here."""
    done: bool
    """Whether it comes in as done, because it was closed in Word."""


@dataclass(frozen=True, slots=True)
class TakenRemarks:
    """What went where."""

    name: str
    """That of the file."""
    remarks: tuple[TakenRemark, ...]

    def that(self, *came: Came) -> list[TakenRemark]:
        """Those that came in so."""
        return [one for one in self.remarks if one.came in came]

    @property
    def unplaced(self) -> list[TakenRemark]:
        """New ones that somebody has to place by hand."""
        return [one for one in self.that(Came.NEW) if not one.section]

    def sentences(self) -> Iterator[str]:
        """It in words, for people."""
        if not self.remarks:
            yield f"In '{self.name}' staan geen opmerkingen."
            return
        new, more = len(self.that(Came.NEW)), len(self.that(Came.MORE))
        known = len(self.remarks) - new - more
        yield f"Uit '{self.name}': {_many(new, 'nieuwe opmerking', 'nieuwe opmerkingen')}."
        if more:
            yield f"{_many(more, 'opmerking', 'opmerkingen')} had je al, met iets nieuws erbij."
        if known:
            yield f"{_many(known, 'opmerking', 'opmerkingen')} had je al."
        done = sum(one.done for one in self.remarks)
        if done:
            yield f"Op klaar, want in Word opgelost: {_many(done, 'opmerking', 'opmerkingen')}."
        loose = len(self.unplaced)
        if loose:
            where = "kies waar ze hoort" if loose == 1 else "kies waar ze horen"
            yield f"{_many(loose, 'opmerking heeft', 'opmerkingen hebben')} nog geen plaats: {where}."


def keep_return(workshop: Workshop, returned: ReturnedFile, session: Session) -> str:
    """Keep the file itself in the open step of work, unless it is there; its id."""
    row_id = id_for("word-return", hashlib.sha256(returned.content).hexdigest())
    row = session.get(WordReturn, row_id)
    if row is None:
        session.add(
            WordReturn(
                id=row_id,
                name=returned.name,
                at=workshop.file.moment(),
                blob_hash=keep_blob(returned.content, session),
                export_code=returned.export_code,
            )
        )
        session.flush()
    elif row.presence == _UNDONE:
        row.presence = _HERE
    return row_id


def bring_in(workshop: Workshop, returned: ReturnedFile) -> TakenRemarks:
    """Keep the file and take in its remarks, as one step of work. Without any remark nothing is kept."""
    if not returned.remarks:
        return TakenRemarks(returned.name, ())
    with workshop.file.work(f"Opmerkingen uit {returned.name}") as session:
        return take_in(workshop, returned, keep_return(workshop, returned, session))


def take_in(workshop: Workshop, returned: ReturnedFile, return_id: str | None) -> TakenRemarks:
    """Every remark of the file that is not here yet, as one step of work; what went where."""
    with workshop.file.work(f"Opmerkingen uit {returned.name}") as session:
        taking = _Taking(workshop, session, return_id)
        return TakenRemarks(returned.name, tuple(taking.take(one) for one in returned.remarks))


class _Taking:
    """Takes in the remarks of one file."""

    def __init__(self, workshop: Workshop, session: Session, return_id: str | None) -> None:
        self._workshop = workshop
        self._session = session
        self._return_id = return_id
        self._guide = workshop.guides.get(GRONDPLAN)
        rows = list(session.scalars(select(Remark).order_by(Remark.rank, Remark.id)))
        self._known = {mark: row for row in rows if row.reply_to is None for mark in row.marks}
        self._replies: dict[str, list[Remark]] = {}
        for row in rows:
            if row.reply_to is not None:
                self._replies.setdefault(row.reply_to, []).append(row)
        self._rank = session.scalar(select(func.max(Remark.rank)))

    def take(self, one: ReturnedRemark) -> TakenRemark:
        """Take in one remark with what hangs below it."""
        row, came = self._row_of(one), Came.KNOWN
        if row is None:
            row, came = self._new(one), Came.NEW
        elif row.presence == _UNDONE:
            row.presence, came = _HERE, Came.NEW
            self._settle(row, one)
        elif row.presence != _HERE:
            return self._told(row, one, Came.BINNED, 0, done=False)
        closes = one.resolved and (came is Came.NEW or not row.resolved)
        if closes:
            self._close(row)
        replies = sum(self._take_reply(row, reply) for reply in one.replies)
        if came is Came.KNOWN:
            self._remember(row, one.marks)
            came = Came.MORE if replies or closes else came
        return self._told(row, one, came, replies, done=closes)

    def _row_of(self, one: ReturnedRemark) -> Remark | None:
        """The remark that it is. A durable id is only one of its file: another author is another remark."""
        found = (self._known.get(mark) for mark in one.marks)
        return next((row for row in found if row is not None and _same_author(row, one)), None)

    def _new(self, one: ReturnedRemark) -> Remark:
        row = Remark(
            id=self._free_id("remark", one.marks),
            on_text=one.on_text or None,
            comment=one.text,
            author=one.author or None,
            date=one.date or None,
            return_id=self._return_id,
            marks=list(one.marks),
            rank=self._next_rank(),
        )
        self._settle(row, one)
        self._session.add(row)
        self._session.flush()
        for mark in one.marks:
            self._known.setdefault(mark, row)
        return row

    def _settle(self, row: Remark, one: ReturnedRemark) -> None:
        """Give it its place: the question, or else the onderdeel, when this grondplan has them."""
        found = self._workshop.guides.find(one.step_id) if one.step_id else None
        section = found[1] if found else None
        if section is None and one.section and self._guide is not None:
            section = self._guide.section(one.section)
        row.section = section.title if section else None
        row.step = one.step_id if found else None
        row.placed = one.placed.value if section and one.placed else None

    def _close(self, row: Remark) -> None:
        row.resolved = True
        if row.status in (None, RemarkStatus.OPEN.value, RemarkStatus.IN_WORK.value):
            row.status = RemarkStatus.DONE.value

    def _take_reply(self, root: Remark, one: ReturnedReply) -> int:
        """1 when it is new here. What we answered ourselves comes back as a reply too: that is no news."""
        replies = self._replies.setdefault(root.id, [])
        row = next(
            (row for row in replies if set(row.marks) & set(one.marks) and _same_author(row, one)), None
        )
        if row is not None:
            if row.presence == _UNDONE:
                row.presence = _HERE
                return 1
            self._remember(row, one.marks)
            return 0
        if _letters(one.text) in self._answers_ever(root):
            return 0
        row = Remark(
            id=self._free_id("remark-reply", (root.id, *one.marks)),
            reply_to=root.id,
            section=root.section,
            step=root.step,
            comment=one.text,
            author=one.author or None,
            date=one.date or None,
            return_id=self._return_id,
            marks=list(one.marks),
            rank=self._next_rank(),
        )
        self._session.add(row)
        self._session.flush()
        replies.append(row)
        return 1

    def _answers_ever(self, root: Remark) -> set[str]:
        """Everything that ever stood as our answer to it."""
        target = Target("remark", root.id, "answer")
        values = {value for _change, value in self._workshop.file.history.states(target)}
        return {_letters(str(value)) for value in (*values, root.answer) if value}

    def _remember(self, row: Remark, marks: Sequence[str]) -> None:
        """It carries other marks now: Word gave it another id, or the words under it changed."""
        fresh = [mark for mark in marks if mark not in row.marks]
        if fresh and row.presence != _ERASED:
            row.marks = [*row.marks, *fresh]

    def _free_id(self, kind: str, marks: Sequence[str]) -> str:
        """An id made from the first mark, or from all of them when another has that one."""
        first = 2 if kind == "remark-reply" else 1
        made = id_for(kind, *marks[:first])
        return made if self._session.get(Remark, made) is None else id_for(kind, *marks)

    def _next_rank(self) -> str:
        self._rank = rank_after(self._rank or None)
        return self._rank

    def _told(self, row: Remark, one: ReturnedRemark, came: Came, replies: int, *, done: bool) -> TakenRemark:
        found = self._workshop.guides.find(row.step) if row.step else None
        return TakenRemark(
            id=row.id,
            came=came,
            author=one.author,
            date=one.date,
            on_text=one.on_text,
            text=one.text,
            section=row.section or "",
            step_id=row.step,
            question=found[2].question if found else "",
            placed=PlacedBy(row.placed) if row.placed else None,
            replies=replies,
            done=done,
        )


def _same_author(row: Remark, one: ReturnedRemark | ReturnedReply) -> bool:
    return _letters(row.author or "") == _letters(one.author)


def _letters(text: str) -> str:
    return " ".join(text.split()).casefold()


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
