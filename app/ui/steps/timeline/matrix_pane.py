"""What comes back over the verhalen, and the way in which a group says that two things are the same."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guides.steps import TimelineStep
from app.ui.case_words import title_of
from app.ui.saving import follow
from app.ui.state import OpenPractice
from app.ui.steps.over_editor import OverEditor
from app.ui.steps.timeline.matrix_list import Heading, MatrixHeads, MatrixList
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonSize
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label
from app.workshop.counted import joined
from app.workshop.trajectories_values import label_of, perspectives_of
from app.workshop.trajectory_matrix import Pattern, patterns, tallies


class MatrixPane(QWidget):
    """Nothing is put together by itself but what has the same words."""

    def __init__(self, theme: Theme, practice: OpenPractice, step: TimelineStep, parent: QWidget) -> None:
        super().__init__(parent)
        self._practice = practice
        self._step = step
        self._told = practice.workshop.trajectories
        self.table = MatrixList(theme, self)
        self._heads = MatrixHeads(theme, self.table, self)
        self.editor = OverEditor(practice, self.table.viewport(), self.table)
        self._where = plain_label("", TextRole.BODY, self, max_lines=3)
        self._empty = plain_label(
            self.tr("Nog geen factoren. Noem eerst bij elk verhaal wat hielp en wat hinderde."),
            TextRole.MUTED, self, wrap=True,
        )  # fmt: skip
        self.same = Button(theme, self.tr("Dit is hetzelfde"), self, size=ButtonSize.LIST, key="V")
        self._hint = plain_label(
            self.tr("Kies er meer met Shift of Ctrl. Zeg dan met V dat het hetzelfde is."),
            TextRole.SMALL, self, wrap=True,
        )  # fmt: skip
        self.saved = SavedLine(theme, self)
        follow(self.saved, practice)
        self.same.clicked.connect(self.say_same)
        self.table.wanted.connect(self._on_wish)
        self.table.chosen_changed.connect(self._show_where)
        self.table.selectionModel().selectionChanged.connect(lambda *_changes: self._show_where())
        self._build()

    def take_focus(self) -> None:
        """In the table."""
        self.table.setFocus()

    def refresh(self) -> None:
        """Count anew."""
        cases = self._told.cases()
        known = perspectives_of(self._step, cases)
        found = patterns(cases, known)
        recurring = [one for one in found if one.recurs]
        once = [one for one in found if not one.recurs]
        rows: list[Pattern | Heading] = []
        if recurring:
            rows += [Heading(self.tr("Komt terug in meer verhalen")), *recurring]
        if once:
            rows += [Heading(self.tr("In één verhaal")), *once]
        self.table.show_patterns(rows, known)
        self._heads.show_tallies(tallies(cases, known))
        self._empty.setVisible(not rows)
        for widget in (self._heads, self.table, self._hint):
            widget.setVisible(bool(rows))
        self.same.setVisible(bool(rows) and not self._practice.read_only)
        self._show_where()

    def say_same(self) -> None:
        """The chosen patterns get one and the same words, which can still be changed."""
        chosen = self.table.chosen
        if len(chosen) > 1:
            self._edit(chosen, chosen[0].text)

    # -- inside

    def _on_wish(self, wish: str) -> None:
        current = self.table.current
        if wish == "same":
            self.say_same()
        elif current is not None:
            self._edit([current], current.text)

    def _edit(self, those: list[Pattern], text: str) -> None:
        """Other words for all the factors of these. Of several they are kept also when they stay the same."""
        area = self.table.area()
        if area is None or self._practice.read_only:
            return
        ids = [factor.id for one in those for factor in one.factors]
        begun = text if len(those) == 1 else ""
        self.editor.begin(
            area.toAlignedRect(), begun, self.tr("Zo noemen we het"),
            lambda words: self._say(ids, words), lines=True,
        )  # fmt: skip
        if not begun:
            self.editor.setPlainText(text)
            self.editor.selectAll()

    def _say(self, ids: list[str], words: str) -> None:
        if words.strip():
            self._practice.do(lambda: self._told.same(ids, words.strip()))

    def _show_where(self) -> None:
        """In which verhalen the pattern was told, and who saw it there."""
        one, chosen = self.table.current, self.table.chosen
        self.same.setEnabled(len(chosen) > 1)
        if one is None:
            self._where.setText("")
            return
        known = self.table.perspectives
        told = []
        for case in one.cases:
            seen = dict.fromkeys(label_of(factor.perspective, known).lower() for factor in one.factors
                                 if factor.case_id == case.id and factor.perspective)  # fmt: skip
            told.append(f"{case.number}. {title_of(case)}" + (f" ({joined(list(seen))})" if seen else ""))
        self._where.setText("\n".join(told))

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.same)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.saved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._heads)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty)
        layout.addWidget(self._where)
        layout.addLayout(foot)
