"""The sample day played through the real windows: what was typed is in the file, letter for letter."""

import subprocess
import sys
from pathlib import Path

from app.exports.practice_to_day import day_of
from app.foundation.resources import resource
from app.imports.day_file import read_day_file
from app.store.opening import OpenMode, open_practice_file
from app.store.places import Places
from app.workshop.workshop import Workshop


def _typed(text: str) -> str:
    """What a keyboard makes of it: one kind of line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def test_the_demo_types_the_whole_day_and_leaves_everything(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "app", "demo", "--out", str(tmp_path)], check=True, timeout=300)
    practice = tmp_path / "Het Speelhuis.praktijk"
    file = open_practice_file(practice, Places(tmp_path / "data"), mode=OpenMode.READ)
    played = day_of(Workshop(file))
    file.close()
    sample = read_day_file(resource("sample", "speelhuis.yaml"))
    for one, other in zip(played.grondplan, sample.grondplan, strict=True):
        assert (one.onderdeel, one.werkvraag) == (other.onderdeel, other.werkvraag)
        assert [(said.by, said.text) for said in one.answers] == [
            (said.by, _typed(said.text)) for said in other.answers
        ]
        assert one.draft == (None if other.draft is None else _typed(other.draft))
    for question, asked in zip(played.terugkoppeling, sample.terugkoppeling, strict=True):
        assert [(said.by, said.text) for said in question.answers] == [
            (said.by, _typed(said.text)) for said in asked.answers
        ]
    assert played.board == sample.board
    assert played.feedback == sample.feedback
    assert (tmp_path / "Het Speelhuis.docx").read_bytes().startswith(b"PK")
    pictures = {path.stem.split("-", 1)[1] for path in (tmp_path / "beelden").glob("*.png")}
    assert {
        "start-eerste-keer", "start", "voorbereiden", "sessie-uitleg", "sessie-vraag", "sessie-donker",
        "uitwerken", "indienen", "zaal", "zaal-black", "zaal-instruction",
    } <= pictures  # fmt: skip
