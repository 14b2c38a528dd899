"""A copy with a password, on the command line."""

import io
from pathlib import Path

import pytest
import pyzipper

from tests.test_cli import Shell
from tests.test_cli_forms import DAY


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    shell = Shell(tmp_path)
    shell.file("dag.yaml", DAY)
    assert shell.run("import", "dag.yaml", "Speelhuis.praktijk") == 0
    return shell


def types(monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{line}\n"))


def test_the_password_comes_from_stdin_and_the_file_stays_as_it_was(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (shell.folder / "Speelhuis.praktijk").read_bytes()
    types(monkeypatch, "vier blokken op de mat")
    assert shell.run("lock", "Speelhuis.praktijk", "--to", "kopie.zip") == 0
    assert "Geef het wachtwoord apart door" in shell.out
    assert "vier blokken" not in shell.out
    assert (shell.folder / "Speelhuis.praktijk").read_bytes() == before
    with pyzipper.AESZipFile(shell.folder / "kopie.zip") as archive:
        assert archive.read("Speelhuis.praktijk", pwd=b"vier blokken op de mat").startswith(b"SQLite")


def test_a_short_password_makes_nothing(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    types(monkeypatch, "kort")
    assert shell.run("lock", "Speelhuis.praktijk", "--to", "kopie.zip") == 1
    assert "minstens 12" in shell.err
    assert not (shell.folder / "kopie.zip").exists()
