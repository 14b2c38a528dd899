"""Where the files lie that come with the program: guides, fonts, icons, the sample day."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2] / "resources"


def resource(*parts: str) -> Path:
    """The path of a bundled file or folder, such as ``resource("guides", "grondplan.yaml")``."""
    return _ROOT.joinpath(*parts)
