"""Every guide that comes with the program is walked from its first step to its last, with keys only.

Those that the demo walks are looked at there.
"""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.exports.paper_writing import export_day_report
from app.guides.loader import bundled_guides
from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.demo.clock import DayClock
from app.ui.demo.hands import Hands
from app.ui.demo.walk import GuideWalk
from app.ui.main_window import MainWindow
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.day_guides import OTHERS
from app.workshop.methods import use
from app.workshop.workshop import Workshop
from tests.practices import sample_day
from tests.silent_steps import silent_steps
from tests.ui.hands import Dialogs


@pytest.mark.parametrize("key", sorted(bundled_guides().keys() - set(OTHERS)))
def test_every_step_of_a_guide_is_answered_at_the_keyboard_and_goes_out_in_the_report(
    key: str, qtbot: QtBot, qapp: QGuiApplication, theme: Theme, tmp_path: Path
) -> None:
    assert isinstance(qapp, QApplication)
    places = Places(tmp_path / "data")
    window = MainWindow(qapp, theme, places, Dialogs(lambda proposal: tmp_path / proposal.name))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def make() -> Workshop:
        workshop = Workshop(create_practice_file(tmp_path / "Speelhuis.praktijk", places))
        workshop.start("Het Speelhuis")
        day = workshop.people.days()[0].id
        for name in ("Fien", "Ilke", "Hendrik-Jan"):
            workshop.people.add_person(name, day)
        for block in workshop.agenda.blocks(day):
            workshop.agenda.bin(block.id)
        use(workshop, key, day)
        return workshop

    window.use(make)
    assert window.opened is not None
    practice = window.opened.practice
    window.page(Place.SESSION)
    window.show_place(Place.SESSION)
    GuideWalk(sample_day(), practice, Hands(qapp), DayClock()).walk(key)
    practice.leave()
    workshop, day_id = practice.workshop, practice.day_id
    assert day_id is not None
    assert silent_steps(workshop, key, day_id) == []
    export_day_report(workshop, tmp_path / "dag.docx", day_id)
    window.close()
