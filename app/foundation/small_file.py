"""Small files that make life easier, such as a list or some settings: never worth stopping for."""

import contextlib
import os
import tempfile
from pathlib import Path


def write_small_file(file: Path, content: bytes) -> None:
    """Write beside it and rename, so that it is whole or as it was; a disk that refuses is let be."""
    temporary = ""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        number, temporary = tempfile.mkstemp(prefix=file.name, dir=file.parent)
        with os.fdopen(number, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).replace(file)
    except OSError:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink(missing_ok=True)
