"""A pasted list: several lines that may each be an answer, with their bullets and numbers taken off."""

import re

MOST = 500
"""Lines: a longer text is no list of answers but a document."""

_SIGN = re.compile(
    r"""\s*(?:
        [-–—*•◦▪‣·●○■□▢☐☑✓✔➢➤»>]+(?:\s+|$)   # a bullet, with a space behind it
      | \[[ xX]?\]\s+                          # a box to tick
      | \(?(?:\d{1,3}[.)]|[a-zA-Z]\))(?:\s+|$)   # 1.  2)  (3)  a); not the initial of a name
    )""",
    re.VERBOSE,
)
_GLUED = re.compile(r"\s*[•◦▪‣●○■□☐☑✓✔➢➤]\s*")


def answers_in(text: str) -> list[str]:
    """The answers that a pasted text would make, one per line; empty when it is no list.

    A line that is indented deeper than the bullets, without a bullet of its own, goes on with the one above.
    """
    lines = [line for line in re.split(r"\r\n|[\n\r\u2028\u2029]", text) if line.strip()]
    if not 2 <= len(lines) <= MOST:
        return []
    signed = [_without_sign(line) for line in lines]
    has_signs = sum(sign for sign, _words in signed) >= 2 and signed[0][0]
    found: list[str] = []
    for line, (sign, words) in zip(lines, signed, strict=True):
        if has_signs and not sign and line[:1].isspace() and found:
            found[-1] = f"{found[-1]} {words}".strip()
        elif words:
            found.append(words if has_signs else line.strip())
    return found if len(found) > 1 else []


def _without_sign(line: str) -> tuple[bool, str]:
    match = _SIGN.match(line) or _GLUED.match(line)
    return (True, line[match.end() :].strip()) if match else (False, line.strip())
