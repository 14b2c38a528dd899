"""Places in a text: Python counts letters, Qt counts UTF-16 units. An emoji is one letter and two units."""


def units(text: str) -> int:
    """How many units of Qt a text is long."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def letters(text: str, at: int) -> int:
    """How many letters of ``text`` stand before the unit ``at``."""
    if text.isascii():
        return min(at, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * at].decode("utf-16-le", "ignore"))
