from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.foundation.resources import resource
from app.ui.start.recent import Kind, RecentFile
from app.ui.theme.fonts import register_fonts
from app.ui.theme.style import Choice, Theme

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


@pytest.fixture
def recent_file() -> Callable[..., RecentFile]:
    def make(
        title: str = "Het Speelhuis", name: str = "", kind: Kind = "practice", level: int = 1
    ) -> RecentFile:
        path = HOME / "Documenten" / "Praktijken" / f"{name or title}.praktijk"
        return RecentFile(path, kind, title, "Huis van het Kind", level, 31, 46, "2026-03-12T14:32:00")

    return make
