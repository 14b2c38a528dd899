"""The field for the bijdrage of a kerncomponent."""

from PySide6.QtWidgets import QWidget

from app.ui.state import OpenPractice
from app.ui.typing import Keeper
from app.ui.widgets.growing import GrowingField
from app.workshop.profile_values import WHY


class WhyField(GrowingField):
    """Kept while people type, with the kerncomponent that they typed it at."""

    def __init__(self, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(1, 5, parent)
        self._practice = practice
        self._profile = practice.workshop.profile
        self._component_id: str | None = None
        self.setAccessibleName(self.tr("Waarom is deze kerncomponent nodig?"))
        self.setPlaceholderText(WHY)
        self.setReadOnly(practice.read_only)
        self._keeper = Keeper(self, self._keep)
        practice.leaving.connect(self._keeper.on_leaving)

    def show_component(self, component_id: str) -> None:
        """What is being typed is kept first, where it belongs; as long as that fails it stays here."""
        if self._keeper.now():
            component = self._profile.component(component_id)
            self._component_id = component_id
            self._keeper.show(component.rationale if component is not None else "")

    def _keep(self, text: str) -> bool:
        of = self._component_id
        return of is None or self._practice.works(lambda: self._profile.set_rationale(of, text))
