"""Day files of every shape, and what each of them means once it was read."""

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import strategies as st
from msgspec.structs import replace

from app.guides.check_status import CheckStatus
from app.guides.joining import ImportedQuestion, join
from app.guides.levels import Level
from app.guides.loader import bundled
from app.guides.schema import FREE, Guide
from app.guides.steps import ScaleStep
from app.models import Via
from app.workshop import day_file_parts as parts
from app.workshop.agenda_guess import asked_by, is_break
from app.workshop.day_file import (
    Action,
    AgendaItem,
    Contact,
    DayFile,
    DraftStatus,
    GrondplanQuestion,
    KnowledgeKind,
    Naming,
    Participant,
    Practice,
    PracticeKind,
    Remark,
    Seat,
    Session,
    Source,
    seats_of,
)
from app.workshop.day_guides import OTHERS, DayGuides

T = TypeVar("T")
OnDayT = TypeVar("OnDayT", bound=parts.OnDay)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(
    ["", " ", "  GOED.\n\n", "cafe\u0301", "<br>&nbsp;", "\r\n\tx", "null", "a" * 300, "ሰላም", "\x00"]
)
maybe = st.none() | texts
dates = st.none() | st.dates().map(str)
hours = st.sampled_from([None, "9:00", "9u30", "14.15", "23:59", " 9 "])
moments = st.sampled_from(["2026-03-12T09:00:00+01:00", "2026-03-29T03:30:00+02:00", "2026-03-12T11:33:20"])
keys = st.sampled_from([None, "doel.verandering", "eigen.vraag", "bijlagen.lokale-variaties", "geen sleutel"])
onderdelen = st.sampled_from(["Doel", "Doelen", "Bijlage", "Aanmelding", "Onze droom", ""]) | texts


def tuples(of: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(of, max_size=most).map(tuple)


@st.composite
def days(draw: st.DrawFn) -> DayFile:
    """Any day file that the reader accepts."""
    names = draw(st.lists(texts, unique=True, max_size=4))
    tables = draw(st.lists(texts.filter(lambda name: name not in names), unique=True, max_size=3))
    sessions = draw(tuples(_sessions(tables)))
    seats = [table for session in sessions for table in session.tables]
    who = st.sampled_from([None, *names, *seats])
    people = st.sampled_from([None, *names])
    said = _said(len(sessions))
    answers = tuples(st.builds(lambda by, text, on: parts.Answer(by=by, text=text, **on), who, texts, said))
    of_one_day = len(sessions) == 1 and draw(st.booleans())
    on_day = _on_day(len(sessions))
    day = DayFile(
        practice=draw(_practices),
        session=sessions[0] if of_one_day else None,
        sessions=() if of_one_day else sessions,
        participants=tuple(draw(_participant(name, seats, sessions)) for name in names),
        grondplan=draw(tuples(_questions(answers, _read_backs(on_day)), 5)),
        board=draw(st.none() | _boards(who, people, seats, said)),
        praktijkprofiel=draw(tuples(_components)),
        cards=draw(_cards(who, said)),
        checklist_goede_praktijken=draw(st.none() | _checklists(who, said, answers)),
        lerend_netwerk=draw(st.none() | _networks(answers)),
        **draw(_told()),  # type: ignore[arg-type]
        **draw(_on_steps(who, said)),  # type: ignore[arg-type]
        terugkoppeling=draw(
            tuples(
                st.builds(
                    lambda vraag, said: parts.FeedbackQuestion(vraag=vraag, answers=said), texts, answers
                )
            )
        ),
        sources=draw(tuples(_sources)),
        actions=draw(tuples(_actions(on_day))),
        feedback=draw(
            tuples(st.builds(Remark, onderdeel=texts, on_text=maybe, comment=texts, author=maybe, date=dates))
        ),
    )
    guides = list(DayGuides(day).in_order())
    day = replace(day, agenda=draw(_agenda(len(sessions), guides, answers)))
    return draw(_contradicting(day))


@st.composite
def _contradicting(draw: st.DrawFn, day: DayFile) -> DayFile:
    """Some of what was said gets a number, and some of the numbers contradict each other."""
    numbers: list[int] = []

    def change(part: parts.Part) -> dict[str, object]:
        if not isinstance(part, parts.Said) or len(numbers) > 3 or draw(st.booleans()):
            return {}
        numbers.append(11 - 3 * len(numbers))
        return {"nr": numbers[-1]}

    day = parts.rebuilt(day, change)
    pairs = [(one, other) for one in numbers for other in numbers if one < other]
    told = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=3)) if pairs else []
    return replace(
        day, contradictions=tuple(parts.Contradiction(one=one, other=other) for one, other in told)
    )


