"""The beamer goes in the middle of the work, again and again: in the real window, on a virtual desk.

The desk is that of ``tests.ui.two_screens``, so the plugs are real for Qt. It needs Xvfb. A process of its
own has the window, because one with a window can't be forked.
"""

import json
import random
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.window import OnScreen

_ROOT = Path(__file__).parents[2]


class Moment(StrEnum):
    """In the middle of what it goes."""

    TYPING = "words half typed"
    ENTER = "just after Enter"
    QUESTION = "another question just asked"
    FROZEN = "the room frozen"
    PUBLISHING = "publishing just begun"


@dataclass
class Unplugged:
    """What was seen."""

    moments: dict[str, int] = field(default_factory=dict)
    """How often it went, and in the middle of what."""
    said: int = 0
    """Answers entered, of which every one must be in the file in the end."""
    lost: list[str] = field(default_factory=list)
    bugs: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def good(self) -> bool:
        """Whether nothing was lost and nothing happened that nobody expected."""
        return not self.lost and not self.bugs

    def sentences(self) -> list[str]:
        """For people."""
        times = sum(self.moments.values())
        return [
            f"{times} times a screen was unplugged, in {self.seconds:.0f} s: {self.moments}",
            f"{self.said} answers entered meanwhile; lost: {len(self.lost)}, not expected: {len(self.bugs)}",
            *(f"  {problem}" for problem in (*self.lost, *self.bugs)[:10]),
        ]


def can_be_played() -> bool:
    """Whether this computer can make a virtual desk."""
    return sys.platform.startswith("linux") and all(map(shutil.which, ("Xvfb", "xrandr")))


def play_screens(times: int, seed: int) -> Unplugged:
    """One day in the window, in which the beamer goes so many times."""
    from tests.ui.two_screens import virtual_desk

    began = time.monotonic()
    with virtual_desk() as environment:
        ran = subprocess.run(
            [sys.executable, "-m", "benchmarks.endurance.screens", str(times), str(seed)],
            cwd=_ROOT, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
    if ran.returncode:
        return Unplugged(bugs=[ran.stderr[-2000:]], seconds=time.monotonic() - began)
    return Unplugged(**json.loads(ran.stdout.splitlines()[-1]), seconds=time.monotonic() - began)


def _day(times: int, seed: int) -> dict[str, object]:
    """In the process with the window: play it, close it, and look at what is in the file."""
    from app.store.opening import open_practice_file
    from app.workshop.workshop import Workshop
    from benchmarks.window import on_screen

    with on_screen(0) as screen:
        day = _Day(screen, random.Random(seed))
        for _time in range(times):
            day.lose_the_beamer()
        place, places = screen.opened.path, screen.window.places
        screen.window.close_practice()
        file = open_practice_file(place, places)
        whole = file.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        lost = [] if whole else ["the file is not whole"]
        answers = Workshop(file).answers
        for step_id, said in day.said.items():
            found = [one.text for one in answers.of(step_id)]
            lost += [f"{step_id}: {words}" for words in said if words not in found]
        file.close()
    number = sum(map(len, day.said.values()))
    return {"moments": day.moments, "said": number, "lost": lost, "bugs": day.bugs}


class _Day:
    """People type on, whatever happens to the screens."""

    def __init__(self, screen: "OnScreen", dice: random.Random) -> None:
        self._screen = screen
        self._practice = screen.opened.practice
        self._dice = dice
        self.moments: defaultdict[str, int] = defaultdict(int)
        self.said: defaultdict[str, list[str]] = defaultdict(list)
        self.bugs: list[str] = []

    def lose_the_beamer(self) -> None:
        """It is plugged in and used, goes in the middle of something, and comes back for the next time."""
        from app.ui.projector.feed import RoomMode
        from app.ui.projector.scene import Black
        from benchmarks.day import next_question
        from tests.ui.two_screens import BEAMER, plug, unplug, until

        opened, desk = self._screen.opened, self._screen.opened.desk
        plug("BEAMER", BEAMER)
        until(lambda: len(self._names()) == 2)
        beamer = next(one for one in self._screen.app.screens() if one.name() == "BEAMER")
        desk.use(beamer)
        wall = desk.window
        assert wall is not None
        until(lambda: wall.isVisible() and wall.frameGeometry() == beamer.geometry())
        if wall.view.scene == Black():
            self.bugs.append("the room stayed black when it was shown")
        next_question(self._screen)
        self._enter()
        moment = self._dice.choice(list(Moment))
        self.moments[moment] += 1
        if moment is Moment.TYPING:
            self._type("half ")
        elif moment is Moment.ENTER:
            self._enter()
        elif moment is Moment.QUESTION:
            next_question(self._screen)
        elif moment is Moment.FROZEN:
            opened.feed.set_mode(RoomMode.FREEZE)
        elif moment is Moment.PUBLISHING:
            self._practice._publisher._publish()
        unplug("BEAMER")
        self._enter()  # Nobody waits for the screens: people type on.
        until(lambda: len(self._names()) == 1)
        self._enter()
        if wall.isVisible():
            self.bugs.append(f"{moment}: the room lies over the work")
        if opened.feed.scene != Black():
            self.bugs.append(f"{moment}: the room is not black")
        opened.feed.set_mode(RoomMode.LIVE)

    def _names(self) -> list[str]:
        return [one.name() for one in self._screen.app.screens()]

    def _type(self, words: str) -> None:
        from PySide6.QtGui import QInputMethodEvent
        from PySide6.QtWidgets import QApplication

        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(self._screen.page.entry.field, event)

    def _enter(self) -> None:
        """One answer more, behind what stands in the field."""
        from app.ui.typing import field_text
        from benchmarks.day import enter

        words = f"{field_text(self._screen.page.entry.field)}gezegd {self._dice.getrandbits(32):x}"
        step_id = self._practice.step_id
        self._type(words[len(field_text(self._screen.page.entry.field)) :])
        enter(self._screen, "")
        self._screen.app.processEvents()
        self.said[step_id].append(words)


if __name__ == "__main__":
    print(json.dumps(_day(int(sys.argv[1]), int(sys.argv[2]))))
