"""A copy in words: when it was made, what stands in it, and how that differs from now."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QObject

from app.store.copies import Contents, Seen, State
from app.ui.amounts import counted
from app.ui.start.words import day_in_words
from app.workshop.timetable import moment_words

Things = frozenset[tuple[str, int]]


class CopiesWords(QObject):
    """``now`` is what days are counted from; ``among`` are the copies that stand in one list."""

    def __init__(self, now: dt.datetime, among: Iterable[dt.datetime | None] = ()) -> None:
        super().__init__()
        self._now = now
        self._minutes = Counter(map(_minute, among))

    def moment(self, made: dt.datetime | None) -> str:
        """When it was made, to go on a sentence with."""
        if made is None:
            return self.tr("een dag die niet bekend is")
        day = day_in_words(made.date(), self._now.date())
        alike = self._minutes[_minute(made)] > 1  # Only seconds tell these apart.
        time = f"{moment_words(made)}:{made:%S}" if alike else moment_words(made)
        return self.tr("{day} om {time}").format(day=day, time=time)

    def title(self, made: dt.datetime | None) -> str:
        """When it was made, by itself."""
        words = self.moment(made)
        return words[:1].upper() + words[1:]

    def stands_in(self, seen: Seen | None) -> str:
        """What stands in it, in one line; None as long as nobody looked."""
        if seen is None:
            return self.tr("wordt nagekeken …")
        if seen.state is State.DAMAGED:
            return self.tr("beschadigd, kan niet terug")
        if seen.state is State.REFUSED:
            return self.tr("van een nieuwere Praktijkdag, kan hier niet terug")
        if seen.state is State.GONE:
            return self.tr("niet gevonden")
        return self._listed(*map(len, _parts(seen.contents))) or self.tr("nog leeg")

    def beside_now(self, then: Seen | None, now: Seen | None) -> str:
        """How a copy differs from what stands there now."""
        if then is None or then.state is not State.GOOD:
            return ""
        if now is None or now.state is not State.GOOD:
            return self.tr("Het bestand zelf kan nu niet open. Deze kopie wel.")
        pairs = list(zip(_parts(then.contents), _parts(now.contents), strict=True))
        fewer = self._listed(*(_missing(here, there) for there, here in pairs))
        more = self._listed(*(_missing(there, here) for there, here in pairs))
        other = self._listed(*(_changed(there, here) for there, here in pairs))
        told = [self.tr("{things} minder").format(things=fewer)] if fewer else []
        told += [self.tr("{things} meer").format(things=more)] if more else []
        told += [self.tr("{things} met andere woorden").format(things=other)] if other else []
        if not told:
            return self.tr("In de antwoorden en de teksten staat hetzelfde als nu.")
        return self.tr("Vergeleken met nu: {differences}.").format(differences="; ".join(told))

    def _listed(self, answers: int, notes: int, texts: int) -> str:
        return ", ".join(filter(None, (self._answers(answers), self._notes(notes), self._texts(texts))))

    def _answers(self, count: int) -> str:
        if not count:
            return ""
        return counted(count, "1 antwoord", "{count} antwoorden")

    def _notes(self, count: int) -> str:
        if not count:
            return ""
        return counted(count, "1 post-it", "{count} post-its")

    def _texts(self, count: int) -> str:
        if not count:
            return ""
        return counted(count, "1 tekst", "{count} teksten")


def _minute(made: dt.datetime | None) -> dt.datetime | None:
    return made.replace(second=0, microsecond=0) if made is not None else None


def _parts(contents: Contents) -> tuple[Things, Things, Things]:
    return contents.answers, contents.notes, contents.texts


def _missing(there: Things, here: Things) -> int:
    """How many things stand there and not here, whatever their words."""
    return len({key for key, _words in there} - {key for key, _words in here})


def _changed(there: Things, here: Things) -> int:
    """How many stand in both, with other words."""
    return len({key for key, _words in there - here} & {key for key, _words in here - there})
