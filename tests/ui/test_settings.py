from pathlib import Path

import pytest

from app.ui.settings import KeptScreen, Settings, UserSettings

CHOSEN = Settings(KeptScreen("Epson", "EB-X41", "X5"), "2026-03-12", "dark")


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    UserSettings(tmp_path / "new").change(CHOSEN)
    assert UserSettings(tmp_path / "new").now == CHOSEN


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"null", b'{"room_screen": 3}', b'{"tested_on": null}', b"\xff\xfe\x00",
        b"[" * 100_000, b'{"room_screen": {"x": "links"}}',
    ],
)  # fmt: skip
def test_a_broken_file_counts_as_nothing_chosen_and_can_be_written_again(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "instellingen.json").write_bytes(content)
    settings = UserSettings(tmp_path)
    assert settings.now == Settings()
    settings.change(CHOSEN)
    assert UserSettings(tmp_path).now == CHOSEN


def test_what_a_newer_version_wrote_beside_it_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "instellingen.json").write_bytes(b'{"tested_on": "2026-03-12", "nieuw": {"a": [1]}}')
    assert UserSettings(tmp_path).now.tested_on == "2026-03-12"


def test_a_folder_that_can_not_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("")
    settings = UserSettings(tmp_path / "in the way")
    settings.change(CHOSEN)
    assert settings.now == CHOSEN
