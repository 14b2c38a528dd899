"""What a screen reader is told of a window, and what is wrong with that."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QScrollBar, QWidget

from app.ui.widgets.press import FocusRing
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import PlainLabel
from tests.ui.in_sight import shown_in

Role, Text = QAccessible.Role, QAccessible.Text
LEAST = QSize(24, 24)
"""Of whatever can be clicked, in logical pixels: WCAG 2.2, 2.5.8."""
_ROWS = 25
"""Of a list: each is told in the same way."""
_CONTROLS = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.ComboBox, Role.List, Role.Table,
    Role.Slider, Role.SpinBox, Role.ProgressBar, Role.Tree,
}  # fmt: skip
_VAGUE = {Role.Client, Role.NoRole, Role.Pane}
"""Roles that don't say what can be done."""
_ONLY_LOOKS = (FocusRing, SignLabel)
"""Painted beside words that say the same."""
_ONLY_LOOKS_NAMED = {
    "_LiveDot",  # beside the word 'Live'
    "_Bar",  # beside the digits of the timer
    "_Stack",  # above 'so many besproken, so many nog niet'
    "_Cap",  # the key of a field whose hint says it
    "_Swatch",  # beside the name of the colour
}


def told(root: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything visible in it, as a screen reader walks along it."""
    yield from _walk(QAccessible.queryAccessibleInterface(root))


def _walk(here: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield here
    for number in range(min(here.childCount(), _ROWS) if _has_rows(here) else here.childCount()):
        child: QAccessibleInterface | None = here.child(number)  # the stubs don't know there may be none
        if child is not None and not child.state().invisible:
            yield from _walk(child)


def _has_rows(here: QAccessibleInterface) -> bool:
    return here.role() in (Role.List, Role.Table, Role.Tree)


def faults_of(root: QWidget) -> list[str]:
    """Each in words: what it is of, and what a screen reader would not be told."""
    found = []
    for one in told(root):
        fault = _fault(one)
        if fault:
            found.append(f"{_where(one)}: {fault}")
    return found


def _where(one: QAccessibleInterface) -> str:
    thing: QObject | None = one.object()  # the stubs don't know there may be none
    if thing is None:
        return f"{one.role().name} in {_where(one.parent())}"
    parent = thing.parent()
    inside = f" in {type(parent).__name__}" if parent is not None else ""
    return f"{type(thing).__name__}{inside} ‘{one.text(Text.Name)[:40]}’"


def _fault(one: QAccessibleInterface) -> str:
    name, role, thing = one.text(Text.Name).strip(), one.role(), one.object()
    focusable = isinstance(thing, QWidget) and takes_keyboard(thing)
    if (focusable or role in _CONTROLS) and not name:
        return "has no name"
    if role in (Role.ListItem, Role.Cell) and not name:
        return "a row without words"
    if role in (Role.Button, Role.CheckBox, Role.RadioButton) and sum(map(str.isalnum, name)) < 2:
        return "is only called by a sign or a letter"
    if focusable and role in _VAGUE:
        return f"takes the keyboard, but is only a {role.name}"
    if one.text(Text.Description).startswith("<"):
        return "is described in HTML"
    if isinstance(thing, QWidget) and not name and not focusable and _is_picture(thing, one):
        return "is painted, and says nothing"
    if isinstance(thing, QAbstractButton):
        return _state_fault(thing, one)
    return ""


def _state_fault(button: QAbstractButton, one: QAccessibleInterface) -> str:
    state = one.state()
    if button.isCheckable() and (not state.checkable or state.checked != button.isChecked()):
        return "does not tell whether it is on"
    if bool(state.disabled) == button.isEnabled():
        return "does not tell whether it can be pressed"
    return ""


def _is_picture(widget: QWidget, one: QAccessibleInterface) -> bool:
    """Whether our own code paints it, and nothing in it tells what."""
    if isinstance(widget, _ONLY_LOOKS) or type(widget).__name__ in _ONLY_LOOKS_NAMED:
        return False
    if isinstance(widget, PlainLabel) and not widget.text():
        return False
    own = any("paintEvent" in vars(kind) for kind in type(widget).__mro__ if "app." in kind.__module__)
    return own and not one.childCount() and not widget.size().isEmpty()


def takes_keyboard(widget: QWidget) -> bool:
    """Whether the keyboard can be put there by Tab."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def too_small(root: QWidget) -> list[str]:
    """What can be clicked and is smaller than it may be; what stands in a field is clicked with its field."""
    found = []
    for widget in shown_in(root):
        if isinstance(widget, QScrollBar):
            continue
        inside_field = isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox)
        clicked = isinstance(widget, QAbstractButton) or takes_keyboard(widget)
        small = widget.width() < LEAST.width() or widget.height() < LEAST.height()
        if clicked and small and not inside_field and widget.isEnabled():
            found.append(f"{type(widget).__name__} ‘{widget.accessibleName()}’: {widget.size().toTuple()}")
    return found
