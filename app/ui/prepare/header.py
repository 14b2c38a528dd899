"""The line over the page: which practice, how far it is described, and what was saved last."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.saving import follow
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.widgets.level_mark import LevelMark
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label
from app.workshop.level_history import levels_had


class PrepareHeader(QWidget):
    """The practice at the left, saved and undo at the right."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._title = plain_label("", TextRole.HEADING, self)
        self.level = LevelMark(theme, 0, self)
        self.saved = SavedLine(theme, self, tells_act=True)
        follow(self.saved, practice)
        self.setFixedHeight(Height.HEADER)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, 0, Space.L, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._title)
        layout.addWidget(self.level)
        layout.addStretch(1)
        layout.addWidget(self.saved)
        practice.changed.connect(self._on_changed)
        self._show()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("practice", "guide"):
            self._show()

    def _show(self) -> None:
        workshop = self._practice.workshop
        self.level.setVisible(workshop.has_plan)
        title = workshop.practice.title or self.tr("Nog zonder naam")
        read_only = self.tr("{title} – alleen lezen").format(title=title)
        self._title.setText(read_only if self._practice.read_only else title)
        self.level.set_level(levels_had(workshop))
