"""Words that a file holds for one of a few things, read without trusting that it is one of ours."""

from enum import Enum
from typing import TypeVar

Kind = TypeVar("Kind", bound=Enum)
Else = TypeVar("Else")


def word_of(kind: type[Kind], value: object, otherwise: Else) -> Kind | Else:
    """The member with this value; ``otherwise`` for nothing, and for a word that none of ours has."""
    return next((member for member in kind if member.value == value), otherwise)
