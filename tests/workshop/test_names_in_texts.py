"""Names are found as people write them, and in whatever text they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workshop.names_in_texts import Names


@pytest.mark.parametrize(
    ("names", "text", "found"),
    [
        (["Fien", "Marie-Fien"], "Marie-Fien en Fien", [("Marie-Fien", "Marie-Fien"), ("Fien", "Fien")]),
        (["Bo"], "bo, Bos en Bo’s jas", [("Bo", "Bo’s")]),
        (["Jan Van den Berghe"], "Jan  Van den\nBerghe", [("Jan Van den Berghe", "Jan  Van den\nBerghe")]),
        (["Jan Van den Berghe"], "de heer Van den Berghe", [("Jan Van den Berghe", "Van den Berghe")]),
        (["Ömra"], "ÖMRA zegt", [("Ömra", "ÖMRA")]),
        (["Fien (2)"], "Fien", [("Fien (2)", "Fien")]),
        (["O'Brien"], "O'Briens idee", [("O'Brien", "O'Briens")]),
        (["", "  ", "???", "mama"], "mama ???", []),
        ([], "Fien", []),
        (["İlke"], "ilke en İLKE", [("İlke", "ilke"), ("İlke", "İLKE")]),
        (["a.*b"], "axxb a.*b", [("a.*b", "a.*b")]),
    ],
)
def test_a_name_is_found_where_it_stands(names: list[str], text: str, found: list[tuple[str, str]]) -> None:
    hits = Names(names).find(text)
    assert [(hit.name, hit.words) for hit in hits] == found
    assert [text[hit.start : hit.end] for hit in hits] == [hit.words for hit in hits]


@given(st.lists(st.text(max_size=12), max_size=4), st.text(max_size=60))
def test_any_name_in_any_text_breaks_nothing(names: list[str], text: str) -> None:
    hits = Names(names).find(text)
    assert all(hit.name in names and text[hit.start : hit.end] == hit.words for hit in hits)
