"""Colours as six hexadecimal digits, and how well one can be read on another (WCAG 2, from 1 to 21)."""

WHITE, BLACK = "FFFFFF", "000000"


def contrast(ink: str, paper: str = WHITE) -> float:
    """How well ``ink`` can be told from ``paper``."""
    light, dark = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(color: str, other: str, share: float) -> str:
    """``color`` with ``share`` (0–1) of ``other`` in it."""
    pairs = zip(channels(color), channels(other), strict=True)
    return "".join(f"{round(one * (1 - share) + two * share):02X}" for one, two in pairs)


def nearest(color: str, goal: str, beside: str, least: float) -> str:
    """``color`` with as much of ``goal`` in it as it takes to stand against ``beside`` by ``least``."""
    for step in range(21):
        found = mixed(color, goal, step / 20)
        if contrast(found, beside) >= least:
            return found
    return goal


def channels(color: str) -> tuple[int, int, int]:
    """Red, green and blue, from 0 to 255."""
    return int(color[0:2], 16), int(color[2:4], 16), int(color[4:6], 16)


def _luminance(color: str) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in channels(color))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
