"""The source register: what the description rests on, each with a key that a text can cite it by."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select

from app.foundation.errors import KnownError
from app.guides.joining import folded
from app.models import Presence, Source
from app.prose.source_citations import cited_keys, is_key, with_other_key
from app.store.practice_file import Committed, PracticeFile
from app.workshop.counted import in_digits
from app.workshop.drafts import Drafts
from app.workshop.ranks import rank_after, rank_moved
from app.workshop.source_names import free_key, proposed_key
from app.workshop.source_pasting import pasted_source
from app.workshop.source_values import TEXT_FIELDS, SourceFacts, facts_of, put, row_of, tidy

_HERE = Presence.PRESENT.value


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of sources that were brought in. ``renamed`` is old key → the one it has here."""

    added: tuple[str, ...]
    there_already: int
    renamed: Mapping[str, str]


class Sources:
    """The sources of an open practice, in the order in which people put them."""

    def __init__(self, file: PracticeFile, drafts: Drafts) -> None:
        self._file = file
        self._drafts = drafts
        self._read: tuple[SourceFacts, ...] | None = None
        self._cited: dict[str, tuple[str, tuple[str, ...]]] = {}
        """Step id → its draft as it was read, and the keys in it."""
        file.subscribe(self._forget)

    # -- looking

    def all(self) -> tuple[SourceFacts, ...]:
        """All of them."""
        if self._read is None:
            self._read = tuple(facts_of(row) for row in self._rows())
        return self._read

    def get(self, source_id: str) -> SourceFacts | None:
        """One of them; None when it is in the bin or was never there."""
        return next((one for one in self.all() if one.id == source_id), None)

    def by_key(self) -> dict[str, SourceFacts]:
        """Key → source. Two files that grew apart may have given one key twice: the first counts."""
        found: dict[str, SourceFacts] = {}
        for one in self.all():
            if one.key:
                found.setdefault(one.key, one)
        return found

    def cited(self) -> dict[str, tuple[str, ...]]:
        """Step id → the keys that its draft cites, for every draft that cites one."""
        texts = self._drafts.all()
        self._cited = {
            step: known if (known := self._cited.get(step)) and known[0] == text else (text, cited_keys(text))
            for step, text in texts.items()
        }
        return {step: keys for step, (_text, keys) in self._cited.items() if keys}

    def proposed_key(self, facts: SourceFacts) -> str:
        """The key that it would get: from author and year, and free."""
        taken = {one.key for one in self.all() if one.id != facts.id}
        return proposed_key(facts.author, facts.year, facts.title, taken)

    # -- changing

    def add(self, facts: SourceFacts) -> str:
        """A new one at the end; its id. Without a key it gets one.

        Raises ``KnownError`` when nothing says which source it is, or its key is taken or is none.
        """
        facts = tidy(facts)
        if facts.is_nothing:
            raise KnownError(
                "Een bron heeft een titel, een auteur of een adres. Er is niets toegevoegd; typ er één van."
            )
        facts = replace(facts, id="", key=facts.key or self.proposed_key(replace(facts, id="")))
        self._refuse_key(facts)
        rows = self._rows()
        with self._file.work("Bron toegevoegd") as session:
            row = row_of(facts, rank_after(max((row.rank for row in rows), default="") or None))
            session.add(row)
        return row.id

    def paste(self, text: str) -> str:
        """A new one out of what was pasted or typed on one line: a title, an address, a DOI, a reference."""
        return self.add(pasted_source(text))

    def change(self, facts: SourceFacts, *, burst: str = "") -> None:
        """Say it as ``facts`` does, which has the id. Typing in one field (``burst``) is one step of work.

        With another key every draft that cites it says that one. Raises ``KnownError`` for a key that is
        taken or is none.
        """
        row = self._row(facts.id)
        before = facts_of(row)
        facts = _tidy_where_other(before, facts)
        if facts == before:
            return
        self._refuse_key(facts)
        with self._file.work("Bron gewijzigd", burst=f"source:{facts.id}:{burst}" if burst else None):
            put(facts, row)
            if before.key and facts.key and before.key != facts.key:
                self._cite_anew(before.key, facts.key)

    def carries(self, source_id: str, section: str, *, on: bool, given: Collection[str] = ()) -> None:
        """It carries an onderdeel, or no longer. ``given`` are those that it carried, as people saw them.

        Words that stood for ``given`` (``supports``) become a choice: they only named an onderdeel.
        """
        row = self._row(source_id)
        by_words = bool(given) and not row.sections
        before = list(given) or list(row.sections)
        after = [one for one in before if one != section] + ([section] if on else [])
        if after != row.sections or by_words:
            with self._file.work("Onderdeel bij bron gezet" if on else "Onderdeel bij bron weggehaald"):
                row.sections = after
                if by_words:
                    row.supports = None

    def key_of(self, source_id: str) -> str:
        """The key to cite it by; one that has none yet gets it now."""
        facts = facts_of(self._row(source_id))
        if not facts.key:
            facts = replace(facts, key=self.proposed_key(facts))
            with self._file.work("Bron kreeg een sleutel"):
                put(facts, self._row(source_id))
        return facts.key

    def move(self, source_id: str, places: int) -> None:
        """Up (negative) or down in the list."""
        row, rows = self._row(source_id), self._rows()
        rank = rank_moved([one.rank for one in rows], rows.index(row), places)
        if rank is not None:
            with self._file.work("Bron verplaatst"):
                row.rank = rank

    def bin(self, source_id: str) -> None:
        """To the bin; it asks nothing and can be undone. A text that cites it shows that it is gone."""
        with self._file.work("Bron naar de prullenbak"):
            self._row(source_id).presence = Presence.BINNED.value

    def take_in(self, sources: Iterable[SourceFacts]) -> TakenIn:
        """Bring sources in, as one step of work. One that is there already does not come in twice.

        The same is: the same DOI, or the same title with the same key or the same author and year. Without
        title, DOI and address everything else that is said must be the same; the key does not count then.
        """
        known = {mark for one in self.all() for mark in _marks(one)}
        taken = {one.key for one in self.all() if one.key}
        rank = max((row.rank for row in self._rows()), default="") or None
        rows: list[Source] = []
        there = 0
        renamed: dict[str, str] = {}
        for facts in map(tidy, sources):
            marks = _marks(facts)
            if facts.is_nothing or known & marks:
                there += not facts.is_nothing
                continue
            known |= marks
            wanted = facts.key if is_key(facts.key) else ""
            key = free_key(wanted, taken) if wanted else ""
            key = key or proposed_key(facts.author, facts.year, facts.title, taken)
            taken.add(key)
            if facts.key and facts.key != key:
                renamed[facts.key] = key
            rank = rank_after(rank)
            rows.append(row_of(replace(facts, key=key, id=""), rank))
        if rows:
            with self._file.work(in_digits(len(rows), "bron ingelezen", "bronnen ingelezen")) as session:
                session.add_all(rows)
        return TakenIn(tuple(row.id for row in rows), there, renamed)

    # -- inside

    def _refuse_key(self, facts: SourceFacts) -> None:
        if not facts.key:
            return
        if not is_key(facts.key):
            raise KnownError(
                "Een sleutel heeft letters en cijfers, met hoogstens één punt of streepje ertussen. "
                "Er is niets veranderd; typ bijvoorbeeld metz2016."
            )
        if any(one.key == facts.key and one.id != facts.id for one in self.all()):
            raise KnownError(
                f"De sleutel '{facts.key}' is al van een andere bron. Er is niets veranderd; kies een andere."
            )

    def _cite_anew(self, old: str, new: str) -> None:
        texts = {step: with_other_key(text, old, new) for step, text in self._drafts.all().items()}
        self._drafts.write_all(texts, "Sleutel van een bron gewijzigd")

    def _row(self, source_id: str) -> Source:
        return self._file.session.get_one(Source, source_id)

    def _rows(self) -> list[Source]:
        query = select(Source).where(Source.presence == _HERE).order_by(Source.rank, Source.id)
        return list(self._file.session.scalars(query))

    def _forget(self, committed: Committed) -> None:
        if not committed.targets or any(target.entity == "source" for target in committed.targets):
            self._read = None


def _tidy_where_other(before: SourceFacts, facts: SourceFacts) -> SourceFacts:
    """``facts``, tidied where they say something else than ``before``: what nobody touched stays."""
    tidied = tidy(facts)
    same = {
        name: getattr(before, name) for name in TEXT_FIELDS if getattr(facts, name) == getattr(before, name)
    }
    return replace(tidied, **same)


def _marks(facts: SourceFacts) -> set[tuple[str, ...]]:
    """What two sources have in common when they are the same one."""
    title = folded(facts.title) or facts.title
    marks: set[tuple[str, ...]] = set()
    if facts.doi:
        marks.add(("doi", facts.doi.casefold()))
    if title and facts.key:
        marks.add(("key", facts.key, title))
    if title or facts.url:
        marks.add(("facts", folded(facts.author), facts.year, title, "" if title else facts.url))
    elif not facts.doi:
        where = (facts.published_in, facts.publisher, facts.volume, facts.issue, facts.pages)
        marks.add(("nameless", facts.author, facts.year, *where, *facts.more))
    return marks
