"""Making the document: what goes in at the left, its pages at the right, and the button that writes it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.exports.wishes import PlanWishes
from app.guides.schema import Guide
from app.ui.state import OpenPractice
from app.ui.submit.busy_line import BusyLine
from app.ui.submit.pages_view import PagesView
from app.ui.submit.preview import Preview
from app.ui.submit.sub_page import SubPage
from app.ui.submit.wishes_form import WORD, WishesForm
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.notice import Notice, NoticeAction
from app.ui.widgets.text import plain_label
from app.workshop.versions import State, StateKind

_MOST_STATES = 20
"""States to compare with; nobody looks further back in a list."""


class DocumentPage(SubPage):
    """Nothing is written before people saw it and said where."""

    write_wanted = Signal(object, str)
    """``PlanWishes`` and the suffix of the file."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, guide: Guide, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self.heading.setText(self.tr("Het document"))
        self.form = WishesForm(theme, guide, self)
        self.pages = PagesView(theme, self)
        self.preview = Preview(practice, self.pages)
        self.notice = Notice(theme, self)
        self.busy = BusyLine(theme, self)
        self.write = Button(theme, "", self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Ctrl E")
        self.write.clicked.connect(self.ask_to_write)
        self._practice = practice
        self._may_write = not practice.read_only
        self._pressed = False
        """Whether the keyboard was on the button when the document was asked for."""
        self.write.setEnabled(self._may_write)
        self.form.changed.connect(self._on_changed)
        self._build()
        self._show_format()

    @property
    def note(self) -> str:
        """What it says over the pages."""
        return self._note.text()

    def open(self, wishes: PlanWishes, suffix: str) -> None:
        """Begin from these choices."""
        self.notice.clear()
        self.form.show_states(self._comparable())
        self.form.choose_format(suffix)
        self.form.show_wishes(wishes)
        self.preview.begin(self.form.wishes())

    def show_template(self, name: str, remarks: Sequence[str], *, changeable: bool) -> None:
        """Tell which template of the organisation is used; an empty name is ours."""
        self.form.template.show_template(name, remarks, changeable=changeable)
        self._show_format()

    def leave(self) -> None:
        """People go elsewhere: no more pages are made."""
        self.preview.stop()

    def go_back(self) -> None:
        """While a document is being written, Esc stops that first."""
        if self.busy.isHidden():
            super().go_back()
        else:
            self.busy.stop_wanted.emit()

    def take_focus(self) -> None:
        (self.write if self._may_write else self.pages).setFocus()

    def panes(self) -> list[QWidget]:
        return [self.form.formats[self.form.suffix], self.pages, self.write]

    def ask_to_write(self) -> None:
        """Write it as it is chosen now, unless one is being written."""
        if self.busy.isHidden() and self._may_write:
            self.write_wanted.emit(self.form.wishes(), self.form.suffix)

    def show_busy(self) -> None:
        """It is being made."""
        self.notice.clear()
        self.busy.begin(self.tr("Het document wordt gemaakt …"))
        self._pressed = self.write.hasFocus()
        if self._pressed:  # else the keyboard leaves the page, because what can't be pressed can't have it
            self.pages.setFocus()
        self.write.setEnabled(False)

    def show_done(self) -> None:
        """It is no longer being made, however that went."""
        had_focus = self.busy.stop.hasFocus() or (self._pressed and self.pages.hasFocus())
        self.busy.end()
        self.write.setEnabled(True)
        if had_focus:
            self.take_focus()

    def show_cancelled(self) -> None:
        """It was stopped."""
        self.show_trouble(self.tr("Je hebt het gestopt. Er is niets geschreven."))

    def show_trouble(self, sentence: str, again: Callable[[], None] | None = None) -> None:
        """Say why there is no file; ``again`` asks for another name, when that helps."""
        self.show_done()
        actions = [] if again is None else [NoticeAction(self.tr("Bewaar onder een andere naam"), again)]
        self.notice.show_notice(sentence, actions)
        if actions and self.write.hasFocus():
            self.notice.take_focus()

    def _comparable(self) -> list[State]:
        """What went out and what was given a name, the newest first."""
        kinds = (StateKind.EXPORT, StateKind.NAMED)
        states = self._practice.workshop.versions.all()
        return [one for one in states if one.kind in kinds and one.comparable][:_MOST_STATES]

    def _keep_in_sight(self, scroll: QScrollArea, top: int, height: int) -> None:
        middle = self.form.sections.y() + top + height // 2
        scroll.ensureVisible(0, middle, 0, height // 2 + Space.M)

    def _on_changed(self) -> None:
        self._show_format()
        self.preview.show_wishes(self.form.wishes())

    def _show_format(self) -> None:
        word = self.form.suffix == WORD
        self.write.set_words(self.tr("Bewaar het Word-document") if word else self.tr("Bewaar de PDF"))
        note = self.tr("Zo ziet het eruit. Het Word-bestand is de toegankelijke versie.")
        if word:
            note = self.tr("Zo ziet het eruit. Word kan bladzijden een beetje anders afbreken.")
        if word and self.form.template.name:
            note = self.tr("Dit staat erin. In Word krijgt het de opmaak van je sjabloon.")
        if self.form.wishes().since:
            note = self.tr("Dit is de tekst van nu. Wat nieuw is en wat weg is, zie je in Word.")
        if not self._may_write:
            note = self.tr("Je kan alleen lezen. Open het bestand om te werken, dan kan je het bewaren.")
        self._note.setText(note)

    def _build(self) -> None:
        self._note = plain_label("", TextRole.SMALL, self)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.form)
        scroll.setFixedWidth(Width.RIGHT)
        self.form.setProperty("surface", "clear")
        self.form.sections.row_shown.connect(lambda top, height: self._keep_in_sight(scroll, top, height))
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addWidget(self._note)
        right.addWidget(self.pages, 1)
        panes = QHBoxLayout()
        panes.setSpacing(Space.L)
        panes.addWidget(scroll)
        panes.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.L)
        foot.addWidget(self.busy, 1)
        foot.addStretch(0)
        foot.addWidget(self.write)
        self.body.addLayout(panes, 1)
        self.body.addWidget(self.notice)
        self.body.addLayout(foot)
