"""The onderdelen that a source carries, each with a box; a text that cites it is told beside the box."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.amounts import counted
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.text import set_plain

_COLUMNS = 2


class SectionTicks(QWidget):
    """Says which box is wanted otherwise."""

    toggled = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget, *, changeable: bool = True) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changeable = changeable
        self.boxes: dict[str, CheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(0)
        self.setAccessibleName(self.tr("Welke onderdelen draagt deze bron?"))

    def show_sections(self, sections: Sequence[tuple[str, str]]) -> bool:
        """The boxes there are: key and title of each onderdeel. Whether they are others than before."""
        if [(key, box.property("title")) for key, box in self.boxes.items()] == list(sections):
            return False
        for box in self.boxes.values():
            self._grid.removeWidget(box)
            box.deleteLater()
        self.boxes = {}
        rows = -(-len(sections) // _COLUMNS)
        for place, (key, title) in enumerate(sections):
            box = CheckBox(self._theme, title, self)
            box.setProperty("title", title)
            box.setFixedHeight(Height.LIST_BUTTON)
            box.setEnabled(self._changeable)
            box.clicked.connect(lambda on, key=key: self.toggled.emit(key, on))
            self._grid.addWidget(box, place % rows, place // rows)
            box.show()
            self.boxes[key] = box
        return True

    def show_carried(self, carried: Collection[str], cited: Mapping[str, int]) -> None:
        """Which are ticked, and per onderdeel how many of its texts cite the source."""
        for key, box in self.boxes.items():
            box.setChecked(key in carried)
            count = cited.get(key, 0)
            words = str(box.property("title"))
            if count:
                words += counted(count, " (in 1 tekst)", " (in {count} teksten)")
            set_plain(box, words)
            box.updateGeometry()
