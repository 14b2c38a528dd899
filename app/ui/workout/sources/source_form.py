"""One source: its facts, each in a field that keeps what is typed, and how it will stand in a text."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.exports.apa import register_references
from app.exports.sources_paper import short_name
from app.guides.schema import Guide
from app.prose.blocks import runs_text
from app.ui.kept_field import KeptField
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonSize
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.line import Line
from app.ui.widgets.text import plain_label
from app.ui.workout.sources.section_ticks import SectionTicks
from app.workshop.day_file import KnowledgeKind
from app.workshop.grounding import carried_sections, grounded_sections
from app.workshop.guides import GRONDPLAN
from app.workshop.source_values import KIND_WORDS, PUBLICATION_WORDS, Publication, SourceFacts

_LINES = (("title", 2), ("supports", 2))
"""Fields in which people write more than a line."""


class SourceForm(QWidget):
    """Shows a source; every field is kept as it is typed, the key when people leave it."""

    trouble = Signal(str)

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._facts: SourceFacts | None = None
        self._may = not practice.read_only
        lines = dict(_LINES)
        self.fields = {
            name: KeptField(
                practice, label, partial(self._read, name), partial(self._keep, name), self,
                lines=lines.get(name, 1),
            )
            for name, label in (
                ("title", self.tr("Titel")),
                ("author", self.tr("Auteur of organisatie")),
                ("year", self.tr("Jaar")),
                ("published_in", self.tr("Staat in (tijdschrift, boek of site)")),
                ("publisher", self.tr("Uitgever of organisatie")),
                ("volume", self.tr("Jaargang")),
                ("issue", self.tr("Nummer")),
                ("pages", self.tr("Bladzijden")),
                ("url", self.tr("Adres van de webpagina")),
                ("doi", self.tr("DOI")),
                ("supports", self.tr("Wat steunt erop? (in je eigen woorden)")),
            )
        }  # fmt: skip
        self.fields["author"].field.setPlaceholderText(self.tr("Metz, A., & Bartley, L."))
        self.key = Line(self, name=self.tr("Sleutel"))
        self.key.setReadOnly(not self._may)
        self.key.editingFinished.connect(self._keep_key)
        self.kinds: dict[KnowledgeKind, Button] = {}
        self.publication = ChoiceField(theme, self)
        self.ticks = SectionTicks(theme, self, changeable=self._may)
        self.ticks.toggled.connect(self._carry)
        self.in_list = plain_label("", TextRole.BODY, self, wrap=True)
        self.in_text = plain_label("", TextRole.BODY, self, wrap=True)
        self._fill()
        self._build()
        self._set_tab_order()

    @property
    def facts(self) -> SourceFacts | None:
        """The source that it shows."""
        return self._facts

    def show_source(self, facts: SourceFacts, cited: Mapping[str, int], guide: Guide | None) -> None:
        """Show one; ``cited`` says in how many texts of an onderdeel it is cited."""
        another = self._facts is None or self._facts.id != facts.id
        if another:
            self.keep_now()
        self._facts = facts
        for field in self.fields.values():
            if another:
                field.show_other()
            else:
                field.read_again()
        if another or not self.key.hasFocus():
            self.key.setText(facts.key)
            self.key.setPlaceholderText(self._practice.workshop.sources.proposed_key(facts))
        for kind, button in self.kinds.items():
            button.setChecked(facts.kind is kind)
        self._show_publication(facts.entry_type)
        if guide is not None:
            if self.ticks.show_sections([(one.key, one.title) for one in grounded_sections(guide)]):
                self._set_tab_order()
            self.ticks.show_carried(carried_sections(facts, guide), cited)
        self._show_reference()
        if another:
            self._scroll.verticalScrollBar().setValue(0)

    def keep_now(self) -> bool:
        """Keep what isn't yet, before another source comes; whether all of it is kept."""
        self._keep_key()
        return self._facts is None or all([field.keep_now() for field in self.fields.values()])

    def take_focus(self) -> None:
        """In the first field."""
        self.fields["title"].field.setFocus()

    # -- keeping

    def _read(self, name: str) -> str:
        return str(getattr(self._facts, name)) if self._facts is not None else ""

    def _keep(self, name: str, text: str) -> None:
        sources = self._practice.workshop.sources
        facts = sources.get(self._facts.id) if self._facts is not None else None
        if facts is not None:
            sources.change(replace(facts, **{name: text}), burst=name)  # type: ignore[arg-type]

    def _keep_key(self) -> None:
        facts, typed = self._facts, self.key.text().strip()
        if facts is None or typed == facts.key or not self.key.isModified():
            return
        self.key.setModified(False)
        sources = self._practice.workshop.sources
        now = sources.get(facts.id)
        if (
            now is None
            or not typed
            or not self._practice.works(lambda: sources.change(replace(now, key=typed)))
        ):
            self.key.setText(facts.key)

    def _set(self, **said: object) -> None:
        sources = self._practice.workshop.sources
        facts = sources.get(self._facts.id) if self._facts is not None else None
        if facts is not None and self.keep_now():
            self._practice.do(lambda: sources.change(replace(facts, **said)))  # type: ignore[arg-type]

    def _set_kind(self, kind: KnowledgeKind) -> None:
        """Pressed once more it is unsaid again."""
        same = self._facts is not None and self._facts.kind is kind
        self._set(kind=None if same else kind)

    def _set_publication(self) -> None:
        chosen = self.publication.currentData()
        if self._facts is not None and isinstance(chosen, str) and chosen != self._facts.entry_type:
            self._set(entry_type=chosen)

    def _carry(self, section: str, on: bool) -> None:
        facts, guide = self._facts, self._practice.workshop.guides.get(GRONDPLAN)
        if facts is not None and guide is not None:
            given = carried_sections(facts, guide)
            sources = self._practice.workshop.sources
            self._practice.do(lambda: sources.carries(facts.id, section, on=on, given=given))

    # -- showing

    def _show_publication(self, entry_type: str) -> None:
        """One that only a BibTeX file knows is a choice too, as long as this source is it."""
        known = len(Publication) + 1
        while self.publication.count() > known:
            self.publication.removeItem(known)
        if self.publication.findData(entry_type) < 0:
            self.publication.addItem(entry_type, entry_type)
        self.publication.setCurrentIndex(self.publication.findData(entry_type))

    def _show_reference(self) -> None:
        if self._facts is None:
            return
        made = register_references(self._practice.workshop.sources.all())
        mine = next((one for one in made if one.source.id == self._facts.id), None)
        self.in_list.setText(runs_text(mine.runs) if mine else "")
        key = self._facts.key or self.key.placeholderText()
        self.in_text.setText(f"({runs_text(short_name(mine))})   [@{key}]" if mine else "")

    # -- building

    def _fill(self) -> None:
        for kind, words in KIND_WORDS.items():
            button = Button(self._theme, translated(words), self, size=ButtonSize.LIST)
            button.setCheckable(True)
            button.setEnabled(self._may)
            button.clicked.connect(lambda _on, kind=kind: self._set_kind(kind))
            self.kinds[kind] = button
        self.publication.setAccessibleName(self.tr("Wat is het?"))
        self.publication.addItem(self.tr("Nog niet gezegd"), "")
        for publication, words in PUBLICATION_WORDS.items():
            self.publication.addItem(translated(words), publication.value)
        self.publication.setEnabled(self._may)
        self.publication.activated.connect(lambda _row: self._set_publication())

    def _build(self) -> None:
        form = QWidget()
        form.setProperty("surface", "clear")
        form.setMaximumWidth(Width.FORM)
        rows = QVBoxLayout(form)
        rows.setContentsMargins(Space.XS, 0, Space.M, Space.M)
        rows.setSpacing(Space.M)
        fields = self.fields
        rows.addWidget(fields["title"])
        rows.addLayout(self._row((fields["author"], 4), (fields["year"], 1)))
        rows.addLayout(self._labelled(self.tr("Wat voor kennis is het?"), self._kind_row()))
        rows.addLayout(self._labelled(self.tr("Welke onderdelen draagt deze bron?"), self.ticks))
        rows.addWidget(fields["supports"])
        rows.addLayout(self._shown())
        publication = self._labelled(self.tr("Wat is het?"), self.publication)
        rows.addLayout(self._row((publication, 1), (fields["published_in"], 1)))
        for name in _SMALL:
            fields[name].field.setMinimumWidth(Width.TIME_FIELD)
        rows.addLayout(self._row((fields["publisher"], 3), *((fields[one], 1) for one in _SMALL)))
        rows.addLayout(self._row((fields["url"], 3), (fields["doi"], 2)))
        rows.addLayout(
            self._row((self._labelled(self.tr("Sleutel om te citeren"), self.key), 2), (self._key_help(), 3))
        )
        rows.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(form)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def _set_tab_order(self) -> None:
        """Tab goes as people read."""
        fields = {name: field.field for name, field in self.fields.items()}
        order: list[QWidget] = [
            *(fields[name] for name in ("title", "author", "year")),
            *self.kinds.values(), *self.ticks.boxes.values(), fields["supports"], self.publication,
            *(fields[name] for name in ("published_in", "publisher", *_SMALL, "url", "doi")), self.key,
        ]  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _key_help(self) -> QWidget:
        words = self.tr(
            "In een tekst zet Ctrl+Shift+C een verwijzing. Verandert de sleutel, dan volgen de teksten."
        )
        return plain_label(words, TextRole.SMALL, self, wrap=True)

    def _kind_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in self.kinds.values():
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _shown(self) -> QVBoxLayout:
        column = self._labelled(self.tr("Zo staat ze in de bronnenlijst"), self.in_list)
        column.addSpacing(Space.S)
        column.addLayout(self._labelled(self.tr("Zo staat ze in een tekst, en zo typ je het"), self.in_text))
        return column

    def _labelled(self, words: str, inside: QWidget | QHBoxLayout) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        label = plain_label(words, TextRole.SMALL_STRONG, self)
        column.addWidget(label)
        if isinstance(inside, QWidget):
            label.setBuddy(inside)
            column.addWidget(inside)
        else:
            column.addLayout(inside)
        return column

    def _row(self, *parts: tuple[QWidget | QVBoxLayout, int]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for part, share in parts:
            if isinstance(part, QWidget):
                row.addWidget(part, share)
            else:
                row.addLayout(part, share)
        return row


_SMALL = ("volume", "issue", "pages")
