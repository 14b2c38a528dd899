"""The small guides that a day brings with it, so that all that was said hangs on a step of the right kind.

A day file holds what a group did with notes, cards and lists, but not the draaiboek they had. These are
made from what it holds. The export reads them back; what it looks for is said here once.
"""

from collections.abc import Iterable, Iterator, Sequence

from app.guides.joining import ImportedQuestion, Joined, join, slug
from app.guides.loader import bundled
from app.guides.schema import Guide, Section
from app.guides.steps import (
    AnyStep,
    BoardColor,
    BoardStep,
    CardsStep,
    CheckStep,
    Labelled,
    OpenStep,
    ProfileStep,
    ScaleStep,
)
from app.workshop.day_file import DayFile
from app.workshop.day_file_parts import Board, Cards, ChecklistItem, FeedbackQuestion, NetworkQuestion
from app.workshop.guides import GRONDPLAN

ELEMENTS = "werkzaam"
CARDS = "kaarten"
CHECKLIST = "checklist"
NETWORK = "netwerk"
PLENARY = "plenair"
BOARD_STEP = "werkzaam.post-its"
PROFILE_STEP = "werkzaam.praktijkprofiel"
CARDS_STEP = "kaarten.gesprek"
SCORE_STEP = "checklist.score"
BOARD_ID = f"{ELEMENTS}/{BOARD_STEP}"
CARDS_ID = f"{CARDS}/{CARDS_STEP}"
SCORE_ID = f"{CHECKLIST}/{SCORE_STEP}"

_SOURCE = "De dag die je inlas"
_COLORS = {
    "groen": ("●", "Alliantie: wat doe je voor een positieve en veilige relatie?"),
    "geel": ("■", "Samen beslissen en samenwerken: wat doe je dan?"),
    "roze": ("▲", "Motiveren: wat doe je dan?"),
}


class DayGuides:
    """The guides that a day file brings, and the ids of the steps that its parts hang on."""

    def __init__(self, day: DayFile) -> None:
        ours = bundled(GRONDPLAN)
        joined = asked_by_day(day)
        self._grondplan = joined.guide if day.grondplan else ours
        self.questions = _ids(self._grondplan, joined.step_keys)
        self._elements = elements_guide(day.board, profile=bool(day.praktijkprofiel))
        self._cards = cards_guide(day.cards) if day.cards is not None else None
        self._checklist: Guide | None = None
        self._network: Guide | None = None
        self._plenary = bundled(PLENARY)
        self.checks: list[str] = []
        self.network: list[str] = []
        self.plenary: list[str] = []
        if day.checklist_goede_praktijken is not None:
            self._checklist, keys = checklist_guide(day.checklist_goede_praktijken.items)
            self.checks = _ids(self._checklist, keys)
        if day.lerend_netwerk is not None:
            self._network, keys = network_guide(day.lerend_netwerk.vragen)
            self.network = _ids(self._network, keys)
        if day.terugkoppeling:
            self._plenary, keys = plenary_guide(day.terugkoppeling, self._plenary)
            self.plenary = _ids(self._plenary, keys)

    def in_order(self) -> Iterator[Guide]:
        """In the order of a day: what happens with our words first, looking back last."""
        yield bundled("woorden")
        yield self._grondplan
        for guide in (self._elements, self._cards, self._checklist, self._network):
            if guide is not None:
                yield guide
        yield self._plenary


def asked_by_day(day: DayFile) -> Joined:
    """The grondplan that asks the questions of a day, and the key of the step each became."""
    questions = [
        ImportedQuestion(one.onderdeel, one.werkvraag, one.key, one.onderdeel_key, one.help)
        for one in day.grondplan
    ]
    return join(questions, bundled(GRONDPLAN))


def elements_guide(board: Board | None, *, profile: bool) -> Guide | None:
    """Werkzame elementen: the board and the praktijkprofiel, as far as the day had them."""
    steps: list[AnyStep] = []
    if board is not None:
        colors = tuple(_colors(note.color for note in board.notes))
        steps.append(
            BoardStep(
                key=BOARD_STEP,
                question="Wat doe je dan precies?",
                short="Post-its",
                help=board.prompt,
                colors=colors,
                feeds=PROFILE_STEP if profile else None,
            )
        )
    if profile:
        steps.append(
            ProfileStep(
                key=PROFILE_STEP,
                question="Praktijkprofiel",
                short="Praktijkprofiel",
                from_board=BOARD_STEP if board is not None else None,
            )
        )
    title = "Werkzame elementen"
    return (
        _guide(ELEMENTS, title, [Section(key=ELEMENTS, title=title, steps=tuple(steps))]) if steps else None
    )