def settled(day: DayFile) -> DayFile:
    """What a practice keeps of a day file: the same, said in the one way in which we say it."""
    order = [person.name for person in day.participants]
    contact = day.practice.contact
    network, checklist, board, cards = (
        day.lerend_netwerk,
        day.checklist_goede_praktijken,
        day.board,
        day.cards,
    )
    guides = list(DayGuides(day).in_order())
    settled = replace(
        day,
        practice=replace(day.practice, contact=None if contact == Contact() else contact),
        session=day.days[0] if len(day.days) == 1 else None,
        sessions=day.sessions if len(day.sessions) > 1 else (),
        participants=tuple(_settled_person(day, person) for person in day.participants),
        agenda=tuple(_settled_block(day, item, guides) for item in day.agenda),
        grondplan=_settled_questions(day),
        board=board and _settled_board(day, board, order),
        cards=cards and replace(cards, plays=_settled(day, cards.plays)),
        checklist_goede_praktijken=checklist
        and replace(
            checklist,
            items=tuple(replace(item, answers=_settled(day, item.answers)) for item in checklist.items),
            scores=_settled(day, checklist.scores),
        ),
        lerend_netwerk=network
        and replace(network, vragen=tuple(_settled_network(day, question) for question in network.vragen)),
        terugkoppeling=tuple(
            replace(question, answers=_settled(day, question.answers)) for question in day.terugkoppeling
        ),
        actions=_settled(day, day.actions),
        inbreng=_settled_steps(day, guides),
        werkvormen=tuple(guide.key for guide in guides if guide.key in day.werkvormen),
    )
    return _settled_factors(_settled_numbers(settled))


def _settled(day: DayFile, those: Sequence[OnDayT]) -> tuple[OnDayT, ...]:
    """With one day, nobody has to say which; without days, everything lies outside any day.

    An answer that was wiped out before it was entered says nothing, unless something speaks of it.
    """
    return tuple(
        replace(one, day=_number(day, one.day), outside=day.day_of(one) is None and bool(day.days))
        for one in those
        if not _says_nothing(day, one)
    )


def _says_nothing(day: DayFile, one: parts.OnDay) -> bool:
    answers = isinstance(one, parts.Answer) or (
        isinstance(one, parts.StepSaid) and one.kind is parts.StepKind.ANSWER
    )
    if not answers or not isinstance(one, parts.Answer | parts.StepSaid):
        return False
    spoken_of = {number for pair in day.contradictions for number in (pair.one, pair.other)}
    return one.unfinished and not (one.text or "").strip() and one.nr not in spoken_of


def _settled_numbers(day: DayFile) -> DayFile:
    """Only what is spoken of has a number, in the order of the file; so have the contradictions."""
    spoken_of = {number for pair in day.contradictions for number in (pair.one, pair.other)}
    given = [said.nr for _path, said in parts.parts_in(day, parts.Said) if said.nr in spoken_of]
    numbers = {old: number for number, old in enumerate(given, 1)}
    told = sorted(sorted((numbers[pair.one], numbers[pair.other])) for pair in day.contradictions)
    return replace(
        parts.rebuilt(
            day, lambda part: {"nr": numbers.get(part.nr or 0)} if isinstance(part, parts.Said) else {}
        ),
        contradictions=tuple(parts.Contradiction(one=one, other=other) for one, other in told),
    )


def _settled_factors(day: DayFile) -> DayFile:
    """Only a factor that a leerinzicht comes from has a number, in the order of the file."""
    lessons = [lesson for _path, lesson in parts.parts_in(day, parts.Lesson)]
    drawn_from = {number for lesson in lessons for number in lesson.factoren}
    given = [one.nr for _path, one in parts.parts_in(day, parts.Factor) if one.nr in drawn_from]
    numbers = {old: number for number, old in enumerate(given, 1)}

    def change(part: parts.Part) -> dict[str, object]:
        if isinstance(part, parts.Factor):
            return {"nr": numbers.get(part.nr or 0)}
        if isinstance(part, parts.Lesson):
            return {"factoren": tuple(numbers[number] for number in part.factoren)}
        return {}

    return _settled_words(parts.rebuilt(day, change))


