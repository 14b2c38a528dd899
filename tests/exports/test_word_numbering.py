"""The lists of a Word file that is not ours: our definitions come in beside its own."""

from pathlib import Path

import pytest
from lxml import etree

from app.exports import word_numbering
from app.exports.word_numbering import BULLETS, NUMBERS, Numbering
from app.exports.word_text import W
from app.foundation.resources import resource


def test_a_form_without_our_lists_gets_both_and_our_template_is_read_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[Path] = []

    def noted(*parts: str) -> Path:
        read.append(resource(*parts))
        return read[-1]

    monkeypatch.setattr(word_numbering, "resource", noted)
    root = etree.Element(W + "numbering", nsmap={"w": W[1:-1]})
    etree.SubElement(root, W + "abstractNum").set(W + "abstractNumId", "7")
    lists = Numbering(root)
    lists.new_list(0, 1)
    definitions = {one.get(W + "abstractNumId"): one for one in root.iterfind(W + "abstractNum")}
    names = [one.findtext(W + "name") is not None for one in definitions.values()]
    assert list(definitions) == ["7", "8", "9"]
    assert names == [False, True, True]
    used = [one.find(W + "abstractNumId") for one in root.iterfind(W + "num")]
    named = [definitions[str(one.get(W + "val"))].find(W + "name") for one in used if one is not None]
    assert [one.get(W + "val") for one in named if one is not None] == [BULLETS, NUMBERS]
    assert len(read) == 1
    Numbering(root)
    assert len(read) == 1
