"""The pages of scenes, cut once for all views that show the same on a plane of the same size.

The wall and its previews never differ; cutting five hundred answers for each of them would be felt at
every Enter.
"""

from app.prose.telling import Stretch
from app.ui.projector import measures as m
from app.ui.projector.flow import Page
from app.ui.projector.layout import pages_of
from app.ui.projector.measured_text import MeasuredText
from app.ui.projector.scene import Scene
from app.ui.theme.tokens import TypeSize

_Key = tuple[str, TypeSize, float, tuple[Stretch, ...]]


class Layouts:
    """Remembers, per plane, what was cut last."""

    def __init__(self) -> None:
        self._planes: dict[m.Plane, _OfPlane] = {}

    def pages_of(self, scene: Scene, plane: m.Plane) -> tuple[Page, ...]:
        """The pages of a scene on a plane."""
        return self._planes.setdefault(plane, _OfPlane(plane)).pages_of(scene)


class _OfPlane:
    def __init__(self, plane: m.Plane) -> None:
        self._plane = plane
        self._measure = Measurer()
        self._scene: Scene | None = None
        self._pages: tuple[Page, ...] = ()

    def pages_of(self, scene: Scene) -> tuple[Page, ...]:
        if scene != self._scene:
            self._pages = pages_of(scene, self._plane, self._measure)
            self._measure.forget()
            self._scene = scene
        return self._pages


class Measurer:
    """Measures a text once: a new answer does not measure the forty before it again.

    ``forget`` drops what the last pages did not need, so that nothing of an older practice stays.
    """

    def __init__(self) -> None:
        self._known: dict[_Key, MeasuredText] = {}
        self._used: dict[_Key, MeasuredText] = {}

    def __call__(
        self, text: str, size: TypeSize, width: float, stretches: tuple[Stretch, ...] = ()
    ) -> MeasuredText:
        key = (text, size, width, stretches)
        found = self._used.get(key) or self._known.get(key)
        self._used[key] = found if found is not None else MeasuredText(text, size, width, stretches)
        return self._used[key]

    def forget(self) -> None:
        """Keep only what was asked for since the last time."""
        self._known, self._used = self._used, {}
