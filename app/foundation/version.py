"""Which Praktijkdag this is. The packed program has no ``pyproject.toml``; a test keeps both alike."""

from typing import Final

VERSION: Final = "0.1.0"
