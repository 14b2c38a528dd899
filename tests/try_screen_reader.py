"""Reads and works the real window as a screen reader does, over the accessibility bus of Linux (AT-SPI).

Not in ./test: it needs Debian's own Python with python3-gi and gir1.2-atspi-2.0, besides at-spi2-core, xvfb,
xauth and dbus. From the root of the repository, once ./test or ./run made .venv:

    dbus-run-session -- xvfb-run -a /usr/bin/python3 tests/try_screen_reader.py

It presses what it finds by its name, tells what it heard, and ends with what is wrong. With ``--tree`` it
also prints all that is told of each place. It hears what the program tells; it doesn't speak as Orca would.
"""

import importlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

gi: Any = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

ROOT: Final = Path(__file__).resolve().parents[1]
PLACES: Final = ("Voorbereiden", "Uitwerken", "Indienen", "Sessie")
ANSWER: Final = "Een antwoord, zonder muis getypt."
VAGUE: Final = ("filler", "unknown", "panel", "layered pane")
MOST_ROWS: Final = 40
PATIENCE: Final = 60.0
_MILLISECONDS: Final = 30_000
"""That the program may take for one reply."""


class Reader:
    """What is told on the bus, and what was heard there."""

    def __init__(self) -> None:
        Atspi.set_timeout(_MILLISECONDS, _MILLISECONDS)
        self.heard: list[str] = []
        self.faults: list[str] = []
        self._listener = Atspi.EventListener.new(self._on_event)
        self._listener.register("object:announcement")
        self.program = self._found()

    def _on_event(self, event: Any) -> None:
        self.heard.append(str(event.any_data))

    def wait(self, seconds: float) -> None:
        """Let events come in."""
        end, context = time.monotonic() + seconds, GLib.MainContext.default()
        while time.monotonic() < end:
            while context.pending():
                context.iteration(False)
            time.sleep(0.02)

    def _found(self) -> Any:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            desktop = Atspi.get_desktop(0)
            for number in range(desktop.get_child_count()):
                program = desktop.get_child_at_index(number)
                if program is not None and program.get_child_count():
                    return program
            self.wait(0.5)
        raise SystemExit("Het programma meldt zich niet op de bus.")

    def all(self, here: Any = None, depth: int = 0) -> Iterator[tuple[int, Any]]:
        """Everything that is shown now, with how deep it stands."""
        here = here or self.program
        if depth > 1 and not here.get_state_set().contains(Atspi.StateType.SHOWING):
            return
        yield depth, here
        for number in range(min(here.get_child_count(), MOST_ROWS)):
            child = here.get_child_at_index(number)
            if child is not None:
                yield from self.all(child, depth + 1)

    def named(self, name: str) -> Any:
        """The control whose name begins so, once it is there."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for _depth, one in self.all():
                focusable = one.get_state_set().contains(Atspi.StateType.FOCUSABLE)
                if one.get_name().startswith(name) and (focusable or one.get_role_name() == "push button"):
                    return one
            self.wait(0.5)
        raise SystemExit(f"‘{name}’ is er niet.")

    def press(self, name: str) -> Any:
        """Press it, as an aid does: by the first of its actions."""
        control = self.named(name)
        control.do_action(0)
        self.wait(3)
        return control

    def hear(self, words: str) -> None:
        """Wait until it is said."""
        end = time.monotonic() + PATIENCE
        while not any(heard.startswith(words) for heard in self.heard):
            if time.monotonic() > end:
                self.faults.append(f"‘{words}’ werd niet gehoord")
                return
            self.wait(0.5)

    def look(self, where: str, *, tree: bool) -> None:
        """Note down what can be worked with and isn't told."""
        for depth, one in self.all():
            name, role = one.get_name(), one.get_role_name()
            if tree:
                print("  " * depth, role, repr(name[:70]), repr(one.get_description()[:50]))
            if one.get_state_set().contains(Atspi.StateType.FOCUSABLE) and (not name or role in VAGUE):
                self.faults.append(f"{where}: {role} ‘{name}’ zegt niet wat het is")


def try_window(reader: Reader, *, tree: bool) -> None:
    """Open the sample day, come to every place, and write an answer."""
    reader.press("Open de voorbeelddag")
    for place in PLACES:
        button = reader.press(place)
        reader.look(place, tree=tree)
        if not button.get_state_set().contains(Atspi.StateType.CHECKED):
            reader.faults.append(f"{place}: drukken brengt je er niet")
    field = reader.named("Antwoord")
    field.insert_text(0, ANSWER, len(ANSWER))
    anonymous = reader.press("Zonder naam")
    if not anonymous.get_state_set().contains(Atspi.StateType.CHECKED):
        reader.faults.append("Zonder naam: drukken vinkt niet aan")
    reader.press("Voeg toe")
    reader.hear("Nieuw antwoord")
    reader.hear("Bewaard")  # said once people rest
    reader.press("Ongedaan maken")
    reader.hear("Ongedaan gemaakt")


def main() -> int:
    """Begin the program in a home of its own, and end it again."""
    with TemporaryDirectory() as home:
        here = {**os.environ, "HOME": home, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        program = subprocess.Popen([ROOT / ".venv/bin/python", "-m", "app"], cwd=ROOT, env=here)
        try:
            reader = Reader()
            try_window(reader, tree="--tree" in sys.argv)
        finally:
            program.terminate()
            program.wait()
    for heard in reader.heard:
        print(f"gehoord: {heard}")
    for fault in reader.faults:
        print(f"fout: {fault}")
    print("in orde" if not reader.faults else f"{len(reader.faults)} fouten")
    return 1 if reader.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
