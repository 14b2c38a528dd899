"""While people work: what a step of work costs, what publishing stops, and what an hour of typing weighs."""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.store.opening import open_practice_file
from app.store.places import Places
from app.workshop.guides import GRONDPLAN
from app.workshop.workshop import Workshop
from benchmarks.big_file import WORDS, make
from benchmarks.window import on_screen, p99

if TYPE_CHECKING:
    from app.ui.state import OpenPractice

STEPS_OF_WORK = 400
SAVINGS = 3600
PUBLISHINGS = 12
LAST_QUESTIONS = 5


def measure(contributions: int = 20_000) -> dict[str, float]:
    """Milliseconds a step of work takes, and the longest the window stands still while publishing."""
    with on_screen(contributions) as screen:
        state = screen.opened.practice
        bare = _bare(contributions)
        shown = _enter_in_window(state)
        stops = _stops(screen.app.processEvents, state)
    return {
        "commit, ms (median)": statistics.median(bare),
        "commit, ms (p99)": p99(bare),
        "commit and screens, ms (median)": statistics.median(shown),
        "commit and screens, ms (p99)": p99(shown),
        "event loop stopped while publishing, ms (median of longest)": statistics.median(stops),
        "event loop stopped while publishing, ms (longest)": max(stops),
    }


def measure_history() -> dict[str, float]:
    """Bytes that an hour of typing, kept every second, adds to a file with a draft of 4 kB."""
    with tempfile.TemporaryDirectory() as folder:
        places = Places(Path(folder) / "data")
        practice = make(Path(folder) / "typen.praktijk", places, 100)
        file = open_practice_file(practice, places)
        workshop = Workshop(file)
        guide = workshop.guides.get(GRONDPLAN)
        assert guide is not None
        step = guide.step_id(next(step for _section, step in guide.steps()))
        text = (WORDS * 50)[:4096]
        workshop.drafts.write(step, text)
        file.publish_now()
        before = practice.stat().st_size
        for second in range(SAVINGS):
            place = (second * 37) % len(text)
            text = text[:place] + "acht " + text[place + 5 :]
            workshop.drafts.write(step, text)
        file.close()
        return {"an hour of typing in 4 kB, kB added": (practice.stat().st_size - before) / 1000}


def _bare(contributions: int) -> list[float]:
    """Milliseconds a step of work takes without any screen."""
    with tempfile.TemporaryDirectory() as folder:
        places = Places(Path(folder) / "data")
        practice = make(Path(folder) / "groot.praktijk", places, contributions)
        file = open_practice_file(practice, places)
        times = _enter_many(Workshop(file))
        file.close()
    return times


def _enter_many(workshop: Workshop, step: str | None = None) -> list[float]:
    if step is None:
        guide = workshop.guides.get(GRONDPLAN)
        assert guide is not None
        step = guide.step_id(next(step for _section, step in guide.steps()))
    times = []
    for number in range(STEPS_OF_WORK):
        began = time.perf_counter()
        workshop.answers.enter(step, f"{WORDS}{number}")
        times.append((time.perf_counter() - began) * 1000)
    return times


def _enter_in_window(state: "OpenPractice") -> list[float]:
    """The same with the session on screen, on the last questions, where nobody has answered yet."""
    times = []
    for number in range(STEPS_OF_WORK):
        state.go_to(len(state.stops) - 1 - number % LAST_QUESTIONS)
        began = time.perf_counter()
        state.workshop.answers.enter(state.step_id, f"{WORDS}{number}")
        times.append((time.perf_counter() - began) * 1000)
    return times


def _stops(turn: Callable[[], None], state: "OpenPractice") -> list[float]:
    """Per publishing, the longest turn of the event loop in milliseconds."""
    _until_published(turn, state)  # What was entered above, without the event loop ever turning.
    longest = []
    for number in range(PUBLISHINGS):
        state.workshop.answers.enter(state.step_id, f"publiceer {number}")
        turn()
        longest.append(_until_published(turn, state) * 1000)
    return longest


def _until_published(turn: Callable[[], None], state: "OpenPractice") -> float:
    """Let the event loop turn until the file is up to date; seconds of the longest turn."""
    worst = 0.0
    while state.workshop.file.unpublished:
        began = time.perf_counter()
        turn()
        worst = max(worst, time.perf_counter() - began)
    return worst
