"""The template that everything is written on."""

import runpy
from pathlib import Path

from app.foundation.resources import resource


def test_the_template_is_what_its_generator_makes(tmp_path: Path) -> None:
    generator = runpy.run_path(str(resource("word", "build_template.py")))
    generator["build"](tmp_path / "grondplan.docx")
    assert (tmp_path / "grondplan.docx").read_bytes() == resource("word", "grondplan.docx").read_bytes()
