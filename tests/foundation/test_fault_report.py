"""Reports of errors: where and what kind, never words; and the log beside them, that turns over."""

import tomllib
from pathlib import Path

import pytest

from app.foundation import fault_report, journal
from app.foundation.fault_report import AT_MOST, KEPT, Reports
from app.foundation.journal import OLDER, Code, What, kept_in, note
from app.foundation.version import VERSION

SECRET = "Fien zei het zachtjes"
TRACE = f"""Fatal Python error: Segmentation fault

Thread 0x00007f571a5a56c0 (most recent call first):
  File "/home/{SECRET}/lib/python3.11/threading.py", line 982 in run

Current thread 0x00007f571b000b80 [Fien] (most recent call first):
  File "{Path(fault_report.__file__).parents[1]}/ui/state.py", line 283 in do
  File "C:\\Users\\{SECRET}\\main.py", line 1 in <module>

Extension modules: shiboken6.Shiboken, {SECRET} (total: 2)
"""


def thrown(number: int = 0) -> Exception:
    """An error with words of people in it, that came from another one, somewhere else for each number."""
    try:
        try:
            raise KeyError(SECRET)
        except KeyError:
            exec(compile("\n" * number + f"raise ValueError('{SECRET}')", f"/home/{SECRET}/x.py", "exec"))
    except ValueError as error:
        return error
    raise AssertionError


def no_screens() -> dict[str, str]:
    raise RuntimeError(SECRET)


def deep(more: int) -> None:
    if more:
        deep(more - 1)
    raise RecursionError(SECRET)


def test_a_report_says_what_and_where_and_on_which_machine_and_no_word_of_anybody(tmp_path: Path) -> None:
    fault = Reports(tmp_path, lambda: {"Praktijkdag": VERSION}).of_error(thrown())
    assert fault.path is not None
    text = fault.path.read_text(encoding="utf-8")
    assert text == fault.text
    assert (fault.kind, fault.place) == ("ValueError", "x.py:1 <module>")
    for needed in (f"Praktijkdag: {VERSION}", "test_fault_report.py", "KeyError", "Wanneer: "):
        assert needed in text
    assert "Fien" not in text


def test_the_same_error_is_one_report_and_there_are_never_many(tmp_path: Path) -> None:
    reports = Reports(tmp_path)
    same = {reports.of_error(thrown()).path for _time in range(1000)}
    assert len(same) == 1
    paths = [reports.of_error(thrown(number)).path for number in range(1, 2 * AT_MOST)]
    assert sum(path is not None for path in paths) == AT_MOST - 1
    assert reports.of_error(thrown(99)).text, "what is not kept can still be shown"
    for _start in range(KEPT):
        Reports(tmp_path).of_error(thrown())
    assert len(list(tmp_path.iterdir())) == KEPT


def test_a_very_long_way_is_told_short(tmp_path: Path) -> None:
    with pytest.raises(RecursionError) as caught:
        deep(500)
    assert len(Reports(tmp_path).of_error(caught.value).text.splitlines()) < 60


def test_a_disk_that_refuses_costs_the_report_only(tmp_path: Path) -> None:
    (tmp_path / "vol").write_bytes(b"")
    fault = Reports(tmp_path / "vol", no_screens).of_error(thrown())
    assert fault.path is None
    assert "x.py" in fault.text
    with kept_in(tmp_path / "vol"):
        note(What.BEGAN)


def test_what_a_fatal_signal_left_becomes_a_report_without_paths(tmp_path: Path) -> None:
    fault = Reports(tmp_path).of_trace(TRACE, {"Praktijkdag": "0.0.9"})
    assert fault.kind == "Fatal Python error: Segmentation fault"
    assert fault.place == "app/ui/state.py:283 do"
    assert "threading.py:982 run" in fault.text
    assert "Praktijkdag: 0.0.9" in fault.text
    assert "Fien" not in fault.text


def test_the_log_turns_over_and_ends_with_its_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "LARGEST", 2000)
    with kept_in(tmp_path):
        for number in range(OLDER * 50):
            note(What.PLACE, number=number, to=What.BEGAN, by=Code("x" * 30))
    note(What.ENDED)
    logs = list(tmp_path.iterdir())
    assert len(logs) == OLDER + 1
    assert all(0 < log.stat().st_size <= 2000 for log in logs)
    newest = (tmp_path / "praktijkdag.log").read_text(encoding="utf-8").splitlines()[-1]
    assert newest.endswith(f" place number={number} to=BEGAN by={'x' * 30}")


def test_the_program_knows_its_version() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == VERSION
