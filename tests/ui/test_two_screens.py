"""Two screens for real, on a virtual desk: choosing, unplugging, freezing, and where windows land."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.two_screens import virtual_desk

ROOT = Path(__file__).parents[2]
SCENES = ("choosing", "unplugging", "freezing", "landing")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the virtual desk is Xvfb")


@pytest.fixture
def desk() -> Iterator[dict[str, str]]:
    """A virtual desk with the laptop's own screen on it; gives the environment to use it in."""
    with virtual_desk() as environment:
        yield environment


@pytest.mark.parametrize("scene", SCENES)
def test_screens_come_and_go(desk: dict[str, str], tmp_path: Path, scene: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.ui.two_screens", scene, str(tmp_path)],
        cwd=ROOT, env=desk, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
