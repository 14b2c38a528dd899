"""What all sorts of bad files have in common: damage by the byte, and texts that make trouble."""

import random

_TEXTS = (
    "", " ", "\0", "\x00\x01\x1f", "\ufffe\uffff", "\u202e\u2066", "a\u0300" * 300, "😀" * 50, "x" * 70_000,
    "../../../etc/passwd", "C:\\Windows\\x", "file:///etc/passwd", "%s%n%x", "{0.__class__}",
    "'; DROP TABLE x;--",
    "<b>vet</b><script>", "[x](javascript:alert(1))", "[x](bijdrage:)", "![](http://example.org/x.png)",
    "```", "|a|b|\n|-|-|\n" * 40, "> " * 400 + "x", "* " * 300, "[" * 500, "#" * 40, "\\" * 99, "\r\n\t\v\f",
    "9" * 400, "-1", "0x10", "1e999", "NaN", "2026-02-30", "25:61", "0000-00-00", "99999-01-01", "true",
    "null",
    "grondplan/", "/", "contribution", "practice", "present", "2026-03-12T99:99:99+99:99",
)  # fmt: skip


def nasty_text(dice: random.Random) -> str:
    """A text that somebody could mean to be something else."""
    return dice.choice(_TEXTS)


def damaged(content: bytes, dice: random.Random) -> bytes:
    """Bits flipped, bytes gone or too many, the end missing."""
    made = bytearray(content)
    way = dice.randrange(6)
    if way == 0:
        return bytes(made[: dice.randrange(len(made) + 1)])
    if way == 1:
        return bytes(made) + dice.randbytes(dice.choice((1, 100, 5000)))
    for _time in range(dice.choice((1, 1, 2, 5, 30, 200))):
        at = dice.randrange(len(made))
        if way == 2:
            made[at] = dice.randrange(256)
        elif way == 3:
            del made[at : at + dice.choice((1, 1, 7, 600))]
        elif way == 4:
            made[at:at] = dice.randbytes(dice.choice((1, 1, 7, 600)))
        else:
            made[at] ^= 1 << dice.randrange(8)
        if not made:
            break
    return bytes(made)
