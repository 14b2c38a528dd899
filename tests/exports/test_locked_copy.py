"""A copy with a password: it opens with that password only, and holds the whole practice."""

import io
import shutil
import subprocess
from pathlib import Path

import pytest
import pyzipper

from app.exports.locked_copy import (
    LONGEST,
    SHORTEST,
    export_locked,
    locked,
    proposed_password,
    wrong_with,
)
from app.foundation.errors import KnownError
from app.imports.day_into_practice import bring_in
from app.store.opening import OpenMode, create_practice_file, open_practice_file
from app.store.places import Places
from app.workshop.workshop import Workshop
from tests.practices import sample_day

SEVEN_ZIP = shutil.which("7z") or shutil.which("7zz")
PASSWORD = "vier-blokken-op-de-mat"


def test_the_copy_opens_as_the_practice_with_the_password(tmp_path: Path) -> None:
    places = Places(tmp_path / "data")
    workshop = Workshop(create_practice_file(tmp_path / "Speelhuis.praktijk", places))
    bring_in(sample_day(), workshop)
    drafts = workshop.drafts.plain()
    export_locked(workshop.file, tmp_path / "kopie.zip", PASSWORD)
    workshop.file.close()
    with pyzipper.AESZipFile(tmp_path / "kopie.zip") as archive:
        archive.extractall(tmp_path / "elders", pwd=PASSWORD.encode())
    other = tmp_path / "elders" / "Speelhuis.praktijk"
    again = Workshop(open_practice_file(other, Places(tmp_path / "other"), mode=OpenMode.WRITE))
    assert again.drafts.plain() == drafts != {}
    again.file.close()


def test_nothing_is_read_with_another_password_or_none() -> None:
    content = locked(b"Noor kwam elke woensdag." * 50, "x.praktijk", PASSWORD)
    assert b"Noor" not in content
    for password in (None, b"vier-blokken-op-de-mot"):
        with pyzipper.AESZipFile(io.BytesIO(content)) as archive, pytest.raises(RuntimeError):
            archive.read("x.praktijk", pwd=password)


@pytest.mark.skipif(SEVEN_ZIP is None, reason="7-Zip is not on this machine")
def test_another_program_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "kopie.zip"
    path.write_bytes(locked(b"Noor kwam elke woensdag.", "Het Speelhuis – één.praktijk", PASSWORD))
    assert SEVEN_ZIP is not None
    subprocess.run(
        [SEVEN_ZIP, "x", f"-p{PASSWORD}", f"-o{tmp_path}", str(path)], check=True, capture_output=True
    )
    assert (tmp_path / "Het Speelhuis – één.praktijk").read_bytes() == b"Noor kwam elke woensdag."


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("", "minstens 12"),
        ("a" * (SHORTEST - 1), "minstens 12"),
        ("a" * (LONGEST + 1), "hoogstens 99"),
        ("een wachtwoord met é", "zonder accent"),
        ("een\nwachtwoord!", "zonder accent"),
        (" een wachtwoord", "spatie"),
    ],
)
def test_a_password_that_will_not_do_is_told_and_makes_nothing(password: str, words: str) -> None:
    assert words in wrong_with(password)
    with pytest.raises(KnownError, match=words):
        locked(b"", "x.praktijk", password)


def test_a_proposed_password_will_do_and_is_another_each_time() -> None:
    proposed = {proposed_password() for _ in range(50)}
    assert len(proposed) == 50
    assert {wrong_with(one) for one in proposed} == {""}


def test_another_name_than_zip_and_a_place_that_is_not_there_are_told(tmp_path: Path) -> None:
    file = create_practice_file(tmp_path / "x.praktijk", Places(tmp_path / "data"))
    with pytest.raises(KnownError, match=r"\.zip"):
        export_locked(file, tmp_path / "kopie.praktijk", PASSWORD)
    with pytest.raises(KnownError, match="map"):
        export_locked(file, tmp_path / "weg" / "kopie.zip", PASSWORD)
    assert not list(tmp_path.glob("kopie*"))
    file.close()
