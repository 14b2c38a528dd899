"""What stands in the list of werkvormen, and what is said of a werkvorm after something was done with it."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from app.ui.amounts import counted, duration_shown
from app.ui.prepare.guide.words import steps_words
from app.ui.widgets.check_list import Act, Item
from app.workshop.methods import Brought, Method

EDIT, COPY, RENEW, SHARE, DROP, REMOVE = "edit", "copy", "renew", "share", "drop", "remove"


def item_of(method: Method, *, ours: bool, written: bool, newer: int | None, changeable: bool) -> Item:
    """One werkvorm of the list. ``ours`` came with the program; ``written`` has changes not put to use."""
    length = _tr("ongeveer {length}").format(length=duration_shown(method.minutes))
    about = ", ".join((steps_words(method.steps), length) if method.minutes else (steps_words(method.steps),))
    more = [method.intro] if method.intro != method.title else []
    more.append(f"{about}. {_tr('Bron: {source}').format(source=method.source)}")
    if newer is not None:
        more.append(_tr("Er is een nieuwere versie: werk ze bij als je wil. Antwoorden blijven."))
    elif written and (ours or method.in_file):
        more.append(_tr("Je veranderde er iets aan dat nog niet in gebruik is."))
    elif written:
        more.append(_tr("Een eigen versie die nog niet in gebruik is. Kies Bewerk, en daarna Gebruik."))
    acts = [
        Act(EDIT, _tr("Bewerk")),
        Act(COPY, _tr("Maak een eigen versie…")),
        Act(SHARE, _tr("Deel als bestand…")),
    ]
    if newer is not None:
        acts.insert(1, Act(RENEW, _tr("Werk bij")))
    if written:
        acts.append(Act(DROP, _tr("Gooi weg wat je veranderde")))
    if not ours and method.in_file:
        acts.append(Act(REMOVE, _tr("Haal van de lijst")))
    return Item(method.key, method.title, method.used, tuple(more), tuple(acts) if changeable else ())


def brought_words(brought: Brought) -> str:
    """What bringing in questions did."""
    words = [
        counted(
            brought.steps,
            "'{title}' is ingelezen, met 1 vraag of stap.",
            "'{title}' is ingelezen, met {count} vragen of stappen.",
            title=brought.title,
        )
    ]
    return " ".join((*words, *_left_words(brought)))


def used_words(brought: Brought, *, on_day: bool) -> str:
    """What putting a guide to use did."""
    words = [_tr("'{title}' is in gebruik.").format(title=brought.title)]
    if not on_day:
        words.append(_tr("Vink ze aan om ze op de agenda van deze dag te zetten."))
    return " ".join((*words, *_left_words(brought)))


def _left_words(brought: Brought) -> Collection[str]:
    words = []
    if brought.kept:
        words.append(
            counted(
                brought.kept,
                "Op 1 vraag van vroeger was al geantwoord: die staat achteraan, onder 'Vroegere vragen'.",
                "Op {count} vragen van vroeger was al geantwoord: "
                "die staan achteraan, onder 'Vroegere vragen'.",
            )
        )
    if brought.freed:
        words.append(
            counted(
                brought.freed,
                "Bij 1 blok van de agenda kies je opnieuw de vragen.",
                "Bij {count} blokken van de agenda kies je opnieuw de vragen.",
            )
        )
    return words


def _tr(words: str) -> str:
    return QCoreApplication.translate("MethodsPart", words)
