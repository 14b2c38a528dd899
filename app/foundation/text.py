"""What text may hold, on its way in and on its way out.

People's text is kept letter for letter. Two things cannot be kept everywhere: a lone surrogate
(half a character; no file can store it) and the control characters that XML 1.0 forbids.
"""

import re

_SURROGATE = re.compile("[\ud800-\udfff]")
# XML 1.0, production 2 (Char): https://www.w3.org/TR/xml/#charsets
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def storable(text: str) -> str:
    """``text`` with every lone surrogate replaced by U+FFFD, so that UTF-8 can hold it."""
    return _SURROGATE.sub("\ufffd", text)


def xml_text(text: str) -> str:
    """``text`` without the characters that XML forbids; a file that holds them won't open."""
    return _NOT_XML.sub("", text)


def number_words(value: float) -> str:
    """A number as people write it here: "7", "6,5", at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")
