"""Guides of people's own: a copy, written while the session goes on, put to use without losing an answer."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.foundation.errors import KnownError
from app.guides.check_status import CheckStatus
from app.guides.editing import Spot, add_step, at, change, change_kind, remove, spots
from app.guides.loader import bundled
from app.guides.schema import AnyStep, Guide, Section
from app.guides.steps import (
    AgreementsStep,
    BoardStep,
    CardsStep,
    CheckStep,
    ChoiceStep,
    Labelled,
    OpenStep,
    ProfileStep,
    ScaleStep,
    TimelineStep,
)
from app.guides.updating import EARLIER_TITLE
from app.imports.guide_file import guide_in
from app.models import (
    Agreement,
    Attachment,
    Check,
    Choice,
    Cluster,
    Contribution,
    CoreComponent,
    Draft,
    Entity,
    Gap,
    Kind,
    Note,
    ReadBack,
    Round,
    Score,
    Trajectory,
)
from app.store.opening import open_practice_file
from app.workshop import own_guides
from app.workshop.hanging import ON_STEPS
from app.workshop.methods import bring, methods, use
from app.workshop.workshop import Workshop
from tests.practices import empty_practice, places_in


def named(guide: Guide, key: str) -> Spot:
    return next(spot for spot in spots(guide) if spot.step is not None and at(guide, spot.path).key == key)


def reworded(workshop: Workshop, key: str, step: str, words: str) -> None:
    guide = own_guides.to_edit(workshop, key)
    assert guide is not None
    own_guides.keep(workshop, change(guide, (*named(guide, step).path, "question"), words), "Vraag gewijzigd")


def asked(workshop: Workshop) -> list[str]:
    return [guide.key for guide in workshop.guides]


# -- writing


def test_a_version_of_ones_own_has_another_name_and_key_and_is_not_asked_yet(workshop: Workshop) -> None:
    before = asked(workshop)
    key = own_guides.copy(workshop, "plenair")
    own = own_guides.concept(workshop, key)
    assert own is not None
    assert (key, own.title, own.version) == (
        "plenaire-terugkoppeling-eigen-versie",
        "Plenaire terugkoppeling – eigen versie",
        1,
    )
    assert own.sections == bundled("plenair").sections
    assert asked(workshop) == before
    assert own_guides.copy(workshop, "plenair") == "plenaire-terugkoppeling-eigen-versie-2"
    workshop.undo()
    workshop.undo()
    assert own_guides.concepts(workshop) == {}


def test_the_session_asks_what_it_asked_until_the_new_version_is_put_to_use(
    workshop: Workshop,
) -> None:
    reworded(workshop, "plenair", "terugblik.kwaliteit", "Wordt het er beter van?")
    step = "plenair/terugblik.kwaliteit"
    found = workshop.guides.find(step)
    assert found is not None
    assert found[2].question == "Kunnen zulke hulpmiddelen de zorg beter maken?"
    own_guides.put_to_use(workshop, "plenair")
    found = workshop.guides.find(step)
    assert found is not None
    assert found[2].question == "Wordt het er beter van?"
    assert own_guides.concept(workshop, "plenair") is None


def test_putting_to_use_is_one_step_that_can_be_taken_back(workshop: Workshop) -> None:
    reworded(workshop, "plenair", "terugblik.kwaliteit", "Anders?")
    concept = own_guides.concept(workshop, "plenair")
    own_guides.put_to_use(workshop, "plenair")
    done = workshop.undo()
    assert done is not None
    assert done.work.label == "Werkvorm aangepast: Plenaire terugkoppeling"
    assert workshop.guides.get("plenair") == bundled("plenair")
    assert own_guides.concept(workshop, "plenair") == concept
    workshop.redo()
    assert own_guides.concept(workshop, "plenair") is None


def test_typing_on_in_one_field_is_one_step_to_take_back(workshop: Workshop) -> None:
    guide = bundled("plenair")
    for words in ("A", "An", "And", "Anders"):
        own_guides.keep(workshop, replace(guide, title=words), "Titel gewijzigd", burst="title")
    workshop.undo()
    assert own_guides.concept(workshop, "plenair") is None
    workshop.redo()
    concept = own_guides.concept(workshop, "plenair")
    assert concept is not None
    assert concept.title == "Anders"


def test_what_is_not_whole_is_kept_but_not_put_to_use_and_not_shared(workshop: Workshop) -> None:
    reworded(workshop, "plenair", "terugblik.kwaliteit", "")
    for act in (own_guides.put_to_use, own_guides.share):
        with pytest.raises(KnownError, match="nog iets na te kijken"):
            act(workshop, "plenair")
    concept = own_guides.concept(workshop, "plenair")
    assert concept is not None
    assert at(concept, named(concept, "terugblik.kwaliteit").path).question == ""
    assert workshop.guides.get("plenair") == bundled("plenair")


def test_a_thrown_away_concept_comes_back_by_undo_and_the_guide_stays(workshop: Workshop) -> None:
    reworded(workshop, "plenair", "terugblik.kwaliteit", "Anders?")
    own_guides.drop(workshop, "plenair")
    assert own_guides.concept(workshop, "plenair") is None
    assert workshop.guides.get("plenair") == bundled("plenair")
    workshop.undo()
    assert own_guides.concept(workshop, "plenair") is not None


# -- using


def test_a_version_of_ones_own_is_used_like_any_other_and_counts_its_versions(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    key = own_guides.copy(workshop, "plenair")
    assert own_guides.put_to_use(workshop, key).kept == 0
    use(workshop, key, day)
    assert next(one for one in methods(workshop, day) if one.key == key).used
    reworded(workshop, key, "terugblik.kwaliteit", "Anders?")
    own_guides.put_to_use(workshop, key)
    guide = workshop.guides.get(key)
    assert guide is not None
    assert guide.version == 2


def test_a_question_that_was_added_keeps_its_key_when_its_words_change_later(workshop: Workshop) -> None:
    guide = workshop.guides.get("plenair")
    assert guide is not None
    made = add_step(guide, Spot(0))
    new = change(made.guide, (*made.spot.path, "question"), "Wat bleef hangen?")
    own_guides.keep(workshop, new, "Stap toegevoegd")
    own_guides.put_to_use(workshop, "plenair")
    workshop.answers.enter("plenair/terugblik.wat-bleef-hangen", "De thee")
    reworded(workshop, "plenair", "terugblik.wat-bleef-hangen", "Wat onthoud je?")
    own_guides.put_to_use(workshop, "plenair")
    found = workshop.guides.find("plenair/terugblik.wat-bleef-hangen")
    assert found is not None
    assert (found[1].title, found[2].question) == ("Terugkoppeling", "Wat onthoud je?")


def test_an_own_guide_that_nobody_answered_goes_from_the_list_and_comes_back(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    key = own_guides.copy(workshop, "plenair")
    own_guides.put_to_use(workshop, key)
    use(workshop, key, day)
    own_guides.remove(workshop, key)
    assert key not in asked(workshop)
    assert workshop.agenda.blocks(day) == []
    workshop.undo()
    assert key in asked(workshop)
    assert len(workshop.agenda.blocks(day)) == 1
    workshop.answers.enter(f"{key}/terugblik.kwaliteit", "Ja")
    with pytest.raises(KnownError, match="al geantwoord"):
        own_guides.remove(workshop, key)


# -- sharing


def test_a_shared_guide_comes_in_elsewhere_with_the_same_keys(workshop: Workshop, tmp_path: Path) -> None:
    key = own_guides.copy(workshop, "plenair")
    guide = own_guides.concept(workshop, key)
    assert guide is not None
    made = add_step(guide, Spot(0))
    own_guides.keep(workshop, change(made.guide, (*made.spot.path, "question"), "Wat bleef hangen?"), "Stap")
    file = tmp_path / "eigen.yaml"
    file.write_text(own_guides.share(workshop, key), encoding="utf-8")
    read = guide_in(file)
    reworded(workshop, key, "terugblik.wat-bleef-hangen", "Wat onthoud je?")
    own_guides.put_to_use(workshop, key)
    workshop.answers.enter(f"{key}/terugblik.wat-bleef-hangen", "De thee")
    assert bring(workshop, read).kept == 0
    found = workshop.guides.find(f"{key}/terugblik.wat-bleef-hangen")
    assert found is not None
    assert found[2].question == "Wat bleef hangen?"


# -- a newer one of ours


def test_a_newer_version_of_ours_is_offered_and_answers_stay(workshop: Workshop) -> None:
    assert own_guides.newer(workshop) == {}
    step = OpenStep(key="terugblik.oud", question="Een vraag van vroeger?")
    older = replace(
        bundled("plenair"),
        version=0,
        sections=(Section(key="terugblik", title="Terugkoppeling", steps=(step,)),),
    )
    workshop.guides.keep(older)
    workshop.answers.enter("plenair/terugblik.oud", "Ja")
    assert [*own_guides.newer(workshop)] == ["plenair"]
    assert own_guides.renew(workshop, "plenair").kept == 1
    assert own_guides.newer(workshop) == {}
    found = workshop.guides.find("plenair/terugblik.oud")
    assert found is not None
    assert found[1].title == EARLIER_TITLE


# -- nothing is lost

STEP = "proef/deel.stap"


def one_step(step: AnyStep) -> Guide:
    sections = (Section(key="deel", title="Deel", steps=(step,)),)
    return Guide(key="proef", title="Proef", source="Wij", version=1, intro="Hallo", sections=sections)


EMPTY = one_step(OpenStep(key="deel.anders", question="Iets anders?"))


def add(workshop: Workshop, *rows: Entity) -> None:
    with workshop.file.work("Iets") as session:
        session.add_all(rows)


def contribution(kind: Kind) -> Contribution:
    return Contribution(id="c", kind=kind.value, step=STEP, text="Woorden")


HANGS: dict[str, tuple[Entity, ...]] = {
    "een antwoord": (contribution(Kind.ANSWER),),
    "een antwoord in de prullenbak": (Contribution(step=STEP, text="Weg", presence="binned"),),
    "een parkeerplaats": (Contribution(step=STEP, text="Later", parked=True),),
    "een post-it": (contribution(Kind.NOTE), Note(id="c", color="groen")),
    "een cluster": (Cluster(step=STEP, name="Onthaal"),),
    "een score": (contribution(Kind.SCORE), Score(id="c", value=7)),
    "een aangevinkte uitspraak": (contribution(Kind.CHECK), Check(id="c", status="ja")),
    "een keuze": (contribution(Kind.CHOICE), Choice(id="c", option="a")),
    "een spel": (Round(step=STEP),),
    "een tekst": (Draft(step=STEP, text="Zo doen wij dat."),),
    "een teruglezing": (ReadBack(step=STEP, at="2026-03-12T10:00:00"),),
    "een foto": (Attachment(step=STEP, name="flipchart.jpg"),),
    "een afspraak": (Agreement(step=STEP, what="Bellen"),),
    "een hiaat": (Gap(step=STEP, text="Nog geen vorming"),),
}


@pytest.mark.parametrize("name", HANGS)
def test_everything_that_hangs_on_a_step_keeps_it_reachable(workshop: Workshop, name: str) -> None:
    bring(workshop, one_step(OpenStep(key="deel.stap", question="Wat?")))
    add(workshop, *HANGS[name])
    assert bring(workshop, EMPTY).kept == 1
    found = workshop.guides.find(STEP)
    assert found is not None
    assert found[1].title == EARLIER_TITLE


@pytest.mark.parametrize(
    ("step", "row"),
    [
        (ProfileStep(key="deel.stap", question="Profiel"), CoreComponent(name="Welkom")),
        (TimelineStep(key="deel.stap", question="Verloop", perspectives=()), Trajectory(title="Sam")),
    ],
)
def test_what_belongs_to_the_whole_file_keeps_the_step_that_shows_it(
    workshop: Workshop, step: AnyStep, row: Entity
) -> None:
    bring(workshop, one_step(step))
    assert bring(workshop, EMPTY).kept == 0
    workshop.undo()
    add(workshop, row)
    assert bring(workshop, EMPTY).kept == 1


def test_a_step_on_which_nothing_hangs_just_goes(workshop: Workshop) -> None:
    bring(workshop, one_step(AgreementsStep(key="deel.stap", question="Wie doet wat?")))
    assert bring(workshop, EMPTY).kept == 0
    assert workshop.guides.find(STEP) is None


A, B = Labelled(key="a", label="Aan tafel"), Labelled(key="b", label="Buiten")


@pytest.mark.parametrize(
    ("step", "rows", "name", "left"),
    [
        (
            ChoiceStep(key="deel.stap", question="Waar?", options=(A, B)),
            (Choice(id="c", option="a"),),
            "options",
            (B, A),
        ),
        (
            CheckStep(key="deel.stap", question="Klopt?", perspectives=(A, B)),
            (Check(id="c", perspective="a"),),
            "perspectives",
            (B, A),
        ),
        (
            ScaleStep(key="deel.stap", question="Score?", points=(A, B)),
            (Check(id="c", perspective="a"),),
            "points",
            (B, A),
        ),
        (
            BoardStep(key="deel.stap", question="Wat?", colors=(), knowledge=(A, B)),
            (Note(id="c", knowledge="a"),),
            "knowledge",
            (B, A),
        ),
    ],
)
def test_what_was_used_of_a_step_stays_when_it_is_taken_out(
    workshop: Workshop, step: AnyStep, rows: tuple[Entity, ...], name: str, left: tuple[Labelled, ...]
) -> None:
    bring(workshop, one_step(step))
    add(workshop, contribution(Kind.ANSWER), *rows)
    bring(workshop, one_step(replace(step, **{name: (B,)})))
    found = workshop.guides.find(STEP)
    assert found is not None
    assert getattr(found[2], name) == left
    bring(workshop, one_step(replace(step, **{name: (A,)})))
    found = workshop.guides.find(STEP)
    assert found is not None
    assert getattr(found[2], name) == (A,)


def test_an_answer_that_was_given_stays_possible(workshop: Workshop) -> None:
    every = CheckStep(key="deel.stap", question="Klopt?")
    bring(workshop, one_step(every))
    add(workshop, contribution(Kind.CHECK), Check(id="c", status="nvt"))
    bring(workshop, one_step(replace(every, statuses=(CheckStatus.NEE, CheckStatus.JA))))
    found = workshop.guides.find(STEP)
    assert found is not None
    assert isinstance(found[2], CheckStep)
    assert found[2].statuses == (CheckStatus.JA, CheckStatus.NEE, CheckStatus.NVT)


def test_a_question_that_becomes_another_kind_leaves_its_answers_where_they_were(workshop: Workshop) -> None:
    bring(workshop, one_step(OpenStep(key="deel.stap", question="Waar?")))
    workshop.answers.enter(STEP, "Buiten")
    choice = one_step(ChoiceStep(key="deel.stap", question="Waar?", options=(A, B)))
    for _time in range(2):
        bring(workshop, choice)
        old, new = workshop.guides.find(STEP), workshop.guides.find(f"{STEP}-2")
        assert old is not None
        assert new is not None
        assert (old[1].title, type(old[2]), new[1].title, type(new[2])) == (
            EARLIER_TITLE,
            OpenStep,
            "Deel",
            ChoiceStep,
        )
    guide = workshop.guides.get("proef")
    assert guide is not None
    assert len(list(guide.steps())) == 2


def test_what_refers_to_a_board_that_changed_goes_along(workshop: Workshop) -> None:
    exercise = bundled("werkzame-elementen")
    workshop.guides.keep(exercise)
    board = next(step for _section, step in exercise.steps() if isinstance(step, BoardStep))
    workshop.answers.enter(exercise.step_id(board), "Een groet")
    other = change_kind(exercise, named(exercise, board.key), CardsStep)
    profile = next(step for _section, step in exercise.steps() if isinstance(step, ProfileStep))
    other = change(other, (*named(other, profile.key).path, "from_board"), None)
    bring(workshop, other)
    kept = workshop.guides.find(exercise.step_id(board))
    assert kept is not None
    assert isinstance(kept[2], BoardStep)
    assert kept[2].feeds == board.feeds


def test_removing_a_whole_section_and_using_it_keeps_every_answered_question(workshop: Workshop) -> None:
    guide = workshop.guides.get("grondplan")
    assert guide is not None
    doel = next(number for number, one in enumerate(guide.sections) if one.key == "doel")
    for step in guide.sections[doel].steps:
        workshop.answers.enter(guide.step_id(step), "Ja")
    own_guides.keep(workshop, remove(guide, Spot(doel)).guide, "Onderdeel weg")
    assert own_guides.put_to_use(workshop, "grondplan").kept == len(guide.sections[doel].steps)
    again = own_guides.to_edit(workshop, "grondplan")
    assert again is not None
    own_guides.keep(workshop, replace(again, title="Ons grondplan"), "Titel")
    own_guides.put_to_use(workshop, "grondplan")
    used = workshop.guides.get("grondplan")
    assert used is not None
    assert [section.title for section in used.sections].count(EARLIER_TITLE) == 1


def test_no_kind_of_thing_that_hangs_on_a_step_is_forgotten() -> None:
    named = {row for row, _column in ON_STEPS}
    on_a_step = {mapper.class_ for mapper in Entity.registry.mappers if "step" in mapper.columns}
    assert on_a_step <= named


def test_what_is_being_written_is_there_when_the_file_is_opened_again(tmp_path: Path) -> None:
    workshop = empty_practice(tmp_path)
    workshop.start("Het Speelhuis")
    reworded(workshop, "plenair", "terugblik.kwaliteit", "")
    concept = own_guides.concept(workshop, "plenair")
    workshop.file.close()
    again = Workshop(open_practice_file(tmp_path / "Naam.praktijk", places_in(tmp_path)))
    assert own_guides.concept(again, "plenair") == concept
    assert again.guides.get("plenair") == bundled("plenair")
    again.file.discard()
