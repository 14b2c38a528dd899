"""The opmerkingen that readers made on the texts (EXPOO, the commissie), and what we do about them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy import select

from app.foundation.errors import KnownError
from app.foundation.words import word_of
from app.guides.schema import Guide, Section
from app.models import Presence, Remark
from app.store.practice_file import Committed, PracticeFile
from app.workshop.finding import folded
from app.workshop.guides import GRONDPLAN, FileGuides
from app.workshop.rehearsal import SaidRemark, said_remarks
from app.workshop.remark_values import RemarkFacts, RemarkReply, RemarkStatus
from app.workshop.returned_values import PlacedBy

_HERE, _UNDONE = Presence.PRESENT.value, Presence.UNDONE.value
_LABELS = {
    RemarkStatus.OPEN: "Opmerking staat weer open",
    RemarkStatus.IN_WORK: "Bezig met een opmerking",
    RemarkStatus.DONE: "Opmerking is klaar",
}


class Remarks:
    """The remarks in an open practice."""

    def __init__(self, file: PracticeFile, guides: FileGuides) -> None:
        self._file = file
        self._guides = guides
        self._read: tuple[RemarkFacts, ...] | None = None
        file.subscribe(self._forget)

    # -- looking

    def all(self) -> list[RemarkFacts]:
        """Every one: first those without a place, then those on each onderdeel in the order of the grondplan.

        On one onderdeel they stand in the order in which they came.
        """
        if self._read is None:
            self._read = tuple(self._read_all())
        return list(self._read)

    def _read_all(self) -> list[RemarkFacts]:
        said = said_remarks(self._file, self._guides)
        threads = self._threads(said)
        where = _Whereabouts(self._guides.get(GRONDPLAN))
        by_section: dict[str | None, list[tuple[Remark, list[Remark]]]] = defaultdict(list)
        for root, replies in threads:
            by_section[where.section_of(root)].append((root, replies))
        return [
            _facts(root, number, section, replies, said)
            for section in (None, *where.order)
            for number, (root, replies) in enumerate(by_section.get(section, ()), 1)
        ]

    def of(self, section: Section) -> list[RemarkFacts]:
        """Those on one onderdeel, by its question, its title or another name that it answers to."""
        return [remark for remark in self.all() if remark.section_key == section.key]

    def get(self, remark_id: str) -> RemarkFacts | None:
        """One of them; None when it is in the bin or was never there."""
        return next((remark for remark in self.all() if remark.id == remark_id), None)

    def counts(self, *, asking: bool = False) -> dict[str, int]:
        """How many there are per onderdeel, by its key; with ``asking`` only what is still to be done."""
        counts: dict[str, int] = defaultdict(int)
        for remark in self.all():
            if remark.section_key is not None and (remark.asks or not asking):
                counts[remark.section_key] += 1
        return dict(counts)

    # -- changing

    def set_status(self, remark_id: str, status: RemarkStatus) -> None:
        """It is open again, in work or done. To set it aside takes a reason: ``set_aside``."""
        row = self._row(remark_id)
        if status is RemarkStatus.ASIDE:
            raise ValueError("setting a remark aside needs a reason")
        if _status(row) is not status:
            with self._work(row, _LABELS[status]):
                row.status = status.value
                row.reason = None

    def set_aside(self, remark_id: str, reason: str) -> None:
        """Nothing is done with it, and why. Raises ``KnownError`` without a reason."""
        if not reason.strip():
            raise KnownError(
                "Wie een opmerking terzijde legt, zegt waarom. Er is niets veranderd; typ eerst de reden."
            )
        self.reason(remark_id, reason)

    def reason(self, remark_id: str, text: str) -> None:
        """What is typed as the reason to set it aside; with no word left it is open again."""
        row, text = self._row(remark_id), text.strip()
        if (row.reason or "") == text:
            return
        with self._work(row, "Opmerking terzijde gelegd", f"remark:{remark_id}:reason"):
            row.reason = text or None
            row.status = (RemarkStatus.ASIDE if text else RemarkStatus.OPEN).value

    def answer(self, remark_id: str, text: str) -> None:
        """What we answer whoever made it; nothing is no answer."""
        row = self._row(remark_id)
        if (row.answer or "") != text:
            with self._work(row, "Antwoord op een opmerking", f"remark:{remark_id}:answer"):
                row.answer = text or None

    def place(self, remark_id: str, section: Section, step_id: str | None = None) -> None:
        """It belongs to this onderdeel, or to one question of it: somebody says so."""
        row = self._row(remark_id)
        if (row.section, row.step) != (section.title, step_id):
            with self._work(row, f"Opmerking geplaatst bij {section.title}"):
                row.section, row.step, row.placed = section.title, step_id, PlacedBy.HAND.value

    def bin(self, remark_id: str) -> None:
        """To the bin, with the replies under it; it asks nothing and can be undone."""
        row = self._row(remark_id)
        with self._work(row, "Opmerking naar de prullenbak"):
            row.presence = Presence.BINNED.value

    # -- inside

    def _threads(self, said: Mapping[str, SaidRemark]) -> list[tuple[Remark, list[Remark]]]:
        """Each remark with the replies under it. A reply whose remark is away is away too.

        What tables said as assessors is a remark as long as that answer stands.
        """
        query = select(Remark).order_by(Remark.rank, Remark.id)
        every = list(self._file.session.scalars(query))
        known = {row.contribution_id for row in every if row.presence != _UNDONE}
        rows = [row for row in every if row.presence == _HERE]
        rows = [row for row in rows if row.contribution_id is None or row.contribution_id in said]
        rows += [one.as_row() for key, one in said.items() if key not in known]
        replies: dict[str, list[Remark]] = defaultdict(list)
        for row in rows:
            if row.reply_to is not None:
                replies[row.reply_to].append(row)
        return [(row, replies.get(row.id, [])) for row in rows if row.reply_to is None]

    def _forget(self, committed: Committed) -> None:
        """Typing in a text changes no remark; whatever else may."""
        if {target.entity for target in committed.targets} != {"draft"}:
            self._read = None

    def _row(self, remark_id: str) -> Remark:
        """Its row; one that is in no file yet, when nobody did anything about what a table said."""
        row = self._file.session.get(Remark, remark_id)
        if row is not None:
            return row
        said = said_remarks(self._file, self._guides).values()
        return next(one for one in said if one.remark_id == remark_id).as_row()

    @contextmanager
    def _work(self, row: Remark, label: str, burst: str | None = None) -> Iterator[None]:
        """A step of work on a remark."""
        with self._file.work(label, burst=burst) as session:
            session.add(row)
            if row.presence == _UNDONE:
                row.presence = _HERE
            yield


class _Whereabouts:
    """Which onderdeel of a grondplan a remark is on."""

    def __init__(self, guide: Guide | None) -> None:
        self.order = [section.key for section in guide.sections] if guide else []
        self._by_step: Mapping[str, str] = (
            {guide.step_id(step): section.key for section, step in guide.steps()} if guide else {}
        )
        self._by_name: dict[str, str] = {}
        for section in guide.sections if guide else ():
            for name in (section.title, *section.aliases, section.key):
                self._by_name.setdefault(folded(name), section.key)

    def section_of(self, row: Remark) -> str | None:
        by_step = self._by_step.get(row.step or "")
        return by_step or self._by_name.get(folded((row.section or "").strip()))


def _status(row: Remark) -> RemarkStatus:
    return word_of(RemarkStatus, row.status, RemarkStatus.OPEN)


def _facts(
    row: Remark,
    number: int,
    section_key: str | None,
    replies: list[Remark],
    said: Mapping[str, SaidRemark],
) -> RemarkFacts:
    own = said.get(row.contribution_id or "")
    return RemarkFacts(
        id=row.id,
        number=number,
        author=row.author or "",
        date=row.date or "",
        quoted=row.on_text or "",
        comment=own.text if own is not None else row.comment,
        section=row.section or "",
        step_id=row.step,
        section_key=section_key,
        status=_status(row),
        reason=row.reason or "",
        answer=row.answer or "",
        resolved=row.resolved,
        return_id=row.return_id,
        replies=tuple(RemarkReply(one.id, one.author or "", one.date or "", one.comment) for one in replies),
    )