def _settled_words(day: DayFile) -> DayFile:
    """What is a text alone is said as a text, and a word that we have for how it ended as that word."""
    told = []
    for one in day.praktijkervaringen:
        word, known = one.afloop_woord, {outcome.value: outcome for outcome in parts.Outcome}
        told.append(
            replace(
                one,
                verloop=tuple(
                    text.tekst if isinstance(text, parts.Moment) and text.wanneer is None else text
                    for text in one.verloop
                ),
                leerinzichten=tuple(map(_settled_lesson, one.leerinzichten)),
                afloop=known.get(word or "", one.afloop),
                afloop_woord=None if word in known else word,
            )
        )
    lessons = tuple(map(_settled_lesson, day.leerinzichten))
    return replace(day, praktijkervaringen=tuple(told), leerinzichten=lessons)


def _settled_lesson(lesson: str | parts.Lesson) -> str | parts.Lesson:
    if isinstance(lesson, parts.Lesson) and lesson == parts.Lesson(inzicht=lesson.inzicht):
        return lesson.inzicht
    return lesson


def _settled_person(day: DayFile, person: Participant) -> Participant:
    """Days and tables are told only when they don't follow; the table is that of the first day with one."""
    seats = tuple(sorted(seats_of(person, day.days), key=lambda seat: seat.day))
    table = next((seat.table for seat in seats if seat.table is not None), None)
    person = replace(person, table=table, seats=None)
    return person if seats_of(person, day.days) == seats else replace(person, seats=seats)


def _settled_block(day: DayFile, item: AgendaItem, guides: Sequence[Guide]) -> AgendaItem:
    """What a block is and asks is told only when its name doesn't."""
    pause = None if item.pause == is_break(item.activity) else item.pause
    item = replace(item, day=_number(day, item.day), pause=pause, answers=_settled(day, item.answers))
    said = (None if item.guide == FREE else item.guide, item.sections)
    same = item.guide is not None and said == asked_by(item.activity, guides)
    return replace(item, guide=None, sections=()) if same else item


def _number(day: DayFile, number: int | None) -> int | None:
    return number if len(day.days) > 1 else None


def _settled_questions(day: DayFile) -> tuple[GrondplanQuestion, ...]:
    """Every question has its keys and stands with its onderdeel; an empty one of our bijlagen is left out."""
    asked = [
        ImportedQuestion(one.onderdeel, one.werkvraag, one.key, one.onderdeel_key, one.help)
        for one in day.grondplan
    ]
    joined = join(asked, bundled("grondplan"))
    places = {step.key: (place, section.key) for place, (section, step) in enumerate(joined.guide.steps())}
    found = []
    for question, key in zip(day.grondplan, joined.step_keys, strict=True):
        place, section_key = places[key]
        draft, status = question.draft, question.status
        if draft is None and status is not None:
            draft, status = (None, None) if status is DraftStatus.LEEG else ("", status)
        made = replace(
            question,
            key=key,
            onderdeel_key=section_key,
            answers=_settled(day, question.answers),
            draft=draft,
            status=status,
            read_backs=tuple(sorted(_settled(day, question.read_backs), key=lambda read: read.at)),
        )
        if made.answers or made.read_backs or draft is not None or key != "bijlagen.lokale-variaties":
            found.append((place, made))
    return tuple(made for _place, made in sorted(found, key=lambda pair: pair[0]))


