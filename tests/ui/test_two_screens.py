"""Two screens for real, on a virtual desk: choosing, unplugging, freezing, and where windows land."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCENES = ("choosing", "unplugging", "freezing", "landing")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the virtual desk is Xvfb")


@pytest.fixture
def desk() -> Iterator[dict[str, str]]:
    """A virtual desk with the laptop's own screen on it; gives the environment to use it in."""
    server = ["Xvfb", "-displayfd", "1", "-screen", "0", "2304x1080x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(server, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as running:
        assert running.stdout is not None
        display = f":{running.stdout.readline().strip()}"
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        laptop = ["xrandr", "--setmonitor", "LAPTOP", "1280/300x720/200+0+0", "screen"]
        subprocess.run(laptop, env=environment, check=True, capture_output=True)
        yield environment
        running.terminate()


@pytest.mark.parametrize("scene", SCENES)
def test_screens_come_and_go(desk: dict[str, str], tmp_path: Path, scene: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.ui.two_screens", scene, str(tmp_path)],
        cwd=ROOT, env=desk, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
