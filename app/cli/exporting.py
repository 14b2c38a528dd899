"""``praktijkdag export``: the grondplan or another paper of a practice file, to a file."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.practices import chosen_day, opened
from app.cli.speaking import complain, say
from app.foundation.arguments import DutchParser

if TYPE_CHECKING:
    from app.exports.session_papers import PaperWishes
    from app.exports.wishes import AnnexKind, PlanWishes
    from app.exports.writing import Exported
    from app.guides.levels import Level
    from app.workshop.workshop import Workshop

_OF_A_DAY = ("dagverslag", "invulblad", "checklist")
_OF_THE_SESSIONS = (
    "wand", "post-its", "praktijkprofiel", "kaarten", "post-it-vellen", "posters",
    "checklist", "leerinzichten", "kalender", "presentatie", "bronnen", "begeleidende-brief", "antwoorden",
)  # fmt: skip
_WHAT = ("grondplan", "uitnodiging", "agenda", "dagverslag", "invulblad", *_OF_THE_SESSIONS)
_OF_OUR_PLAN = ("level", "parts", "annexes", "template", "since", "provenance", "final", "no_gaps")
_OF_THE_PLAN = (*_OF_OUR_PLAN, "form")
"""Options that only mean something for a grondplan in Word or PDF."""
_OFFICE = (".docx", ".pdf")


def ask(parser: DutchParser) -> None:
    """What can be chosen on the command line."""
    parser.files.add_argument("practice", metavar="NAAM.praktijk", type=Path, help="het praktijkbestand")
    add = parser.options.add_argument
    add("--to", metavar="BESTAND", type=Path, required=True, help="waarheen, zoals X.docx of X.pdf")
    add(
        "--what",
        metavar="WAT",
        choices=_WHAT,
        default="grondplan",
        help=f"wat: {', '.join(_WHAT[:-1])} of {_WHAT[-1]}",
    )
    add(
        "--anonymous",
        action="store_true",
        help="zonder de namen van mensen (grondplan, uitnodiging, post-its, presentatie)",
    )
    add(
        "--day",
        metavar="N",
        type=int,
        help="de hoeveelste dag (dagverslag, invulblad, checklist); anders de laatste",
    )
    add("--private", action="store_true", help="ook wat niet voor de groep is (dagverslag, post-its)")
    add("--all", action="store_true", help="alle vragen, ook met een antwoord (invulblad)")
    add("--guide", metavar="SLEUTEL", default="", help="welk draaiboek (checklist), zoals netwerk")
    add("--deck", metavar="NAAM", default="", help="welke stapel (kaarten); anders die van het laatste spel")
    add(
        "--returned",
        metavar="NAAM.docx",
        default="",
        help="in welk bestand dat terugkwam (antwoorden); anders het laatste",
    )
    plan = parser.add_argument_group("opties van een grondplan in Word of PDF").add_argument
    plan("--level", metavar="NIVEAU", help="voor welk niveau, zoals ingediend of goed-beschreven")
    plan("--parts", metavar="A,B", help="alleen deze onderdelen, zoals aanleiding,doelgroep")
    plan("--annexes", metavar="A,B", help="welke bijlagen: lokale-variaties, onderbouwing, bronnen, "
         "ruwe-antwoorden, deelnemers of geen")  # fmt: skip
    plan("--form", metavar="FORMULIER.docx", type=Path, help="vul dit Word-formulier in met de teksten")
    plan("--template", metavar="SJABLOON", type=Path, help="het Word-sjabloon van je organisatie")
    plan(
        "--since",
        metavar="KENMERK",
        default="",
        help="toon in Word wat veranderde sinds die uitvoer, zoals K7QX",
    )
    plan("--provenance", action="store_true", help="met opmerkingen: op welke antwoorden steunt de tekst")
    plan("--final", action="store_true", help="de definitieve versie: zonder 'ontwerp' en zonder herkomst")
    plan("--no-gaps", action="store_true", help="laat vragen zonder tekst weg")


def export(given: argparse.Namespace) -> int:
    """Write it, and say under which id."""
    _refuse_what_means_nothing(given)
    from app.exports.targets import PDF, WORD, check_target
    from app.store.opening import OpenMode
    from app.workshop.checkup import refuse_empty

    check_target(given.to, given.what)
    suffix = given.to.suffix.lower()
    kept = (given.what, suffix) in {("grondplan", WORD), ("grondplan", PDF), ("invulblad", WORD)}
    with opened(given.practice, OpenMode.WRITE if kept else OpenMode.READ) as workshop:
        refuse_empty(workshop)
        done = _write(workshop, given)
    known = f" (v{done.given.number} · {done.given.code})" if done.given else ""
    say(f"'{given.to.name}' is geschreven{known}.")
    if done.texts_naming_people:
        texts = "1 tekst" if done.texts_naming_people == 1 else f"{done.texts_naming_people} teksten"
        complain(f"In {texts} staat nog de naam van iemand die meedeed; lees ze na voor je ze doorgeeft.")
    return 0


def _refuse_what_means_nothing(given: argparse.Namespace) -> None:
    if given.day is not None and given.what not in _OF_A_DAY:
        given.parser.wrong("--day hoort bij dagverslag, invulblad en checklist")
    if given.guide and given.what != "checklist":
        given.parser.wrong("--guide hoort bij checklist")
    if given.deck and given.what != "kaarten":
        given.parser.wrong("--deck hoort bij kaarten")
    if given.returned and given.what != "antwoorden":
        given.parser.wrong("--returned hoort bij antwoorden")
    asked = next((name for name in _OF_THE_PLAN if getattr(given, name)), None)
    office = given.what == "grondplan" and given.to.suffix.lower() in _OFFICE
    if asked and not office:
        given.parser.wrong(f"--{asked.replace('_', '-')} hoort bij een grondplan in Word of PDF")
    if given.form:
        _refuse_beside_form(given)
    if given.template and given.to.suffix.lower() != ".docx":
        given.parser.wrong("--template hoort bij een grondplan in Word")
    if given.since and given.to.suffix.lower() != ".docx":
        given.parser.wrong("--since hoort bij een grondplan in Word")
    if given.since and given.provenance:
        given.parser.wrong("--since laat de herkomst weg; kies --since of --provenance")
    if given.final and given.provenance:
        given.parser.wrong("--final laat de herkomst weg; kies --final of --provenance")


def _refuse_beside_form(given: argparse.Namespace) -> None:
    """A form has its own parts and its own look."""
    if given.to.suffix.lower() != ".docx":
        given.parser.wrong("--form maakt een Word-bestand; geef met --to een naam die eindigt op .docx")
    beside = next((name for name in _OF_OUR_PLAN if getattr(given, name)), None)
    if beside:
        given.parser.wrong(
            f"--{beside.replace('_', '-')} hoort niet bij --form: het formulier bepaalt dat zelf"
        )


def _write(workshop: "Workshop", given: argparse.Namespace) -> "Exported":
    from app.exports.fill_in_sheet import Asks, SheetWishes
    from app.exports.writing import (
        export_before_the_day,
        export_day_report,
        export_grondplan,
        export_practice,
        export_sheet,
    )

    if given.what in ("uitnodiging", "agenda"):
        return export_before_the_day(workshop, given.to, given.what, anonymous=given.anonymous)
    if given.what in _OF_THE_SESSIONS:
        from app.exports.session_papers import export_paper

        return export_paper(workshop, given.to, given.what, _paper_wishes(workshop, given))
    if given.what == "dagverslag":
        day_id = chosen_day(workshop, given.day)
        return export_day_report(workshop, given.to, day_id, for_facilitator=given.private)
    if given.what == "invulblad":
        wishes = SheetWishes(asks=Asks.ALL if given.all else Asks.OPEN)
        return export_sheet(workshop, given.to, chosen_day(workshop, given.day), wishes)
    if given.form:
        from app.exports.word_form import export_form
        from app.imports.word_form import read_form

        return export_form(workshop, given.to, read_form(given.form), anonymous=given.anonymous)
    if given.to.suffix.lower() in _OFFICE:
        done = export_grondplan(workshop, given.to, _wishes(workshop, given), template=_template(given))
    else:
        done = export_practice(workshop, given.to, anonymous=given.anonymous)
    assert done is not None, "nobody can cancel this"
    return done


def _paper_wishes(workshop: "Workshop", given: argparse.Namespace) -> "PaperWishes":
    from app.exports.session_papers import PaperWishes

    return PaperWishes(
        anonymous=given.anonymous,
        private=given.private,
        deck=given.deck,
        returned=given.returned,
        guide=given.guide or "checklist",
        day_id=chosen_day(workshop, given.day) if given.day is not None else None,
    )


def _wishes(workshop: "Workshop", given: argparse.Namespace) -> "PlanWishes":
    """What was asked; what wasn't, as somebody who chose nothing gets it."""
    from dataclasses import replace

    from app.exports.grondplan_choice import usual_wishes

    usual = usual_wishes(workshop, anonymous=given.anonymous)
    wishes = replace(usual, gaps=not given.no_gaps, provenance=given.provenance, final=given.final)
    if given.since:
        wishes = replace(wishes, since=_since(workshop, given))
    if given.level:
        wishes = replace(wishes, level=_level(given), sections=None)
    if given.parts:
        wishes = replace(wishes, sections=_parts(workshop, given))
    return replace(wishes, annexes=_annexes(given)) if given.annexes else wishes


