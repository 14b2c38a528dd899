from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.practice_file import PracticeFile
from tests.store.house import Laptop


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "laptop")


@pytest.fixture
def file(laptop: Laptop) -> Iterator[PracticeFile]:
    file = laptop.create()
    yield file
    file.close()
