"""What is at hand beside a text: na te vragen, hiaten, contradictions and remarks. Knows no screen."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from app.workshop.answers import Answer
from app.workshop.gaps import OpenGap
from app.workshop.remark_values import RemarkFacts, RemarkStatus
from app.workshop.unfinished_bits import Bit


class What(Enum):
    """What a row is about; also the group it stands in, in this order."""

    REMARK = "remark"
    ASK = "ask"
    """An answer that is na te vragen."""
    BIT = "bit"
    """Words in the text that say something is still missing."""
    GAP = "gap"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing at hand. ``id`` is that of the answer, hiaat or remark it is about."""

    what: What
    words: str
    id: str = ""
    number: int = 0
    """That of a remark, the same as at the words in the text; or that of an answer."""
    by: str = ""
    when: str = ""
    """ISO date of a remark."""
    quoted: str = ""
    """The words a remark is about."""
    span: tuple[int, int] | None = None
    """Where it stands in this text: begin and end in what people read."""
    elsewhere: str = ""
    """The step of the other text in which a remark's words stand."""
    gone: bool = False
    """Whether the words that a remark is about stand nowhere any more."""
    closed: bool = False
    status: RemarkStatus | None = None
    """How far a remark is."""
    answered: bool = False
    """Whether a remark has an answer."""
    replies: tuple[tuple[str, str], ...] = ()
    """Who replied to a remark, and what."""

    @property
    def settled(self) -> bool:
        """Whether nothing more is to be done about a remark."""
        return self.status is not None and not self.status.asks


def remarks_at(
    remarks: Iterable[RemarkFacts], text: str, step_id: str, others: Mapping[str, str]
) -> list[Item]:
    """The remarks on an onderdeel, what is settled last; those on this ``text`` before those on ``others``.

    ``others`` are its other texts, by step. One whose words stand nowhere belongs to its question.
    """
    found = []
    for remark in remarks:
        span = remark.find_in(text) if remark.quoted else None
        elsewhere = ""
        if span is None and remark.quoted:
            elsewhere = next((step for step, other in others.items() if remark.find_in(other)), "")
        gone = bool(remark.quoted) and span is None and not elsewhere
        found.append(
            Item(
                What.REMARK,
                remark.comment,
                remark.id,
                remark.number,
                remark.author,
                remark.day,
                remark.words,
                span,
                elsewhere,
                gone,
                status=remark.status,
                answered=bool(remark.answer.strip()),
                replies=tuple((one.author, one.text) for one in remark.replies),
            )
        )
    return sorted(
        found, key=lambda item: (item.settled, item.span is None, bool(item.elsewhere), item.number)
    )


def asked_at(answers: Sequence[Answer], numbers: Mapping[str, int], bits: Iterable[Bit]) -> list[Item]:
    """What still has to be asked: answers marked so, and words in the text that say so."""
    asked = [
        Item(
            What.ASK, answer.text, answer.id, numbers.get(answer.id, 0), answer.who.name if answer.who else ""
        )
        for answer in answers
        if answer.to_ask
    ]
    return [*asked, *(Item(What.BIT, bit.words) for bit in bits)]


def gaps_at(gaps: Iterable[OpenGap], step_id: str, beside: Collection[str]) -> list[Item]:
    """The hiaten of a question, then those ``beside`` it and of the whole practice; what is closed last."""
    found = [gap for gap in gaps if gap.step_id is None or gap.step_id in beside]
    found.sort(key=lambda gap: (gap.closed, gap.step_id != step_id, gap.step_id is None))
    return [Item(What.GAP, gap.text, gap.id, closed=gap.closed) for gap in found]


def against_at(
    answers: Sequence[Answer], numbers: Mapping[str, int], pairs: Iterable[tuple[str, str]]
) -> list[Item]:
    """Each pair of answers that contradict each other; it leads to the first of the two."""
    texts = {answer.id: answer.text for answer in answers}
    found = []
    for one, other in pairs:
        if one in numbers and other in numbers:
            first, second = sorted((one, other), key=numbers.__getitem__)
            words = f"{numbers[first]}: {_short(texts[first])}\n{numbers[second]}: {_short(texts[second])}"
            found.append(Item(What.AGAINST, words, first, numbers[first]))
    return found


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 60 else f"{flat[:59]}…"
