"""Killed at any moment, also while publishing: what was said to be saved is there."""

import os
import random
import subprocess
import sys
from pathlib import Path

from app.store.opening import Newer
from app.store.vetting import vet
from tests.store.house import Laptop, replayed, tables

KILLS = 16


def test_nothing_acknowledged_is_lost(laptop: Laptop) -> None:
    laptop.create().close()
    dice = random.Random(20261121)
    promised: dict[tuple[str, str], int] = {}
    for round_ in range(KILLS):
        with subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("typist.py")), str(laptop.root), str(round_)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        ) as typist:
            assert typist.stdout is not None
            assert typist.stdout.readline() == "open\n"
            lines = [typist.stdout.readline() for _step in range(dice.randrange(120))]
            typist.kill()
            lines += typist.stdout.read().splitlines(keepends=True)
        for line in lines:
            if line.endswith("\n"):
                entity, entity_id, length = line.split()
                promised[entity, entity_id] = int(length)
        vet(laptop.place, "het gepubliceerde bestand")
    assert len(promised) > KILLS
    file = laptop.open(newer=Newer.GO_ON)
    rows = tables(file)
    for key, size in promised.items():
        assert len(rows[key]["text"]) >= size, key
    assert rows == replayed(file)
    assert file.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert file.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert file.close() is None
    assert [path.name for path in laptop.place.parent.iterdir()] == [laptop.place.name]
    assert list(laptop.places.working_copies.iterdir()) == []
