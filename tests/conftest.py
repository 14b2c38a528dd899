"""What every test has in common; :mod:`tests.examples` says on how many examples properties are tried."""

import gc
import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from app.store import opening
from app.store.migrations import Steps, migrate, version_of
from benchmarks.compiled import share_compiled_statements
from tests import examples as examples

if TYPE_CHECKING:
    from app.ui.own_events import Application


def pytest_collection_finish() -> None:
    """Thousands of tests and what they import stay until the end: the collector need not walk past them."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def qapp_cls() -> "type[Application]":
    """Tests with windows run in our own application, as people do."""
    from app.ui.own_events import Application

    return Application


@pytest.fixture(scope="session", autouse=True)
def _statements_are_put_together_once() -> None:
    """Each test opens files of its own: SQLAlchemy would put the same statements together for each."""
    share_compiled_statements()


@pytest.fixture(scope="session", autouse=True)
def _tables_are_made_once() -> Iterator[None]:
    """A new practice gets a copy of empty tables: reading all their SQL takes longer than most tests do."""
    empty = sqlite3.connect(":memory:")
    migrate(empty)

    def copied(connection: sqlite3.Connection, steps: Steps | None = None, *, to: int | None = None) -> bool:
        if steps is not None or to is not None or version_of(connection):
            return migrate(connection, steps, to=to)
        empty.backup(connection)
        return True

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "migrate", copied)
        yield
    empty.close()
