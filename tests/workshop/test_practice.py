"""A new practice, its data and drafts, and how far the description has come."""

from pathlib import Path

from app.guides.levels import Level
from app.guides.loader import bundled
from app.guides.steps import FieldsStep
from app.guides.validation import PRACTICE_FIELDS
from app.models import Practice
from app.workshop.progress import bound_value
from app.workshop.workshop import Workshop
from tests.practices import empty_practice


def test_a_new_practice_asks_first_what_happens_with_our_words(workshop: Workshop) -> None:
    assert [guide.key for guide in workshop.guides] == ["woorden", "grondplan", "plenair"]
    assert workshop.practice.title == "Het Speelhuis"
    assert workshop.practice.kind == "practice"
    assert len(workshop.people.days()) == 1
    assert workshop.level is Level.AANGEMELD
    assert [work.label for work in workshop.file.history.works()] == ["Praktijk gemaakt"]


def test_a_network_is_a_subject_too(tmp_path: Path) -> None:
    workshop = empty_practice(tmp_path)
    workshop.start("Netwerk wegblijvers", network=True)
    assert workshop.practice.kind == "network"
    workshop.file.discard()


def test_a_file_keeps_its_own_copy_of_a_guide_in_its_place(workshop: Workshop) -> None:
    from msgspec.structs import replace

    ours = bundled("grondplan")
    workshop.guides.keep(replace(ours, version=9, title="Ons grondplan"))
    kept = workshop.guides.get("grondplan")
    assert kept is not None
    assert (kept.version, kept.title) == (9, "Ons grondplan")
    assert [guide.key for guide in workshop.guides] == ["woorden", "grondplan", "plenair"]
    assert bundled("grondplan").version == ours.version


def test_a_step_is_found_by_its_id(workshop: Workshop) -> None:
    found = workshop.guides.find("grondplan/doelgroep.kenmerken")
    assert found is not None
    guide, section, step = found
    assert (guide.key, section.key, step.key) == ("grondplan", "doelgroep", "doelgroep.kenmerken")
    for unknown in ("grondplan/nergens.iets", "ander/doelgroep.kenmerken", "", "grondplan"):
        assert workshop.guides.find(unknown) is None


def test_a_draft_is_kept_as_it_is_typed(workshop: Workshop) -> None:
    step = "grondplan/doel.verandering"
    text = "  **Rust**\n\n<br>\r\n- a\t\n"
    workshop.drafts.write(step, text)
    assert workshop.drafts.text(step) == text
    assert workshop.drafts.all() == {step: text}
    workshop.file.end_burst()
    workshop.drafts.write(step, "")
    assert workshop.drafts.all() == {}
    workshop.undo()
    assert workshop.drafts.text(step) == text
    assert workshop.drafts.text("grondplan/doel.subdoelen") == ""


def test_writing_the_same_draft_again_is_no_step_of_work(workshop: Workshop) -> None:
    workshop.drafts.write("grondplan/doel.verandering", "a")
    works = len(workshop.file.history.works())
    workshop.drafts.write("grondplan/doel.verandering", "a")
    workshop.describe("title", "Het Speelhuis")
    assert len(workshop.file.history.works()) == works


def test_the_data_of_the_practice_are_what_forms_can_bind() -> None:
    columns = {f"practice.{name}" for name in Practice.__mapper__.columns.keys()}  # noqa: SIM118
    assert columns >= PRACTICE_FIELDS
    assert columns - PRACTICE_FIELDS == {
        "practice.id",
        "practice.presence",
        "practice.kind",
        "practice.keep_until",
        "practice.level",
        "practice.goal",
    }


def test_every_field_of_the_aanmelding_can_be_filled_in(workshop: Workshop) -> None:
    found = bundled("grondplan").find("identificatie.gegevens")
    assert found is not None
    step = found[1]
    assert isinstance(step, FieldsStep)
    for field in step.fields:
        value: object = ["a"] if field.kind.value == "list" else "a"
        assert field.binds is not None
        workshop.describe(field.binds.removeprefix("practice."), value)
        assert bound_value(workshop.practice, field.binds) == value
    assert workshop.missing(Level.AANGEMELD) == []


def test_each_level_says_what_it_still_asks(workshop: Workshop) -> None:
    asked = [item.sentence for item in workshop.missing(Level.AANGEMELD)]
    assert "Aanmelding: 'Indiener' is nog leeg." in asked
    assert not any("Titel" in sentence for sentence in asked), "the title is filled in"
    numbers = [len(workshop.missing(level)) for level in Level]
    assert numbers == sorted(numbers)
    assert workshop.missing(Level.INGEDIEND) == workshop.missing(Level.GOED_BESCHREVEN)
    assert not any("bijlagen" in item.step_id for item in workshop.missing(Level.WETENSCHAPPELIJK_ONDERZOCHT))


def test_a_text_is_no_longer_missing_and_counts_as_progress(workshop: Workshop) -> None:
    before = workshop.missing(Level.INGEDIEND)
    done, asked = workshop.progress()
    workshop.drafts.write("grondplan/doel.verandering", "Rust")
    workshop.drafts.write("grondplan/doel.subdoelen", "  \n")
    after = workshop.missing(Level.INGEDIEND)
    assert {item.step_id for item in before} - {item.step_id for item in after} == {
        "grondplan/doel.verandering"
    }
    assert (done, workshop.progress()) == (0, (1, asked))
