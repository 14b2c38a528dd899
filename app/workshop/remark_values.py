"""What is said of an opmerking of a reader: values, not rows; how a list of them is sifted and walked."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from app.prose.blocks import plain_text
from app.prose.markdown import parse

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT")
_QUOTES = "'\"‘’“”„«»"


class RemarkStatus(StrEnum):
    """How far an opmerking is. Its value is the word that people read."""

    OPEN = "open"
    IN_WORK = "bezig"
    DONE = "klaar"
    ASIDE = "terzijde"
    """Nothing is done with it, for a reason that is told."""

    @property
    def asks(self) -> bool:
        """Whether somebody still has to do something about it."""
        return self in (RemarkStatus.OPEN, RemarkStatus.IN_WORK)


STATUS_WORDS = MappingProxyType(
    {
        RemarkStatus.OPEN: "open",
        RemarkStatus.IN_WORK: "mee bezig",
        RemarkStatus.DONE: "klaar",
        RemarkStatus.ASIDE: "terzijde gelegd",
    }
)
"""Each as it stands in a sentence."""


@dataclass(frozen=True, slots=True)
class RemarkReply:
    """What somebody wrote under a remark, in the file that it came from."""

    id: str
    author: str
    date: str
    text: str

    @property
    def day(self) -> str:
        """The day it was written: an ISO date, or as it came."""
        return _day(self.date)


@dataclass(frozen=True, slots=True)
class RemarkFacts:
    """A remark of a reader as people see it."""

    id: str
    number: int
    """Its place among the remarks on its onderdeel, from 1."""
    author: str
    date: str
    """ISO date or moment, or as it came."""
    quoted: str
    """The words it is about, as they came; empty when it is about the whole."""
    comment: str
    section: str = ""
    """The onderdeel as whoever made it calls it; empty when nobody knows."""
    step_id: str | None = None
    """The question it is on; None when only the onderdeel is known, or nothing."""
    section_key: str | None = None
    """The onderdeel of this grondplan; None when it has no place yet."""
    status: RemarkStatus = RemarkStatus.OPEN
    reason: str = ""
    """Why it was set aside."""
    answer: str = ""
    resolved: bool = False
    """Whether its thread was closed in the file that it came in with."""
    return_id: str | None = None
    replies: tuple[RemarkReply, ...] = ()

    @property
    def words(self) -> str:
        """The words it is about, as people read them."""
        return plain_text(parse(self.quoted)).strip()

    @property
    def day(self) -> str:
        """The day it was made: an ISO date, or as it came."""
        return _day(self.date)

    @property
    def asks(self) -> bool:
        """Whether somebody still has to do something about it."""
        return self.status.asks

    @property
    def reply(self) -> str:
        """What goes out as our reply; empty when we have none."""
        return reply_of(self.answer, self.reason if self.status is RemarkStatus.ASIDE else "")

    @property
    def placed(self) -> bool:
        """Whether it has an onderdeel."""
        return self.section_key is not None

    def find_in(self, text: str) -> tuple[int, int] | None:
        """Where its words stand in a text without marks: begin and end. None when they are gone."""
        return found_in(text, self.quoted)


@dataclass(frozen=True, slots=True)
class RemarkSieve:
    """Which remarks are shown."""

    asking: bool = False
    """Only those about which something still has to be done."""
    unplaced: bool = False
    author: str = ""

    def lets_through(self, remark: RemarkFacts) -> bool:
        """Whether it is one of them."""
        return (
            (not self.asking or remark.asks)
            and (not self.unplaced or not remark.placed)
            and (not self.author or remark.author == self.author)
        )

    def sifted(self, remarks: Iterable[RemarkFacts]) -> list[RemarkFacts]:
        """Those that it lets through, in their order."""
        return list(filter(self.lets_through, remarks))


def reply_of(answer: str, reason: str) -> str:
    """Our reply to a reader: the answer, and why nothing is done with the remark."""
    aside = f"Niet overgenomen: {reason.strip()}" if reason.strip() else ""
    return "\n".join(part for part in (answer.strip(), aside) if part)


def authors_of(remarks: Iterable[RemarkFacts]) -> list[str]:
    """Who made any of them, each once, in the order of their first."""
    return list(dict.fromkeys(remark.author for remark in remarks if remark.author))


def beside(
    remarks: Sequence[RemarkFacts], current: str | None, places: int, start: int = 0
) -> RemarkFacts | None:
    """The next remark (``places`` 1) or the one before (-1), and from the end on to the other end.

    As long as something has to be done about any, only those count. From a remark that isn't among them,
    or from nowhere, it goes by its place; ``start`` is that of who looks at none, from 0.
    """
    ids = [remark.id for remark in remarks]
    here = ids.index(current) if current in ids else start - (1 if places > 0 else 0)
    wanted = [at for at, remark in enumerate(remarks) if remark.asks] or list(range(len(remarks)))
    if not wanted:
        return None
    if places > 0:
        return remarks[next((at for at in wanted if at > here), wanted[0])]
    return remarks[next((at for at in reversed(wanted) if at < here), wanted[-1])]


def found_in(text: str, quoted: str) -> tuple[int, int] | None:
    """Where the words that a reader quoted stand in a text without marks; None when they are gone."""
    for words in _wordings(quoted):
        at = text.find(words)
        if words and at >= 0:
            return at, at + len(words)
    return None


def _day(date: str) -> str:
    return date[:10] if _MOMENT.match(date) else date


def _wordings(quoted: str) -> tuple[str, ...]:
    """The words as they came, without the marks of a draft, and without quotation marks around them."""
    plain = plain_text(parse(quoted)).strip()
    return tuple(dict.fromkeys((quoted, plain, plain.strip(_QUOTES))))
