"""Ties the line "Bewaard 11:33 · Ongedaan maken" to the open practice, wherever it stands."""

from app.ui.state import OpenPractice
from app.ui.translated import translated
from app.ui.widgets.saved import SavedLine
from app.workshop.timetable import moment_words


def follow(line: SavedLine, practice: OpenPractice) -> None:
    """Let ``line`` say what is saved and undone, and ask to undo."""

    def on_stays_here(sentence: str) -> None:
        if sentence:
            line.show_elsewhere(translated(sentence))
        else:
            line.show_saved(moment_words(practice.workshop.clock()))

    def show_undoable() -> None:
        last = practice.workshop.file.history.undoable
        line.set_undo_possible(possible=practice.undoable, act=translated(last.label) if last else "")

    practice.saved.connect(line.show_saved)
    practice.stays_here.connect(on_stays_here)
    practice.undone.connect(line.show_undone)
    practice.changed.connect(lambda _changed: show_undoable())
    line.undo_wanted.connect(practice.undo)
    show_undoable()
