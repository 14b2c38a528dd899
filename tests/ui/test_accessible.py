"""Every screen for who sees it otherwise, or not at all, and for who asks what something is for."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.theme.style import Theme
from app.ui.workout.editor.draft_editor import DraftEditor
from tests.ui.every_screen import EveryScreen
from tests.ui.laid_over import settle
from tests.ui.measured_contrast import Measured, measure
from tests.ui.spoken_tree import faults_of, too_small
from tests.ui.tab_round import backwards, go_round, never_reached, shows_focus
from tests.ui.what_for import WhatFor


@dataclass
class Seen:
    """What was wrong, over all screens; the same fault is told once, with where it was first."""

    window: QWidget
    screens: list[str] = field(default_factory=list)
    faults: dict[str, dict[str, str]] = field(default_factory=dict)
    contrast: Measured = field(default_factory=Measured)
    rings: set[type[QWidget]] = field(default_factory=set)
    what_for: WhatFor = field(default_factory=WhatFor)
    astray: list[str] = field(default_factory=list)

    def look(self, screen: str, root: QWidget) -> None:
        """Look at all of one screen."""
        self.screens.append(screen)
        self.what_for.look(screen, root)
        measure(self.contrast, screen, root)
        self._note("told", screen, faults_of(root))
        self._note("small", screen, too_small(root))
        round_ = go_round()
        at = round_.stops[-1].accessibleName() if round_.stops else "nowhere"
        alone = root is not self.window and len(round_.stops) == 1  # a page laid over: Esc leaves it
        self._note("trap", screen, [] if round_.returned or alone else [f"it stays at ‘{at}’"])
        if round_.returned:
            missed = never_reached(root, round_)
            if missed:  # what the first round itself brought on the screen is reached in the next
                missed = never_reached(root, go_round())
            self._note("unreached", screen, missed)
        self._note("order", screen, backwards(round_))
        for stop in round_.stops:
            if type(stop) not in self.rings and stop.isVisible() and not isinstance(stop, DraftEditor):
                self.rings.add(type(stop))
                stop.setFocus()
                if not shows_focus(stop):
                    self._note("ring", screen, [f"{type(stop).__name__} ‘{stop.accessibleName()}’"])

    def of(self, kind: str) -> list[str]:
        """The faults of a kind, with the screen."""
        return [f"{screen}: {fault}" for fault, screen in self.faults.get(kind, {}).items()]

    def _note(self, kind: str, screen: str, faults: list[str]) -> None:
        for fault in faults:
            self.faults.setdefault(kind, {}).setdefault(fault, screen)


@pytest.fixture(scope="module")
def seen(qapp: QGuiApplication, _dressed: Theme, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seen]:
    """All screens in one window: each costs a second or more to make."""
    QAccessible.setActive(True)
    every = EveryScreen(qapp, _dressed, tmp_path_factory.mktemp("schermen"))
    found = Seen(every.window)
    for name, root in every.each():
        before = QApplication.focusWidget()
        found.look(name, root)
        if before is not None:
            before.setFocus()
            settle()
    found.astray = every.astray
    every.close()
    yield found
    QAccessible.setActive(False)


@pytest.mark.timeout(400)
def test_every_control_tells_its_name_its_role_and_its_state(seen: Seen) -> None:
    assert len(seen.screens) > 85
    assert seen.of("told") == []


def test_everything_that_can_be_clicked_is_large_enough(seen: Seen) -> None:
    assert seen.of("small") == []


def test_tab_goes_round_every_screen_and_comes_back(seen: Seen) -> None:
    assert seen.of("trap") == []


def test_tab_comes_to_everything_that_can_be_worked_with(seen: Seen) -> None:
    assert seen.of("unreached") == []


def test_tab_goes_as_people_read(seen: Seen) -> None:
    assert seen.of("order") == []


def test_it_can_be_seen_where_the_keyboard_is(seen: Seen) -> None:
    assert len(seen.rings) > 20
    assert seen.of("ring") == []


def test_words_and_signs_stand_out_from_their_ground(seen: Seen) -> None:
    contrast = seen.contrast
    assert (len(contrast.words) > 1000, contrast.signs > 100) == (True, True)
    assert contrast.pale == []
    assert contrast.share_as_wanted > 0.97


def test_what_was_laid_over_gives_the_keyboard_back_to_where_it_was(seen: Seen) -> None:
    assert seen.astray == []


def test_every_control_says_what_it_is_for(seen: Seen) -> None:
    assert seen.what_for.missing == {}
    assert seen.what_for.idle == set()  # nothing is said of what is not there
