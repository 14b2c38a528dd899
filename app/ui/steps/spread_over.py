"""Who does it so: over the page, of an answer or a kernactiviteit — everyone, some, or one organisation."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.check_list import CheckList, Item
from app.ui.widgets.line import Line
from app.ui.widgets.text import plain_label
from app.ui.widgets.veil import HoldingVeil
from app.workshop.variation import Spread

_LONGEST = 1000
_MOST_SEEN = 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = {Qt.Key.Key_1: Spread.ALL, Qt.Key.Key_2: Spread.SOME, Qt.Key.Key_3: Spread.ONE}


class SpreadOver(HoldingVeil):
    """1, 2 or 3 says how far it is done; the organisations are ticked; Enter keeps it, Esc leaves it."""

    def __init__(self, theme: Theme, practice: OpenPractice, page: QWidget, back: Callable[[], None]) -> None:
        """It lies over ``page``; ``back`` gives the keyboard to it when nothing else wants it."""
        super().__init__(theme, page, back)
        self._practice = practice
        self._about = ""
        self._named: list[str] = []
        self._words = plain_label("", TextRole.BODY, self._card, wrap=True, max_lines=3)
        self.choices = {spread: self._choice(theme, spread) for spread in Spread}
        self.list = CheckList(theme, self.tr("Organisaties"), self._card)
        self.list.toggled.connect(self._toggle)
        self.new = Line(self._card, name=self.tr("Nog een organisatie"))
        self.new.setPlaceholderText(self.tr("Nog een organisatie, Enter"))
        self.text = Line(self._card, name=self.tr("Wat is daar anders?"))
        self.text.setPlaceholderText(self.tr("Wat is daar anders? Mag leeg blijven"))
        for field in (self.new, self.text):
            field.setMaxLength(_LONGEST)
        self.trouble = plain_label("", TextRole.SMALL, self._card, wrap=True)
        self.keep = Button(
            theme, self.tr("Bewaar"), self._card, kind=ButtonKind.PRIMARY, key=self.tr("Enter")
        )
        self.forget = Button(theme, self.tr("Nog niet gezegd"), self._card)
        self.keep.clicked.connect(self._keep)
        self.forget.clicked.connect(self._forget)
        self._build()
        for widget in (*self.choices.values(), self.list):
            widget.installEventFilter(self)  # Enter keeps what was said; Space chooses

    def open_over(self, about_id: str, words: str) -> None:
        """Ask it of an answer or a kernactiviteit, in the words that people know it by."""
        if not self._practice.leave():
            return
        varied = self._practice.workshop.variations.of(about_id)
        self._about = about_id
        self._named = list(varied.organisations) if varied is not None else []
        self._words.setText(words)
        self.text.setText(varied.text if varied is not None else "")
        self.new.clear()
        self.forget.setVisible(varied is not None)
        self.trouble.hide()
        self._choose(varied.spread if varied is not None else Spread.ALL)
        self._lie_over()
        self.choices[self.spread].setFocus()

    @property
    def spread(self) -> Spread:
        """What is chosen."""
        return next(spread for spread, button in self.choices.items() if button.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._page and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            if event.type() is QEvent.Type.KeyPress:
                self._keep()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.close_over()
        elif key in _ENTER:
            if self.new.hasFocus() and self.new.text().strip():
                self._add()
            else:
                self._keep()
        elif key in _KEYS:
            self._choose(_KEYS[key])
            self.choices[_KEYS[key]].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round what lies over the page, not through what lies under it."""
        stops = [
            widget
            for widget in (*self.choices.values(), self.list, self.new, self.text, self.keep, self.forget)
            if widget.isVisibleTo(self)
        ]
        focus = QApplication.focusWidget()
        here = stops.index(focus) if focus in stops else -1
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _choose(self, spread: Spread) -> None:
        self.choices[spread].setChecked(True)
        if spread is Spread.ONE:
            self._named = self._named[:1]
        for widget in (self.list, self.new, self.text):
            widget.setVisible(spread is not Spread.ALL)
        self._show_list()

    def _toggle(self, name: str, on: bool) -> None:
        if self.spread is Spread.ONE:
            self._named = [name] if on else []
        elif on:
            self._named.append(name)
        else:
            self._named.remove(name)
        self._show_list()

    def _add(self) -> None:
        """An organisation that the file did not know yet."""
        name = self.new.text().strip()
        known = {one.casefold(): one for one in self._organisations()}
        self._toggle(known.get(name.casefold(), name), True)
        self.new.clear()

    def _organisations(self) -> list[str]:
        known = self._practice.workshop.variations.organisations()
        return [*known, *(one for one in self._named if one not in known)]

    def _show_list(self) -> None:
        names = self._organisations()
        self.list.show_items([Item(name, name, name in self._named) for name in names])
        self.list.setFixedHeight(min(len(names), _MOST_SEEN) * Height.LIST_BUTTON)
        self._lay_out()

    def _keep(self) -> None:
        if self.new.text().strip():
            self._add()
        variations, about, spread = self._practice.workshop.variations, self._about, self.spread
        if spread is not Spread.ALL and not self._named:
            self.trouble.setText(self.tr("Duid aan welke organisatie het zo doet."))
            self.trouble.show()
            self.list.setFocus()
            return
        if self._practice.works(lambda: variations.say(about, spread, self._named, self._said())):
            self.close_over()

    def _said(self) -> str:
        return "" if self.spread is Spread.ALL else self.text.text()

    def _forget(self) -> None:
        if self._practice.works(lambda: self._practice.workshop.variations.take_back(self._about)):
            self.close_over()

    def _choice(self, theme: Theme, spread: Spread) -> Button:
        key = next(str(number) for number, one in enumerate(Spread, 1) if one is spread)
        button = Button(theme, translated(spread.words), self._card, key=key)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(spread))
        return button

    def _lay_out(self) -> None:
        layout = self._card.layout()
        assert layout is not None
        layout.activate()
        self._card.resize(Width.TEXT, layout.totalHeightForWidth(Width.TEXT))
        across, down = self.width() - self._card.width(), self.height() - self._card.height()
        self._card.move(across // 2, max(down // 3, Space.M))

    def _build(self) -> None:
        self._card.setFixedWidth(Width.TEXT)
        group, choices = QButtonGroup(self), QHBoxLayout()
        choices.setSpacing(Space.S)
        for button in self.choices.values():
            group.addButton(button)
            choices.addWidget(button)
        choices.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.forget)
        foot.addStretch(1)
        foot.addWidget(self.keep)
        layout = QVBoxLayout(self._card)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(plain_label(self.tr("Wie doet het zo?"), TextRole.HEADING, self._card))
        layout.addWidget(self._words)
        layout.addLayout(choices)
        for widget in (self.list, self.new, self.text, self.trouble):
            layout.addWidget(widget)
        layout.addLayout(foot)
        self.setAccessibleName(self.tr("Wie doet het zo?"))
