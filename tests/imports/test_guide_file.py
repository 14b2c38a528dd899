"""Questions from a file of the user: a guide, or a day file."""

from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.guides.loader import bundled, bundled_guides
from app.imports.guide_file import guide_in
from tests.practices import SAMPLE


def test_a_guide_file_is_that_guide() -> None:
    assert guide_in(bundled_guides()["plenair"]) == bundled("plenair")


def test_of_a_day_file_come_its_questions_joined_to_ours() -> None:
    guide = guide_in(SAMPLE)
    assert guide.key == "grondplan"
    questions = [step.question for _section, step in guide.steps()]
    assert "Wie trok aan de bel en wat was er al geprobeerd?" in questions
    section = guide.section("aanleiding")
    assert section is not None


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "leeg.yaml"),
        (b"key: x\n", "leeg.yaml"),
        (b"practice: {title: Proef}\n", "geen vragen van het grondplan"),
        (b"PK\x03\x04", "geen tekstbestand"),
        (b"\xff\xfeg\x00", "UTF-16"),
    ],
)
def test_what_is_neither_is_told_in_a_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "leeg.yaml"
    path.write_bytes(content)
    with pytest.raises(KnownError, match=says):
        guide_in(path)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="is er niet"):
        guide_in(tmp_path / "weg.yaml")