def _settled_steps(day: DayFile, guides: Sequence[Guide]) -> tuple[parts.StepSaid, ...]:
    """In the order of the steps; what its kind knows nothing of is not said."""
    places = [guide.step_id(step) for guide in guides for _section, step in guide.steps()]
    kinds = {guide.step_id(step): step for guide in guides for _section, step in guide.steps()}
    made = []
    for one in _settled(day, day.inbreng):
        on_scale = isinstance(kinds[one.step], ScaleStep)
        kind = one.kind
        if kind in (parts.StepKind.POINT, parts.StepKind.CHECK):
            kind = parts.StepKind.POINT if on_scale else parts.StepKind.CHECK
        place = one.list if one.kind is parts.StepKind.POINT else one.perspective
        weighs = one.kind in (parts.StepKind.POINT, parts.StepKind.CHECK)
        chooses = one.kind is parts.StepKind.CHOICE
        made.append(
            replace(
                one,
                kind=kind,
                status=one.status if weighs else None,
                perspective=place if kind is parts.StepKind.CHECK else None,
                list=place if kind is parts.StepKind.POINT else None,
                score=one.score if kind is parts.StepKind.SCORE else None,
                option=one.option if chooses else None,
                count=one.count if chooses else 1,
                decided=one.decided if chooses else False,
            )
        )
    return tuple(sorted(made, key=lambda one: places.index(one.step)))


def _settled_board(day: DayFile, board: parts.Board, order: list[str]) -> parts.Board:
    """Votes of one person on one thing are added up; people in the order of the list."""
    notes = []
    for note in _settled(day, board.notes):
        voters = tuple(
            parts.Voter(by=name, table=table, count=count)
            for name, table in _voters(day, order)[:-1]
            if (count := sum(one.count for one in note.voters if (one.by, one.table) == (name, table)))
        )
        notes.append(replace(note, voters=voters))
    specific = {one.cluster: one.specific for one in board.clusters}
    mentioned = [note.cluster for note in notes if note.cluster is not None]
    clusters = dict.fromkeys([*specific, *mentioned, *(vote.cluster for vote in board.cluster_votes)])
    votes = tuple(
        parts.ClusterVote(cluster=cluster, by=name, table=table, count=count)
        for cluster in clusters
        for name, table in _voters(day, order)
        if (
            count := sum(
                v.count for v in board.cluster_votes if (v.cluster, v.by, v.table) == (cluster, name, table)
            )
        )
    )
    follows = list(dict.fromkeys([*mentioned, *(vote.cluster for vote in votes)])) == list(clusters)
    told = tuple(
        parts.ClusterOnWall(cluster=cluster, specific=specific.get(cluster, False)) for cluster in clusters
    )
    return replace(
        board,
        notes=tuple(notes),
        cluster_votes=votes,
        clusters=() if follows and not any(specific.values()) else told,
    )


def _voters(day: DayFile, order: list[str]) -> list[tuple[str | None, str | None]]:
    """People in their order, tables by name, and nobody in particular."""
    tables = sorted({table for session in day.days for table in session.tables})
    return [*((name, None) for name in order), *((None, table) for table in tables), (None, None)]


def _settled_network(day: DayFile, question: parts.NetworkQuestion) -> parts.NetworkQuestion:
    """A first answer of which only the words are known is the one answer of the group."""
    answers = _settled(day, question.answers)
    several = len(day.days) > 1
    plain = parts.Answer(text=answers[0].text, outside=several) if answers else None
    if question.antwoord is None and answers and answers[0] == plain:
        return replace(question, antwoord=answers[0].text, answers=answers[1:])
    return replace(question, answers=answers)


# -- strategies of the parts

_practices = st.builds(
    Practice,
    title=texts,
    submitter=maybe,
    partners=tuples(texts),
    contact=st.none() | st.builds(Contact, name=maybe, role=maybe, email=maybe),
    themes=tuples(texts),
    target_group=maybe,
    short_description=maybe,
    kind=st.sampled_from(PracticeKind),
    level=st.none() | st.sampled_from(Level),
    goal=st.none() | st.sampled_from(Level),
)
_activities = st.builds(
    parts.CoreActivity,
    titel=texts,
    verwacht=maybe,
    in_ontwikkeling=maybe,
    niet_gewenst=maybe,
    praktische_wijsheid=maybe,
)
_components = st.builds(
    parts.CoreComponent, kerncomponent=texts, bijdrage=maybe, kernactiviteiten=tuples(_activities)
)
_sources = st.builds(
    Source,
    kind=st.sampled_from(KnowledgeKind),
    author=maybe,
    year=st.none() | st.integers(0, 3000) | st.sampled_from(["z.d.", "2023-2025", "", "0123", "²"]),
    title=texts,
    url=maybe,
    supports=maybe,
    key=maybe,
    entry_type=maybe,
    published_in=maybe,
    publisher=maybe,
    volume=maybe,
    issue=maybe,
    pages=maybe,
    doi=maybe,
    sections=tuples(texts),
    more=tuples(texts),
) | st.builds(Source, kind=st.just(KnowledgeKind.PRAKTIJKKENNIS), title=texts, kind_unsaid=st.just(True))


