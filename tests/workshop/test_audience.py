"""What the room sees: words only, and none that were kept from it."""

from hypothesis import given
from hypothesis import strategies as st

from app.models import Contribution
from app.workshop.answers import Answer, Marks
from app.workshop.audience import FACILITATOR, ROOM
from app.workshop.people import Who, WhoKind
from app.workshop.workshop import Workshop

STEP = "grondplan/doel.verandering"

answers = st.builds(
    Answer,
    id=st.text(),
    text=st.text(),
    who=st.none() | st.builds(Who, kind=st.sampled_from(WhoKind), id=st.text(), name=st.text()),
    at=st.none(),
    private=st.booleans(),
    anonymous=st.booleans(),
    to_ask=st.booleans(),
    parked=st.booleans(),
)


@given(st.lists(answers, max_size=20))
def test_nothing_private_or_parked_reaches_the_room(given_answers: list[Answer]) -> None:
    seen = ROOM.texts(given_answers)
    assert list(seen) == [answer.text for answer in given_answers if not (answer.private or answer.parked)]
    assert all(type(text) is str for text in seen), "words, and nothing a name could hang on"


@given(st.lists(answers, max_size=20))
def test_the_facilitator_sees_all_but_what_is_parked(given_answers: list[Answer]) -> None:
    assert len(FACILITATOR.texts(given_answers)) == sum(not answer.parked for answer in given_answers)


def test_from_the_file_to_the_wall(workshop: Workshop) -> None:
    fien = workshop.people.add_person("Fien")
    workshop.answers.enter(STEP, "voor iedereen", who=fien)
    workshop.answers.enter(STEP, "niet op het scherm", marks=Marks(private=True))
    workshop.answers.enter(STEP, "zonder naam", who=fien, marks=Marks(anonymous=True))
    parked = workshop.answers.enter(STEP, "op de parkeerplaats")
    binned = workshop.answers.enter(STEP, "weggegooid")
    taken_back = workshop.answers.enter(STEP, "teruggenomen")
    assert taken_back is not None
    workshop.undo()
    workshop.answers.type(STEP, "half getypt")
    assert binned is not None
    workshop.answers.bin(binned)
    with workshop.file.work("Geparkeerd") as session:
        session.get_one(Contribution, parked).parked = True
    assert ROOM.texts(workshop.answers.of(STEP)) == ("voor iedereen", "zonder naam")
