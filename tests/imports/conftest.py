from collections.abc import Iterator
from pathlib import Path

import pytest

from app.workshop.workshop import Workshop
from tests.practices import started_practice


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    with started_practice(tmp_path) as workshop:
        yield workshop
