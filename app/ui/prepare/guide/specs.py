"""Which fields there are for a guide, a section, a step of each kind, and each thing in their lists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.foundation.complaints import Place
from app.guides.check_status import CheckStatus
from app.guides.editing import Spot, at
from app.guides.levels import Level
from app.guides.schema import Guide, Section
from app.guides.steps import (
    AgreementsStep,
    BoardStep,
    CardsStep,
    CheckStep,
    ChoiceStep,
    ExplainStep,
    FieldKind,
    FieldsStep,
    OpenStep,
    ProfileStep,
    ScaleStep,
    Step,
    TimelineStep,
)
from app.ui.translated import translated

Options = Sequence[tuple[object, str]]
"""What can be chosen: the value, and the words for it."""


ONE_LINE = 0


class Look(Enum):
    """How a field looks and what it takes."""

    TEXT = "text"
    NUMBER = "number"
    DECIMAL = "decimal"
    TICK = "tick"
    CHOICE = "choice"
    COLOUR = "colour"
    STATUSES = "statuses"
    THINGS = "things"


@dataclass(frozen=True, slots=True)
class Spec:
    """One field. ``name`` is where its value stands in what the form is about."""

    name: Place
    label: str
    look: Look = Look.TEXT
    lines: int = ONE_LINE
    """How high a text begins, in lines; it grows. ``ONE_LINE`` never does, and takes no line break."""
    optional: bool = False
    """An empty field is no value at all."""
    share: int = 0
    """Of the width, beside the fields before it that have one too; 0 has a row for itself."""
    begins: bool = False
    """The row before it ends, although there might be room."""
    hint: str = ""
    options: Callable[[Guide, Place], Options] | None = None
    """For ``CHOICE``; told the guide and where the thing stands."""
    inside: Callable[[Guide, Place], Sequence["Spec"]] | None = None
    """For ``THINGS``: the fields of one of them."""
    thing: str = ""
    """For ``THINGS``: what one of them is called, as in "Kaart toevoegen"."""


def specs_of(guide: Guide, spot: Spot) -> list[Spec]:
    """The fields for what is chosen, in order; but for the kind of a step, which is no field of it."""
    chosen = at(guide, spot.path)
    if isinstance(chosen, Guide):
        return [
            _text("title", _tr("Titel"), share=3),
            _text("short", _tr("Korte naam"), optional=True, share=2, hint=_tr("Hoogstens 20 tekens.")),
            _text("intro", _tr("Waarover gaat het?"), 3),
            _text("source", _tr("Bron"), 2, hint=_tr("Staat op het scherm en in elke uitvoer.")),
        ]
    if isinstance(chosen, Section):
        return [
            _text("title", _tr("Titel")),
            Spec(
                ("minutes",), _tr("Minuten"), Look.NUMBER, optional=True, share=1,
                hint=_tr("Leeg: de som van de stappen."),
            ),
            _phase(3),
            _text("help", _tr("Uitleg voor de groep"), 2, optional=True),
            _text("notes", _tr("Voor jou"), 2, optional=True),
        ]  # fmt: skip
    return [*_asked(chosen), *_OF_KIND.get(type(chosen), lambda: [])(), *_around(chosen)]


def _asked(step: Step) -> list[Spec]:
    question = {
        ExplainStep: _tr("Titel"),
        CheckStep: _tr("Uitspraak"),
        FieldsStep: _tr("Titel"),
        ProfileStep: _tr("Titel"),
        AgreementsStep: _tr("Titel"),
        TimelineStep: _tr("Titel"),
    }.get(type(step), _tr("Vraag"))
    help_ = _text(
        "help", _tr("Uitleg voor de groep"), 2, optional=True, hint=_tr("Hoogstens drie korte regels.")
    )
    return [_text("question", question, 1), help_]


def _around(step: Step) -> list[Spec]:
    """What stands around a step: how it is named, counted and told."""
    return [
        _text("short", _tr("Korte naam"), optional=True, share=1, hint=_tr("Hoogstens 20 tekens.")),
        _text("group", _tr("Kopje erboven"), optional=True, share=1),
        _phase(0),
        _text("notes", _tr("Voor jou"), 3, optional=True, hint=_tr("De zaal ziet dit nooit.")),
    ]


def _phase(share: int) -> Spec:
    levels: Options = [
        (None, _tr("Voor geen enkel niveau")),
        *((level, translated(level.title)) for level in Level if level is not Level.INGEDIEND),
    ]
    return Spec(
        ("phase",), _tr("Telt voor het niveau"), Look.CHOICE, share=share, options=lambda _g, _p: levels
    )


# -- the kinds


def _explain() -> list[Spec]:
    hint = _tr("Een streepje (-) maakt een lijst, **twee sterretjes** maken vet.")
    return [_text("text", _tr("Wat je vertelt"), 5, hint=hint)]


def _fields() -> list[Spec]:
    return [_things("fields", _tr("Velden"), _tr("veld"), _field)]


def _field(_guide: Guide, _path: Place) -> list[Spec]:
    kinds: Options = [
        (FieldKind.TEXT, _tr("Tekst")),
        (FieldKind.LONG, _tr("Lange tekst")),
        (FieldKind.LIST, _tr("Lijst")),
        (FieldKind.PERSON, _tr("Persoon")),
        (FieldKind.EMAIL, _tr("E-mail")),
        (FieldKind.URL, _tr("Link")),
        (FieldKind.DATE, _tr("Datum")),
        (FieldKind.NUMBER, _tr("Getal")),
    ]
    return [
        _text("label", _tr("Naam"), share=3),
        Spec(("kind",), _tr("Soort"), Look.CHOICE, share=2, options=lambda _g, _p: kinds),
        _text("help", _tr("Uitleg"), optional=True),
        Spec(("required",), _tr("Moet ingevuld zijn"), Look.TICK),
    ]


def _open() -> list[Spec]:
    return [
        _text("think_of", _tr("Denk aan …"), 2, optional=True, hint=_tr("Een hint die je kan openklappen.")),
        Spec(("optional",), _tr("Mag leeg blijven: telt niet mee in de voortgang"), Look.TICK),
        Spec(("discussed",), _tr("Ook ‘besproken’ is een antwoord"), Look.TICK),
        Spec(("learning",), _tr("Wat hier gezegd wordt, is een leerpunt voor de volgende keer"), Look.TICK),
    ]


def _scale() -> list[Spec]:
    return [
        Spec(("min",), _tr("Van"), Look.DECIMAL, share=1),
        Spec(("max",), _tr("Tot"), Look.DECIMAL, share=1),
        Spec(("step",), _tr("In stappen van"), Look.DECIMAL, share=1),
        Spec(("low",), _tr("Woorden bij laag"), optional=True, share=1, begins=True),
        _text("high", _tr("Woorden bij hoog"), optional=True, share=1),
        Spec(("asks_why",), _tr("Vraag ook waarom"), Look.TICK),
        _named("points", _tr("Lijstjes ernaast, zoals sterke punten"), _tr("lijstje")),
    ]


def _choice() -> list[Spec]:
    return [
        _named("options", _tr("Mogelijkheden"), _tr("mogelijkheid")),
        _named("otherwise", _tr("Als geen ervan past"), _tr("uitweg")),
        Spec(("multiple",), _tr("Meer dan één kiezen mag"), Look.TICK),
        Spec(("asks_why",), _tr("Vraag ook waarom"), Look.TICK),
    ]


def _check() -> list[Spec]:
    return [
        Spec(("statuses",), _tr("Antwoorden"), Look.STATUSES),
        _named("perspectives", _tr("Ieder apart bekeken door"), _tr("perspectief")),
        _named("principles", _tr("Principes die je erbij noemt"), _tr("principe")),
        _text("think_of", _tr("Denk aan …"), 2, optional=True),
    ]


def status_words() -> dict[CheckStatus, str]:
    """What a statement may be answered with."""
    return {
        CheckStatus.JA: _tr("Ja"),
        CheckStatus.DEELS: _tr("Deels"),
        CheckStatus.NEE: _tr("Nee"),
        CheckStatus.NVT: _tr("Niet van toepassing"),
    }


def _board() -> list[Spec]:
    return [
        _things("colors", _tr("Kleuren van de post-its"), _tr("kleur"), _color),
        Spec(("votes_per_person",), _tr("Stippen per persoon"), Look.NUMBER, share=1),
        Spec(("feeds",), _tr("Clusters gaan naar het profiel"), Look.CHOICE, share=2, options=_profiles),
        Spec(("clusters",), _tr("De groep maakt er clusters van"), Look.TICK),
        _named("knowledge", _tr("Soorten kennis om bij een post-it te zetten"), _tr("soort kennis")),
    ]


def _color(_guide: Guide, _path: Place) -> list[Spec]:
    return [
        _text("word", _tr("Woord"), share=4),
        _text("sign", _tr("Teken"), share=1),
        _text("prompt", _tr("Wat schrijf je erop?"), 1),
        Spec(("hex",), _tr("Kleur"), Look.COLOUR),
    ]


def _profile() -> list[Spec]:
    return [
        Spec(("from_board",), _tr("Kernactiviteiten komen van"), Look.CHOICE, options=_boards),
        _things("example", _tr("Voorbeeld om te tonen"), _tr("kerncomponent"), _component),
    ]


def _component(_guide: Guide, _path: Place) -> list[Spec]:
    return [
        _text("title", _tr("Kerncomponent")),
        _text("rationale", _tr("Waarom"), 2),
        _things("activities", _tr("Kernactiviteiten"), _tr("kernactiviteit"), _activity),
    ]


def _activity(guide: Guide, path: Place) -> list[Spec]:
    columns = at(guide, (*Spot.of(path).path, "columns"))
    cells = [Spec(("cells", one.key), one.label or one.key, lines=2) for one in columns]
    return [_text("title", _tr("Kernactiviteit")), *cells]


def _cards() -> list[Spec]:
    return [
        _named("principles", _tr("Uitgangspunten"), _tr("uitgangspunt")),
        _things("deck", _tr("Kaarten"), _tr("kaart"), _card),
        _things("casus", _tr("Casussen"), _tr("casus"), _casus),
        _named("options", _tr("Manieren om te spelen"), _tr("manier")),
        Spec(("makes_deck",), _tr("De groep maakt kaarten uit haar eigen praktijkprofiel"), Look.TICK),
    ]


def _card(_guide: Guide, _path: Place) -> list[Spec]:
    return [
        _text("title", _tr("Titel"), share=3),
        Spec(("principle",), _tr("Uitgangspunt"), Look.CHOICE, share=2, options=_principles),
        _text("text", _tr("Tekst"), 2),
    ]


def _casus(_guide: Guide, _path: Place) -> list[Spec]:
    return [
        _text("title", _tr("Titel")),
        _text("family", _tr("Het gezin"), 3),
        _text("worker", _tr("De medewerker, met wat zij zelf meebrengt"), 3),
    ]


def _agreements() -> list[Spec]:
    return [
        Spec(("looks_back",), _tr("Begint met wat een vorige dag afsprak en leerde"), Look.TICK),
        Spec(("result",), _tr("Begint met wat de uitspraken opleverden"), Look.TICK),
        _named("proposals", _tr("Voorstellen om over te nemen"), _tr("voorstel")),
        _things("series", _tr("Ritmes van bijeenkomsten"), _tr("ritme"), _series),
    ]


def _series(_guide: Guide, _path: Place) -> list[Spec]:
    return [
        _text("label", _tr("Naam"), share=3),
        Spec(("every_weeks",), _tr("Om de … weken"), Look.NUMBER, share=1),
        Spec(("months",), _tr("Maanden"), Look.NUMBER, share=1),
    ]


def _timeline() -> list[Spec]:
    return [
        _named("perspectives", _tr("Perspectieven"), _tr("perspectief")),
        _named("outcomes", _tr("Hoe het afliep"), _tr("afloop")),
        _named("yields", _tr("Opbrengsten"), _tr("opbrengst")),
        _text("insights", _tr("Vraag naar leerinzichten"), 2, optional=True),
    ]


_OF_KIND: dict[type[Step], Callable[[], list[Spec]]] = {
    ExplainStep: _explain,
    FieldsStep: _fields,
    OpenStep: _open,
    ScaleStep: _scale,
    ChoiceStep: _choice,
    CheckStep: _check,
    BoardStep: _board,
    ProfileStep: _profile,
    CardsStep: _cards,
    AgreementsStep: _agreements,
    TimelineStep: _timeline,
}


# -- what steps choose from each other


def _profiles(guide: Guide, path: Place) -> Options:
    found = [step for _section, step in guide.steps() if isinstance(step, ProfileStep)]
    return [
        (None, _tr("geen profiel")),
        *_with_chosen([(one.key, one.question) for one in found], guide, path),
    ]


def _boards(guide: Guide, path: Place) -> Options:
    found = [step for _section, step in guide.steps() if isinstance(step, BoardStep)]
    return [(None, _tr("geen bord")), *_with_chosen([(one.key, one.question) for one in found], guide, path)]


def _principles(guide: Guide, path: Place) -> Options:
    found = at(guide, (*Spot.of(path).path, "principles"))
    return [(None, _tr("geen")), *_with_chosen([(one.key, one.label) for one in found], guide, path)]


def _with_chosen(found: list[tuple[str, str]], guide: Guide, path: Place) -> Options:
    """Also what was chosen and isn't there any more, so that people see what is wrong."""
    chosen = at(guide, path)
    named = [(key, words.strip() or _tr("nog zonder naam")) for key, words in found]
    if chosen is not None and chosen not in [key for key, _words in found]:
        named.append((chosen, _tr("‘{key}’, die er niet is").format(key=chosen)))
    return named


# -- short for


def _text(
    name: str, label: str, lines: int = ONE_LINE, *, optional: bool = False, share: int = 0, hint: str = ""
) -> Spec:
    return Spec((name,), label, lines=lines, optional=optional, share=share, hint=hint)


def _named(name: str, label: str, thing: str) -> Spec:
    def inside(_guide: Guide, _path: Place) -> list[Spec]:
        return [_text("label", _tr("Naam"), 1), _text("text", _tr("Uitleg"), 1, optional=True)]

    return _things(name, label, thing, inside)


def _things(name: str, label: str, thing: str, inside: Callable[[Guide, Place], list[Spec]]) -> Spec:
    return Spec((name,), label, Look.THINGS, inside=inside, thing=thing)


def _tr(words: str) -> str:
    return QCoreApplication.translate("GuideForm", words)
