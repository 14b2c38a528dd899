from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.foundation.resources import resource
from app.ui.publisher import Publisher
from app.ui.start.recent import Kind, RecentFile
from app.ui.theme.fonts import register_fonts
from app.ui.theme.style import Choice, Theme
from app.workshop.workshop import Workshop


@pytest.fixture(autouse=True)
def _nothing_is_published_after_a_test(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A test that never closes its practice must not leave a worker behind for the next one."""
    made: list[Publisher] = []
    begin = Publisher.__init__

    def remember(publisher: Publisher, workshop: Workshop, parent: QObject) -> None:
        begin(publisher, workshop, parent)
        made.append(publisher)

    monkeypatch.setattr(Publisher, "__init__", remember)
    yield
    for publisher in filter(isValid, made):
        publisher.rest()


NOW = datetime(2026, 3, 12, 15, 0)
HOME = Path("/home/ik")


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> Theme:
    register_fonts(resource("fonts"))
    return Theme(qapp, Choice.LIGHT)


@pytest.fixture
def theme(_dressed: Theme) -> Iterator[Theme]:
    yield _dressed
    _dressed.choose(Choice.LIGHT)
    _dressed.set_show_keys(True)
    _dressed.set_less_motion(False)


@pytest.fixture
def recent_file() -> Callable[..., RecentFile]:
    def make(
        title: str = "Het Speelhuis", name: str = "", kind: Kind = "practice", level: int = 1
    ) -> RecentFile:
        path = HOME / "Documenten" / "Praktijken" / f"{name or title}.praktijk"
        return RecentFile(path, kind, title, "Huis van het Kind", level, 31, 46, "2026-03-12T14:32:00")

    return make
