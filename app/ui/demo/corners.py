"""The corners of the program that the day itself never comes by: each is opened, seen and left, with keys."""

from app.ui.demo.camera import Camera
from app.ui.demo.hands import Hands


def look_around(hands: Hands, camera: Camera) -> None:
    """From the keys and the settings to the pages that lie over each place."""
    _preferences(hands, camera)
    _prepare(hands, camera)
    _session(hands, camera)
    _work_out(hands, camera)
    _hand_in(hands, camera)


def _preferences(hands: Hands, camera: Camera) -> None:
    hands.press("Ctrl+4", "F1")
    camera.take_over("toetsen")
    hands.press("Escape", "Ctrl+,")
    camera.take_over("instellingen")
    hands.tab_to("Alle toetsen")
    camera.take_over("instellingen-verder")
    hands.press("Escape", "Ctrl+F1")
    camera.take_over("hulp")
    hands.press("Escape")


def _prepare(hands: Hands, camera: Camera) -> None:
    hands.press("Ctrl+2", "Alt+4", "Home", "F2")
    camera.take("voorbereiden-draaiboek")
    hands.press("Escape", "Alt+3", "Ctrl+P")
    camera.take("voorbereiden-papieren")
    hands.press("Escape")


def _session(hands: Hands, camera: Camera) -> None:
    hands.press("Ctrl+3", "Ctrl+G")
    hands.type("doel")
    camera.take("sessie-springen")
    hands.press("Return", "Up", "Delete")
    hands.tab_to("Prullenbak (1)")
    hands.press("Space")
    camera.take("sessie-prullenbak")
    hands.press("Return")


def _work_out(hands: Hands, camera: Camera) -> None:
    hands.press("Ctrl+4")
    for keys, name in (("Y", "ketting"), ("R", "opmerkingen"), ("P", "profiel")):
        hands.press(f"Ctrl+Shift+{keys}")
        camera.take(f"uitwerken-{name}")
        hands.press(f"Ctrl+Shift+{keys}")
    hands.press("Shift+F1")
    camera.take("uitwerken-uitleg")
    hands.press("Shift+F1")


def _hand_in(hands: Hands, camera: Camera) -> None:
    hands.press("Ctrl+5")
    for words, name in (
        ("Terug uit Word", "terug-uit-word"),
        ("Kopie met wachtwoord", "wachtwoord"),
        ("Woorden wissen", "wissen"),
    ):
        hands.tab_to(words)
        hands.press("Space")
        camera.take(f"indienen-{name}")
        if name == "terug-uit-word":
            hands.press("Ctrl+O")
            camera.take("indienen-terug-uit-word-gelezen")
        hands.press("Escape")
