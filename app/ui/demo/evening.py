"""The evening: what was agreed, what goes out the same day, and looking back."""

from app.ui.demo.camera import Camera
from app.ui.demo.desk import go_past_privacy
from app.ui.demo.hands import Hands
from app.ui.main_window import MainWindow
from app.workshop.day_file import DayFile


def round_off(day: DayFile, window: MainWindow, hands: Hands, camera: Camera) -> None:
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
    camera.take("einde-privacy")
    go_past_privacy(window, hands)
    camera.take("einde-bewaard")
    hands.press("Ctrl+I")
    camera.take("einde-invulbladen")
    hands.press("Ctrl+Return", "Escape", "Escape")


def look_back(hands: Hands, camera: Camera) -> None:
    """The day once more, on its timeline."""
    hands.press("Ctrl+Shift+H", "Home", *["Shift+Right"] * 12)
    camera.take_all("herbeleven")
    hands.press("Escape")
