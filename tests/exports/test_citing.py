"""A citation of a source in a draft becomes the citation of APA; an unknown key stays to be seen."""

import datetime as dt
from dataclasses import replace

import pytest

from app.exports.citing import citing
from app.exports.grondplan import grondplan_of
from app.exports.wishes import PlanWishes
from app.guides.levels import Level
from app.models import Source
from app.prose.blocks import Paragraph, Run, plain_text
from app.prose.markdown import parse
from app.workshop.day_file import KnowledgeKind
from app.workshop.exports import ExportId
from app.workshop.source_values import SourceFacts
from app.workshop.workshop import Workshop


@pytest.fixture
def register(workshop: Workshop) -> Workshop:
    for facts in (
        SourceFacts("Practice profiles", "Metz, A.", "2016", key="metz2016"),
        SourceFacts("Een ander", "Metz, A.", "2016", key="ander"),
        SourceFacts("Alliantie", "Wubbels, T., & Van Tartwijk, J.", "2017", key="wubbels2017"),
        SourceFacts("Drie", "Aerts, B., Claes, D., & Maes, F.", "2020", key="aerts2020"),
        SourceFacts("Wie", "Maes, F. et al.", "2021", key="maes2021"),
        SourceFacts("Vormen en doelen", "Movisie", "", key="movisie"),
        SourceFacts("Flappen van de eerste spaghetti-avond van het jaar", key="flappen"),
    ):
        workshop.sources.add(facts)
    return workshop


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Zo is het [@wubbels2017].", "Zo is het (Wubbels & Van Tartwijk, 2017)."),
        ("Zo is het [@aerts2020, p. 12].", "Zo is het (Aerts et al., 2020, p. 12)."),
        ("[@maes2021]", "(Maes et al., 2021)"),
        ("[@movisie]", "(Movisie, z.d.)"),
        ("[@flappen]", "(Flappen van de eerste spaghetti-avond…, z.d.)"),
        ("Wubbels [-@wubbels2017] zegt", "Wubbels (2017) zegt"),
        ("[@wubbels2017; @aerts2020]", "(Aerts et al., 2020; Wubbels & Van Tartwijk, 2017)"),
        ("[@metz2016] [@ander]", "(Metz, 2016b) (Metz, 2016a)"),
        ("\\[@movisie\\]", "(Movisie, z.d.)"),
        ("- in [@movisie]\n- een lijst", "in (Movisie, z.d.)\neen lijst"),
        ("|[@movisie]|\n|---|\n|a [@movisie]|", "(Movisie, z.d.)\na (Movisie, z.d.)"),
        ("[Ouders zeggen het [@movisie].](bijdrage:7F3K)", "Ouders zeggen het (Movisie, z.d.)."),
    ],
)
def test_a_citation_is_written_out(register: Workshop, typed: str, shown: str) -> None:
    assert plain_text(citing(register)(parse(typed))) == shown


@pytest.mark.parametrize(
    "typed",
    ["[@weg2016]", "[@movisie; @weg2016]", "[@]", "[movisie]", "@movisie", "ik@movisie.be", "[@a b]"],
)
def test_what_cites_no_source_of_the_register_stays_as_it_was_typed(register: Workshop, typed: str) -> None:
    assert plain_text(citing(register)(parse(typed))) == typed


def test_the_look_and_what_a_sentence_rests_on_stay(register: Workshop) -> None:
    (paragraph,) = citing(register)(parse("Een **vet [@movisie] woord** en [@flappen]"))
    assert isinstance(paragraph, Paragraph)
    assert paragraph.runs == (
        Run("Een "),
        Run("vet (Movisie, z.d.) woord", bold=True),
        Run(" en ("),
        Run("Flappen van de eerste spaghetti-avond…", italic=True),
        Run(", z.d.)"),
    )
    (paragraph,) = citing(register)(parse("[Ouders [@movisie]](bijdrage:7F3K)"))
    assert isinstance(paragraph, Paragraph)
    assert {run.cites for run in paragraph.runs} == {("7F3K",)}


def test_a_citation_that_is_half_bold_is_still_one(register: Workshop) -> None:
    (paragraph,) = citing(register)(parse("a [@mov**isie]** b"))
    assert isinstance(paragraph, Paragraph)
    assert paragraph.runs == (Run("a (Movisie, z.d.) b"),)


def test_the_plan_cites_and_the_draft_keeps_its_key(register: Workshop) -> None:
    text = "Dat bleek al [@wubbels2017]."
    register.drafts.write("grondplan/doel.verandering", text)
    plan = grondplan_of(register, ExportId("K7QX", 1), dt.datetime(2026, 3, 12), PlanWishes())
    written = [plain_text(question.blocks) for part in plan.parts for question in part.questions]
    assert "Dat bleek al (Wubbels & Van Tartwijk, 2017)." in written
    assert register.drafts.text("grondplan/doel.verandering") == text


def test_of_two_sources_with_one_key_the_first_is_cited(register: Workshop) -> None:
    register.sources.add(SourceFacts("Zand", "Aa", "2000", key="dubbel"))
    other = register.sources.add(SourceFacts("Water", "Bee", "2001", key="anders"))
    with register.file.work("Twee bestanden samengevoegd"):
        register.file.session.get_one(Source, other).key = "dubbel"
    assert plain_text(citing(register)(parse("[@dubbel]"))) == "(Aa, 2000)"


def test_on_what_the_choices_rest_is_said_by_the_onderbouwing_until_somebody_writes_it(
    register: Workshop,
) -> None:
    step = "grondplan/kennisbronnen.steun"
    register.sources.carries(register.sources.by_key()["aerts2020"].id, "doel", on=True)
    wishes = PlanWishes(level=Level.THEORETISCH_ONDERBOUWD)

    def text() -> str:
        plan = grondplan_of(register, ExportId("K7QX", 1), dt.datetime(2026, 3, 12), wishes)
        questions = [question for part in plan.parts for question in part.questions]
        return next(plain_text(question.blocks) for question in questions if question.step_id == step)

    assert text() == "Doel. (Aerts et al., 2020)."
    facts = register.sources.by_key()["aerts2020"]
    register.sources.change(replace(facts, kind=KnowledgeKind.ONDERZOEK))
    assert text() == "Doel. Onderzoek: (Aerts et al., 2020)."
    register.drafts.write(step, "Zelf geschreven.")
    assert text() == "Zelf geschreven."
