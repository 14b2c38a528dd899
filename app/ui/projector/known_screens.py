"""Knows a screen again by what it is, not by its number; and what people call it."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QScreen

from app.ui.settings import KeptScreen


def found_again(kept: KeptScreen | None, others: Sequence[QScreen]) -> QScreen | None:
    """The screen that was kept, among those that people don't work on."""
    number = number_of(kept, [kept_screen(screen) for screen in others]) if kept is not None else None
    return others[number] if number is not None else None


def kept_screen(screen: QScreen) -> KeptScreen:
    """What a screen is known by; its size in pixels of its own, whatever size people want their letters."""
    place, ratio = screen.geometry(), screen.devicePixelRatio()
    return KeptScreen(
        manufacturer=screen.manufacturer(), model=screen.model(), serial=screen.serialNumber(),
        plug=screen.name(),
        x=place.x(), y=place.y(), width=round(place.width() * ratio), height=round(place.height() * ratio),
    )  # fmt: skip


def number_of(kept: KeptScreen, there: Sequence[KeptScreen]) -> int | None:
    """Which of these screens is the one that was kept; None when none is, or when it could be two.

    What the maker wrote decides, on whichever plug; of two that are alike the plug does. A screen without
    anything of its maker is known by its plug and its size, or by its place on the desk.
    """
    if _made(kept) != ("", "", ""):
        alike = [number for number, one in enumerate(there) if _made(one) == _made(kept)]
        if len(alike) > 1:
            alike = [number for number in alike if there[number].plug == kept.plug]
    else:
        bare = [number for number, one in enumerate(there) if _made(one) == ("", "", "")]
        large = [number for number in bare if _as_large(there[number], kept)]
        alike = [number for number in large if there[number].plug == kept.plug]
        alike = alike or [number for number in large if _corner(there[number]) == _corner(kept)]
    return alike[0] if len(alike) == 1 else None


def screen_words(kept: KeptScreen) -> str:
    """What people call a screen: its maker and model, or its plug."""
    made = [kept.manufacturer] if not kept.model.startswith(kept.manufacturer) else []
    words = " ".join([*made, kept.model]).strip()
    return words or kept.plug or QCoreApplication.translate("ProjectorDesk", "Scherm")


def advice_on_mirroring(system: str = sys.platform) -> str:
    """How people make a beamer show something else than their laptop."""
    if system == "win32":
        return QCoreApplication.translate("ProjectorDesk", "Druk Windows+P en kies 'Uitbreiden'.")
    if system == "darwin":
        return QCoreApplication.translate(
            "ProjectorDesk", "Open Systeeminstellingen, Beeldschermen, en kies 'Uitgebreid beeldscherm'."
        )
    return QCoreApplication.translate(
        "ProjectorDesk", "Open Instellingen, Schermen, en kies 'Schermen koppelen'."
    )


def _made(kept: KeptScreen) -> tuple[str, str, str]:
    return kept.manufacturer, kept.model, kept.serial


def _as_large(one: KeptScreen, other: KeptScreen) -> bool:
    """Made smaller and larger again, a size may be a pixel off."""
    return abs(one.width - other.width) <= 1 and abs(one.height - other.height) <= 1


def _corner(kept: KeptScreen) -> tuple[int, int]:
    return kept.x, kept.y
