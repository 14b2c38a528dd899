"""Whatever moves by itself asks first whether people want that."""

import ast
from pathlib import Path

import app.ui
from app.ui.theme.style import Theme

UI = Path(app.ui.__file__).parent
MOVERS = {
    "QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QParallelAnimationGroup",
    "QSequentialAnimationGroup", "QPauseAnimation", "QMovie",
}  # fmt: skip
CALM = "is_calm"
"""The one place that knows: ``Theme.is_calm``, what people chose here or in their system."""


def _names(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return names | {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


def test_every_animation_obeys_the_wish_for_less_motion() -> None:
    disobedient = [
        str(path.relative_to(UI))
        for path in UI.rglob("*.py")
        if (names := _names(path)) & MOVERS and CALM not in names
    ]
    assert disobedient == []


def test_what_moves_on_a_timer_obeys_it_too() -> None:
    """A timer of ``MOTION`` or ``PLAY_STEP`` moves something; where it only waits is said here, with why."""
    only_waits = {
        "steps/board/wall_plane.py",  # paints in full again once the wheel rests
        "theme/tokens.py",  # where they are said
    }
    moving = {
        str(path.relative_to(UI).as_posix())
        for path in UI.rglob("*.py")
        if _names(path) & {"MOTION", "PLAY_STEP"}
    }
    calm = {name for name in moving if CALM in _names(UI / name)}
    assert moving - calm == only_waits


def test_the_wish_in_the_program_is_enough(theme: Theme) -> None:
    theme.set_less_motion(True)
    assert theme.is_calm