@st.composite
def _told(draw: st.DrawFn) -> dict[str, object]:
    """Praktijkervaringen, some factors with a number, and leerinzichten that come from them."""
    numbers: list[int] = []

    def factors(moments: int) -> tuple[parts.Factor, ...]:
        made = []
        for _ in range(draw(st.integers(0, 3))):
            number = 50 - 3 * len(numbers) if draw(st.booleans()) else None
            numbers.extend([number] if number is not None else [])
            at = draw(st.none() | st.integers(1, moments)) if moments else None
            made.append(parts.Factor(factor=draw(texts), perspective=draw(maybe), moment=at, nr=number))
        return tuple(made)

    course = tuples(texts | st.builds(parts.Moment, wanneer=maybe, tekst=texts))
    told = []
    for _ in range(draw(st.integers(0, 3))):
        moments = draw(course)
        outcome = draw(st.none() | st.sampled_from(parts.Outcome))
        told.append(
            parts.Trajectory(
                titel=draw(texts),
                afloop=outcome,
                verloop=moments,
                bevorderend=factors(len(moments)),
                belemmerend=factors(len(moments)),
                afloop_woord=draw(maybe | st.just("goed")) if outcome is None else None,
            )
        )
    drawn_from = st.lists(st.sampled_from(numbers), unique=True, max_size=3) if numbers else st.just([])
    lessons = tuples(
        texts
        | st.builds(
            parts.Lesson,
            inzicht=texts,
            factoren=drawn_from.map(tuple),
            opbrengsten=st.lists(texts, unique=True, max_size=2).map(tuple),
            borging=maybe,
        )
    )
    return {
        "praktijkervaringen": tuple(replace(one, leerinzichten=draw(lessons)) for one in told),
        "leerinzichten": draw(lessons),
    }


@st.composite
def _on_steps(
    draw: st.DrawFn, who: st.SearchStrategy[str | None], said: st.SearchStrategy[dict[str, object]]
) -> dict[str, object]:
    """Some of our guides for other sessions, and what was said on their steps."""
    werkvormen = draw(st.lists(st.sampled_from(OTHERS), unique=True, max_size=3))
    steps = [bundled(key).step_id(step) for key in werkvormen for _section, step in bundled(key).steps()]
    one = st.builds(
        lambda step, kind, on, **fields: parts.StepSaid(step=step, kind=kind, **fields, **on),
        st.sampled_from(steps) if steps else st.nothing(),
        st.sampled_from(parts.StepKind),
        said,
        by=who,
        text=maybe,
        status=st.none() | st.sampled_from(CheckStatus),
        perspective=maybe,
        score=st.none() | st.integers(0, 10) | st.just(6.5),
        list=maybe,
        option=texts.filter(bool),
        count=st.integers(1, 9),
        decided=st.booleans(),
    )
    return {"werkvormen": tuple(werkvormen), "inbreng": draw(tuples(one, 5)) if steps else ()}


def _sessions(tables: list[str]) -> st.SearchStrategy[Session]:
    return st.builds(
        Session,
        date=dates,
        place=maybe,
        facilitator=maybe,
        expert=maybe,
        penhouder=maybe,
        title=maybe,
        starts=hours,
        ends=hours,
        closed_at=st.none() | moments,
        tables=st.lists(st.sampled_from(tables), unique=True).map(tuple) if tables else st.just(()),
    )


def _participant(name: str, seats: list[str], sessions: Sequence[Session]) -> st.SearchStrategy[Participant]:
    own = [
        st.none()
        | st.builds(
            Seat,
            day=st.just(number),
            table=st.sampled_from([None, *session.tables]),
            absent=st.booleans(),
        )
        for number, session in enumerate(sessions, 1)
    ]
    return st.builds(
        Participant,
        name=st.just(name),
        role=maybe,
        organisation=maybe,
        table=st.sampled_from([None, *seats]),
        naming=st.none() | st.sampled_from(Naming),
        quotable=st.none() | st.booleans(),
        seats=st.none() | st.tuples(*own).map(lambda given: tuple(filter(None, given))),
    )


