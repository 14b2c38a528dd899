"""What people choose of a document before it is made: form, level, parts, and what stands around it."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.exports.wishes import AnnexKind, PlanWishes
from app.guides.levels import Level
from app.guides.schema import Guide
from app.ui.submit.section_choice import SectionChoice
from app.ui.submit.template_choice import TemplateChoice
from app.ui.submit.version_acts import state_name
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.translated import date_shown, translated
from app.ui.widgets.button import Button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.text import plain_label
from app.workshop.typed import short_date_words
from app.workshop.versions import State

WORD, PDF = ".docx", ".pdf"
LEVELS = tuple(level for level in Level if level is not Level.AANGEMELD)
"""A plan is written for these; for the first one there is only the form."""


class WishesForm(QWidget):
    """Every choice counts at once; ``changed`` says that the document would be another one now."""

    changed = Signal()

    def __init__(self, theme: Theme, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.formats = {WORD: Button(theme, self.tr("Word"), self), PDF: Button(theme, self.tr("PDF"), self)}
        self.level = ChoiceField(theme, self)
        self.gaps = self._check(self.tr("Toon wat nog niet beschreven is"))
        self.final = self._check(self.tr("Definitieve versie, zonder ‘ontwerp’"))
        self.provenance = self._check(self.tr("Zeg op welke antwoorden een zin steunt"))
        self.anonymous = self._check(self.tr("Zonder namen"))
        self.annexes = MappingProxyType(
            {
                AnnexKind.LOCAL: self._check(self.tr("Lokale variaties")),
                AnnexKind.BOARD: self._check(self.tr("Post-its en clusters")),
                AnnexKind.PROFILE: self._check(self.tr("Praktijkprofiel")),
                AnnexKind.CARDS: self._check(self.tr("Gesprekken met de kaarten")),
                AnnexKind.FEEDBACK: self._check(self.tr("Terugkoppeling van de groep")),
                AnnexKind.GROUNDING: self._check(self.tr("Onderbouwing: welke kennis draagt wat")),
                AnnexKind.SOURCES: self._check(self.tr("Bronnen")),
                AnnexKind.PEOPLE: self._check(self.tr("Wie meewerkte")),
                AnnexKind.RAW: self._check(self.tr("Alle antwoorden van de groep")),
            }
        )
        self.photos = self._check(self.tr("Met de foto’s bij de antwoorden"))
        self.since = ChoiceField(theme, self)
        """Which earlier state Word shows the changes since; the first row is none."""
        self.template = TemplateChoice(theme, self)
        self.sections = SectionChoice(theme, guide, self)
        self._fill()
        self._build()
        self.level.activated.connect(self._choose_level)
        self.sections.changed.connect(self.changed)
        self.since.activated.connect(lambda _row: self._choose_since())
        self.final.clicked.connect(lambda _checked: self._show_possible())
        self.annexes[AnnexKind.RAW].clicked.connect(lambda _checked: self._show_possible())

    @property
    def suffix(self) -> str:
        """``.docx`` or ``.pdf``."""
        return next(suffix for suffix, button in self.formats.items() if button.isChecked())

    def choose_format(self, suffix: str) -> None:
        """Make it this kind of file."""
        self.formats[suffix].setChecked(True)
        self._show_format()

    def wishes(self) -> PlanWishes:
        """What is chosen now."""
        final, since = self.final.isChecked(), self._since
        return PlanWishes(
            level=self._level,
            sections=self.sections.chosen,
            gaps=self.gaps.isChecked(),
            provenance=self.provenance.isChecked() and not final and not since,
            final=final,
            annexes=frozenset(kind for kind, box in self.annexes.items() if box.isChecked()),
            photos=self.annexes[AnnexKind.RAW].isChecked() and self.photos.isChecked(),
            since=since,
            anonymous=self.anonymous.isChecked(),
        )

    def show_states(self, states: Sequence[State]) -> None:
        """Offer these to compare with; the choice begins at none."""
        self.since.clear()
        self.since.addItem(self.tr("Geen wijzigingen tonen"), "")
        for state in states:
            day = date_shown(short_date_words(state.at[:10]))
            words = self.tr("Sinds {name}, {day}").format(name=state_name(state), day=day)
            self.since.addItem(words, state.id)
        self._show_format()

    def show_wishes(self, wishes: PlanWishes) -> None:
        """Begin from these, as they were the time before."""
        level = wishes.level if wishes.level in LEVELS else Level.INGEDIEND
        self.level.setCurrentIndex(LEVELS.index(level))
        self.sections.ask_for(level)
        if wishes.sections is not None:
            self.sections.choose(wishes.sections)
        for box, on in self._answers(wishes).items():
            box.setChecked(on)
        self._show_possible()

    def take_focus(self) -> None:
        """On the first choice."""
        self.formats[self.suffix].setFocus()

    @property
    def _level(self) -> Level:
        return LEVELS[max(self.level.currentIndex(), 0)]

    def _answers(self, wishes: PlanWishes) -> Mapping[CheckBox, bool]:
        boxes = {
            self.gaps: wishes.gaps,
            self.final: wishes.final,
            self.provenance: wishes.provenance,
            self.photos: wishes.photos,
            self.anonymous: wishes.anonymous,
        }
        return boxes | {box: kind in wishes.annexes for kind, box in self.annexes.items()}

    @property
    def _since(self) -> str:
        return str(self.since.currentData() or "") if self.suffix == WORD else ""

    def _choose_since(self) -> None:
        self._show_possible()
        self.changed.emit()

    def _choose_level(self) -> None:
        self.sections.ask_for(self._level)
        self.changed.emit()

    def _show_possible(self) -> None:
        """A final document tells nobody what it rests on, and neither does one that shows what changed.

        Photos come with the answers or not at all.
        """
        self.provenance.setEnabled(not self.final.isChecked() and not self._since)
        self.photos.setVisible(self.annexes[AnnexKind.RAW].isChecked())

    def _show_format(self) -> None:
        self.template.setVisible(self.suffix == WORD)
        offers = self.suffix == WORD and self.since.count() > 1
        self.since.setVisible(offers)
        self._since_words.setVisible(offers)
        self._show_possible()
        self.changed.emit()

    def _check(self, words: str) -> CheckBox:
        box = CheckBox(self._theme, words, self)
        box.setFixedHeight(Height.LIST_BUTTON)
        box.clicked.connect(lambda _checked: self.changed.emit())
        return box

    def _fill(self) -> None:
        group = QButtonGroup(self)
        for button in self.formats.values():
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(self._show_format)
        self.formats[WORD].setChecked(True)
        self.since.setAccessibleName(self.tr("Wijzigingen tonen in Word"))
        self.level.setAccessibleName(self.tr("Niveau waarvoor je indient"))
        for level in LEVELS:
            self.level.addItem(translated(level.title))
        self.show_wishes(PlanWishes())

    def _build(self) -> None:
        formats = QHBoxLayout()
        formats.setSpacing(Space.S)
        for button in self.formats.values():
            formats.addWidget(button)
        formats.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, Space.M, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(formats)
        layout.addLayout(self._group(self.tr("Niveau waarvoor je indient"), [self.level]))
        self._since_words = plain_label(self.tr("Wijzigingen tonen in Word"), TextRole.SMALL_STRONG, self)
        changes = QVBoxLayout()
        changes.setSpacing(Space.XS)
        changes.addWidget(self._since_words)
        changes.addWidget(self.since)
        self._since_words.hide()
        self.since.hide()
        inside = [self.gaps, self.final, self.provenance, self.anonymous]
        layout.addLayout(self._group(self.tr("In het document"), inside))
        layout.addLayout(changes)
        layout.addLayout(self._group(self.tr("Bijlagen"), [*self.annexes.values(), self.photos]))
        layout.addWidget(self.template)
        layout.addWidget(self.sections)
        layout.addStretch(1)

    def _group(self, words: str, widgets: Sequence[QWidget]) -> QVBoxLayout:
        group = QVBoxLayout()
        group.setSpacing(0)
        group.addWidget(plain_label(words, TextRole.SMALL_STRONG, self))
        group.addSpacing(Space.XS)
        for widget in widgets:
            group.addWidget(widget)
        return group
