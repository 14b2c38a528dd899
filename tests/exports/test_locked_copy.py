"""A copy with a password: it opens with that password only, and holds the whole practice."""

import hashlib
import hmac
import io
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
import pyzipper
from Cryptodome.Cipher import AES
from Cryptodome.Util import Counter

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


def test_any_program_that_follows_winzip_can_open_it() -> None:
    """Undone by the letter of WinZip's description (AE-2), without the library that made it."""
    content = b"Noor kwam elke woensdag. " * 40
    made = locked(content, "Het Speelhuis – één.praktijk", PASSWORD)
    (flags, method), (name, extra) = struct.unpack_from("<HH", made, 6), struct.unpack_from("<HH", made, 26)
    assert (flags & 1, method) == (1, 99)
    assert made[30 : 30 + name].decode() == "Het Speelhuis – één.praktijk"
    field = made[30 + name : 30 + name + extra]
    kind, _size, _version, vendor, strength, packed = struct.unpack_from("<HHH2sBH", field)
    assert (kind, vendor, strength) == (0x9901, b"AE", 3)
    (info,) = zipfile.ZipFile(io.BytesIO(made)).infolist()
    begin = 30 + name + extra
    whole = made[begin : begin + info.compress_size]
    salt, check, body, code = whole[:16], whole[16:18], whole[18:-10], whole[-10:]
    keys = hashlib.pbkdf2_hmac("sha1", PASSWORD.encode(), salt, 1000, 66)
    assert keys[64:] == check
    assert hmac.new(keys[32:64], body, "sha1").digest()[:10] == code
    cipher = AES.new(keys[:32], AES.MODE_CTR, counter=Counter.new(128, initial_value=1, little_endian=True))
    assert packed == zipfile.ZIP_DEFLATED
    assert zlib.decompress(cipher.decrypt(body), -15) == content


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
