"""What people chose to erase: what goes, what stays and what is out of reach, in lines; and the act."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from app.models import Export
from app.ui.amounts import counted
from app.ui.session.report_list import Line
from app.ui.translated import translated
from app.ui.widgets.icons import Sign
from app.workshop.earlier_texts import EarlierText, earlier_texts, forget_earlier
from app.workshop.withdrawal import (
    OUT_OF_REACH,
    Withdrawal,
    raw_answers,
    withdraw,
    withdrawal_of_answers,
)
from app.workshop.workshop import Workshop

Told = tuple[Line, object]
"""A line, and what Enter on it asks: a ``Spot`` in a text, or None."""
_MOST = 40
"""So many texts are shown; of more only how many."""


class Going(Protocol):
    """Something that may go; nothing is done yet."""

    @property
    def anything(self) -> bool:
        """Whether there is something to erase."""

    @property
    def needs_approval(self) -> bool:
        """Whether it goes only once the description was approved."""

    @property
    def sought(self) -> Sequence[str]:
        """The words to look for in kept files, which can go too."""

    @property
    def advice(self) -> str:
        """What is left to do once it went."""

    def lines(self, exports: Sequence[Export]) -> list[Told]:
        """All that people should know before they say yes."""

    def again(self, workshop: Workshop) -> "Going":
        """The same, weighed anew."""

    def erase(self, workshop: Workshop, export_ids: Sequence[str]) -> None:
        """For good."""


@dataclass(frozen=True, slots=True)
class GoingWords:
    """What was said: by one, by somebody, or all of it."""

    found: Withdrawal

    @property
    def anything(self) -> bool:
        return self.found.anything

    @property
    def needs_approval(self) -> bool:
        return not self.found.whole

    @property
    def sought(self) -> Sequence[str]:
        return self.found.texts if self.found.whole else ()

    @property
    def advice(self) -> str:
        if not self.found.quoting:
            return ""
        return _tr(
            "Haal de woorden nog weg waar een tekst ze citeert, en wis daarna hoe die tekst vroeger was."
        )

    def lines(self, exports: Sequence[Export]) -> list[Told]:
        found = self.found
        if not found.anything:
            return [(Line(_tr("Hier is niets meer van.")), None)]
        told: list[Told] = []
        if found.quoting:
            told.append(_heading(_tr("Deze teksten citeren het nog")))
            for one in found.quoting:
                told.append((Line(one.title, _tr("Enter gaat erheen"), sign=Sign.PENCIL), one.spot))
        told += _kept(exports)
        told += _texts(_tr("Dit wordt gewist ({count})").format(count=len(found.contributions)), found.texts)
        if found.photos:
            told.append((Line(counted(found.photos, "1 foto erbij", "{count} foto’s erbij")), None))
        told += _out_of_reach()
        if not found.whole:
            told.append(_heading(_tr("De teksten, het praktijkprofiel en de afspraken blijven.")))
        return told

    def again(self, workshop: Workshop) -> "GoingWords":
        if not self.found.whole:
            return GoingWords(raw_answers(workshop))
        return GoingWords(withdrawal_of_answers(workshop, self.found.contributions))

    def erase(self, workshop: Workshop, export_ids: Sequence[str]) -> None:
        withdraw(workshop, self.found, export_ids)


@dataclass(frozen=True, slots=True)
class GoingEarlier:
    """How one text read before; the text stays as it is."""

    text: EarlierText

    @property
    def anything(self) -> bool:
        return self.text.count > 0

    @property
    def needs_approval(self) -> bool:
        return False

    @property
    def sought(self) -> Sequence[str]:
        return self.text.gone

    @property
    def advice(self) -> str:
        return ""

    def lines(self, exports: Sequence[Export]) -> list[Told]:
        if not self.anything:
            return [(Line(_tr("Hier is niets meer van.")), None)]
        gone = self.text.gone
        stays = _tr("De tekst blijft zoals ze nu is. Vergelijken met vroeger kan dan niet meer.")
        return [
            (Line(self.text.title, earlier_words(self.text.count)), None),
            *_kept(exports),
            *_texts(_tr("Dit stond er vroeger en wordt gewist ({count})").format(count=len(gone)), gone),
            *_out_of_reach(),
            _heading(stays),
        ]

    def again(self, workshop: Workshop) -> "GoingEarlier":
        found = (one for one in earlier_texts(workshop) if one.draft_id == self.text.draft_id)
        return GoingEarlier(next(found, EarlierText(self.text.draft_id, self.text.title, 0, ())))

    def erase(self, workshop: Workshop, export_ids: Sequence[str]) -> None:
        forget_earlier(workshop, self.text.draft_id, export_ids)


def earlier_words(count: int) -> str:
    """How many earlier states a text has."""
    return counted(count, "1 vroegere versie", "{count} vroegere versies")


def _kept(exports: Sequence[Export]) -> list[Told]:
    if not exports:
        return []
    named = [(one.file_name, f"v{one.number} · {one.code}") for one in exports]
    lines: list[Told] = [(Line(name, code, sign=Sign.WARNING), None) for name, code in named]
    return [_heading(_tr("In deze bewaarde bestanden staat het")), *lines]


def _texts(heading: str, texts: Sequence[str]) -> list[Told]:
    told: list[Told] = [_heading(heading)]
    told += [(Line(" ".join(text.split())), None) for text in texts[:_MOST]]
    if len(texts) > _MOST:
        told.append((Line(_tr("en nog {count}").format(count=len(texts) - _MOST)), None))
    return told


def _out_of_reach() -> list[Told]:
    lines: list[Told] = [(Line(translated(words), sign=Sign.WARNING), None) for words in OUT_OF_REACH]
    return [_heading(_tr("Hier kunnen we niet bij")), *lines]


def _heading(words: str) -> Told:
    return Line(words, heading=True), None


def _tr(words: str) -> str:
    return QCoreApplication.translate("ErasePage", words)
