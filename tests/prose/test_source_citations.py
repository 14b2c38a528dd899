"""Citations of sources are text: every letter of them survives, and only what is one is read as one."""

import pytest

from app.prose.blocks import Paragraph, Run, plain_text
from app.prose.keeping import rewritten
from app.prose.markdown import parse
from app.prose.markdown_escape import escape
from app.prose.markdown_writing import to_markdown
from app.prose.source_citations import (
    Cite,
    as_key,
    citation_of,
    cited_keys,
    is_key,
    source_citations,
    with_other_key,
)


@pytest.mark.parametrize(
    ("text", "cites"),
    [
        ("a [@metz2016] b", (Cite("metz2016"),)),
        ("[@metz2016, p. 12–14]", (Cite("metz2016", "p. 12–14"),)),
        ("[-@metz2016]", (Cite("metz2016", bare=True),)),
        ("[@a; @b_c:d, fig. 1;-@e]", (Cite("a"), Cite("b_c:d", "fig. 1"), Cite("e", bare=True))),
        ("[@Müller2016]", (Cite("Müller2016"),)),
    ],
)
def test_a_citation_says_which_sources(text: str, cites: tuple[Cite, ...]) -> None:
    (found,) = source_citations(text)
    assert found.cites == cites
    assert text[found.start] == "["
    assert text[found.end - 1] == "]"


@pytest.mark.parametrize(
    "text", ["[metz2016]", "@metz2016", "[@]", "[@ metz]", "[@a,b@c.be]", "[@a_]", "[@a [b]]", "[@a\n]"]
)
def test_what_looks_like_one_is_none(text: str) -> None:
    assert list(source_citations(text)) == []


@pytest.mark.parametrize(
    "draft",
    [
        "Dat bleek [@metz2016, p. 12].",
        "- **vet** [@a_b; @c]\n- [-@d] zegt",
        "|A [@a]|\n|---|\n|b [@b]|",
        "## Kop [@a]",
        "[Ouders zeggen het [@metz2016].](bijdrage:7F3K)",
        "Eerst [@a]\\\ndan [@b](x) en ![@c]",
    ],
)
def test_a_draft_keeps_its_citations_letter_for_letter(draft: str) -> None:
    blocks = parse(draft)
    assert rewritten(draft, blocks, blocks) == draft
    added = (*blocks, Paragraph((Run("Nieuw [@nieuw2020]."),)))
    assert rewritten(draft, blocks, added) == f"{draft}\n\nNieuw [@nieuw2020]."
    assert parse(to_markdown(blocks)) == blocks


@pytest.mark.parametrize("text", ["[@a]", "zo [@a_b, p. 3] dus", "[@a; @b]"])
def test_a_citation_gets_no_backslashes(text: str) -> None:
    assert escape(text) == text
    assert plain_text(parse(text)) == text


@pytest.mark.parametrize("text", ["[@a](https://x.be)", "[@a]: https://x.be", "[@a][b](bijdrage:1)", "![@a]"])
def test_what_would_become_a_link_is_escaped(text: str) -> None:
    assert plain_text(parse(escape(text))) == text


def test_another_key_changes_only_the_citations_of_that_source() -> None:
    draft = "metz [@metz; @metz2, p. 1] \\[-@metz\\] @metz [@anders]"
    assert with_other_key(draft, "metz", "metz2016") == (
        "metz [@metz2016; @metz2, p. 1] \\[-@metz2016\\] @metz [@anders]"
    )
    assert cited_keys(draft) == ("metz", "metz2", "anders")


def test_a_key_that_is_made_can_be_cited() -> None:
    made = [
        as_key(text) for text in ("metz 2016", "  O'Brien & zonen, 2016! ", "a_-_b", "été.2016", "---", "")
    ]
    assert made == ["metz-2016", "O-Brien-zonen-2016", "a-b", "été.2016", "", ""]
    assert all(is_key(key) for key in made if key)
    (found,) = source_citations(citation_of("a", "b-c"))
    assert found.cites == (Cite("a"), Cite("b-c"))
