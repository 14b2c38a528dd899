"""Werkvormen: which guides this day uses, versions of one's own, and questions from a file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.exports.targets import CARDS, DAY_FILE, NOTE_SHEETS, PDF, POSTERS
from app.guides.form_lines import FormLine, FormReading
from app.guides.loader import bundled_guides
from app.ui.prepare import method_words
from app.ui.prepare.guide.editor import GuideEditor
from app.ui.prepare.part import HowFar, PreparePart
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_list import CheckList
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.text import plain_label
from app.workshop import own_guides
from app.workshop.guides import GRONDPLAN
from app.workshop.methods import Brought, Method, bring, leave_out, method_of, methods, use, use_form

if TYPE_CHECKING:
    from app.ui.prepare.form_review import FormReview


class MethodsPart(PreparePart):
    """A werkvorm that is chosen gets a block on the agenda; one that is left out loses its blocks.

    Each can be changed, or copied to one of one's own, in an editor that takes the place of the list.
    """

    file_wanted = Signal()
    """Questions are to come from a file; which one is asked outside."""
    print_wanted = Signal(str, str)
    """A paper to print before the day, by its name and its suffix."""
    share_wanted = Signal(str)
    """The guide with this key is to become a file; where is asked outside."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, how_far: HowFar, parent: QWidget | None = None
    ) -> None:
        super().__init__(how_far, parent)
        self._theme = theme
        self._practice = practice
        self._methods: list[Method] = []
        self.papers: list[Button] = []
        self.list = CheckList(theme, self.tr("Werkvormen"), self)
        self.bring = Button(theme, self.tr("Haal vragen uit een bestand…"), self, key="Ctrl O")
        self._result = plain_label("", TextRole.SMALL, self, wrap=True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._list_page(theme))
        self.editor: GuideEditor | None = None
        """Where guides are changed, once somebody did."""
        self._edited = ""
        self._review: FormReview | None = None
        self.list.setEnabled(not practice.read_only)
        self.bring.setEnabled(not practice.read_only)
        self.list.toggled.connect(self._toggle)
        self.list.act_wanted.connect(self._act)
        self.bring.clicked.connect(self.file_wanted)
        QShortcut(QKeySequence("Ctrl+O"), self, self.bring.click)
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._show)
        self._show()

    @property
    def fills_page(self) -> bool:
        return self._stack.currentIndex() > 0

    def take_focus(self) -> None:
        if self.review_shown:
            self.review.take_focus()
        elif self.editor is not None and self.fills_page:
            self.editor.take_focus()
        else:
            self.list.setFocus()

    @property
    def result(self) -> str:
        """What bringing in questions, or putting to use, did, in words."""
        return self._result.text()

    def bring_from(self, path: Path) -> None:
        """Ask the questions in ``path`` from now on, and say what that did; a form is shown first."""
        if path.suffix.lower() not in DAY_FILE:
            self._show_form(path)
            return
        from app.imports.guide_file import guide_in

        brought = self._practice.do(lambda: bring(self._practice.workshop, guide_in(path)))
        if brought is not None:
            self._result.setText(method_words.brought_words(brought))

    def show_written(self, path: Path) -> None:
        """A paper or a file is made; where it is."""
        words = self.tr("'{name}' staat in de map '{folder}'.").format(
            name=path.name, folder=path.parent.name
        )
        self._result.setText(words)
        if self.editor is not None and self.fills_page:
            self.editor.tell(words)

    # -- a form in Word

    @property
    def review(self) -> "FormReview":
        """Where a form is put right before it is used."""
        if self._review is None:
            from app.ui.prepare.form_review import FormReview

            self._review = FormReview(self._theme, self)
            self._stack.addWidget(self._review)
            self._review.back_wanted.connect(self._leave_review)
            self._review.used.connect(self._use_form)
        return self._review

    @property
    def review_shown(self) -> bool:
        """Whether a form is being put right."""
        return self._review is not None and self._stack.currentWidget() is self._review

    def _show_form(self, path: Path) -> None:
        from app.imports.word_form import read_form

        reading = self._practice.do(lambda: read_form(path))
        if reading is not None:
            self.review.show_form(reading, self._practice.workshop.guides.get(GRONDPLAN))
            self._stack.setCurrentWidget(self.review)
            self.fills_changed.emit()
            self.review.take_focus()

    def _leave_review(self) -> None:
        self._stack.setCurrentIndex(0)
        self.fills_changed.emit()
        self._show()
        self.bring.setFocus()

    def _use_form(self, reading: FormReading, lines: Sequence[FormLine]) -> None:
        workshop = self._practice.workshop
        brought = self._practice.do(lambda: use_form(workshop, reading.name, reading.content, lines))
        if brought is not None:
            filled = self.tr("Bij Indienen vul je dit formulier in met jullie teksten.")
            self._result.setText(f"{method_words.brought_words(brought)} {filled}")
            self._leave_review()

    # -- changing a guide

    def edit(self, key: str) -> None:
        """Change the guide with this key, in the place of the list."""
        if not self._practice.leave():
            return
        if self.editor is None:
            self.editor = GuideEditor(self._theme, self._practice, self)
            self.editor.left.connect(self._close_editor)
            self.editor.used.connect(self._on_used)
            self.editor.share_wanted.connect(self.share_wanted)
            self._stack.addWidget(self.editor)
        self._edited = key
        self._result.setText("")
        self._stack.setCurrentWidget(self.editor)
        self.fills_changed.emit()
        self.editor.open(key)

    def _copy(self, key: str) -> None:
        """A version of one's own, to change at once."""
        copied = self._practice.do(lambda: own_guides.copy(self._practice.workshop, key))
        if copied is None:
            return
        self.edit(copied)
        if key == GRONDPLAN and self.editor is not None:
            self.editor.tell(
                self.tr(
                    "Niveaus en uitvoer kijken naar ‘Grondplan’ zelf. Wil je dat veranderen, "
                    "kies daar dan Bewerk."
                )
            )

    def _close_editor(self) -> None:
        key = self._edited
        self._stack.setCurrentIndex(0)
        self.fills_changed.emit()
        self._show()
        self.list.choose(key)
        self.list.setFocus()

    def _on_used(self, brought: Brought, key: str) -> None:
        self._close_editor()
        on_day = any(method.used for method in self._methods if method.key == key)
        self._result.setText(method_words.used_words(brought, on_day=on_day))

    def _act(self, key: str, name: str) -> None:
        workshop = self._practice.workshop
        if name == method_words.EDIT:
            self.edit(key)
        elif name == method_words.COPY:
            self._copy(key)
        elif name == method_words.SHARE:
            self.share_wanted.emit(key)
        elif name == method_words.RENEW:
            brought = self._practice.do(lambda: own_guides.renew(workshop, key))
            if brought is not None:
                self._result.setText(method_words.brought_words(brought))
        elif self._practice.leave():
            act = own_guides.drop if name == method_words.DROP else own_guides.remove
            self._practice.do(partial(act, workshop, key))

    # -- the list

    def _show(self) -> None:
        day_id, workshop = self._practice.day_id, self._practice.workshop
        found = methods(workshop, day_id) if day_id is not None else []
        written, newer, ours = own_guides.concepts(workshop), own_guides.newer(workshop), bundled_guides()
        known = {method.key for method in found}
        found += [method_of(guide) for key, guide in written.items() if key not in known and key not in ours]
        self._methods = found
        self.list.show_items(
            [
                method_words.item_of(
                    method,
                    ours=method.key in ours,
                    written=method.key in written,
                    newer=newer[method.key].version if method.key in newer else None,
                    changeable=not self._practice.read_only,
                )
                for method in found
            ]
        )

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("guide", "agenda_item", "day") and not self.fills_page:
            self._show()

    def _toggle(self, key: str, chosen: bool) -> None:
        day_id, workshop = self._practice.day_id, self._practice.workshop
        method = next(one for one in self._methods if one.key == key)
        if not method.in_file and key not in bundled_guides():
            self.edit(key)
        elif day_id is not None and self._practice.leave():
            self._practice.do(lambda: (use if chosen else leave_out)(workshop, key, day_id))
            self.list.choose(key)  # Those of this day stand first: it goes along to its new place.

    def _list_page(self, theme: Theme) -> QWidget:
        page = QWidget(self)
        purpose = self.tr(
            "Vink aan wat je deze dag doet. Het komt achteraan op de agenda; daar kies je wanneer, hoe lang "
            "en welke onderdelen. Haal je iets weg, dan blijft wat er gezegd is. "
            "Met F2, of de rechtermuisknop, verander of deel je een werkvorm."
        )
        layout = QVBoxLayout(page)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(plain_label(self.tr("Werkvormen"), TextRole.TITLE, page))
        words = plain_label(purpose, TextRole.MUTED, page, wrap=True)
        words.setMaximumWidth(Width.TEXT)
        layout.addWidget(words)
        layout.addSpacing(Space.S)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._result)
        layout.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._papers(theme))
        self.list.setMaximumWidth(Width.START_LEFT_MAX)
        return page

    def _papers(self, theme: Theme) -> FlowLayout:
        """What lies on the tables or hangs on the wall before anybody comes."""
        row = FlowLayout(gap=Space.M)
        words = plain_label(self.tr("Druk vooraf af:"), TextRole.BODY, self)
        words.setMinimumHeight(Height.LIST_BUTTON)
        row.addWidget(words)
        for name, what in (
            (self.tr("Vellen voor post-its"), NOTE_SHEETS),
            (self.tr("Werkvragen als poster"), POSTERS),
            (self.tr("Gesprekskaarten"), CARDS),
        ):
            link = Button(theme, name, self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
            link.setAccessibleDescription(self.tr("PDF om af te drukken"))
            link.clicked.connect(lambda _on=False, what=what: self.print_wanted.emit(what, PDF))
            row.addWidget(link)
            self.papers.append(link)
        return row
