"""Uitwerken, in plain form: what was said at the left, the text of the question beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedLayout, QVBoxLayout, QWidget

from app.guides.steps import OpenStep
from app.ui.place_page import PlacePage
from app.ui.saving import follow
from app.ui.session.answer_list import AnswerList
from app.ui.session.jump import Jump
from app.ui.session.outline import Outline
from app.ui.state import Changed, OpenPractice
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.typing import Keeper
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.icons import Sign
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label


class WorkoutPage(PlacePage):
    """The draft is kept as it is typed; opening and closing changes no letter of it."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._step_id = practice.step_id
        self.outline = Outline(theme, practice, self)
        self.outline.setFixedWidth(Width.LEFT_PREPARE)
        self.outline.step_wanted.connect(practice.go_to_step)
        self._question = plain_label("", TextRole.HEADING, self, wrap=True)
        self.answers = AnswerList(theme, self, newest_first=False, changeable=False)
        self.draft = QPlainTextEdit(self)
        self.draft.setFont(role_font(TextRole.BODY))
        self.draft.setTabChangesFocus(True)
        self.draft.setAccessibleName(self.tr("Tekst bij deze vraag"))
        self.draft.setPlaceholderText(self.tr("Schrijf hier de tekst voor het grondplan."))
        self._keeper = Keeper(self.draft, self._keep)
        self.saved = SavedLine(theme, self)
        self._none = EmptyPlace(
            theme,
            self.tr("Bij deze stap hoort geen tekst"),
            self.tr("Hier schrijf je de tekst bij een vraag. Kies links een vraag of ga verder."),
            parent=self,
            sign=Sign.PENCIL,
        )
        self._build(theme)
        self.jump = Jump(theme, practice, self)
        self.jump.answer_wanted.connect(self.answers.choose)
        practice.leaving.connect(self._keeper.on_leaving)
        self.draft.setReadOnly(practice.read_only)
        practice.moved.connect(self._on_moved)
        practice.changed.connect(self._on_changed)
        follow(self.saved, practice)
        for keys, act in {"Ctrl+PgDown": practice.next, "Ctrl+PgUp": practice.previous}.items():
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._show()

    def _keep(self, text: str) -> bool:
        drafts = self._practice.workshop.drafts
        return self._practice.works(lambda: drafts.write(self._step_id, text))

    def _on_moved(self, step_id: str) -> None:
        self._step_id = step_id
        self._show()
        if self.isVisible():
            self.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def take_focus(self) -> None:
        """The cursor is in the text; on a step without one, in the outline."""
        step = self._practice.here.step
        (self.draft if isinstance(step, OpenStep) else self.outline).setFocus()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("draft") and self._keeper.now():
            self._keeper.show(self._practice.workshop.drafts.text(self._step_id))
        if changed.touches("contribution", "person", "subgroup"):
            self._show_answers()

    def _show(self) -> None:
        step = self._practice.here.step
        asks = isinstance(step, OpenStep)
        self._question.setText(step.question)
        self._stack.setCurrentIndex(0 if asks else 1)
        self._keeper.show(self._practice.workshop.drafts.text(self._step_id))
        self._show_answers()

    def _show_answers(self) -> None:
        self.answers.show_answers(self._practice.workshop.answers.of(self._step_id))

    def _build(self, theme: Theme) -> None:
        forward = Button(theme, self.tr("Volgende tekst"), self, kind=ButtonKind.PRIMARY, key="Ctrl PgDn")
        back = Button(theme, self.tr("Vorige"), self, sign=Sign.ARROW_LEFT)
        forward.clicked.connect(self._practice.next)
        back.clicked.connect(self._practice.previous)
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(self.saved)
        said = QVBoxLayout()
        said.addWidget(plain_label(self.tr("Wat er gezegd is"), TextRole.STRONG, self))
        said.addWidget(self.answers, 1)
        text = QVBoxLayout()
        text.addWidget(plain_label(self.tr("De tekst"), TextRole.STRONG, self))
        text.addWidget(self.draft, 1)
        both = QWidget(self)
        panes = QHBoxLayout(both)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(Space.L)
        panes.addLayout(said, 2)
        panes.addLayout(text, 3)
        under = QWidget(self)
        self._stack = QStackedLayout(under)
        self._stack.addWidget(both)
        self._stack.addWidget(self._none)
        foot = QHBoxLayout()
        foot.addWidget(back)
        foot.addStretch(1)
        foot.addWidget(forward)
        centre = QVBoxLayout()
        centre.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        centre.setSpacing(Space.M)
        centre.addLayout(head)
        centre.addWidget(self._question)
        centre.addWidget(under, 1)
        centre.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.outline)
        layout.addLayout(centre, 1)