def cards_guide(cards: Cards) -> Guide:
    """The casus and the cards; the cards themselves are kept as rows, because a group changes them."""
    named = dict.fromkeys(card.uitgangspunt for card in cards.deck if card.uitgangspunt)
    keys = _unique(slug(name, "uitgangspunt") for name in named)
    principles = tuple(Labelled(key=key, label=name) for key, name in zip(keys, named, strict=True))
    question = "Welke kaart zou je hier wel of niet gebruiken, en waarom?"
    step = CardsStep(key=CARDS_STEP, question=question, short="Gesprekskaarten", principles=principles)
    title = "Gesprekskaarten"
    return _guide(CARDS, title, [Section(key=CARDS, title=title, steps=(step,))])


def checklist_guide(items: Sequence[ChecklistItem]) -> tuple[Guide, list[str]]:
    """The checklist and the score on ten; and the key of the step of each item, in order."""
    keys = list(_unique((f"checklist.{slug(item.item, 'punt')}" for item in items), {SCORE_STEP}))
    blocks: list[tuple[str, list[AnyStep]]] = []
    for key, item in zip(keys, items, strict=True):
        if not blocks or blocks[-1][0] != item.blok:
            blocks.append((item.blok, []))
        blocks[-1][1].append(CheckStep(key=key, question=item.item))
    section_keys = _unique((slug(title, "blok") for title, _steps in blocks), {"score"})
    sections = [
        Section(key=key, title=title, steps=tuple(steps))
        for key, (title, steps) in zip(section_keys, blocks, strict=True)
    ]
    score = ScaleStep(key=SCORE_STEP, question="Welke score geef je onze praktijk?", short="Score")
    sections.append(Section(key="score", title="Score van 0 tot 10", steps=(score,)))
    return _guide(CHECKLIST, "Checklist goede praktijken", sections), keys


def network_guide(questions: Sequence[NetworkQuestion]) -> tuple[Guide, list[str]]:
    """The questions on doel en vorm, each with its number as short name; and the keys of their steps."""
    keys = list(_unique(f"{NETWORK}.{slug(question.vraag)}" for question in questions))
    steps = tuple(
        OpenStep(key=key, question=question.vraag, short=f"Vraag {question.nr}")
        for key, question in zip(keys, questions, strict=True)
    )
    title = "Lerend netwerk"
    return _guide(NETWORK, title, [Section(key=NETWORK, title="Doel en vorm", steps=steps)]), keys


def number_of(step: AnyStep) -> int | None:
    """The number that a question on doel en vorm had in its day file."""
    word, _, number = (step.short or "").partition(" ")
    return int(number) if word == "Vraag" and number.removeprefix("-").isdecimal() else None


def plenary_guide(questions: Sequence[FeedbackQuestion], ours: Guide) -> tuple[Guide, list[str]]:
    """The terugkoppeling of the day; a question that we ask too keeps our key. And the keys of the steps."""
    known = {step.question: step for _section, step in ours.steps() if isinstance(step, OpenStep)}
    made: list[AnyStep] = []
    used = {step.key for step in known.values()}
    for question in questions:
        step = known.pop(question.vraag, None)
        if step is None:
            (key,) = _unique([f"terugkoppeling.{slug(question.vraag)}"], used)
            step = OpenStep(key=key, question=question.vraag, minutes=5)
        used.add(step.key)
        made.append(step)
    section = Section(key="terugkoppeling", title=ours.title, steps=tuple(made))
    return _guide(PLENARY, ours.title, [section]), [step.key for step in made]


def _guide(key: str, title: str, sections: Sequence[Section]) -> Guide:
    return Guide(key=key, title=title, source=_SOURCE, version=1, intro=title, sections=tuple(sections))


def _colors(words: Iterable[str]) -> Iterator[BoardColor]:
    """One colour for each word on the notes, each with a sign of its own: nobody needs to see colour."""
    wanted = list(dict.fromkeys(words))
    keys = _unique(slug(word, "kleur") for word in wanted)
    for number, (key, word) in enumerate(zip(keys, wanted, strict=True), 1):
        sign, prompt = _COLORS.get(word, (str(number), word))
        yield BoardColor(key=key, word=word, sign=sign, prompt=prompt)


def _unique(keys: Iterable[str], used: Iterable[str] = ()) -> Iterator[str]:
    """Each key, with a number behind it when it was there already."""
    taken = set(used)
    for key in keys:
        number, free = 1, key
        while free in taken:
            number += 1
            free = f"{key}-{number}"
        taken.add(free)
        yield free


def _ids(guide: Guide, keys: Sequence[str]) -> list[str]:
    return [f"{guide.key}/{key}" for key in keys]
