"""What is typed is kept from the first key, becomes an answer with Enter, and undo gives the words back."""

from app.workshop.people import Who
from app.workshop.workshop import Workshop

STEP = "grondplan/doel.verandering"


def texts(workshop: Workshop) -> list[str]:
    return [answer.text for answer in workshop.answers.of(STEP)]


def test_half_a_sentence_is_kept_and_is_no_answer_yet(workshop: Workshop) -> None:
    workshop.answers.type(STEP, "Meer ru")
    assert workshop.answers.unfinished(STEP) == "Meer ru"
    assert texts(workshop) == []
    assert workshop.answers.counts() == {}
    assert workshop.answers.unfinished("grondplan/doel.subdoelen") == ""


def test_enter_makes_it_an_answer_and_leaves_the_field_empty(workshop: Workshop) -> None:
    workshop.answers.type(STEP, "Meer rust")
    day = workshop.people.days()[0].id
    made = workshop.answers.enter(STEP, "Meer rust.", day_id=day)
    assert made is not None
    assert workshop.answers.unfinished(STEP) == ""
    answer = workshop.answers.get(made)
    assert (answer.text, answer.who) == ("Meer rust.", None)
    assert answer.at is not None
    assert [found.id for found in workshop.answers.of(STEP, day_id=day)] == [made]
    assert workshop.answers.of(STEP, day_id="another day") == []


def test_undoing_an_enter_gives_the_words_back_to_the_field(workshop: Workshop) -> None:
    workshop.answers.type(STEP, "Meer rust")
    workshop.answers.enter(STEP, "Meer rust")
    workshop.undo()
    assert texts(workshop) == []
    assert workshop.answers.unfinished(STEP) == "Meer rust"
    workshop.redo()
    assert texts(workshop) == ["Meer rust"]
    assert workshop.answers.unfinished(STEP) == ""


def test_an_answer_without_words_is_no_answer(workshop: Workshop) -> None:
    assert workshop.answers.enter(STEP, " \n\t") is None
    assert texts(workshop) == []


def test_white_space_around_an_answer_stays(workshop: Workshop) -> None:
    workshop.answers.enter(STEP, "  GOED.   \n\n")
    assert texts(workshop) == ["  GOED.   \n\n"]


def test_typing_the_same_again_is_no_step_of_work(workshop: Workshop) -> None:
    workshop.answers.type(STEP, "a")
    works = len(workshop.file.history.works())
    workshop.answers.type(STEP, "a")
    workshop.answers.type("grondplan/doel.subdoelen", "")
    assert len(workshop.file.history.works()) == works


def test_a_burst_of_typing_is_taken_back_at_once(workshop: Workshop) -> None:
    for text in ("M", "Me", "Mee", "Meer"):
        workshop.answers.type(STEP, text)
    workshop.undo()
    assert workshop.answers.unfinished(STEP) == ""


def test_a_pasted_list_is_one_step_of_work_in_its_order(workshop: Workshop) -> None:
    somebody = workshop.people.add_person("Fien")
    workshop.answers.add(STEP, ["een", "twee", "drie"], who=somebody)
    assert texts(workshop) == ["een", "twee", "drie"]
    assert [answer.who and answer.who.name for answer in workshop.answers.of(STEP)] == ["Fien"] * 3
    workshop.undo()
    assert texts(workshop) == []


def test_an_answer_gets_other_words_and_they_can_be_taken_back(workshop: Workshop) -> None:
    (made,) = workshop.answers.add(STEP, ["Rust"])
    workshop.answers.edit(made, "Meer rust")
    assert workshop.answers.get(made).text == "Meer rust"
    workshop.undo()
    assert workshop.answers.get(made).text == "Rust"


def test_a_million_letters_are_kept(workshop: Workshop) -> None:
    workshop.answers.enter(STEP, "x" * 1_000_000)
    assert len(texts(workshop)[0]) == 1_000_000


def test_half_a_character_does_not_stop_the_work(workshop: Workshop) -> None:
    workshop.answers.enter(STEP, "a\ud83db")
    assert texts(workshop) == ["a\ufffdb"]


def test_words_of_somebody_who_was_renamed_carry_the_new_name(workshop: Workshop) -> None:
    somebody: Who = workshop.people.add_person("Fien")
    made = workshop.answers.enter(STEP, "a", who=somebody)
    assert made is not None
    from app.models import Person

    with workshop.file.work("Naam gewijzigd") as session:
        session.get_one(Person, somebody.id).name = "Fien V."
    who = workshop.answers.get(made).who
    assert who is not None
    assert who.name == "Fien V."
