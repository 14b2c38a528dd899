"""The head of a question: also the way to read its text to the group, and what they said of it."""

from PySide6.QtWidgets import QWidget

from app.guides.steps import Feed, OpenStep
from app.prose.blocks import runs_text
from app.ui.amounts import counted
from app.ui.session.read_back_panel import words_of_heard
from app.ui.state import Changed, OpenPractice
from app.ui.steps.head import StepHead
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.text import plain_label, set_tip
from app.workshop.programme import Stop


class QuestionHead(StepHead):
    """Knows whether there is a text to read to the group."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._practice = practice
        self._by_sources = False
        self.read_button = Button(
            theme, self.tr("Voorlezen"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Ctrl R"
        )
        self.sources_button = Button(theme, "", self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        set_tip(self.sources_button, self.tr("De bronnenlijst, bij Uitwerken"))
        self.heard = plain_label("", TextRole.SMALL_STRONG, self)
        self.discussed = CheckBox(theme, self.tr("Besproken"), self)
        self.discussed.setAccessibleDescription("Ctrl D")
        self.discussed.toggled.connect(self._set_discussed)
        self.add_beside(self.read_button)
        self.add_beside(self.discussed)
        self.add_beside(self.sources_button)
        self.add_under(self.heard)
        self.sources_named = plain_label("", TextRole.SMALL, self, max_lines=2)
        self.add_under(self.sources_named)
        practice.changed.connect(self._on_changed)

    def show_stop(self, stop: Stop) -> None:
        super().show_stop(stop)
        self._by_sources = Feed.SOURCES in (stop.step.fed_by, stop.section.fed_by)
        self._show_sources()
        self._show_draft()
        self._show_discussed()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("source"):
            self._show_sources()
        if changed.touches("draft", "read_back"):
            self._show_draft()
        if changed.touches("check_mark", "contribution"):
            self._show_discussed()

    def toggle_discussed(self) -> None:
        """The group is through with this question, or not after all."""
        if self.discussed.isVisible() and self.discussed.isEnabled():
            self.discussed.toggle()

    def _show_discussed(self) -> None:
        """Whether the group is through with a question that can be only discussed."""
        practice, step = self._practice, self._practice.here.step
        offered = isinstance(step, OpenStep) and step.discussed
        self.discussed.setVisible(offered)
        self.discussed.setEnabled(not practice.read_only)
        if not offered:
            return
        weighed = practice.workshop.checks.on(practice.day_id, [practice.step_id]).get(practice.step_id)
        self.discussed.blockSignals(True)
        self.discussed.setChecked(weighed.status is not None)
        self.discussed.blockSignals(False)

    def _set_discussed(self, on: bool) -> None:
        practice, checks = self._practice, self._practice.workshop.checks
        step, day = practice.step_id, practice.day_id
        practice.do(lambda: checks.set_discussed(step, on=on, day_id=day))

    def _show_sources(self) -> None:
        """The way to the source register, where a step is about it."""
        self.sources_button.setVisible(self._by_sources)
        if self._by_sources:
            count = len(self._practice.workshop.sources.all())
            words = counted(count, "1 bron", "{count} bronnen") if count else self.tr("Bronnen")
            self.sources_button.set_words(words)
            self.sources_named.setText(self._names())
        self.sources_named.setVisible(self._by_sources and bool(self.sources_named.text()))

    def _names(self) -> str:
        """The sources there are, as a text speaks of them, so that the group can build on them."""
        from app.exports.apa import register_references
        from app.exports.sources_paper import short_name

        made = register_references(self._practice.workshop.sources.all())
        return " · ".join(runs_text(short_name(one)) for one in made)

    def _show_draft(self) -> None:
        """Whether there is a text to read to the group, and what they said of it."""
        workshop, step = self._practice.workshop, self._practice.step_id
        has_draft = isinstance(self._practice.here.step, OpenStep) and bool(
            workshop.drafts.text(step).strip()
        )
        self.read_button.setVisible(has_draft and not self._practice.read_only)
        heard = workshop.read_backs.last(step) if has_draft else None
        self.heard.setText(words_of_heard(heard, workshop.clock().date().isoformat()))
        self.heard.setVisible(bool(self.heard.text()))
