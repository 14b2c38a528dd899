"""Writing notes: one field, and under it what hangs already. Lists and files come in here too."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.foundation.errors import KnownError
from app.imports.notes_file import ReadNotes, pasted_notes, read_notes
from app.imports.notes_hanging import Hung, hang_notes
from app.ui.amounts import counted
from app.ui.saving import follow
from app.ui.settings import UserSettings
from app.ui.state import OpenPractice
from app.ui.steps.board.acts import BoardActs
from app.ui.steps.board.note_entry import NoteEntry
from app.ui.steps.board.note_grid import NoteGrid
from app.ui.steps.board.note_paint import NotePainter
from app.ui.steps.board.pane import BoardPane
from app.ui.steps.board.vague_line import VagueLine
from app.ui.steps.over_editor import OverEditor
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.notice import Notice, NoticeAction
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label
from app.workshop.board_values import BoardNote

AT_ONCE = 5_000
"""Notes that a list may bring; what is longer is no list of notes but a mistake."""
_FILES = (".csv", ".txt", ".tsv", ".text")


class WritingPane(BoardPane):
    """The room sees the instruction here, so that nobody writes after another."""

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        step_id: str,
        acts: BoardActs,
        settings: UserSettings | None,
        ask_file: Callable[[], Path | None],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, practice, step_id, parent)
        self.acts = acts
        self._ask_file = ask_file
        self._read: ReadNotes | None = None
        self._looks_in_bin = False
        painter = NotePainter(theme, self.board.step)
        self.entry = NoteEntry(theme, practice, step_id, self)
        self.vague = VagueLine(theme, settings, self)
        self.offer = Notice(theme, self, stacked=True)
        self._count = plain_label("", TextRole.STRONG, self)
        self._order = plain_label(self.tr("nieuwste eerst"), TextRole.MUTED, self)
        self.bin = Button(theme, "", self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self.saved = SavedLine(theme, self)
        self._empty = plain_label("", TextRole.MUTED, self, wrap=True)
        self.grid = NoteGrid(theme, painter, self)
        self.editor = OverEditor(practice, self.grid.viewport(), self.grid)
        self.setAcceptDrops(acts.may)
        self._build()
        self._connect()
        self.entry.setVisible(acts.may)
        self._show()

    # -- what every pane has

    @property
    def chosen(self) -> tuple[str, ...]:
        return self.grid.chosen

    @property
    def chosen_cluster(self) -> str | None:
        return None

    def choose(self, ids: Sequence[str]) -> None:
        """Who comes back to write sees the newest notes, whatever was chosen before."""
        del ids

    def take_focus(self) -> None:
        (self.entry.field if self.acts.may else self.grid).setFocus()

    def refresh(self) -> None:
        if self.isVisible():
            self._show()

    def search(self, text: str) -> int:
        del text
        return 0

    def begin_edit(self, note_id: str) -> None:
        note, area = self.board.note(note_id), self.grid.note_area(note_id)
        if note is not None and area is not None and self.acts.may:
            self.editor.begin(
                area, note.text, self.tr("Post-it wijzigen"), lambda text: self.acts.edit(note_id, text),
                lines=True,
            )  # fmt: skip

    # -- lists from elsewhere

    def offer_list(self, text: str) -> None:
        """What was pasted, when it is more than one note."""
        read = pasted_notes(text, self.board.step.colors)
        if len(read.notes) > 1:
            self._offer(read, pasted=True)

    def offer_file(self, path: Path) -> None:
        """The notes in a file, before they count."""
        try:
            self._offer(read_notes(path, self.board.step.colors), pasted=False)
        except KnownError as error:
            self.offer.show_notice(error.sentence)

    def choose_file(self) -> None:
        """Ask which file."""
        path = self._ask_file() if self.acts.may and self._practice.leave() else None
        if path is not None:
            self.offer_file(path)

    def _offer(self, read: ReadNotes, *, pasted: bool) -> None:
        count = len(read.notes)
        if count > AT_ONCE:
            words = self.tr(
                "Hier staan {count} post-its in; er kunnen er {most} tegelijk bij. "
                "Er is niets opgehangen; verdeel de lijst."
            )
            self.offer.show_notice(words.format(count=count, most=AT_ONCE))
            return
        if not count:
            self.offer.show_notice(" ".join((self.tr("Hier staan geen post-its in."), *read.remarks)))
            return
        self._read = read
        words = self.tr("{count} post-its klaar om op te hangen.")
        if pasted:
            words = self.tr("{count} post-its geplakt. Ctrl+Enter hangt ze op, Enter houdt het één post-it.")
        sentences = (words.format(count=count), *read.remarks)
        hang = self.tr("Hang op (Ctrl+Enter)")
        actions = [NoticeAction(hang, self.hang)]
        self.offer.show_notice(" ".join(sentences), actions, gone_well=not read.remarks)

    def hang(self) -> None:
        """Hang what was offered, as one step of work."""
        read, self._read = self._read, None
        if read is None:
            return
        own = self.entry.color
        notes = tuple(one if one.color else one._replace(color=own) for one in read.notes)
        whole = ReadNotes(notes, read.remarks, read.skipped)
        workshop, day = self._practice.workshop, self._practice.day_id

        def do() -> Hung:
            """One step of work, with what stood in the field: it is not typed any more."""
            with workshop.file.work("Post-its toegevoegd"):
                self.entry.clear()
                return hang_notes(workshop, self.step_id, whole, day)

        typed = self.entry.text()
        hung = self._practice.do(do)
        if hung is None:
            self._read = read
            self.entry.field.setPlainText(typed)
            return
        self.offer.clear()
        words = counted(len(hung.ids), "1 post-it opgehangen.", "{count} post-its opgehangen.")
        if hung.remarks:
            self.offer.show_notice(" ".join((words, *hung.remarks)))
        self.take_focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _file_in(event)
        if path is not None:
            event.acceptProposedAction()
            self.offer_file(path)

    # -- inside

    def _show(self) -> None:
        binned = self._binned()
        self._looks_in_bin = self._looks_in_bin and bool(binned)
        notes = self.board.notes()
        shown = binned if self._looks_in_bin else notes[::-1]
        self.grid.show_notes(shown)
        count = len(notes)
        words = counted(count, "1 post-it", "{count} post-its")
        self._count.setText(self.tr("Prullenbak: Enter zet terug") if self._looks_in_bin else words)
        self._order.setVisible(not self._looks_in_bin and count > 1)
        self.bin.setVisible(bool(binned))
        bin_words = self.tr("Prullenbak ({count})").format(count=len(binned))
        self.bin.set_words(self.tr("Sluit") if self._looks_in_bin else bin_words)
        self._empty.setText(self.tr("Nog niets. Typ wat iemand doet en druk Enter."))
        self._empty.setVisible(not shown)
        self.grid.setVisible(bool(shown))

    def _binned(self) -> list[BoardNote]:
        return self.board.binned()

    def _toggle_bin(self) -> None:
        self._looks_in_bin = not self._looks_in_bin
        self._show()
        self.grid.setFocus()

    def _on_wanted(self, wish: str) -> None:
        ids = self.grid.chosen
        if self._looks_in_bin:
            if wish == "edit" and self.acts.may:
                self._practice.do(lambda: self.board.restore(ids))
            return
        if not self.acts.may:
            return
        if wish == "edit":
            self.begin_edit(ids[0])
        elif wish == "bin":
            self.acts.bin(ids)
        elif wish == "hide":
            self.acts.toggle_private(ids)
        elif wish == "sign":
            self.acts.sign(ids, self._practice.do(self.entry.who.who))

    def _on_typed(self, text: str) -> None:
        if self._read is not None and not text.strip():
            self._read = None
            self.offer.clear()
        if text.strip():
            self.vague.forget()

    def _on_added(self, note_id: str) -> None:
        note = self.board.note(note_id)
        self.vague.look_at(note.text if note is not None else "")
        self._read = None
        self.offer.clear()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._show()

    def _connect(self) -> None:
        follow(self.saved, self._practice)
        self.entry.added.connect(self._on_added)
        self.entry.typed.connect(self._on_typed)
        self.entry.pasted.connect(self.offer_list)
        self.entry.enter_all.connect(self.hang)
        self.entry.down.connect(self.grid.setFocus)
        self.entry.file_button.clicked.connect(self.choose_file)
        self.grid.left.connect(self.take_focus)
        self.grid.edit_wanted.connect(self.begin_edit)
        self.grid.wanted.connect(self._on_wanted)
        self.grid.color_wanted.connect(lambda place: self.acts.recolor(self.grid.chosen, place))
        self.bin.clicked.connect(self._toggle_bin)
        QShortcut(
            QKeySequence("Ctrl+O"), self, self.choose_file
        )  # fmt: skip

    def _build(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(Space.S)
        above.addWidget(self._count)
        above.addWidget(self._order)
        above.addWidget(self.bin)
        above.addStretch(1)
        above.addWidget(self.saved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.entry)
        layout.addWidget(self.vague)
        layout.addWidget(self.offer)
        layout.addSpacing(Space.S)
        layout.addLayout(above)
        layout.addWidget(self._empty)
        layout.addWidget(self.grid, 1)
        layout.addStretch(0)


def _file_in(event: QDropEvent) -> Path | None:
    """The list that is dragged, when it is one file that can be one."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.casefold() in _FILES else None
