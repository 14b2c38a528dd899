"""Remarks out of a Word file that came back: each at its question, and none twice.

The ids are made from the marks of the file, so that two copies of a practice that take in the same file mean
the same remarks. What somebody threw away stays away; what was undone may come in again.
"""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.foundation.words import word_of
from app.models import Presence, Remark, id_for
from app.store.changes import Target
from app.workshop.guides import GRONDPLAN
from app.workshop.ranks import rank_after
from app.workshop.remark_values import RemarkStatus, reply_of
from app.workshop.remarks_taken import Came, TakenRemark, TakenRemarks
from app.workshop.returned_values import PlacedBy, ReturnedFile, ReturnedRemark, ReturnedReply
from app.workshop.word_returns import keep_return
from app.workshop.workshop import Workshop

_HERE, _UNDONE, _ERASED = Presence.PRESENT.value, Presence.UNDONE.value, Presence.ERASED.value


def bring_in(workshop: Workshop, returned: ReturnedFile) -> TakenRemarks:
    """Keep the file and take in its remarks, as one step of work. Without any remark nothing is kept."""
    if not returned.remarks:
        return TakenRemarks(returned.name, ())
    with workshop.file.work(f"Opmerkingen uit {returned.name}") as session:
        return take_in(workshop, returned, keep_return(returned, workshop.file.moment(), session))


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
        self._guide = guide = workshop.guides.get(GRONDPLAN)
        self._asked = {guide.step_id(step): (at, step) for at, step in guide.steps()} if guide else {}
        rows = list(session.scalars(select(Remark).order_by(Remark.rank, Remark.id)))
        self._answers: dict[str, set[str]] = {}
        """Per remark everything that ever stood as our answer, as it is read once."""
        self._ids = {row.id for row in rows}
        self._roots = [row for row in rows if row.reply_to is None]
        self._known = {mark: row for row in self._roots for mark in row.marks}
        self._replies: dict[str, list[Remark]] = {}
        for row in rows:
            if row.reply_to is not None:
                self._replies.setdefault(row.reply_to, []).append(row)
        self._rank = session.scalar(select(func.max(Remark.rank)))

    def take(self, one: ReturnedRemark) -> TakenRemark:
        """Take in one remark with what hangs below it."""
        row, came = self._row_of(one), Came.KNOWN
        under = self._said_under(one) if row is None else None
        if under is not None:
            return self._told(under, one, Came.KNOWN, 0, done=False)
        if row is None:
            row, came = self._new(one), Came.NEW
        elif row.presence == _UNDONE:
            row.presence, came = _HERE, Came.NEW
            self._settle(row, one)
        elif row.presence != _HERE:
            return self._told(row, one, Came.BINNED, 0, done=False)
        closes = one.resolved and (came is Came.NEW or not row.resolved) and self._close(row)
        replies = sum(self._take_reply(row, reply) for reply in one.replies)
        if came is Came.KNOWN:
            self._remember(row, one.marks)
            came = Came.MORE if replies or closes else came
        return self._told(row, one, came, replies, done=closes)

    def _row_of(self, one: ReturnedRemark) -> Remark | None:
        """The remark that it is. A durable id is only one of its file: another author is another remark."""
        found = (self._known.get(mark) for mark in one.marks)
        return next((row for row in found if row is not None and _same_author(row, one)), None)

    def _said_under(self, one: ReturnedRemark) -> Remark | None:
        """The remark under which this one stood as a reply, or as our answer.

        LibreOffice and Google Docs make a comment of its own of every reply.
        """
        for root in self._roots:
            if any(_is_reply(row, one) for row in self._replies.get(root.id, ())):
                return root
        practice = self._workshop.practice
        ours = _letters(one.author) in map(_letters, (practice.submitter or "", practice.title))
        said = _letters(one.text)
        for root in self._roots:
            on_same = ours or _letters(root.on_text or "") == _letters(one.on_text)
            if on_same and said in self._answers_ever(root):
                return root
        return None

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
        self._add(row)
        self._roots.append(row)
        self._answers[row.id] = set()
        for mark in one.marks:
            self._known.setdefault(mark, row)
        return row

    def _settle(self, row: Remark, one: ReturnedRemark) -> None:
        """Give it its place: the question, or else the onderdeel, when this grondplan has them."""
        found = self._asked.get(one.step_id or "")
        section = found[0] if found else None
        if section is None and one.section and self._guide is not None:
            section = self._guide.section(one.section)
        row.section = section.title if section else None
        row.step = one.step_id if found else None
        row.placed = one.placed.value if section and one.placed else None

    def _close(self, row: Remark) -> bool:
        """Its thread was closed; whether that makes it done here."""
        row.resolved = True
        asked = row.status in (None, RemarkStatus.OPEN.value, RemarkStatus.IN_WORK.value)
        if asked:
            row.status = RemarkStatus.DONE.value
        return asked

    def _take_reply(self, root: Remark, one: ReturnedReply) -> int:
        """1 when it is new here. What we answered ourselves comes back as a reply too: that is no news."""
        replies = self._replies.setdefault(root.id, [])
        row = next((row for row in replies if _is_reply(row, one)), None)
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
        self._add(row)
        replies.append(row)
        return 1

    def _answers_ever(self, root: Remark) -> set[str]:
        """Everything that ever went out as our answer to it, or could have."""
        if root.id not in self._answers:
            self._answers[root.id] = self._read_answers(root)
        return self._answers[root.id]

    def _read_answers(self, root: Remark) -> set[str]:
        answers, reasons = ({"", *self._ever(root, field)} for field in ("answer", "reason"))
        return {_letters(reply_of(one, why)) for one in answers for why in reasons if one or why}

    def _ever(self, root: Remark, field: str) -> set[str]:
        """Every value that a field had."""
        states = self._workshop.file.history.states(Target("remark", root.id, field))
        return {str(value) for _change, value in states if value}

    def _remember(self, row: Remark, marks: Sequence[str]) -> None:
        """It carries other marks now: Word gave it another id, or the words under it changed."""
        fresh = [mark for mark in marks if mark not in row.marks]
        if fresh and row.presence != _ERASED:
            row.marks = [*row.marks, *fresh]

    def _free_id(self, kind: str, marks: Sequence[str]) -> str:
        """An id made from the first mark, or from all of them when another has that one."""
        first = 2 if kind == "remark-reply" else 1
        made = id_for(kind, *marks[:first])
        return id_for(kind, *marks) if made in self._ids else made

    def _add(self, row: Remark) -> None:
        """One by one they would take twice the time: they are written at the end of the step."""
        row.presence, row.resolved = _HERE, False
        self._session.add(row)
        self._ids.add(row.id)

    def _next_rank(self) -> str:
        self._rank = rank_after(self._rank or None)
        return self._rank

    def _told(self, row: Remark, one: ReturnedRemark, came: Came, replies: int, *, done: bool) -> TakenRemark:
        found = self._asked.get(row.step or "")
        return TakenRemark(
            id=row.id,
            came=came,
            author=one.author,
            date=one.date,
            on_text=one.on_text,
            text=one.text,
            section=row.section or "",
            step_id=row.step,
            question=found[1].question if found else "",
            placed=word_of(PlacedBy, row.placed, None),
            replies=replies,
            done=done,
        )


def _same_author(row: Remark, one: ReturnedRemark | ReturnedReply) -> bool:
    return _letters(row.author or "") == _letters(one.author)


def _is_reply(row: Remark, one: ReturnedRemark | ReturnedReply) -> bool:
    """Whether it is this one: by a mark, or because the same person said the same in the same minute."""
    if not _same_author(row, one):
        return False
    same_minute = (row.date or "")[:16] == one.date[:16]
    marked = not set(row.marks).isdisjoint(one.marks)
    return marked or (same_minute and _letters(row.comment) == _letters(one.text))


def _letters(text: str) -> str:
    return " ".join(text.split()).casefold()
