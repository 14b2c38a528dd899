"""Runs in the packed program before all of ours: its surroundings become those of a plain Python."""

import os
import sys

# What is opened from here (Word, a mail program) has to find its own libraries, not ours.
if "LD_LIBRARY_PATH" in os.environ:
    _before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if _before is None:
        del os.environ["LD_LIBRARY_PATH"]
    else:
        os.environ["LD_LIBRARY_PATH"] = _before

# A program with a window has no place to speak in Windows; then what it says goes nowhere.
if sys.stdout is None:
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
if sys.stderr is None:
    sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
