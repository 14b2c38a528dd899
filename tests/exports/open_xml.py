"""What a port of the Open XML SDK says of an office file, without looking twice at the same part.

Most of a file is what it was in the file before: the styles of the template alone are ten thousand
elements, and take a hundred times longer than the text between them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from openxml_audit import OpenXmlValidator
from openxml_audit.relationships import get_rels_path

Check = Callable[[Any, Any], list[Any]]
_FOUND: dict[tuple[Any, ...], list[Any]] = {}


def sdk_errors(content: bytes, suffix: str = ".docx") -> list[str]:
    """What is wrong with a file, in words; ``suffix`` says what kind of file it says it is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"file{suffix}")
        path.write_bytes(content)
        return [str(error) for error in _validator().validate(path).errors]


def _validator() -> OpenXmlValidator:
    """A new one each time: within it things are known by their ``id``, which another may get later."""
    validator = OpenXmlValidator()
    for name in ("_schema_validator", "_semantic_validator_word", "_semantic_validator_pptx"):
        part_validator = getattr(validator, name)
        part_validator.validate_part = _remembering(name, part_validator.validate_part)
    return validator


def _remembering(name: str, check: Check) -> Check:
    """The check of one part, that is made once for each content: what it found is found again."""

    def checked(part: Any, context: Any) -> list[Any]:
        key = name, *_content_of(part, context.package)
        if key not in _FOUND:
            before = len(context.errors)
            check(part, context)
            _FOUND[key] = context.errors[before:]
        else:
            context.errors.extend(_FOUND[key])
        return list(context.errors)

    return checked


def _content_of(part: Any, package: Any) -> tuple[Any, ...]:
    """All that a check of this part reads. Where it leads to other parts, it matters which there are."""
    relations = package.get_part_content(get_rels_path(part.uri))
    around = relations and (*package.list_parts(), package.get_part_content("/[Content_Types].xml"))
    return part.uri, part.content_type, part.raw_content, relations, around
