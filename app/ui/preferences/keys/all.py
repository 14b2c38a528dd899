"""The whole list, in the order of the work."""

from app.ui.preferences.keys.everywhere import RoomKeyTable, WindowKeys
from app.ui.preferences.keys.exercise import ExerciseKeys
from app.ui.preferences.keys.key_list import KeyGroup
from app.ui.preferences.keys.prepare import PrepareKeys
from app.ui.preferences.keys.session import SessionKeys
from app.ui.preferences.keys.submit import SubmitKeys
from app.ui.preferences.keys.weighing import WeighingKeys
from app.ui.preferences.keys.workout import WorkoutKeys

_TABLES = (
    WindowKeys,
    PrepareKeys,
    SessionKeys,
    RoomKeyTable,
    ExerciseKeys,
    WeighingKeys,
    WorkoutKeys,
    SubmitKeys,
)


def all_keys() -> tuple[KeyGroup, ...]:
    """Every key there is, in the language of now."""
    return tuple(group for table in _TABLES for group in table().groups())
