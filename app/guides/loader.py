"""Where guides come from: the files that come with the program, a file of the user, or a practice file.

A guide file is YAML. A practice file carries a full copy in JSON, read without the YAML library, so
that opening a practice stays fast and needs nothing but the file itself.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import msgspec

from app.foundation import strict_yaml
from app.foundation.complaints import complaint, translate
from app.foundation.resources import resource
from app.guides.schema import Guide
from app.guides.validation import Finding, findings, structure


def load_guide(path: Path) -> Guide:
    """The guide in a YAML file. Raises KnownError that says where it is not one."""
    return parse_guide(strict_yaml.read_text(path), path.name)


def parse_guide(text: str, name: str) -> Guide:
    """The guide in a YAML text; ``name`` is what a KnownError calls it."""
    guide = strict_yaml.parse(text, Guide, name)
    for finding in findings(guide):
        line = strict_yaml.line_of(text, finding.path)
        raise complaint(name, finding.what, finding.path, line)
    return guide


def bundled_guides() -> dict[str, Path]:
    """The guides that come with the program: key and file. Reads no file."""
    return {path.stem: path for path in sorted(resource("guides").glob("*.yaml"))}


@cache
def bundled(key: str) -> Guide:
    """The guide with this key that comes with the program. Raises KeyError when there is none."""
    return load_guide(bundled_guides()[key])


def guide_to_json(guide: Guide) -> bytes:
    """The full copy of ``guide`` that a practice file keeps."""
    return msgspec.json.encode(guide)


def guide_from_json(data: bytes, name: str = "draaiboek in dit bestand") -> Guide:
    """The guide in a copy made by ``guide_to_json``. Raises KnownError when the copy is broken.

    Only what the program needs is checked: a copy made with other rules for texts must still open.
    """
    try:
        guide = msgspec.json.decode(data, type=Guide)
    except msgspec.ValidationError as error:
        path, what = translate(error, msgspec.json.decode(data), Guide)
        raise complaint(name, what, path) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise complaint(name, "deze kopie is beschadigd en kan niet gelezen worden") from None
    _refuse(structure(guide), name)
    return guide


def _refuse(found: Iterable[Finding], name: str) -> None:
    for finding in found:
        raise complaint(name, finding.what, finding.path)
