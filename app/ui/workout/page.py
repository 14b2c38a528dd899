"""Uitwerken: the texts, what was said, the text itself, and what is at hand beside it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.place_page import PlacePage
from app.ui.session.jump import Jump
from app.ui.settings import UserSettings
from app.ui.state import OpenPractice
from app.ui.steps.spread_over import SpreadOver
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, Width
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.icons import Sign
from app.ui.workout.answers_pane import FILTER_KEY, PHOTO_KEY, AnswersPane
from app.ui.workout.find_bar import FindBar
from app.ui.workout.going import Going
from app.ui.workout.header import SHEET_KEYS, WorkoutHeader
from app.ui.workout.outline_pane import OutlinePane
from app.ui.workout.panes import Panes
from app.ui.workout.paper import Paper, Put
from app.ui.workout.sheets import Sheet, Sheets
from app.ui.workout.side_pane import SidePane
from app.ui.workout.spelling_beside import KEY as SPELLING_KEY
from app.ui.workout.spelling_beside import SpellingBeside
from app.ui.workout.wanting_over import WantingOver


class WorkoutPage(PlacePage):
    """Four panes beside each other, and the keys that work anywhere in them."""

    data_wanted = Signal()
    """To the data of the practice, which are filled in elsewhere."""
    questions_wanted = Signal()
    """To where questions are chosen: there is none yet."""

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        settings: UserSettings,
        ask_photo: Callable[[], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self.header = WorkoutHeader(theme, practice, self)
        self.saved = self.header.saved
        self.panes = Panes(theme, settings, self)
        self.outline = OutlinePane(theme, practice, self.panes)
        self.answers = AnswersPane(theme, practice, self.outline.place, ask_photo, self.panes)
        self._middle = QStackedWidget(self.panes)
        self.paper = Paper(theme, practice, self.outline.place, self._middle)
        self.draft = self.paper.editor
        self.spelling = SpellingBeside(theme, practice, settings, self.paper, self)
        self.side = SidePane(theme, practice, self.panes)
        self.finder = FindBar(theme, practice, self.outline, self.paper.inside)
        self.paper.add_above(self.finder)
        self._none = EmptyPlace(
            theme,
            self.tr("Hier is nog geen vraag om bij te schrijven"),
            self.tr("Kies bij Voorbereiden welke vragen jullie beantwoorden; dan schrijf je hier de tekst."),
            self.tr("Naar Voorbereiden"),
            parent=self._middle,
            sign=Sign.PENCIL,
        )
        self._middle.addWidget(self.paper)
        self._middle.addWidget(self._none)
        self.panes.hold((self.outline, self.answers, self._middle, self.side))
        self.sheets = Sheets(theme, practice, self)
        self.going = Going(
            practice, self.outline, self.answers, self.draft, self.side, self.panes, self.sheets
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        beside = QHBoxLayout()
        beside.setContentsMargins(Space.S, 0, 0, 0)
        beside.addWidget(self.panes)
        beside.addWidget(self.sheets)
        layout.addLayout(beside, 1)
        self._beside = beside
        self.jump = Jump(theme, practice, self)
        self.spread = SpreadOver(theme, practice, self, self.take_focus)
        self.wanting = WantingOver(theme, practice, self.outline.place, self)
        self._connect()
        self._set_keys()
        self._show()

    def _on_turned(self, sheet: Sheet | None) -> None:
        """A sheet stands in the place of the texts, or the texts do again."""
        shows = sheet is not None
        self.panes.setVisible(not shows)
        right = Space.L if sheet is Sheet.PROFILE else 0
        self._beside.setContentsMargins(Space.M if shows else Space.S, 0, right, 0)
        for key in self._text_keys:
            key.setEnabled(not shows)
        self.header.show_sheet(sheet)
        self.take_focus()

    # -- where the keyboard is

    def take_focus(self) -> None:
        """The cursor is in the text; on a step without one, in the outline."""
        if self.sheets.shown is not None:
            self.sheets.take_focus()
        elif self._middle.currentWidget() is self.paper:
            self.draft.setFocus()
        else:
            self.outline.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody else wanted: out of the focus view, or from the text to the answers and back."""
        if event.key() != Qt.Key.Key_Escape or event.modifiers() or not self.panes.isVisible():
            super().keyPressEvent(event)
        elif self.panes.in_focus_view:
            self.panes.leave_focus_view()
        elif _inside(self.paper):
            self.answers.take_focus()
        else:
            self.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        window = event.size().width() + Width.RAIL
        self.panes.fit(window)
        self._fit_header()
        self.paper.head.show_low(low=event.size().height() < 2 * Width.RIGHT)

    def _fit_header(self) -> None:
        self.header.show_folded(folded=self.panes.outline_folds)

    # -- showing

    def _on_moved(self, _step_id: str) -> None:
        self._show()
        if self.isVisible() and not _inside(self.finder):
            self.take_focus()

    def _show(self) -> None:
        """The text of the step that is asked; at one without, where one goes on: that moves no session."""
        asked = self.outline.text(self._practice.step_id)
        text = asked if asked is not None else self.outline.text(self.outline.going_on())
        step_id = text.step_id if text is not None else self._practice.step_id
        self.outline.show_step(step_id)
        self.answers.show_step(step_id, asks=text is not None)
        self._middle.setCurrentWidget(self.paper if text is not None else self._none)
        if text is not None:
            self.paper.show_text(text)
        self.side.show_text(text, self.paper.plain_words() if text is not None else "")
        self._show_begin()

    def _show_begin(self) -> None:
        self.paper.show_begin(may=bool(self.answers.list.rows))

    def _on_words(self) -> None:
        self.side.show_words(self.paper.plain_words())
        self._show_begin()

    def _on_chosen(self, answer_id: str | None) -> None:
        self.draft.show_passages(answer_id)
        self.paper.show_leaning(self.answers.list.chosen_ids())

    # -- answers into the text

    def _put(self, wanted: list[Put]) -> None:
        if self._middle.currentWidget() is self.paper:
            self.paper.put(wanted)

    def _begin(self) -> None:
        self.answers.put(quoted=False)
        self.draft.setFocus()

    def _lean(self) -> None:
        self.paper.lean(self.answers.list.chosen_ids())

    def _connect(self) -> None:
        practice, side, paper = self._practice, self.side, self.paper
        practice.moved.connect(self._on_moved)
        self.outline.text_wanted.connect(self.going.to)
        self.outline.left.connect(self.take_focus)
        self.header.sheet_wanted.connect(self.sheets.toggle)
        self.sheets.turned.connect(self._on_turned)
        self.sheets.section_wanted.connect(self.going.to_section)
        self.sheets.remark_wanted.connect(self.going.show_remark)
        self.outline.counted.connect(self.header.show_practice)
        self.header.wanting_wanted.connect(self.wanting.open_over)
        self.header.outline_wanted.connect(self._toggle_outline)
        self.answers.put_wanted.connect(self._put)
        self.answers.place_wanted.connect(self.going.to_place_of)
        self.answers.passages_wanted.connect(self._on_chosen)
        self.answers.spread_wanted.connect(self.spread.open_over)
        self.answers.left.connect(self.take_focus)
        paper.answer_wanted.connect(self.going.show_answer)
        paper.lean_wanted.connect(self._lean)
        paper.source_wanted.connect(self.going.show_sources)
        paper.next_wanted.connect(self.going.on)
        paper.begin_wanted.connect(self._begin)
        paper.words_changed.connect(self._on_words)
        side.answer_wanted.connect(self.going.show_answer)
        side.words_wanted.connect(self.going.show_words)
        side.span_wanted.connect(self.going.show_span)
        side.marks_changed.connect(self.draft.set_marks)
        side.left.connect(self.take_focus)
        side.next_wanted.connect(self.going.next_remark)
        self._none.step_wanted.connect(self.questions_wanted)
        self.jump.answer_wanted.connect(self.going.show_answer)
        self.wanting.words_wanted.connect(self.going.show_words)
        self.wanting.text_wanted.connect(self.going.to)
        self.wanting.answer_wanted.connect(lambda _step, answer: self.going.show_answer(answer))
        self.wanting.data_wanted.connect(self.data_wanted)
        self.finder.found_wanted.connect(self.going.show_found)
        self.finder.left.connect(self.take_focus)
        self.finder.opened.connect(lambda on: self.paper.head.setVisible(not on))
        self.finder.opened.connect(self.panes.seek)
        self.panes.middle_wanted.connect(self.take_focus)
        self.outline.tell()

    def _find(self, *, replacing: bool) -> None:
        if self._middle.currentWidget() is self.paper:
            selected = self.draft.textCursor().selectedText() if self.draft.hasFocus() else ""
            self.finder.open_bar(replacing=replacing, words=selected.replace("\u2029", "\n"))

    def _toggle_outline(self) -> None:
        self.panes.toggle_outline()
        self._fit_header()
        if self.outline.isVisible():
            self.outline.take_focus()
        else:
            self.take_focus()

    def _set_keys(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "Ctrl+PgDown": self.going.on,
            "Ctrl+PgUp": self.going.back,
            "Shift+F1": self.paper.head.toggle_help,
            "F4": self._toggle_outline,
            "F6": lambda: self.panes.go_round(1),
            "Shift+F6": lambda: self.panes.go_round(-1),
            SPELLING_KEY: self.spelling.go_on,
            "F8": self.going.next_remark,
            "Shift+F8": lambda: self.going.next_remark(-1),
            "F9": lambda: self.answers.put(quoted=False),
            "Shift+F9": lambda: self.answers.put(quoted=True),
            "Ctrl+F9": self._lean,
            "F11": self._toggle_focus_view,
            "Ctrl+F": lambda: self._find(replacing=False),
            "Ctrl+H": lambda: self._find(replacing=True),
            "F3": lambda: self.finder.step(1),
            "Shift+F3": lambda: self.finder.step(-1),
            "Ctrl+Shift+W": self.wanting.open_over,
            FILTER_KEY: self.answers.toggle_filters,
            PHOTO_KEY: self.answers.photos.show_or_ask,
        }
        self._text_keys = [_key(self, keys, act) for keys, act in acts.items()]
        for sheet, keys in SHEET_KEYS.items():
            _key(self, keys, partial(self.sheets.toggle, sheet))

    def _toggle_focus_view(self) -> None:
        if self._middle.currentWidget() is self.paper:
            self.panes.toggle_focus_view()
            self.take_focus()


def _key(page: QWidget, keys: str, act: Callable[[], object]) -> QShortcut:
    return QShortcut(QKeySequence(keys), page, act)


def _inside(widget: QWidget) -> bool:
    """Whether the keyboard is somewhere in a widget."""
    focus = QApplication.focusWidget()
    return focus is not None and widget.isAncestorOf(focus)
