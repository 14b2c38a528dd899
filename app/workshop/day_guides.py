"""The small guides that a day brings with it, so that all that was said hangs on a step of the right kind.

A day file holds what a group did with notes, cards and lists, but not the draaiboek they had. These are
made from what it holds; of the exercise on werkzame elementen we have one ourselves. The export reads them
back; what it looks for is said here once.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from app.guides.joining import ImportedQuestion, Joined, join, slug
from app.guides.loader import bundled, bundled_guides
from app.guides.schema import FREE, Guide, Section
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
from app.workshop.day_file import AgendaItem, DayFile
from app.workshop.day_file_parts import Board, Cards, ChecklistItem, FeedbackQuestion, NetworkQuestion
from app.workshop.guides import GRONDPLAN

ELEMENTS = "werkzame-elementen"
CHECKLIST = "checklist"
NETWORK = "netwerk"
PLENARY = "plenair"
BOARD_STEP = "werkzaam.post-its"
PROFILE_STEP = "werkzaam.praktijkprofiel"
CARDS_STEP = "kaarten.gesprek"
SCORE_STEP = "checklist.score"
BOARD_ID = f"{ELEMENTS}/{BOARD_STEP}"
PROFILE_ID = f"{ELEMENTS}/{PROFILE_STEP}"
CARDS_ID = f"{ELEMENTS}/{CARDS_STEP}"
SCORE_ID = f"{CHECKLIST}/{SCORE_STEP}"

FORMER = {"werkzaam": ("factoren", "aan-de-slag", "profiel"), "kaarten": ("kaarten", "spelen")}
"""Guides that a day brought before the exercise was one of ours, and which sections of ours do the same."""
_SOURCE = "De dag die je inlas"
OTHERS = tuple(key for key in bundled_guides() if key not in ("woorden", GRONDPLAN, ELEMENTS, PLENARY))
"""Our guides for other sessions, which a day file has by their key."""


class DayGuides:
    """The guides that a day file brings, and the ids of the steps that its parts hang on."""

    def __init__(self, day: DayFile) -> None:
        ours = bundled(GRONDPLAN)
        joined = asked_by_day(day)
        self._grondplan = joined.guide if day.grondplan else ours
        self.questions = _ids(self._grondplan, joined.step_keys)
        self._elements = elements_guide(day.board, day.cards, profile=bool(day.praktijkprofiel))
        self._checklist: Guide | None = None
        self._network: Guide | None = None
        self._plenary = bundled(PLENARY)
        self.checks: list[str] = []
        self.network: list[str] = []
        self.plenary: list[str] = []
        if day.checklist_goede_praktijken is not None:
            self._checklist, keys = checklist_guide(day.checklist_goede_praktijken.items)
            self.checks = _ids(self._checklist, keys)
        network = day.lerend_netwerk
        if network is not None and (network.vragen or NETWORK not in day.werkvormen):
            self._network, keys = network_guide(network.vragen)
            self.network = _ids(self._network, keys)
        self._others = [bundled(key) for key in dict.fromkeys(day.werkvormen) if key in OTHERS]
        if day.terugkoppeling:
            self._plenary, keys = plenary_guide(day.terugkoppeling, self._plenary)
            self.plenary = _ids(self._plenary, keys)

    def in_order(self) -> Iterator[Guide]:
        """In the order of a day: what happens with our words first, looking back last."""
        yield bundled("woorden")
        yield self._grondplan
        own = [guide for guide in (self._elements, self._checklist, self._network) if guide is not None]
        others = {guide.key: guide for guide in self._others}
        for guide in own:
            ours = others.pop(guide.key, None)
            yield _both(ours, guide) if ours is not None else guide
        yield from others.values()
        yield self._plenary


def _both(ours: Guide, brought: Guide) -> Guide:
    """Our guide with what a day asks beside it; what has a key of ours is ours."""
    known = {step.key for _section, step in ours.steps()}
    taken = {section.key for section in ours.sections}
    more = []
    for section in brought.sections:
        steps = tuple(step for step in section.steps if step.key not in known)
        if steps:
            (key,) = _unique([section.key], taken)
            taken.add(key)
            more.append(replace(section, key=key, steps=steps))
    return replace(ours, sections=(*ours.sections, *more))


def asked_by_day(day: DayFile) -> Joined:
    """The grondplan that asks the questions of a day, and the key of the step each became."""
    questions = [
        ImportedQuestion(one.onderdeel, one.werkvraag, one.key, one.onderdeel_key, one.help)
        for one in day.grondplan
    ]
    return join(questions, bundled(GRONDPLAN))


def as_now_asked(item: AgendaItem, guides: Sequence[Guide]) -> AgendaItem:
    """A block that asks a guide of before asks the same of ours, as far as ``guides`` have it."""
    sections = FORMER.get(item.guide or "")
    if sections is None or any(guide.key == item.guide for guide in guides):
        return item
    ours = next((guide for guide in guides if guide.key == ELEMENTS), None)
    kept = tuple(key for key in sections if ours is not None and ours.section(key) is not None)
    return replace(item, guide=ELEMENTS if kept else FREE, sections=kept)


def elements_guide(board: Board | None, cards: Cards | None, *, profile: bool) -> Guide | None:
    """Our exercise on werkzame elementen, as far as the day had it, with its colours and uitgangspunten.

    The cards themselves are kept as rows, because a group changes them.
    """
    ours = bundled(ELEMENTS)
    had = {BOARD_STEP: board is not None, PROFILE_STEP: profile, CARDS_STEP: cards is not None}
    sections = []
    for section, wanted in zip(ours.sections, _for_whom(ours, had), strict=True):
        if wanted:
            steps = tuple(_as_on_the_day(step, board, cards, had) for step in section.steps)
            sections.append(replace(section, steps=steps))
    return replace(ours, sections=tuple(sections)) if sections else None


def _for_whom(ours: Guide, had: Mapping[str, bool]) -> list[bool]:
    """Per section, whether the day had the exercise that it holds or leads up to."""
    wanted: list[bool] = []
    for section in reversed(ours.sections):
        own = [had[step.key] for step in section.steps if step.key in had]
        wanted.append(own[0] if own else wanted[-1])
    return wanted[::-1]


def _as_on_the_day(
    step: AnyStep, board: Board | None, cards: Cards | None, had: Mapping[str, bool]
) -> AnyStep:
    if isinstance(step, BoardStep) and board is not None:
        colors = (*step.colors, *_more_colors(step.colors, (note.color for note in board.notes)))
        return replace(
            step, help=board.prompt, colors=colors, feeds=step.feeds if had[PROFILE_STEP] else None
        )
    if isinstance(step, ProfileStep):
        return replace(step, from_board=step.from_board if had[BOARD_STEP] else None)
    if isinstance(step, CardsStep) and cards is not None:
        known = {principle.label for principle in step.principles}
        named = (card.uitgangspunt for card in cards.deck)
        more = dict.fromkeys(name for name in named if name and name not in known)
        used = {principle.key for principle in step.principles}
        keys = _unique((slug(name, "uitgangspunt") for name in more), used)
        added = (Labelled(key=key, label=name) for key, name in zip(keys, more, strict=True))
        return replace(step, principles=(*step.principles, *added))
    return step


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


def _more_colors(ours: Sequence[BoardColor], words: Iterable[str]) -> Iterator[BoardColor]:
    """One colour for each word on the notes that we have none for, each with a sign of its own."""
    known = {color.key for color in ours}
    wanted = [word for word in dict.fromkeys(words) if word not in known]
    keys = _unique((slug(word, "kleur") for word in wanted), known)
    for number, (key, word) in enumerate(zip(keys, wanted, strict=True), len(ours) + 1):
        yield BoardColor(key=key, word=word, sign=str(number), prompt=word)


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
