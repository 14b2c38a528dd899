"""What the kinds of step are called, what they do, and their signs."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.guides.steps import (
    AgreementsStep,
    AnyStep,
    BoardStep,
    CardsStep,
    CheckStep,
    ChoiceStep,
    ExplainStep,
    FieldsStep,
    OpenStep,
    ProfileStep,
    ScaleStep,
    Step,
    TimelineStep,
)
from app.guides.validation import Finding
from app.ui.amounts import counted
from app.ui.translated import translated
from app.ui.widgets.icons import Sign

KINDS: tuple[type[AnyStep], ...] = (
    OpenStep,
    ExplainStep,
    FieldsStep,
    ScaleStep,
    ChoiceStep,
    CheckStep,
    BoardStep,
    ProfileStep,
    CardsStep,
    AgreementsStep,
    TimelineStep,
)
"""In the order in which people choose from them: the usual ones first."""

SIGNS: dict[type[Step], Sign] = {
    OpenStep: Sign.QUESTION,
    ExplainStep: Sign.REMARK,
    FieldsStep: Sign.PENCIL,
    ScaleStep: Sign.SLIDERS,
    ChoiceStep: Sign.CHOICE,
    CheckStep: Sign.CHECK,
    BoardStep: Sign.BOARD,
    ProfileStep: Sign.TABLE,
    CardsStep: Sign.CARDS,
    AgreementsStep: Sign.AGENDA,
    TimelineStep: Sign.TIMELINE,
}


def kind_name(kind: type[Step]) -> str:
    """What people call a kind of step."""
    names = {
        OpenStep: _tr("Vraag"),
        ExplainStep: _tr("Uitleg"),
        FieldsStep: _tr("Formulier"),
        ScaleStep: _tr("Score"),
        ChoiceStep: _tr("Keuze"),
        CheckStep: _tr("Uitspraak"),
        BoardStep: _tr("Post-its"),
        ProfileStep: _tr("Praktijkprofiel"),
        CardsStep: _tr("Gesprekskaarten"),
        AgreementsStep: _tr("Afspraken"),
        TimelineStep: _tr("Verloop"),
    }
    return names[kind]


def kind_purpose(kind: type[Step]) -> str:
    """What the group does in a step of this kind, in one sentence."""
    purposes = {
        OpenStep: _tr("De groep antwoordt in eigen woorden. De zaal ziet de vraag en de antwoorden."),
        ExplainStep: _tr("Je vertelt iets. De zaal leest mee; er wordt niets gevraagd."),
        FieldsStep: _tr("Een kort formulier dat je samen invult."),
        ScaleStep: _tr("Ieder geeft een score. De zaal ziet ze pas als je ze toont."),
        ChoiceStep: _tr("De groep kiest uit enkele mogelijkheden en zegt waarom."),
        CheckStep: _tr("De groep weegt een uitspraak: ja, deels, nee of niet van toepassing."),
        BoardStep: _tr("De groep schrijft post-its in kleuren, maakt er clusters van en stemt."),
        ProfileStep: _tr("De groep zegt per kernactiviteit wat je dan ziet en hoort."),
        CardsStep: _tr("De groep praat over een casus met kaarten op tafel."),
        AgreementsStep: _tr("De groep spreekt af wie wat doet, en tegen wanneer."),
        TimelineStep: _tr("De groep legt een verloop uit in momenten, met wat hielp en wat hinderde."),
    }
    return purposes[kind]


def steps_words(count: int) -> str:
    """How many steps."""
    return counted(count, "1 stap", "{count} stappen")


def problems_words(found: Sequence[Finding]) -> str:
    """How many things there are to look at."""
    if not found:
        return _tr("Alles klopt")
    return counted(len(found), "1 ding om na te kijken", "{count} dingen om na te kijken")


def sentence(finding: Finding) -> str:
    """What is wrong, as a sentence at the field that has it."""
    what = translated(finding.what)
    return f"{what[:1].upper()}{what[1:]}."


def _tr(words: str) -> str:
    return QCoreApplication.translate("GuideEditor", words)
