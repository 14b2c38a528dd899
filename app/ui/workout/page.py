"""Uitwerken: the texts, what was said, the text itself, and what is at hand beside it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

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
from app.ui.workout.find_texts import Found
from app.ui.workout.header import WorkoutHeader
from app.ui.workout.outline_pane import OutlinePane
from app.ui.workout.panes import Panes
from app.ui.workout.paper import Paper, Put
from app.ui.workout.side_pane import SidePane
from app.ui.workout.spelling_beside import KEY as SPELLING_KEY
from app.ui.workout.spelling_beside import SpellingBeside
from app.ui.workout.wanting_over import WantingOver
from app.workshop.guides import GRONDPLAN
from app.workshop.remark_places import spot_of
from app.workshop.remark_values import beside

if TYPE_CHECKING:
    from app.ui.steps.profile.sheet import ProfileSheet
    from app.ui.workout.chain.sheet import ChainSheet
    from app.ui.workout.remarks.sheet import RemarksSheet
    from app.ui.workout.sources.sheet import SourcesSheet


class WorkoutPage(PlacePage):
    """Four panes beside each other, and the keys that work anywhere in them."""

    data_wanted = Signal()
    """To the data of the practice, which are filled in elsewhere."""
    sources_made = Signal(object)
    """The ``SourcesSheet``, when somebody first went there: its files are asked and written elsewhere."""

    remarks_made = Signal(object)
    """The ``RemarksSheet``, in the same way."""

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
        self.outline = OutlinePane(theme, practice, self)
        self.answers = AnswersPane(theme, practice, self.outline.place, ask_photo, self)
        self.paper = Paper(theme, practice, self.outline.place, self)
        self.draft = self.paper.editor
        self.spelling = SpellingBeside(theme, practice, settings, self.paper, self)
        self.side = SidePane(theme, practice, self)
        self.finder = FindBar(theme, practice, self.outline, self.paper)
        self.paper.add_above(self.finder)
        self._none = EmptyPlace(
            theme,
            self.tr("Bij deze stap hoort geen tekst"),
            self.tr("Hier schrijf je de tekst bij een vraag. Kies links een vraag of ga verder."),
            self.tr("Volgende tekst"),
            parent=self,
            sign=Sign.PENCIL,
            key="Ctrl PgDn",
        )
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.paper)
        self._middle.addWidget(self._none)
        self.panes = Panes(settings, (self.outline, self.answers, self._middle, self.side), self)
        self.profile: ProfileSheet | None = None
        """The praktijkprofiel, once somebody went there."""
        self.sources: SourcesSheet | None = None
        """The source register, once somebody went there."""
        self.chain: ChainSheet | None = None
        """The chain, once somebody went there."""
        self.remarks: RemarksSheet | None = None
        """The list of all remarks, once somebody went there."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        beside = QHBoxLayout()
        beside.setContentsMargins(Space.S, 0, 0, 0)
        beside.addWidget(self.panes)
        layout.addLayout(beside, 1)
        self._beside = beside
        self.jump = Jump(theme, practice, self)
        self.spread = SpreadOver(theme, practice, self, self.take_focus)
        self.wanting = WantingOver(theme, practice, self.outline.place, self)
        self._connect()
        self._set_keys()
        self._show()

    # -- going somewhere

    def go_to(self, step_id: str | None) -> None:
        """Write another text."""
        if step_id is not None:
            self._practice.go_to_step(step_id)

    def go_on(self) -> None:
        """The next text of those that the outline shows."""
        self.go_to(self.outline.beside(1))

    def go_back(self) -> None:
        """The text before this one."""
        self.go_to(self.outline.beside(-1))

    def show_words(self, step_id: str, words: str) -> None:
        """Go to a text and select these words in it, as people read them."""
        self._show_sheet(None)
        self.go_to(step_id)
        if self._practice.step_id == step_id:
            self.draft.setFocus()
            if words:
                self.draft.select_words(words)

    def show_answer(self, answer_id: str) -> None:
        """Show an answer at the left, if need be beside its own question."""
        cited = self._practice.workshop.citations.source(answer_id)
        if cited.step_id and cited.step_id != self._practice.step_id:
            self.go_to(cited.step_id)
        self.panes.leave_focus_view()
        self.answers.choose(answer_id)

    def toggle_profile(self) -> None:
        """The praktijkprofiel in the place of the texts, or the texts again."""
        if not self._practice.leave():
            return
        if self.profile is None:
            from app.ui.steps.profile.sheet import ProfileSheet

            self.profile = ProfileSheet(self._theme, self._practice, self)
            self.profile.hide()
            self._beside.addWidget(self.profile)
            self.profile.add_foot()
            _key(self.profile, "F8", self.profile.next_open)
        self._show_sheet(self.profile if self.profile.isHidden() else None)

    def toggle_sources(self) -> None:
        """The source register in the place of the texts, or the texts again."""
        sheet = self._sources_sheet() if self._practice.leave() else None
        if sheet is not None:
            self._show_sheet(sheet if sheet.isHidden() else None)

    def show_sources(self, source_id: str | None = None, *, matrix: bool = False) -> None:
        """The source register, at one of them or at the onderbouwing."""
        sheet = self._sources_sheet() if self._practice.leave() else None
        if sheet is None:
            return
        self._show_sheet(sheet)
        if source_id is not None:
            sheet.show_source(source_id)
        elif matrix:
            sheet.show_matrix()

    def toggle_remarks(self) -> None:
        """The list of all remarks in the place of the texts, or the texts again."""
        sheet = self._remarks_sheet() if self._practice.leave() else None
        if sheet is not None:
            self._show_sheet(sheet if sheet.isHidden() else None)

    def next_remark(self, places: int = 1) -> None:
        """The next remark over all onderdelen (-1: the one before), first those that ask something."""
        every = self._practice.workshop.remarks.all()
        begin = self.side.first_remark
        start = next((at for at, one in enumerate(every) if one.id == begin), 0)
        found = beside(every, self.side.chosen_remark, places, start)
        if found is not None:
            self.show_remark(found.id)

    def show_remark(self, remark_id: str) -> None:
        """To the text that a remark is on, with it chosen at the right; one without a place in the list."""
        workshop = self._practice.workshop
        remark, guide = workshop.remarks.get(remark_id), workshop.guides.get(GRONDPLAN)
        if remark is None or guide is None or not self._practice.leave():
            return
        spot = spot_of(remark, guide, workshop.drafts.plain(), self._practice.step_id)
        if not remark.placed or spot.step_id is None:
            sheet = self._remarks_sheet()
            self._show_sheet(sheet)
            sheet.show_remark(remark_id)
            return
        self.show_words(spot.step_id, spot.words)
        self.side.choose_remark(remark_id)

    def _remarks_sheet(self) -> "RemarksSheet":
        if self.remarks is None:
            from app.ui.workout.remarks.sheet import RemarksSheet

            self.remarks = sheet = RemarksSheet(self._theme, self._practice, self)
            sheet.hide()
            self._beside.addWidget(sheet)
            sheet.remark_wanted.connect(self.show_remark)
            self.remarks_made.emit(sheet)
        return self.remarks

    def toggle_chain(self) -> None:
        """The chain in the place of the texts, or the texts again."""
        if not self._practice.leave():
            return
        if self.chain is None:
            from app.ui.workout.chain.sheet import ChainSheet

            self.chain = ChainSheet(self._theme, self._practice, self)
            self.chain.hide()
            self._beside.addWidget(self.chain)
            self.chain.left.connect(self.toggle_chain)
        self._show_sheet(self.chain if self.chain.isHidden() else None)

    def _sources_sheet(self) -> "SourcesSheet":
        if self.sources is None:
            from app.ui.workout.sources.sheet import SourcesSheet

            self.sources = sheet = SourcesSheet(self._theme, self._practice, self)
            sheet.hide()
            self._beside.addWidget(sheet)
            sheet.section_wanted.connect(self._go_to_section)
            self.sources_made.emit(sheet)
        return self.sources

    def _go_to_section(self, section: str) -> None:
        """To the first text of an onderdeel."""
        guide = self._practice.workshop.guides.get(GRONDPLAN)
        found = guide.section(section) if guide is not None else None
        if guide is not None and found is not None and found.steps:
            self._show_sheet(None)
            self.go_to(guide.step_id(found.steps[0]))

    def _show_sheet(self, sheet: QWidget | None) -> None:
        """A sheet in the place of the texts; None: the texts."""
        shows = sheet is not None
        self.panes.setVisible(not shows)
        for one in (self.profile, self.sources, self.chain, self.remarks):
            if one is not None:
                one.setVisible(one is sheet)
        side = Space.L if shows and sheet is self.profile else 0
        self._beside.setContentsMargins(Space.M if shows else Space.S, 0, side, 0)
        for key in self._text_keys:
            key.setEnabled(not shows)
        if sheet is not None and sheet is self.sources:
            self.header.show_sources()
        elif sheet is not None and sheet is self.chain:
            self.header.show_chain()
        elif sheet is not None and sheet is self.remarks:
            self.header.show_remarks()
        else:
            self.header.show_profile(shown=shows)
        self.take_focus()

    # -- where the keyboard is

    def take_focus(self) -> None:
        """The cursor is in the text; on a step without one, in the outline."""
        sheets = (self.profile, self.sources, self.chain, self.remarks)
        shown = next((one for one in sheets if one is not None and not one.isHidden()), None)
        if shown is not None:
            shown.take_focus()
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
        step_id = self._practice.step_id
        text = self.outline.text(step_id)
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

    def _go_to_place(self, answer_id: str) -> None:
        """Where an answer went: in this text when it stands here, or else in the first that has it."""
        places = self._practice.workshop.citations.places(answer_id)
        here = [place for place in places if place.step_id == self._practice.step_id]
        for place in [*here, *places][:1]:
            self.show_words(place.step_id, place.sentence)

    def _lean(self) -> None:
        self.paper.lean(self.answers.list.chosen_ids())

    def _connect(self) -> None:
        practice, side, paper = self._practice, self.side, self.paper
        practice.moved.connect(self._on_moved)
        self.outline.text_wanted.connect(self.go_to)
        self.outline.left.connect(self.take_focus)
        self.header.profile.clicked.connect(self.toggle_profile)
        self.header.sources.clicked.connect(self.toggle_sources)
        self.header.chain.clicked.connect(self.toggle_chain)
        self.header.remarks.clicked.connect(self.toggle_remarks)
        self.outline.counted.connect(self.header.show_practice)
        self.header.wanting_wanted.connect(self.wanting.open_over)
        self.header.outline_wanted.connect(self._toggle_outline)
        self.answers.put_wanted.connect(self._put)
        self.answers.place_wanted.connect(self._go_to_place)
        self.answers.passages_wanted.connect(self._on_chosen)
        self.answers.spread_wanted.connect(self.spread.open_over)
        self.answers.left.connect(self.take_focus)
        paper.answer_wanted.connect(self.show_answer)
        paper.lean_wanted.connect(self._lean)
        paper.source_wanted.connect(self.show_sources)
        paper.next_wanted.connect(self.go_on)
        paper.begin_wanted.connect(self._begin)
        paper.words_changed.connect(self._on_words)
        side.answer_wanted.connect(self.show_answer)
        side.words_wanted.connect(self.show_words)
        side.span_wanted.connect(self._show_span)
        side.marks_changed.connect(self.draft.set_marks)
        side.left.connect(self.take_focus)
        side.next_wanted.connect(self.next_remark)
        self._none.step_wanted.connect(self.go_on)
        self.jump.answer_wanted.connect(self.show_answer)
        self.wanting.words_wanted.connect(self.show_words)
        self.wanting.text_wanted.connect(self.go_to)
        self.wanting.answer_wanted.connect(lambda _step, answer: self.show_answer(answer))
        self.wanting.data_wanted.connect(self.data_wanted)
        self.finder.found_wanted.connect(self._show_found)
        self.finder.left.connect(self.take_focus)
        self.finder.opened.connect(lambda on: self.paper.head.setVisible(not on))
        self.panes.middle_wanted.connect(self.take_focus)
        self.outline.tell()

    def _show_span(self, begin: int, end: int) -> None:
        self.draft.setFocus()
        self.draft.select_range(begin, end)

    def _show_found(self, found: Found) -> None:
        """The place is selected; the keyboard stays in the bar, to go on to the next one."""
        self.go_to(found.step_id)
        if self._practice.step_id == found.step_id:
            self.draft.select_range(found.hit.start, found.hit.end)

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
            "Ctrl+PgDown": self.go_on,
            "Ctrl+PgUp": self.go_back,
            "Shift+F1": self.paper.head.toggle_help,
            "F4": self._toggle_outline,
            "F6": lambda: self.panes.go_round(1),
            "Shift+F6": lambda: self.panes.go_round(-1),
            SPELLING_KEY: self.spelling.go_on,
            "F8": self.next_remark,
            "Shift+F8": lambda: self.next_remark(-1),
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
        _key(self, "Ctrl+Shift+P", self.toggle_profile)
        _key(self, "Ctrl+Shift+B", self.toggle_sources)
        _key(self, "Ctrl+Shift+Y", self.toggle_chain)
        _key(self, "Ctrl+Shift+R", self.toggle_remarks)

    def _toggle_focus_view(self) -> None:
        if self._middle.currentWidget() is self.paper:
            self.panes.toggle_focus_view()
            self.take_focus()


def _key(page: QWidget, keys: str, act: Callable[[], object]) -> QShortcut:
    context = Qt.ShortcutContext.WidgetWithChildrenShortcut
    return QShortcut(QKeySequence(keys), page, act, context=context)


def _inside(widget: QWidget) -> bool:
    """Whether the keyboard is somewhere in a widget."""
    focus = QApplication.focusWidget()
    return focus is not None and widget.isAncestorOf(focus)
