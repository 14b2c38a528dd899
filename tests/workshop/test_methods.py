"""Which werkvormen a day uses, and other questions that come into the file."""

from msgspec.structs import replace

from app.guides.loader import bundled, bundled_guides
from app.guides.schema import Guide, Section
from app.guides.steps import OpenStep
from app.workshop.methods import bring, leave_out, methods, use
from app.workshop.workshop import Workshop

GONE = "grondplan/doel.verandering"


def ours(*sections: tuple[str, str]) -> Guide:
    """A grondplan of people's own: section key and question."""
    made = tuple(
        Section(key=key, title=key.title(), steps=(OpenStep(key=f"{key}.vraag", question=question),))
        for key, question in sections
    )
    return Guide(key="grondplan", title="Ons plan", source="Wij", version=1, intro="Van ons", sections=made)


def used(workshop: Workshop) -> list[str]:
    return [one.key for one in methods(workshop, workshop.people.days()[0].id) if one.used]


def test_every_guide_says_what_it_is_whose_it_is_and_how_long_it_takes(workshop: Workshop) -> None:
    found = methods(workshop, workshop.people.days()[0].id)
    assert [one.key for one in found[:3]] == ["woorden", "grondplan", "plenair"]
    assert {one.key for one in found} == set(bundled_guides())
    assert all(one.intro and one.source and one.steps and one.minutes for one in found)
    words = found[0]
    assert words.intro.startswith("Vertel dit voor je begint.")
    assert (words.source, words.steps, words.minutes, words.used) == ("Praktijkdag", 4, 10, False)


def test_a_chosen_werkvorm_gets_a_block_and_loses_it_again(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    workshop.answers.enter("plenair/terugblik.kwaliteit", "Ja", day_id=day)
    use(workshop, "plenair", day)
    (block,) = workshop.agenda.blocks(day)
    assert (block.activity, block.minutes, block.guide) == ("Plenaire terugkoppeling", 25, "plenair")
    assert used(workshop) == ["plenair"]
    use(workshop, "plenair", day)
    leave_out(workshop, "plenair", day)
    assert used(workshop) == []
    assert workshop.guides.get("plenair") is not None
    assert workshop.answers.count("plenair/terugblik.kwaliteit") == 1
    workshop.undo()
    assert len(workshop.agenda.blocks(day)) == 2


def test_other_questions_come_in_the_place_of_ours(workshop: Workshop) -> None:
    brought = bring(workshop, ours(("doel", "Waarheen?"), ("hoe", "Hoe?")))
    assert (brought.title, brought.steps, brought.kept, brought.freed) == ("Ons plan", 2, 0, 0)
    assert [guide.key for guide in workshop.guides] == ["woorden", "grondplan", "plenair"]
    assert workshop.guides.find(GONE) is None
    workshop.undo()
    assert workshop.guides.find(GONE) is not None


def test_what_was_said_on_a_vanished_question_stays_reachable(workshop: Workshop) -> None:
    workshop.answers.enter(GONE, "Rust")
    workshop.drafts.write("grondplan/aanpak.stappen", "Eerst kijken.")
    binned = workshop.answers.enter("grondplan/doel.bereikt", "Weg")
    assert binned is not None
    workshop.answers.bin(binned)
    assert bring(workshop, ours(("doel", "Waarheen?"))).kept == 3
    found = workshop.guides.find(GONE)
    assert found is not None
    assert found[1].title == "Vroegere vragen"
    assert [answer.text for answer in workshop.answers.of(GONE)] == ["Rust"]
    assert workshop.progress() == (0, 0), "nothing is asked of a level any more"


def test_earlier_questions_stay_when_questions_change_once_more(workshop: Workshop) -> None:
    workshop.answers.enter(GONE, "Rust")
    bring(workshop, ours(("doel", "Waarheen?")))
    assert bring(workshop, ours(("hoe", "Hoe?"), ("vroeger", "En toen?"))).kept == 1
    assert workshop.guides.find(GONE) is not None
    assert bring(workshop, bundled("grondplan")).kept == 0
    found = workshop.guides.find(GONE)
    assert found is not None
    assert found[1].key == "doel"


def test_blocks_ask_the_onderdelen_that_are_left(workshop: Workshop) -> None:
    day = workshop.people.days()[0].id
    for name, sections in (
        ("Half", ["doel", "aanpak"]),
        ("Ons plan (Hoe)", ["aanpak"]),
        ("Niets over", ["aanpak"]),
        ("Alles", []),
    ):
        workshop.agenda.add(day, name, 30, guide="grondplan", sections=sections)
    assert bring(workshop, ours(("doel", "Waarheen?"), ("hoe", "Hoe?"))).freed == 1
    assert [(one.guide, one.sections) for one in workshop.agenda.blocks(day)] == [
        ("grondplan", ("doel",)),
        ("grondplan", ("hoe",)),
        (None, ()),
        ("grondplan", ()),
    ]


def test_a_guide_under_a_new_key_comes_beside_the_others(workshop: Workshop) -> None:
    brought = bring(workshop, replace(ours(("doel", "Waarheen?")), key="eigen", title="Eigen"))
    assert (brought.kept, brought.freed) == (0, 0)
    assert [guide.key for guide in workshop.guides] == ["woorden", "grondplan", "plenair", "eigen"]
