"""The evening: what was agreed, what goes out the same day, looking back, writing it up, handing it in."""

from collections.abc import Mapping

from app.ui.demo.camera import Camera
from app.ui.demo.hands import Hands
from app.workshop.day_file import DayFile


def round_off(day: DayFile, hands: Hands, camera: Camera) -> None:
    """Einde van de dag: agreements in people's own words, the page for the room, on paper, and sheets."""
    hands.press("F4", "Tab", "Return")
    for action in day.actions:
        hands.type(action.what)
        hands.press("Tab")
        hands.type(action.who or "")
        hands.press("Tab")
        hands.type(action.when or "")
        hands.press("Return")
    camera.take_all("einde-van-de-dag")
    hands.press("Ctrl+Return")
    camera.take_wall_all("einde")
    hands.press("Ctrl+Return", "Ctrl+S")
    camera.take("einde-bewaard")
    hands.press("Ctrl+I")
    camera.take("einde-invulbladen")
    hands.press("Ctrl+Return", "Escape", "Escape")


def look_back(hands: Hands, camera: Camera) -> None:
    """The day once more, on its timeline."""
    hands.press("Ctrl+Shift+H", "Home", *["Shift+Right"] * 12)
    camera.take_all("herbeleven")
    hands.press("Escape")


def write_up(texts: Mapping[str, str], places: Mapping[str, str], hands: Hands, camera: Camera) -> None:
    """The text of every question; ``places`` gives the words by which each is found."""
    hands.press("Ctrl+4")
    longest = max(texts, key=lambda step_id: len(texts[step_id]))
    for step_id in sorted(texts, key=lambda step_id: step_id == longest):
        hands.press("Ctrl+G")
        hands.type(places[step_id])
        hands.press("Return")
        hands.type(texts[step_id])
    camera.take("uitwerken")


def hand_in(hands: Hands, camera: Camera) -> None:
    """What is still missing, and the Word document."""
    hands.press("Ctrl+5")
    camera.take("indienen")
    hands.press("Ctrl+E")
    camera.take("indienen-klaar")
