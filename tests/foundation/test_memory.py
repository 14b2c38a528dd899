"""Freed memory goes back where the C library can; elsewhere nothing happens, and nothing falls."""

import ctypes
import sys

import pytest

from app.foundation.memory import give_memory_back


class _Library:
    def __init__(self) -> None:
        self.said: dict[int, int] = {}

    def mallopt(self, name: int, value: int) -> int:
        self.said[name] = value
        return 1


def test_on_linux_threads_share_one_store_and_what_is_free_is_given_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = _Library()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: library)
    give_memory_back()
    assert library.said[-8] == 1
    assert library.said[-1] > 0


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_no_library_is_asked(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: pytest.fail("asked"))
    give_memory_back()


def test_a_c_library_without_it_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())
    give_memory_back()
