"""What belongs to one block: its short name, whether it is a break, and the questions that it asks."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guides.schema import Guide
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.check_list import CheckList, Item
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.line import Line
from app.ui.widgets.text import plain_label
from app.workshop.agenda import SHORT_NAME, Block, proposed_short_name
from app.workshop.methods import ask_in, offered


class BlockPanel(QWidget):
    """Beside the table, for the block that is chosen there."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._block: Block | None = None
        self._activity = plain_label("", TextRole.STRONG, self, max_lines=2)
        self.short_name = Line(self, self._keep_name, self.tr("Korte naam"))
        self.short_name.setMaxLength(SHORT_NAME)
        self.pause = CheckBox(theme, self.tr("Dit is een pauze"), self)
        self.guide = ChoiceField(theme, self)
        self.guide.setAccessibleName(self.tr("Vragen"))
        self.sections = CheckList(theme, self.tr("Onderdelen"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XS, 0, Space.XS, Space.XS)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._activity)
        layout.addSpacing(Space.S)
        for field in (self.short_name, self.guide):
            label = plain_label(field.accessibleName(), TextRole.SMALL_STRONG, self)
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
            if field is self.short_name:
                layout.addWidget(self.pause)
                layout.addSpacing(Space.S)
        layout.addWidget(self.sections, 1)
        self.pause.clicked.connect(lambda checked: self._change(pause=checked))
        self.guide.activated.connect(self._choose_guide)
        self.sections.toggled.connect(self._toggle_section)

    def show_block(self, block: Block | None) -> None:
        """Show this block, or nothing."""
        self._block = block
        self.setEnabled(block is not None and not self._practice.read_only)
        guides = offered(self._practice.workshop)
        self.guide.clear()
        self.guide.addItem(self.tr("Niets: een vrij blok"), None)
        for guide in guides:
            self.guide.addItem(guide.title, guide.key)
        if block is None:
            self._activity.setText(self.tr("Kies een blok in de agenda."))
            self.short_name.clear()
            self.sections.show_items([])
            return
        self._activity.setText(block.activity)
        proposed = proposed_short_name(block.activity)
        self.short_name.setPlaceholderText(proposed)
        self.short_name.show_text("" if block.short_name == proposed else block.short_name)
        self.pause.setChecked(block.pause)
        self.guide.setCurrentIndex(max(self.guide.findData(block.guide), 0))
        asked = next((guide for guide in guides if guide.key == block.guide), None)
        self.sections.show_items(_items(block, asked))

    def take_focus(self) -> None:
        """Put the keyboard on what a block asks."""
        self.guide.setFocus()

    def _keep_name(self, text: str) -> None:
        self._change(short_name=text.strip() or None)

    def _choose_guide(self, number: int) -> None:
        key = self.guide.itemData(number)
        block = self._block
        if block is not None and key != block.guide:
            self._practice.do(lambda: ask_in(self._practice.workshop, block.id, key))

    def _toggle_section(self, key: str, checked: bool) -> None:
        guide = self._practice.workshop.guides.get(self._block.guide or "") if self._block else None
        if self._block is None or guide is None:
            return
        every = [section.key for section in guide.sections]
        chosen = set(self._block.sections or every)
        chosen = chosen | {key} if checked else chosen - {key}
        if not chosen:
            words = self.tr("Een blok vraagt minstens één onderdeel. Kies 'Niets' als het een vrij blok is.")
            self._practice.trouble.emit(words)
            return
        wanted = [key for key in every if key in chosen]
        self._change(sections=[] if wanted == every else wanted)

    def _change(self, **fields: object) -> None:
        block = self._block
        if block is not None:
            self._practice.do(lambda: self._practice.workshop.agenda.change(block.id, **fields))


def _items(block: Block, guide: Guide | None) -> list[Item]:
    if guide is None:
        return []
    chosen = block.sections or tuple(section.key for section in guide.sections)
    return [Item(section.key, section.title, section.key in chosen) for section in guide.sections]