def _on_day(number_of_days: int) -> st.SearchStrategy[dict[str, object]]:
    """The fields of ``OnDay``, such as a file with so many days may have them."""
    choices: list[tuple[int | None, bool]] = [(number, False) for number in range(1, number_of_days + 1)]
    choices += [(None, True)] + ([(None, False)] if number_of_days < 2 else [])
    return st.sampled_from(choices).map(lambda where: {"day": where[0], "outside": where[1]})


def _said(number_of_days: int) -> st.SearchStrategy[dict[str, object]]:
    """The fields of ``Said``, such as a file with so many days may have them."""
    flags = st.fixed_dictionaries(
        {
            name: st.booleans()
            for name in ("private", "anonymous", "ask", "parked", "not_needed", "unfinished")
        }
    )
    return st.builds(
        lambda where, at, via, marks: {**where, "at": at, "via": via, **marks},
        _on_day(number_of_days),
        maybe,
        st.none() | st.sampled_from(Via),
        flags | st.just({}),
    )


def _actions(on_day: st.SearchStrategy[dict[str, object]]) -> st.SearchStrategy[Action]:
    return st.builds(
        lambda what, who, when, done, step, on: Action(
            what=what, who=who, when=when, done=done, step=step, **on
        ),
        texts,
        maybe,
        maybe,
        st.booleans(),
        st.sampled_from([None, "checklist/morgen.afspraken"]),
        on_day | st.just({}),
    )


def _read_backs(
    on_day: st.SearchStrategy[dict[str, object]],
) -> st.SearchStrategy[tuple[parts.ReadBack, ...]]:
    one = st.builds(
        lambda at, agreed, hashed, on: parts.ReadBack(at=at, agreed=agreed, text_hash=hashed, **on),
        moments,
        st.booleans(),
        st.sampled_from(["", "e3b0c442"]),
        on_day | st.just({}),
    )
    return st.just(()) | tuples(one, 2)


def _agenda(
    number_of_days: int, guides: Sequence[Guide], answers: st.SearchStrategy[tuple[parts.Answer, ...]]
) -> st.SearchStrategy[tuple[AgendaItem, ...]]:
    numbers: list[int | None] = list(range(1, number_of_days + 1))
    if number_of_days == 1:
        numbers.append(None)
    if not numbers:
        return st.just(())
    minutes = st.none() | st.integers(0, 999)
    asked = st.sampled_from([(None, ()), (FREE, ())]) | st.sampled_from(guides).flatmap(
        lambda guide: st.tuples(
            st.just(guide.key),
            st.lists(st.sampled_from([section.key for section in guide.sections]), unique=True, max_size=2)
            if guide.sections
            else st.just([]),
        ).map(lambda told: (told[0], tuple(told[1])))
    )
    return tuples(
        st.builds(
            lambda asked, **fields: AgendaItem(guide=asked[0], sections=asked[1], **fields),
            asked,
            activity=texts | st.sampled_from([f"{guide.title} (Doel)" for guide in guides]),
            minutes=minutes,
            least_minutes=minutes,
            allowed_minutes=minutes,
            actual_minutes=minutes,
            began_at=st.none() | moments,
            short=maybe,
            pause=st.none() | st.booleans(),
            day=st.sampled_from(numbers),
            answers=st.just(()) | answers,
        )
    )


def _questions(
    answers: st.SearchStrategy[tuple[parts.Answer, ...]],
    read_backs: st.SearchStrategy[tuple[parts.ReadBack, ...]],
) -> st.SearchStrategy[GrondplanQuestion]:
    return st.builds(
        GrondplanQuestion,
        onderdeel=onderdelen,
        werkvraag=texts,
        answers=answers,
        draft=maybe,
        key=keys,
        onderdeel_key=st.sampled_from([None, "doel", "eigen", "Niet goed"]),
        status=st.none() | st.sampled_from(DraftStatus),
        help=maybe,
        read_backs=read_backs,
    )


