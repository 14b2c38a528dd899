"""What people seldom see: copies of before, what is said after the program stopped, and nothing at all."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.foundation.fault_report import Fault
from app.imports.word_form import read_form
from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.main_window import MainWindow
from app.ui.prepare.agenda import AgendaPart
from app.ui.prepare.page import PreparePage
from app.ui.prepare.people_part import CROWD, PeoplePart
from app.ui.submit.page import SubmitPage
from app.ui.trouble.fatal import Stopped
from app.ui.widgets.rail import Place
from app.ui.workout.page import WorkoutPage
from app.ui.workout.sheets import Sheet
from app.workshop.methods import use_form
from app.workshop.workshop import Workshop
from tests.imports.word_forms import SHAPES, save
from tests.ui.laid_over import press, settle, wait_until

_REPORT = "Praktijkdag: 0.1\n\nValueError in app/ui/state.py:283 do\n" * 20
_DOEL = "grondplan/doel.verandering"

Screens = Iterator[tuple[str, QWidget]]


def copies_of_before(window: MainWindow) -> Screens:
    """From Start: the copies of the file on the card, and one of them to look at; then Start again."""
    press("Ctrl+T")
    page = window.copies.page
    wait_until(lambda: not page._work.busy)
    yield "vorige toestand", window
    press("Return")
    wait_until(lambda: window.opened is not None)
    yield "een kopie om te bekijken", window
    window.close_practice()


def after_a_stop(window: MainWindow, folder: Path) -> Screens:
    """At Start: work that stayed behind, and that the program stopped; then the report of that."""
    _leave_behind(folder / "Blijft achter.praktijk", window.places)
    window.ask_leftovers(Stopped(Fault("ValueError", "app/ui/state.py:283 do", _REPORT, folder / "fout.txt")))
    settle()
    yield "start, na een fout", window
    window.start.notice._buttons[-1].click()
    settle()
    yield "verslag van een fout", window
    window.trouble.page.go_on.click()
    settle()


def nothing_in_it(window: MainWindow, folder: Path) -> Screens:
    """A network, and a new practice at every place: it is short, so it answers the form of others too."""
    yield from _a_network(window, folder)
    window.use(
        lambda: window.opening.create(folder / "De Mollehoop.praktijk", network=False), place=Place.SESSION
    )
    settle()
    yield "leeg, sessie", window
    window.show_place(Place.PREPARE)
    prepare = window.page(Place.PREPARE)
    assert isinstance(prepare, PreparePage)
    for part in (AgendaPart, PeoplePart):
        prepare.show_part(prepare.parts.number_of(part))
        settle()
        yield f"leeg, {part.__name__}", window
    window.show_place(Place.WORKOUT)
    settle()
    yield "leeg, uitwerken", window
    workout = window.page(Place.WORKOUT)
    assert isinstance(workout, WorkoutPage)
    for sheet in Sheet:
        workout.sheets.turn_to(sheet)
        settle()
        yield f"leeg, {sheet.name.lower()}", window
    window.show_place(Place.SUBMIT)
    settle()
    yield "leeg, indienen", window
    yield from _filling_in_a_form(window, folder)


def _a_network(window: MainWindow, folder: Path) -> Screens:
    """It has no grondplan, and it may have more people than fit at tables."""
    window.use(
        lambda: window.opening.create(folder / "Mollen samen.praktijk", network=True), place=Place.SUBMIT
    )
    settle()
    yield "netwerk, indienen", window
    assert window.opened is not None
    practice = window.opened.practice
    with practice.workshop.file.work("Velen"):
        for number in range(CROWD):
            practice.workshop.people.add_person(f"Mens {number}", practice.day_id)
    window.show_place(Place.PREPARE)
    prepare = window.page(Place.PREPARE)
    assert isinstance(prepare, PreparePage)
    prepare.show_part(prepare.parts.number_of(PeoplePart))
    settle()
    yield "netwerk, velen", window
    window.show_place(Place.SESSION)
    practice.go_to(next(at for at, stop in enumerate(practice.stops) if getattr(stop.step, "series", ())))
    settle()
    yield "netwerk, een reeks afspreken", window


def _filling_in_a_form(window: MainWindow, folder: Path) -> Screens:
    assert window.opened is not None
    reading = read_form(save(SHAPES["headed"](), folder / "formulier.docx"))
    practice = window.opened.practice
    practice.do(lambda: use_form(practice.workshop, reading.name, reading.content, reading.lines))
    page = window.page(Place.SUBMIT)
    assert isinstance(page, SubmitPage)
    page.subs.open_form()
    settle()
    yield "indienen, formulier van anderen", window


def _leave_behind(place: Path, places: Places) -> None:
    """Work that no file holds, as when the program is killed while somebody types."""
    workshop = Workshop(create_practice_file(place, places))
    workshop.start(place.stem)
    workshop.answers.type(_DOEL, "Moeder van Noor")
    workshop.file.connection.close()
    workshop.file.copy.release()
