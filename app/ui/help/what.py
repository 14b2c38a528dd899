"""What a control is for: for the one that has the keyboard, or for what people click on.

The words stand together per place (``app/ui/help/words``) and are found by where a control lives: the
module of the widget that holds it, and the attribute it is held under. They are looked up when somebody
asks, so a screen that is made later has them too, and nothing is done before.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from PySide6.QtWidgets import QWhatsThis, QWidget

from app.ui.help.words.table import Words

_UI = "app.ui."
_modules: dict[type[QWidget], tuple[str, ...]] = {}
"""Worked out once for each kind: many widgets are looked at for one question."""


@cache
def all_words() -> Words:
    """The words of every place, in the language of now, by module and by path in what holds the control."""
    from app.ui.help.words.beside import BesideWords
    from app.ui.help.words.everywhere import EverywhereWords
    from app.ui.help.words.exercise import ExerciseWords
    from app.ui.help.words.guide import GuideWords
    from app.ui.help.words.merge import MergeWords
    from app.ui.help.words.prepare import PrepareWords
    from app.ui.help.words.session import SessionWords
    from app.ui.help.words.submit import SubmitWords
    from app.ui.help.words.timeline import TimelineWords
    from app.ui.help.words.workout import WorkoutWords

    tables = (
        EverywhereWords(),
        BesideWords(),
        PrepareWords(),
        GuideWords(),
        SessionWords(),
        ExerciseWords(),
        TimelineWords(),
        WorkoutWords(),
        SubmitWords(),
        MergeWords(),
    )
    return {module: words for table in tables for module, words in table.words().items()}


def words_for(widget: QWidget) -> str:
    """What it is for: its own words, or those of the part it stands in; empty when nobody wrote any."""
    return next((words for one in _upwards(widget) if (words := _own(one))), "")


def held_at(holder: QWidget, path: str) -> object:
    """What a widget holds under ``path``, such as "buttons.LIVE"; None when it has no such thing."""
    found: object = holder
    for name in path.split("."):
        found = _inside(found, name)
    return found


def say_of(widget: QWidget) -> bool:
    """Say what a control is for, beside it. False when nothing is known of it."""
    words = words_for(widget)
    if words:
        widget.setWhatsThis(words)  # a screen reader asks for it there
        QWhatsThis.showText(widget.mapToGlobal(widget.rect().bottomLeft()), words, widget)
    return bool(words)


def point_in(windows: Iterable[QWidget]) -> None:
    """The mouse becomes a question mark: the next click tells what something is for. Esc ends it."""
    for window in windows:
        for widget in window.findChildren(QWidget):
            if widget.isVisible():
                widget.setWhatsThis(words_for(widget))
    QWhatsThis.enterWhatsThisMode()


def _own(widget: QWidget) -> str:
    for holder in _upwards(widget):
        for module in modules_of(type(holder)):
            for path, words in all_words().get(module, {}).items():
                if holder is widget if not path else _is_or_holds(held_at(holder, path), widget):
                    return words
    return ""


def _is_or_holds(found: object, widget: QWidget) -> bool:
    if isinstance(found, Mapping):
        found = tuple(found.values())
    if isinstance(found, Sequence) and not isinstance(found, str):
        return any(one is widget for one in found)
    return found is widget


def _inside(found: object, name: str) -> object:
    """An attribute, or what a mapping has under a key or a member of an enum of that name."""
    if isinstance(found, Mapping):
        return next((one for key, one in found.items() if name in (key, getattr(key, "name", ""))), None)
    return getattr(found, name, None)


def _upwards(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all it stands in, the innermost first."""
    around: QWidget | None = widget
    while around is not None:
        yield around
        around = around.parentWidget()


def modules_of(kind: type[QWidget]) -> tuple[str, ...]:
    """Where a kind of widget is written, and what it builds upon, as the tables name them."""
    if kind not in _modules:
        ours = (one.__module__ for one in kind.__mro__ if one.__module__.startswith(_UI))
        _modules[kind] = tuple(module.removeprefix(_UI) for module in ours)
    return _modules[kind]