def _since(workshop: "Workshop", given: argparse.Namespace) -> str:
    """The id of the export with this code, which stands in its footer."""
    from app.workshop.exports import GRONDPLAN_EXPORT, Exports

    sent = [one for one in Exports(workshop.file).all() if one.what == GRONDPLAN_EXPORT]
    found = next((one.id for one in sent if one.code == given.since.strip().upper()), "")
    if not found:
        known = [one.code for one in sent]
        told = f"wel: {', '.join(known)}" if known else "er is nog geen"
        given.parser.wrong(f"de uitvoer '{given.since}' kennen we niet; {told}", known, given.since)
    return found


def _level(given: argparse.Namespace) -> "Level":
    from app.guides.levels import Level

    known = [level.value for level in Level]
    if given.level not in known:
        given.parser.wrong(
            f"het niveau '{given.level}' kennen we niet; wel: {', '.join(known)}", known, given.level
        )
    return Level(given.level)


def _parts(workshop: "Workshop", given: argparse.Namespace) -> tuple[str, ...]:
    from app.workshop.guides import GRONDPLAN

    guide = workshop.guides.get(GRONDPLAN)
    known = [section.key for section in guide.sections] if guide else []
    return _listed(given, given.parts, known, "het onderdeel")


def _annexes(given: argparse.Namespace) -> "frozenset[AnnexKind]":
    from app.exports.wishes import AnnexKind

    if given.annexes == "geen":
        return frozenset()
    known = [kind.value for kind in AnnexKind]
    return frozenset(AnnexKind(name) for name in _listed(given, given.annexes, known, "de bijlage"))


def _listed(given: argparse.Namespace, words: str, known: list[str], what: str) -> tuple[str, ...]:
    """The names in a list with commas; ends the command at the first that is not known."""
    names = tuple(name.strip() for name in words.split(",") if name.strip())
    for name in names:
        if name not in known:
            given.parser.wrong(f"{what} '{name}' kennen we niet; wel: {', '.join(known)}", known, name)
    return names


def _template(given: argparse.Namespace) -> bytes | None:
    """The template of the organisation, made fit; what was changed on it is said."""
    if given.template is None:
        return None
    from app.exports.word_template import adopt

    adopted = adopt(given.template)
    for remark in adopted.remarks:
        complain(remark)
    return adopted.content
