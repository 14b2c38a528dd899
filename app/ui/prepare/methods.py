"""Werkvormen: which guides this day uses, and other questions from a file of people's own."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.exports.targets import CARDS, DAY_FILE, NOTE_SHEETS, PDF, POSTERS
from app.guides.form_lines import FormLine, FormReading
from app.ui.prepare.part import PartStatus, PreparePart
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_list import CheckList, Item
from app.ui.widgets.text import plain_label
from app.workshop.guides import GRONDPLAN
from app.workshop.methods import Brought, Method, bring, leave_out, methods, use, use_form
from app.workshop.timetable import duration_words

if TYPE_CHECKING:
    from app.ui.prepare.form_review import FormReview


class MethodsPart(PreparePart):
    """A werkvorm that is chosen gets a block on the agenda; one that is left out loses its blocks."""

    file_wanted = Signal()
    """Questions are to come from a file; which one is asked outside."""
    print_wanted = Signal(str, str)
    """A paper to print before the day, by its name and its suffix."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._methods: list[Method] = []
        self.papers: list[Button] = []
        self._theme = theme
        self._review: FormReview | None = None
        self._choice = QWidget(self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._choice)
        self.list = CheckList(theme, self.tr("Werkvormen"), self)
        self.bring = Button(theme, self.tr("Haal vragen uit een bestand…"), self, key="Ctrl O")
        self._result = plain_label("", TextRole.SMALL, self, wrap=True)
        purpose = self.tr(
            "Vink aan wat je deze dag doet. Het komt achteraan op de agenda; daar kies je wanneer, hoe lang "
            "en welke onderdelen. Haal je iets weg, dan blijft wat er gezegd is."
        )
        layout = QVBoxLayout(self._choice)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(plain_label(self.tr("Werkvormen"), TextRole.TITLE, self))
        words = plain_label(purpose, TextRole.MUTED, self, wrap=True)
        words.setMaximumWidth(Width.TEXT)
        layout.addWidget(words)
        layout.addSpacing(Space.S)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._result)
        layout.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._papers(theme))
        self.list.setEnabled(not practice.read_only)
        self.list.setMaximumWidth(Width.CENTRE)
        self.bring.setEnabled(not practice.read_only)
        self.list.toggled.connect(self._toggle)
        self.bring.clicked.connect(self.file_wanted)
        QShortcut(
            QKeySequence("Ctrl+O"),
            self._choice,
            self.bring.click,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._show)
        self._show()

    def _papers(self, theme: Theme) -> QHBoxLayout:
        """What lies on the tables or hangs on the wall before anybody comes."""
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(plain_label(self.tr("Druk vooraf af:"), TextRole.BODY, self))
        for words, what in (
            (self.tr("Vellen voor post-its"), NOTE_SHEETS),
            (self.tr("Werkvragen als poster"), POSTERS),
            (self.tr("Gesprekskaarten"), CARDS),
        ):
            link = Button(theme, words, self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
            link.setAccessibleDescription(self.tr("PDF om af te drukken"))
            link.clicked.connect(lambda _on=False, what=what: self.print_wanted.emit(what, PDF))
            row.addWidget(link)
            self.papers.append(link)
        row.addStretch(1)
        return row

    def show_written(self, path: Path) -> None:
        """A paper is made; where it is."""
        words = self.tr("'{name}' staat in de map '{folder}'.")
        self._result.setText(words.format(name=path.name, folder=path.parent.name))

    @property
    def title(self) -> str:
        return self.tr("Werkvormen")

    @property
    def called(self) -> str:
        return self.tr("de werkvormen")

    def status(self) -> PartStatus:
        used = sum(method.used for method in self._methods)
        if not used:
            return PartStatus(self.tr("Nog geen gekozen"), ready=False)
        return PartStatus(self.tr("{count} gekozen voor deze dag").format(count=used), ready=True)

    def take_focus(self) -> None:
        if self.review_shown:
            self.review.take_focus()
        else:
            self.list.setFocus()

    @property
    def result(self) -> str:
        """What bringing in questions did, in words."""
        return self._result.text()

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
        return self._stack.currentWidget() is not self._choice

    def bring_from(self, path: Path) -> None:
        """Ask the questions in ``path`` from now on, and say what that did; a form is shown first."""
        if path.suffix.lower() not in DAY_FILE:
            self._show_form(path)
            return
        from app.imports.guide_file import guide_in

        brought = self._practice.do(lambda: bring(self._practice.workshop, guide_in(path)))
        if brought is not None:
            self._result.setText(self._words_of(brought))

    def _show_form(self, path: Path) -> None:
        from app.imports.word_form import read_form

        reading = self._practice.do(lambda: read_form(path))
        if reading is not None:
            self.review.show_form(reading, self._practice.workshop.guides.get(GRONDPLAN))
            self._stack.setCurrentWidget(self.review)
            self.review.take_focus()

    def _leave_review(self) -> None:
        self._stack.setCurrentWidget(self._choice)
        self.bring.setFocus()

    def _use_form(self, reading: FormReading, lines: Sequence[FormLine]) -> None:
        workshop = self._practice.workshop
        brought = self._practice.do(lambda: use_form(workshop, reading.name, reading.content, lines))
        if brought is not None:
            filled = self.tr("Bij Indienen vul je dit formulier in met jullie teksten.")
            self._result.setText(f"{self._words_of(brought)} {filled}")
            self._leave_review()

    def _show(self) -> None:
        day_id = self._practice.day_id
        self._methods = methods(self._practice.workshop, day_id) if day_id is not None else []
        self.list.show_items([self._item(method) for method in self._methods])
        self.status_changed.emit()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("guide", "agenda_item", "day"):
            self._show()

    def _item(self, method: Method) -> Item:
        steps = self.tr("1 stap")
        if method.steps != 1:
            steps = self.tr("{count} stappen").format(count=method.steps)
        length = self.tr("ongeveer {length}").format(length=duration_words(method.minutes))
        about = ", ".join((steps, length) if method.minutes else (steps,))
        source = self.tr("Bron: {source}").format(source=method.source)
        intro = (method.intro,) if method.intro != method.title else ()
        return Item(method.key, method.title, method.used, (*intro, f"{about}. {source}"))

    def _toggle(self, key: str, chosen: bool) -> None:
        day_id, workshop = self._practice.day_id, self._practice.workshop
        if day_id is not None and self._practice.leave():
            self._practice.do(lambda: (use if chosen else leave_out)(workshop, key, day_id))

    def _words_of(self, brought: Brought) -> str:
        words = [
            self.tr("'{title}' is ingelezen, met {steps} vragen of stappen.").format(
                title=brought.title, steps=brought.steps
            )
        ]
        if brought.kept:
            words.append(
                self.tr(
                    "Op {count} vragen van vroeger was al geantwoord: die staan achteraan, "
                    "onder 'Vroegere vragen'."
                ).format(count=brought.kept)
            )
        if brought.freed:
            words.append(
                self.tr("Bij {count} blokken van de agenda kies je opnieuw de vragen.").format(
                    count=brought.freed
                )
            )
        return " ".join(words)
