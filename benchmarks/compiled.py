"""Statements that SQLAlchemy put together once, for every file that is opened in this process.

An engine keeps them to itself, and every opening has an engine of its own. A program opens a file or two; who
opens thousands would spend most of its time on putting the same statements together again.
"""

from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import Dialect

from app.store import steps


def share_compiled_statements() -> None:
    """From now on files that are opened know what earlier ones put together."""
    known: dict[object, object] = {}
    dialects: list[Dialect] = []

    def engine(*given: Any, **named: Any) -> Engine:
        made = create_engine(*given, **named)
        dialects.append(made.dialect)
        made.dialect = dialects[0]
        return made.execution_options(compiled_cache=known)

    vars(steps)["create_engine"] = engine
