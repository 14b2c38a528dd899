"""How far a statement is true."""

from enum import Enum


class CheckStatus(Enum):
    """How far a statement is true."""

    JA = "ja"
    DEELS = "deels"
    NEE = "nee"
    NVT = "nvt"
