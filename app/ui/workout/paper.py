"""The text itself, on white: its question, the editor, what it rests on, and how far it is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.prose.readability import Hint, hints, plain_words
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Moment, Space, Width
from app.ui.translated import translated
from app.ui.typing import Keeper
from app.ui.widgets.button import Button, ButtonSize
from app.ui.widgets.least import LeastArea
from app.ui.workout.cites_line import CitesLine
from app.ui.workout.editor.draft_editor import DraftEditor
from app.ui.workout.editor.format_bar import FormatBar
from app.ui.workout.editor.source_ask import SourceAsk
from app.ui.workout.hints_line import HintsLine
from app.ui.workout.source_line import SourceLine
from app.ui.workout.text_foot import TextFoot
from app.ui.workout.text_head import TextHead
from app.ui.workout.texts import Text
from app.workshop.answers import Answer
from app.workshop.citations import Whereabouts
from app.workshop.drafts import DraftStatus
from app.workshop.guides import GRONDPLAN
from app.workshop.limits import SUMMARY, summary_words

Put = tuple[Answer, str | None]
"""An answer to put in the text. Quoted when there is a second part: what stands behind its words, or ""."""


_MOST_LETTERS = 60_000
"""Of a text whose hints are looked for."""


class Paper(QWidget):
    """Keeps what is typed; opening and closing changes no letter of it."""

    answer_wanted = Signal(str)
    lean_wanted = Signal()
    source_wanted = Signal(str)
    """To a source in the register."""
    next_wanted = Signal()
    begin_wanted = Signal()
    """Begin with the first answer."""
    words_changed = Signal()
    """The text has other words, a moment after the last key."""

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        words_of_place: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._words_of_place = words_of_place
        self._text: Text | None = None
        self._leaning: list[str] = []
        writable = not practice.read_only
        self._area = LeastArea(self)
        self.inside = inside = QWidget(self._area.inside)
        """What stands above the text is made in it too."""
        self.head = TextHead(theme, inside)
        self.editor = DraftEditor(theme, inside)
        self.editor.setAccessibleName(self.tr("Tekst bij deze vraag"))
        self.editor.setReadOnly(practice.read_only)
        self.bar = FormatBar(theme, self.editor, inside)
        self.bar.setVisible(writable)
        self.source_ask = SourceAsk(theme, self.editor, practice, self.bar)
        self.bar.offer_sources(self.source_ask, self.source_ask.ask)
        self.source_line = SourceLine(theme, practice, inside)
        self.begin = Button(theme, self.tr("Begin met antwoord 1"), inside, size=ButtonSize.LIST, key="F9")
        self.cites = CitesLine(theme, inside, changeable=writable)
        self.hints = HintsLine(theme, inside)
        self.foot = TextFoot(theme, inside, changeable=writable)

        self._keeper = Keeper(self.editor, self._keep)
        self._counting = QTimer(self, singleShot=True, interval=Moment.COUNT_AGAIN)
        self._build()
        self._connect()

    @property
    def text(self) -> Text | None:
        """Which text it shows."""
        return self._text

    def show_text(self, text: Text) -> None:
        """Show another text. What was typed in the one before is kept already."""
        another = self._text is None or text.step_id != self._text.step_id
        self._text = text
        self.head.show_text(text)
        self.editor.set_marks([])
        self.editor.show_passages(None)
        self._keeper.show(self._practice.workshop.drafts.text(text.step_id))
        if another:
            self._go_to_end()
        self._show_status()
        self._show_length()
        self._show_hints()
        self.show_cites()

    def add_above(self, widget: QWidget) -> None:
        """Put something over the question, such as the bar to find words."""
        self._column.insertWidget(0, widget)

    def plain_words(self) -> str:
        """What people read of it, by the same letters that ``select_range`` counts."""
        return self.editor.plain_text()

    def put(self, wanted: Sequence[Put]) -> None:
        """Put these answers where the cursor is; the text remembers which ones. One step of work."""
        if not self._keeper.now():
            return
        self._practice.workshop.file.end_burst()
        for answer, quoted in wanted:
            self.editor.insert_answer(answer.text, answer.id, quoted)
        self._keeper.now()
        self._practice.workshop.file.end_burst()
        self._on_counted()

    def lean(self, ids: Sequence[str]) -> None:
        """Let the sentence at the cursor rest on these answers; when it does already, no longer."""
        if not ids or self._practice.read_only:
            return
        if set(ids) <= set(self.editor.cites_here()):
            for one in ids:
                self.editor.let_go_of(one)
        else:
            self.editor.rest_on(tuple(ids))
        self._keeper.now()
        self.show_cites()

    def show_leaning(self, ids: Sequence[str]) -> None:
        """Which answers are chosen beside the text: the sentence may be tied to them."""
        self._leaning = list(ids)
        self._show_lean()

    def keep_now(self) -> bool:
        """Keep what was typed; whether all of it is kept."""
        return self._keeper.now()

    def show_cites(self) -> None:
        """Say which answers the sentence at the cursor rests on."""
        cites = self.editor.cites_here()
        self.cites.setVisible(bool(cites) or bool(self._leaning) or not self.editor.document().isEmpty())
        self.cites.show_answers([self._cited(one) for one in cites])
        self._show_lean()

    def show_begin(self, *, may: bool) -> None:
        """Offer to begin with the first answer, as long as nothing is written."""
        empty = self.editor.document().isEmpty() and not self._practice.read_only
        self.begin.setVisible(may and empty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margins give way before the text does."""
        super().resizeEvent(event)
        side = Space.XL if self.width() >= Width.RIGHT + Space.PAGE else Space.M
        side = max(side, (self.width() - Width.CENTRE) // 2)  # alone on the screen it stands in the middle
        side -= Space.XS  # that is inside what scrolls, so that a ring around what stands at an edge is whole
        self._outer.setContentsMargins(side, Space.L, side, Space.M)

    # -- inside

    def _keep(self, text: str) -> bool:
        drafts, step_id = self._practice.workshop.drafts, self._text.step_id if self._text else ""
        undone = self.editor.document().isRedoAvailable()  # a key that types would have ended that
        return self._practice.works(lambda: drafts.write(step_id, text, taken_back=undone))

    def _cited(self, answer_id: str) -> tuple[str, str, str]:
        """An answer behind a sentence: its id, its number, and where it was given."""
        cited = self._practice.workshop.citations.source(answer_id)
        here = self._text.step_id if self._text else ""
        number = str(cited.number) if cited.number else self.tr("(weg)")
        if cited.whereabouts is not Whereabouts.HERE:
            return answer_id, number, translated(cited.whereabouts.value)
        if cited.step_id != here:
            place = self._words_of_place(cited.step_id or "")
            return answer_id, self.tr("{number} bij ‘{place}’").format(number=number, place=place), place
        return answer_id, number, self.tr("Toon dit antwoord")

    def _show_lean(self) -> None:
        if not self._leaning or self.editor.document().isEmpty():
            self.cites.show_lean(None)
        else:
            self.cites.show_lean(set(self._leaning) <= set(self.editor.cites_here()))

    def _show_source_keys(self) -> None:
        self.editor.set_source_keys(frozenset(self._practice.workshop.sources.by_key()))

    def _show_status(self) -> None:
        if self._text is None:
            return
        drafts, step_id = self._practice.workshop.drafts, self._text.step_id
        status = drafts.status(step_id)
        since = status is DraftStatus.KLAAR and drafts.changed_since_ready(step_id)
        self.foot.show_status(status, changed_since=since)

    def _show_length(self) -> None:
        if self._text is None:
            return
        words, together = self.editor.word_count(), None
        if self._text.guide.key == GRONDPLAN and self._text.section.key == SUMMARY:
            drafts = self._practice.workshop.drafts
            kept = drafts.word_count(self._text.step_id)
            together = summary_words(self._text.guide, drafts) - kept + words
        self.foot.show_count(words, together)

    def _show_hints(self) -> None:
        """Not of a text so long that nobody reads it at once anyway, nor in a file that is only read."""
        words = self.editor.plain_text()
        may = len(words) <= _MOST_LETTERS and not self._practice.read_only
        self.hints.show_hints(hints(words.split("\n"), plain_words()) if may else [])

    def _go_to_hint(self, hint: Hint) -> None:
        self.editor.setFocus()
        self.editor.select_range(hint.start, hint.end)

    def _set_ready(self, ready: bool) -> None:
        text = self._text
        if text is not None and self._keeper.now():
            self._practice.do(lambda: self._practice.workshop.drafts.set_ready(text.step_id, ready))
        self._show_status()

    def _on_typed(self) -> None:
        self._counting.start()

    def _on_counted(self) -> None:
        self._show_length()
        self._show_hints()
        self.words_changed.emit()

    def _on_changed(self, changed: Changed) -> None:
        if self._text is None:
            return
        if changed.touches("draft"):
            if self._keeper.now():
                self._show_again()
            self._show_status()
        if changed.touches("contribution"):
            self.show_cites()
        if changed.touches("source"):
            self._show_source_keys()
            self.source_line.show_keys(self.editor.source_keys_here())

    def _go_to_end(self) -> None:
        """People write on at the end; what they see first is the beginning."""
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.verticalScrollBar().setValue(0)

    def _show_again(self) -> None:
        """The text may have come from elsewhere: what was undone, another window, a replaced word."""
        before = self.editor.text()
        self._keeper.show(self._practice.workshop.drafts.text(self._text.step_id if self._text else ""))
        if self.editor.text() != before:
            self._on_counted()

    def _connect(self) -> None:
        self._practice.changed.connect(self._on_changed)
        self._practice.leaving.connect(self._keeper.on_leaving)
        self.editor.edited.connect(self._on_typed)
        self.editor.cites_changed.connect(lambda _cites: self.show_cites())
        self._counting.timeout.connect(self._on_counted)
        self.cites.answer_wanted.connect(self.answer_wanted)
        self.cites.lean_wanted.connect(self.lean_wanted)
        self.editor.source_cite_changed.connect(self.source_line.show_keys)
        self.source_line.source_wanted.connect(self.source_wanted)
        self.source_line.choose_wanted.connect(self.editor.source_wanted)
        self._show_source_keys()
        self.hints.wanted.connect(self._go_to_hint)
        self.hints.left.connect(self.editor.setFocus)
        self.begin.clicked.connect(self.begin_wanted)
        self.foot.next_wanted.connect(self.next_wanted)
        self.foot.ready_wanted.connect(self._set_ready)

    def _build(self) -> None:
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.inside.setMaximumWidth(Width.CENTRE + 2 * Space.XS)
        self._column = QVBoxLayout(self.inside)
        self._column.setContentsMargins(Space.XS, 0, Space.XS, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self.head)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.editor.setMinimumHeight(Height.FIELD)  # in a low window what stands around it stays whole
        self._column.addWidget(self.editor, 1)
        self._column.addWidget(self.source_line)
        self._column.addWidget(self.cites)
        self._column.addWidget(self.hints)
        self._column.addWidget(self.foot)
        self._outer = QHBoxLayout(self)
        self._area.hold(self.inside)
        self._outer.addWidget(self._area)
