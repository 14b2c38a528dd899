"""Which onderdelen go along: all that the level asks, or some of them, for who hands in step by step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.exports.grondplan_choice import sections_asked
from app.guides.levels import Level
from app.guides.schema import Guide, Section
from app.guides.steps import OpenStep
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_list import CheckList, Item
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label


class SectionChoice(QWidget):
    """Another level asks other onderdelen: those are chosen then, until people say otherwise."""

    changed = Signal()
    row_shown = Signal(int, int)
    """Top and height of the line that the keyboard is at, in this widget: the form scrolls, not the list."""

    def __init__(self, theme: Theme, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._sections = [section for section in guide.sections if _is_written(section)]
        self._level = Level.INGEDIEND
        self._chosen = set(self._asked())
        self.list = CheckList(theme, self.tr("Onderdelen in het document"), self)
        self.list.setFixedHeight(len(self._sections) * Height.LIST_BUTTON + Space.S)  # the form scrolls
        self.list.toggled.connect(self._toggle)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._show_row(now))
        self.all = self._word(theme, self.tr("Alle"), lambda: {section.key for section in self._sections})
        self.asked = self._word(theme, self.tr("Wat het niveau vraagt"), lambda: set(self._asked()))
        self.none = self._word(theme, self.tr("Geen"), set)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(plain_label(self.tr("Onderdelen"), TextRole.SMALL_STRONG, self))
        head.addStretch(1)
        for button in (self.asked, self.all, self.none):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addWidget(self.list)
        tab_in_order(self.asked, self.all, self.none, self.list)
        self._show()

    def ask_for(self, level: Level) -> None:
        """Choose what a level asks."""
        self._level = level
        self._choose(set(self._asked()))

    def choose(self, keys: Sequence[str]) -> None:
        """Choose these, as in what was handed in before."""
        self._choose({section.key for section in self._sections} & set(keys))

    @property
    def chosen(self) -> tuple[str, ...] | None:
        """Keys in the order of the plan; None when it is just what the level asks."""
        keys = tuple(section.key for section in self._sections if section.key in self._chosen)
        return None if keys == self._asked() else keys

    def _show_row(self, index: QModelIndex) -> None:
        line = self.list.visualRect(index)
        self.row_shown.emit(self.list.mapTo(self, line.topLeft()).y(), line.height())

    def _asked(self) -> tuple[str, ...]:
        return sections_asked(self._guide, self._level)

    def _word(self, theme: Theme, words: str, keys: Callable[[], set[str]]) -> Button:
        button = Button(theme, words, self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        button.clicked.connect(lambda: self._choose(keys()))
        return button

    def _toggle(self, key: str, checked: bool) -> None:
        self._choose(self._chosen | {key} if checked else self._chosen - {key})

    def _choose(self, keys: set[str]) -> None:
        if keys != self._chosen:
            self._chosen = keys
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        self.list.show_items(
            [Item(section.key, section.title, section.key in self._chosen) for section in self._sections]
        )


def _is_written(section: Section) -> bool:
    """Whether it is a part of the text itself: the annexes are chosen by themselves."""
    return any(isinstance(step, OpenStep) and section.phase_of(step) is not None for step in section.steps)
