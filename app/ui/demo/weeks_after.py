"""The weeks after: a form is filled in, an older state is looked for, a copy comes back, and an error."""

from app.foundation.fault_report import Fault
from app.store.places import Places
from app.ui.demo.camera import Camera
from app.ui.demo.clock import DayClock
from app.ui.demo.from_others import work_elsewhere
from app.ui.demo.hands import Hands
from app.ui.main_window import MainWindow
from app.ui.trouble.door import STORM

NEW_NAME = "Lerend netwerk Wemelbeke"


def fill_in_form(hands: Hands, camera: Camera) -> None:
    """The form of an organisation gives its questions, and gets back what was written."""
    hands.press("Ctrl+2", "Alt+4", "Ctrl+O")
    camera.take("voorbereiden-formulier")
    hands.press("Ctrl+Return", "Ctrl+5")
    hands.tab_to("Vul het formulier in")
    hands.press("Space")
    camera.take("indienen-formulier-invullen")
    hands.press("Escape")


def bring_together(window: MainWindow, places: Places, hands: Hands, camera: Camera, clock: DayClock) -> None:
    """From Start: copies of before, for which the file is closed; then the one in which a colleague worked.

    Both gave the practice another name: people look, and choose.
    """
    assert window.opened is not None
    place = window.opened.path
    hands.press("Ctrl+T")
    camera.take("start-vorige-toestand")
    hands.press("Escape")
    work_elsewhere(place, Places(places.root / "elders"), clock)
    hands.press("Return")
    hands.rest()
    hands.press("Ctrl+2", "Alt+1")  # on the name that was only proposed
    hands.type(NEW_NAME)
    hands.press("Ctrl+Shift+M")
    camera.take("samenvoegen")
    hands.press("Ctrl+Return")
    camera.take("samenvoegen-kiezen")
    hands.press("1", "Escape")


def go_wrong(window: MainWindow, hands: Hands, camera: Camera) -> None:
    """Errors that keep coming; no key makes them. People go on where they were."""
    fault = Fault(
        "ZeroDivisionError", "app/ui/demo/weeks_after.py", "Verslag van een fout in Praktijkdag", None
    )
    for _time in range(STORM):
        window.trouble.tell(fault)
    camera.take("fout")
    hands.press("Escape")
