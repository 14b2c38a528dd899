"""Every guide that comes with the program is walked from its first step to its last, with keys only."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.exports.paper_writing import export_day_report
from app.guides.loader import bundled, bundled_guides
from app.guides.steps import (
    AgreementsStep,
    BoardStep,
    CardsStep,
    CheckStep,
    ChoiceStep,
    ExplainStep,
    FieldsStep,
    OpenStep,
    ProfileStep,
    ScaleStep,
    Step,
    TimelineStep,
)
from app.store.opening import create_practice_file
from app.store.places import Places
from app.ui.demo.clock import DayClock
from app.ui.demo.hands import Hands
from app.ui.demo.walk import GuideWalk
from app.ui.main_window import MainWindow
from app.ui.theme.style import Theme
from app.ui.widgets.rail import Place
from app.workshop.methods import use
from app.workshop.weighed import items_of_step
from app.workshop.workshop import Workshop
from tests.practices import sample_day
from tests.ui.hands import Dialogs


def answered(workshop: Workshop, step_id: str, step: Step, day_id: str) -> bool:
    """Whether something that belongs to its kind was said on a step."""
    if isinstance(step, CheckStep):
        guide = workshop.guides.get(step_id.partition("/")[0])
        assert guide is not None
        weighed = workshop.checks.on(day_id)
        return all(weighed.get(item.step_id, item.perspective).status for item in items_of_step(guide, step))
    if isinstance(step, AgreementsStep) and step.series:
        return len(workshop.people.days()) > 1
    looks: Mapping[type[Step], Callable[[], object]] = {
        OpenStep: lambda: workshop.answers.of(step_id),
        ScaleStep: lambda: workshop.scores.of(step_id, day_id),
        ChoiceStep: lambda: workshop.choices.decision(step_id),
        AgreementsStep: lambda: [
            one for one in workshop.agreements.made_on(day_id) if one.step_id == step_id
        ],
        TimelineStep: lambda: [one for one in workshop.trajectories.cases() if one.moments],
        BoardStep: lambda: workshop.board(step_id).clusters(),
        ProfileStep: lambda: workshop.profile.components(),
        CardsStep: lambda: [play for game in workshop.cards.games(step_id) for play in game.plays],
        FieldsStep: lambda: workshop.practice.target_group,
    }
    return bool(looks[type(step)]())


@pytest.mark.parametrize("key", sorted(bundled_guides()))
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
    silent = [
        step.key
        for _section, step in bundled(key).steps()
        if not isinstance(step, ExplainStep) and not answered(workshop, f"{key}/{step.key}", step, day_id)
    ]
    assert silent == []
    export_day_report(workshop, tmp_path / "dag.docx", day_id)
    window.close()
