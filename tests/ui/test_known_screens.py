from dataclasses import replace
from functools import partial
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QScreen

from app.ui.projector.known_screens import advice_on_mirroring, kept_screen, number_of, screen_words
from app.ui.settings import KeptScreen

EPSON = KeptScreen("Epson", "EB-X41", "X5", "HDMI-1", 1440, 0, 1024, 768)
DELL = KeptScreen("Dell", "P2419H", "77", "HDMI-1", 1440, 0, 1920, 1080)
BARE = KeptScreen(plug="VGA-1", x=1440, width=800, height=600)


def _with(kept: KeptScreen, **fields: str | int) -> KeptScreen:
    return replace(kept, **fields)  # type: ignore[arg-type]  # each by its own name


def test_a_screen_is_known_by_what_its_maker_wrote_on_whichever_plug_and_in_whichever_size() -> None:
    moved = _with(EPSON, plug="DP-2", x=-800, width=800, height=600)
    assert number_of(EPSON, [DELL, moved]) == 1


def test_another_screen_on_the_same_plug_and_place_is_another_screen() -> None:
    assert number_of(EPSON, [_with(DELL, width=1024, height=768), BARE]) is None


def test_of_two_that_are_alike_the_plug_tells_which() -> None:
    twin = _with(EPSON, plug="HDMI-2")
    assert number_of(EPSON, [twin, EPSON]) == 1
    assert number_of(_with(EPSON, plug="DP-1"), [twin, EPSON]) is None


def test_a_screen_that_says_nothing_is_known_by_its_plug_and_size_or_else_by_its_place() -> None:
    assert number_of(BARE, [DELL, _with(BARE, x=0)]) == 1
    assert number_of(BARE, [_with(BARE, plug="VGA-7")]) == 0
    assert number_of(BARE, [_with(BARE, plug="VGA-7", x=0)]) is None
    assert number_of(BARE, [_with(BARE, width=1024)]) is None
    assert number_of(BARE, []) is None


@pytest.mark.parametrize("scale", [1.25, 1.5, 1.75, 2.0])
@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1366, 768), QSize(1920, 1080)])
def test_with_larger_letters_a_screen_that_says_nothing_is_still_the_same(size: QSize, scale: float) -> None:
    usual, larger = (kept_screen(_screen(size / one, one)) for one in (1.0, scale))
    assert number_of(usual, [DELL, larger]) == 1


def _screen(size: QSize, ratio: float) -> QScreen:
    place = QRect(QPoint(1440, 0), size)
    told: dict[str, object] = {"manufacturer": "", "model": "", "serialNumber": "", "name": "VGA-1"}
    told |= {"geometry": place, "devicePixelRatio": ratio}
    return cast(QScreen, SimpleNamespace(**{name: partial(_same, one) for name, one in told.items()}))


def _same(value: object) -> object:
    return value


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        (EPSON, "Epson EB-X41"),
        (KeptScreen("Epson", "Epson EB-X41"), "Epson EB-X41"),
        (BARE, "VGA-1"),
        (KeptScreen(), "Scherm"),
    ],
)
def test_people_call_a_screen_by_its_maker_or_its_plug(kept: KeptScreen, words: str) -> None:
    assert screen_words(kept) == words


def test_every_system_has_its_own_way_out_of_mirroring() -> None:
    advice = [advice_on_mirroring(system) for system in ("win32", "darwin", "linux")]
    assert "Windows+P" in advice[0]
    assert len(set(advice)) == 3
