"""An outline as rows: guides, their onderdelen, and the steps of the one where people are."""

from collections.abc import Callable
from enum import IntEnum
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt

from app.ui.widgets.rows_model import Index, KeyedRowsModel
from app.ui.widgets.text import tip_text


class Rank(IntEnum):
    """What a row is."""

    GUIDE = 0
    SECTION = 1
    STEP = 2


class OutlineRow(Protocol):
    """What a row tells in every outline; each adds how far it is in its own way."""

    @property
    def rank(self) -> Rank:
        """What it is."""

    @property
    def words(self) -> str:
        """What it is called."""

    @property
    def step_id(self) -> str:
        """The step it leads to, if any."""

    @property
    def current(self) -> bool:
        """Whether people are there."""


RowT = TypeVar("RowT", bound=OutlineRow)


class OutlineModel(KeyedRowsModel[RowT]):
    """``renew`` says whether the rows lead elsewhere than before, rather than only counting on."""

    def __init__(self, tip: Callable[[RowT], str], spoken: Callable[[RowT], str], parent: QObject) -> None:
        """``tip`` and ``spoken`` are the words of a row for the mouse, and for who listens to the screen."""
        super().__init__(parent)
        self._tip = tip
        self._spoken = spoken

    def key(self, row: RowT) -> tuple[Rank, str, str, bool]:
        return row.rank, row.words, row.step_id, row.current

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(self._tip(row))
        return self._spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A guide is only a heading."""
        if self.rows[index.row()].rank is Rank.GUIDE:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
