"""The onderbouwing: what carries each onderdeel, where that is one kind, and where nothing does."""

from app.workshop.day_file import KnowledgeKind
from app.workshop.grounding import Ground, Verdict, carried_sections, grounding
from app.workshop.source_values import SourceFacts
from app.workshop.workshop import Workshop
from tests.practices import practice_of, sample_day

RESEARCH, PRACTICE, LIVED = KnowledgeKind
AIM = "grondplan/doel.verandering"


def ground(workshop: Workshop, section: str) -> Ground:
    return next(one for one in grounding(workshop).grounds if one.section == section)


def test_a_citation_in_a_text_carries_its_onderdeel(workshop: Workshop) -> None:
    workshop.sources.add(SourceFacts("Spel", key="spel", kind=RESEARCH))
    assert ground(workshop, "doel").verdict is Verdict.NONE
    workshop.drafts.write(AIM, "Zo is het [@spel].")
    (support,) = ground(workshop, "doel").supports
    assert (support.source.title, support.cited) == ("Spel", True)
    assert ground(workshop, "doel").verdict is Verdict.ONE
    assert ground(workshop, "aanpak").verdict is Verdict.NONE


def test_a_source_can_carry_an_onderdeel_without_being_cited(workshop: Workshop) -> None:
    one = workshop.sources.add(SourceFacts("Flappen", kind=LIVED))
    workshop.sources.carries(one, "aanpak", on=True)
    workshop.sources.carries(one, "doel", on=True)
    assert [ground(workshop, key).kinds for key in ("aanpak", "doel")] == [(LIVED,), (LIVED,)]
    workshop.sources.carries(one, "aanpak", on=False)
    assert ground(workshop, "aanpak").supports == ()


def test_two_kinds_are_several_and_an_unsaid_kind_is_none(workshop: Workshop) -> None:
    one = workshop.sources.add(SourceFacts("Zonder soort", sections=("doel",)))
    assert ground(workshop, "doel").verdict is Verdict.UNSAID
    assert ground(workshop, "doel").of(None)[0].source.id == one
    workshop.sources.add(SourceFacts("Spel", kind=RESEARCH, sections=("doel",)))
    assert ground(workshop, "doel").verdict is Verdict.ONE
    workshop.sources.add(SourceFacts("Nabespreking", kind=PRACTICE, sections=("doel",)))
    assert ground(workshop, "doel").verdict is Verdict.SEVERAL
    assert ground(workshop, "doel").kinds == (RESEARCH, PRACTICE)


def test_a_key_that_no_source_has_and_a_source_that_nothing_uses_are_told(workshop: Workshop) -> None:
    one = workshop.sources.add(SourceFacts("Spel", key="spel", kind=RESEARCH))
    workshop.drafts.write(AIM, "Zo is het [@speel].")
    found = grounding(workshop)
    assert dict(found.unknown) == {"speel": (AIM,)}
    assert [source.id for source in found.unused] == [one]
    workshop.sources.bin(one)
    assert grounding(workshop).unused == ()


def test_the_data_of_the_practice_and_the_annexes_need_no_ground(workshop: Workshop) -> None:
    sections = [one.section for one in grounding(workshop).grounds]
    assert "doel" in sections
    assert not {"identificatie", "bijlagen"} & set(sections)


def test_what_only_words_said_can_be_taken_off_and_stays_off(workshop: Workshop) -> None:
    guide = workshop.guides.get("grondplan")
    assert guide is not None
    one = workshop.sources.add(SourceFacts("Gesprek", supports="Aanpak"))

    def carried() -> tuple[str, ...]:
        facts = workshop.sources.get(one)
        assert facts is not None
        return carried_sections(facts, guide)

    workshop.sources.carries(one, "doel", on=True, given=carried())
    assert carried() == ("aanpak", "doel")
    for section in carried():
        workshop.sources.carries(one, section, on=False, given=carried())
    assert carried() == ()
    for _ in range(3):
        workshop.undo()
    assert carried() == ("aanpak",)
    workshop.sources.carries(one, "aanpak", on=False, given=carried())
    assert carried() == ()


def test_the_words_of_the_sample_day_name_its_onderdelen() -> None:
    with practice_of(sample_day()) as workshop:
        found = grounding(workshop)
        assert found.unused == ()
        carried = {one.title: one.kinds for one in found.grounds if one.supports}
        assert carried["Kwaliteitsbewaking"] == (PRACTICE,)
        assert carried["Ervaringen en onderzoek"] == (RESEARCH,)
        assert not found.with_verdict(Verdict.SEVERAL)
        (flaps,) = ground(workshop, "aanpak").supports
        workshop.sources.carries(flaps.source.id, "doel", on=True, given=("aanpak",))
        assert ground(workshop, "aanpak").supports, "what the words said is not lost when more is said"
        assert ground(workshop, "doel").supports
