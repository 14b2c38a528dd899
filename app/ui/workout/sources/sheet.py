"""The source register in the place of the texts: the list left, one source or the onderbouwing right."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.exports.apa import register_references
from app.exports.sources_paper import short_name
from app.prose.blocks import runs_text
from app.ui.amounts import counted
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.line import Line
from app.ui.widgets.text import plain_label, set_tip
from app.ui.workout.sources.grounding_view import GroundingView
from app.ui.workout.sources.source_form import SourceForm
from app.ui.workout.sources.source_list import SourceList, sought
from app.workshop.grounding import Grounding, Verdict, grounding
from app.workshop.guides import GRONDPLAN
from app.workshop.source_values import SourceFacts

_TOUCHES = ("source", "draft", "guide")
_LONGEST = 2000
"""Letters of a pasted line."""


class SourcesSheet(QWidget):
    """Paste or type a line and press Enter: that is a source. Everything else can wait."""

    bring_wanted = Signal()
    """Sources from a BibTeX file."""
    write_wanted = Signal(str)
    """The list as a file with this suffix: '.bib' or '.docx'."""
    stop_wanted = Signal()
    section_wanted = Signal(str)
    """To the texts of an onderdeel."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._may = not practice.read_only
        self.paste = Line(self, name=self.tr("Nieuwe bron: plak een titel, een adres of een DOI"))
        self.paste.setPlaceholderText(self.tr("Plak titel, adres of DOI"))
        self.paste.setMaxLength(_LONGEST)
        self.add = Button(theme, self.tr("Voeg toe"), self, size=ButtonSize.FIELD, key="Enter")
        self.search = Line(self, name=self.tr("Zoek in de bronnen"))
        self.search.setPlaceholderText(self.tr("Zoek"))
        self.list = SourceList(theme, self, changeable=self._may)
        self.form = SourceForm(theme, practice, self)
        self.matrix = GroundingView(theme, self)
        self.told = plain_label("", TextRole.SMALL, self, wrap=True, max_lines=6)
        self.stop = Button(theme, self.tr("Stop"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self.to_form = Button(theme, self.tr("Bron"), self, size=ButtonSize.LIST)
        self.to_matrix = Button(
            theme, self.tr("Onderbouwing"), self, size=ButtonSize.LIST, key="Ctrl Shift O"
        )
        self._sum = plain_label("", TextRole.BODY, self, wrap=True)
        self._count = plain_label("", TextRole.STRONG, self)
        self._no_hits = plain_label(self.tr("Geen bron met deze woorden."), TextRole.SMALL, self, wrap=True)
        self._empty = self._empty_place()
        self._right = QStackedWidget(self)
        self._build()
        self._connect()

    # -- where people are

    def take_focus(self) -> None:
        """In the list; without any source, where one adds the first."""
        if self.showing_matrix:
            self.matrix.setFocus()
        elif self._practice.workshop.sources.all() or not self._may:
            self.list.setFocus()
        else:
            self.paste.setFocus()

    @property
    def showing_matrix(self) -> bool:
        """Whether the onderbouwing is shown, and not one source."""
        return self._right.currentWidget() is self._matrix_side

    def show_matrix(self, *, shown: bool = True) -> None:
        """The onderbouwing, or one source again."""
        if not self.form.keep_now():
            return
        self._right.setCurrentWidget(self._matrix_side if shown else self._form_side)
        self.to_matrix.setChecked(shown)
        self.to_form.setChecked(not shown)
        self.refresh()
        self.take_focus()

    def show_source(self, source_id: str) -> None:
        """One source, chosen in the list, with the keyboard on it."""
        self.search.clear()
        self.show_matrix(shown=False)
        self.list.choose_source(source_id)
        self.list.setFocus()

    def tell(self, sentences: str, *, stoppable: bool = False) -> None:
        """Say what became of a file."""
        self.told.setText(sentences)
        self.told.setVisible(bool(sentences))
        self.stop.setVisible(stoppable)

    def refresh(self) -> None:
        """Read the register anew; what is being typed stays."""
        sources = self._practice.workshop.sources.all()
        counts = Counter(one.key for one in sources if one.key)
        twice = {key for key, count in counts.items() if count > 1}
        shown = sought(sources, self.search.text())
        self.list.show_sources(shown, twice)
        self._no_hits.setVisible(bool(sources) and not shown)
        self._count.setText(counted(len(sources), "1 bron", "{count} bronnen"))
        if self.showing_matrix:
            self._show_grounds(grounding(self._practice.workshop))

    # -- acts

    def new(self) -> None:
        """Ctrl+N: type the next source."""
        if self._may:
            self.paste.setFocus()
            self.paste.selectAll()

    def take_paste(self) -> None:
        """What stands in the line becomes a source, and is shown."""
        text = self.paste.text()
        if not text.strip() or not self._may:
            return
        made = self._practice.do(lambda: self._practice.workshop.sources.paste(text))
        if made is not None:
            self.paste.clear()
            self.search.clear()
            if self.showing_matrix:
                self.show_matrix(shown=False)
            self.refresh()
            self.list.choose_source(made)
            self.form.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: from a field to the list."""
        if event.key() == Qt.Key.Key_Escape and not self.list.hasFocus() and not self.matrix.hasFocus():
            if self.search.hasFocus():
                self.search.clear()
            self.take_focus()
        elif event.key() == Qt.Key.Key_Down and (self.search.hasFocus() or self.paste.hasFocus()):
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < Width.TWO_COLUMNS + Width.TEXT_LEAST / 2
        self._left.setFixedWidth(Width.LEFT_PREPARE + Space.L if narrow else Width.LEFT_SESSION + Space.L)

    # -- inside

    def _show_chosen(self) -> None:
        facts = self.list.chosen
        if facts is None:
            nothing = not self._practice.workshop.sources.all()
            if not self.showing_matrix:
                self._inside.setCurrentWidget(self._empty if nothing else self._none)
            return
        self._inside.setCurrentWidget(self.form)
        guide = self._practice.workshop.guides.get(GRONDPLAN)
        self.form.show_source(facts, self._cited_in(facts), guide)

    def _cited_in(self, facts: SourceFacts) -> dict[str, int]:
        """Key of an onderdeel → in how many of its texts the source is cited."""
        workshop, counts = self._practice.workshop, dict[str, int]()
        guide = workshop.guides.get(GRONDPLAN)
        if guide is None or not facts.key:
            return counts
        cited = workshop.sources.cited()
        for section, step in guide.steps():
            if facts.key in cited.get(guide.step_id(step), ()):
                counts[section.key] = counts.get(section.key, 0) + 1
        return counts

    def _show_grounds(self, found: Grounding) -> None:
        made = register_references(self._practice.workshop.sources.all())
        self.matrix.show_grounds(found.grounds, {one.source.id: runs_text(short_name(one)) for one in made})
        several = len(found.with_verdict(Verdict.SEVERAL))
        one = len(found.with_verdict(Verdict.ONE, Verdict.UNSAID))
        none = len(found.with_verdict(Verdict.NONE))
        words = (
            (self.tr("Op meer soorten kennis: {count}."), several),
            (self.tr("Op één soort: {count}."), one),
            (self.tr("Nog geen bron: {count}."), none),
        )
        told = [counted(len(found.grounds), "1 onderdeel.", "{count} onderdelen.")]
        told += [sentence.format(count=count) for sentence, count in words if count]
        sentence = " ".join(told)
        if found.unknown:
            keys = ", ".join(list(found.unknown)[:3])
            sentence += " " + self.tr("Teksten verwijzen naar een sleutel die er niet is: {keys}.").format(
                keys=keys
            )
        self._sum.setText(sentence)

    def _bin(self, source_id: str) -> None:
        self._practice.do(lambda: self._practice.workshop.sources.bin(source_id))

    def _move(self, source_id: str, places: int) -> None:
        if not self.search.text().strip():
            self._practice.do(lambda: self._practice.workshop.sources.move(source_id, places))

    def _on_chosen(self) -> None:
        self.form.keep_now()
        self._show_chosen()

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches(*_TOUCHES):
            self.refresh()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.refresh()

    def _connect(self) -> None:
        self._practice.changed.connect(self._on_changed)
        self.paste.returnPressed.connect(self.take_paste)
        self.paste.textChanged.connect(lambda text: self.add.setVisible(bool(text.strip())))
        self.add.clicked.connect(self.take_paste)
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.list.chosen_changed.connect(self._on_chosen)
        self.list.edit_wanted.connect(self.form.take_focus)
        self.list.bin_wanted.connect(self._bin)
        self.list.move_wanted.connect(self._move)
        self.matrix.source_wanted.connect(self.show_source)
        self.matrix.section_wanted.connect(self.section_wanted)
        self.to_form.clicked.connect(lambda: self.show_matrix(shown=False))
        self.to_matrix.clicked.connect(lambda: self.show_matrix(shown=True))
        self.stop.clicked.connect(self.stop_wanted)
        self._empty.step_wanted.connect(self.bring_wanted)
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+N": self.new,
            "Ctrl+F": self.search.setFocus,
            "Ctrl+Shift+O": lambda: self.show_matrix(shown=not self.showing_matrix),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)

    def _empty_place(self) -> EmptyPlace:
        return EmptyPlace(
            self._theme,
            self.tr("Waarop steunt jullie aanpak?"),
            self.tr(
                "Onderzoek, een leidraad, een verslag, wat ouders vertelden: plak links een titel of een "
                "adres. Wie al een lijst heeft in Zotero of een ander programma, leest die hier in."
            ),
            self.tr("Lees een BibTeX-bestand in") if self._may else "",
            self,
        )

    def _build(self) -> None:
        self._left = self._left_side()
        self._form_side, self._inside = QWidget(self), QStackedWidget(self)
        self._none = plain_label(self.tr("Kies links een bron."), TextRole.MUTED, self)
        for one in (self.form, self._empty, self._none):
            self._inside.addWidget(one)
        form = QVBoxLayout(self._form_side)
        form.setContentsMargins(0, 0, 0, 0)
        form.addWidget(self._inside)
        self._matrix_side = self._matrix_page()
        self._right.addWidget(self._form_side)
        self._right.addWidget(self._matrix_side)
        page = QWidget(self)
        page.setProperty("surface", "page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        right = QVBoxLayout(page)
        right.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        right.setSpacing(Space.M)
        right.addLayout(self._tabs())
        right.addWidget(self._right, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._left)
        layout.addWidget(page, 1)
        for before, after in (
            (self.paste, self.add), (self.add, self.search), (self.search, self.list),
        ):  # fmt: skip
            QWidget.setTabOrder(before, after)

    def _tabs(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (self.to_form, self.to_matrix):
            button.setCheckable(True)
            row.addWidget(button)
        self.to_form.setChecked(True)
        row.addStretch(1)
        return row

    def _left_side(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.S, 0, 0, 0)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        new = plain_label(self.tr("nieuw: Ctrl N"), TextRole.SMALL, left)
        head.addWidget(new)
        column.addLayout(head)
        column.addWidget(self.paste)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.hide()
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._no_hits)
        column.addWidget(self.told)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._files_row(left))
        column.addSpacing(Space.S)
        for one in (self.paste, new):
            one.setVisible(self._may)
        self.told.hide()
        self.stop.hide()
        return left

    def _files_row(self, left: QWidget) -> QWidget:
        files = QWidget(left)
        self.bring = self._link(files, self.tr("Lees BibTeX in"))
        self.as_bib = self._link(files, self.tr("Bewaar als BibTeX"))
        self.as_paper = self._link(files, self.tr("Bewaar als Word of PDF"))
        set_tip(
            self.bring,
            self.tr("Uit Zotero, Mendeley of een bibliotheek: bewaar daar als BibTeX (.bib)"),
        )
        self.bring.setVisible(self._may)
        self.bring.clicked.connect(self.bring_wanted)
        self.as_bib.clicked.connect(lambda: self.write_wanted.emit(".bib"))
        self.as_paper.clicked.connect(lambda: self.write_wanted.emit(".docx"))
        flow = FlowLayout(files, gap=Space.M)
        for one in (self.bring, self.as_bib, self.as_paper):
            flow.addWidget(one)
        return files

    def _link(self, parent: QWidget, words: str) -> Button:
        return Button(self._theme, words, parent, kind=ButtonKind.LINK, size=ButtonSize.LIST)

    def _matrix_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self._sum)
        column.addWidget(self.matrix, 1)
        told = self.tr("Enter op een bron gaat erheen, op een onderdeel naar de tekst.")
        column.addWidget(plain_label(told, TextRole.SMALL, page))
        return page
