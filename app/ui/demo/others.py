"""The other sessions, in a file of a network: every guide of ours, from the list of werkvormen to paper."""

from collections.abc import Callable

from app.ui.demo.camera import WALL, Camera
from app.ui.demo.clock import DayClock
from app.ui.demo.desk import go_past_privacy, make_papers
from app.ui.demo.hands import Hands
from app.ui.demo.morning import paste_people
from app.ui.demo.walk import GuideWalk
from app.ui.main_window import MainWindow
from app.workshop.day_file import DayFile
from app.workshop.day_guides import OTHERS
from app.workshop.methods import methods

_IN_EVERY_LOOK = ("checklist-punten", "netwerk-keuze-besluit", "checklist-terugblik")
"""Pictures of the laptop that are taken in every look and size."""

_PAPERS = (
    "Maak een presentatie", "Twee pagina's", "Kalenderbestand", "Lijst",
    "Checklist goede praktijken", "Leerinzichten",
)  # fmt: skip
"""What is made of it in Indienen: buttons by their words, or the first of a document by its title."""


def play_others(day: DayFile, window: MainWindow, hands: Hands, camera: Camera, clock: DayClock) -> None:
    """A network is made, its day gets every werkvorm, and each is walked from its first step to its last."""
    hands.press("Ctrl+1", "Ctrl+M")
    opened = window.opened
    assert opened is not None
    practice = opened.practice
    paste_people(day, hands)
    hands.press("Return")
    hands.press("Alt+4")
    _choose(practice.day_id or "", hands, window)
    camera.take_all("netwerk-werkvormen")
    hands.press("F5", "F5")
    assert opened.desk.window is not None
    opened.desk.window.resize(WALL)
    for key in OTHERS:
        GuideWalk(day, practice, hands, clock, _looking(key, camera)).walk(key)
    hands.press("F4", "Tab", "Return")
    camera.take("netwerk-einde-van-de-dag")
    hands.press("Ctrl+S")
    go_past_privacy(window, hands)
    hands.press("Escape", "Ctrl+5")
    camera.take_all("netwerk-indienen")
    make_papers(_PAPERS, window, hands)


def _choose(day_id: str, hands: Hands, window: MainWindow) -> None:
    """Check every werkvorm of ours that the day does not have: what is chosen may move in the list."""
    assert window.opened is not None
    workshop = window.opened.practice.workshop
    for key in OTHERS:
        offered = methods(workshop, day_id)
        place = next(n for n, one in enumerate(offered) if one.key == key)
        if not offered[place].used:
            hands.press("Home", *["Down"] * place, "Space")


def _looking(key: str, camera: Camera) -> Callable[[str], None]:
    """Takes a picture of the laptop and of the wall at every moment of a guide, each once."""
    seen: set[str] = set()

    def look(name: str) -> None:
        if name in seen:
            return
        seen.add(name)
        whole = f"{key}-{name}"
        (camera.take_all if whole in _IN_EVERY_LOOK else camera.take)(whole)
        camera.take_wall(whole)

    return look