@st.composite
def _boards(
    draw: st.DrawFn,
    who: st.SearchStrategy[str | None],
    people: st.SearchStrategy[str | None],
    seats: list[str],
    said: st.SearchStrategy[dict[str, object]],
) -> parts.Board:
    notes = []
    tables = st.sampled_from(seats) if seats else st.nothing()
    voter = st.tuples(people, st.none()) | st.tuples(st.none(), tables)
    place = st.none() | st.sampled_from([0.0, -3.25, 1e9, 0.1])
    for _ in range(draw(st.integers(0, 4))):
        voters = draw(
            tuples(
                st.builds(
                    lambda who, count: parts.Voter(by=who[0], table=who[1], count=count),
                    voter,
                    st.integers(1, 3),
                )
            )
        )
        notes.append(
            parts.Note(
                by=draw(who),
                color=draw(st.sampled_from(["groen", "geel", "roze", "Lila"]) | texts),
                cluster=draw(st.none() | st.sampled_from(["A", "a", ""])),
                votes=sum(voter.count for voter in voters) + draw(st.integers(0, 2)),
                text=draw(texts),
                voters=voters,
                knowledge=draw(st.none() | st.sampled_from(["praktisch", "", "eigen soort"])),
                x=draw(place),
                y=draw(place),
                **draw(said),  # type: ignore[arg-type]
            )
        )
    votes = st.builds(
        lambda who, cluster, count: parts.ClusterVote(cluster=cluster, by=who[0], table=who[1], count=count),
        voter,
        st.sampled_from(["A", "B"]),
        st.integers(1, 3),
    )
    named = draw(st.lists(st.sampled_from(["A", "B", "leeg", ""]), unique=True))
    clusters = tuple(parts.ClusterOnWall(cluster=name, specific=draw(st.booleans())) for name in named)
    return parts.Board(
        prompt=draw(maybe), notes=tuple(notes), cluster_votes=draw(tuples(votes)), clusters=clusters
    )


@st.composite
def _cards(
    draw: st.DrawFn, who: st.SearchStrategy[str | None], said: st.SearchStrategy[dict[str, object]]
) -> parts.Cards | None:
    if draw(st.booleans()):
        return None
    deck = draw(tuples(st.builds(parts.Card, title=texts, uitgangspunt=maybe, text=texts)))
    plays = st.builds(
        lambda by, card, use, why, on: parts.Play(by=by, card=card, use=use, why=why, **on),
        who,
        st.sampled_from([card.title for card in deck] or [""]),
        st.none() | st.sampled_from(parts.CardUse),
        maybe,
        said,
    )
    return parts.Cards(casus=draw(maybe), deck=deck, plays=draw(tuples(plays)) if deck else ())


def _checklists(
    who: st.SearchStrategy[str | None],
    said: st.SearchStrategy[dict[str, object]],
    answers: st.SearchStrategy[tuple[parts.Answer, ...]],
) -> st.SearchStrategy[parts.Checklist]:
    items = st.builds(
        parts.ChecklistItem,
        blok=st.sampled_from(["Een", "Twee"]) | texts,
        item=texts,
        status=st.none() | st.sampled_from(CheckStatus),
        toelichting=maybe,
        answers=answers,
    )
    scores = st.builds(
        lambda name, score, why, on: parts.Score(name=name, score=score, why=why, **on),
        who,
        st.none() | st.integers(0, 10) | st.sampled_from([6.5, 0.1, 9.99]),
        maybe,
        said,
    )
    return st.builds(parts.Checklist, items=tuples(items, 5), scores=tuples(scores))


def _networks(
    answers: st.SearchStrategy[tuple[parts.Answer, ...]],
) -> st.SearchStrategy[parts.LearningNetwork]:
    questions = st.builds(
        parts.NetworkQuestion, nr=st.integers(-3, 99), vraag=texts, antwoord=maybe, answers=answers
    )
    return st.builds(
        parts.LearningNetwork,
        vragen=tuples(questions),
        type=maybe,
        waarom=maybe,
        eerste_sessie=dates,
        interval_weken=st.none() | st.integers(0, 52),
        duur_maanden=st.none() | st.integers(0, 60),
        begeleiders=tuples(texts),
        opmerking=maybe,
    )
