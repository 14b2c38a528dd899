"""A guide with praktijkervaringen of a test's own, and the two verhalen of the sample day in it."""

from app.guides.schema import Guide, Section
from app.guides.steps import Labelled, TimelineStep
from app.imports.day_trajectories import bring_in_trajectories
from app.workshop.workshop import Workshop
from tests.practices import sample_day

STEP = TimelineStep(
    key="ervaringen.verloop",
    question="Hoe verliep de hulp, en wat maakte het verschil?",
    help="Vertel één verhaal van begin tot eind.\nNoem geen namen.",
    notes="Begin met een verhaal dat goed liep.",
    perspectives=tuple(
        Labelled(key=key, label=label)
        for key, label in (
            ("jongere", "Jongere"),
            ("ouder", "Ouder"),
            ("hulpverlener", "Hulpverlener"),
            ("beleid", "Beleid"),
        )
    ),
    outcomes=(
        Labelled(key="goed", label="Goed gelopen"),
        Labelled(key="vastgelopen", label="Vastgelopen"),
    ),
    yields=(
        Labelled(key="voorkomen", label="Voorkomen dat hulp vastloopt"),
        Labelled(key="beleid", label="Beleid dat past bij de praktijk"),
        Labelled(key="cultuur", label="Sterkere professionele cultuur"),
        Labelled(key="beweging", label="Steviger leerbeweging in de regio"),
    ),
    insights="Wat leren we hieruit?",
)
GUIDE = Guide(
    key="ervaringen-proef",
    title="Leren van praktijkervaringen",
    source="Een eigen draaiboek",
    version=1,
    intro="",
    sections=(Section(key="ervaringen", title="Ervaringen", steps=(STEP,)),),
)
STEP_ID = GUIDE.step_id(STEP)


def with_guide(workshop: Workshop) -> None:
    """The guide alone; nobody told anything."""
    workshop.guides.keep(GUIDE)


def with_sample(workshop: Workshop) -> None:
    """The guide, and the verhalen of the sample day."""
    with_guide(workshop)
    with workshop.file.work("Verhalen ingelezen") as session:
        bring_in_trajectories(sample_day(), session)
