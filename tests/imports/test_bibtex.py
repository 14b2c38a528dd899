"""BibTeX in and out: the good entries come in, the others are named, and what came in goes out as it was."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exports.bibtex import bib_of, bib_text
from app.foundation.errors import KnownError
from app.imports.bibtex import BibFile, read_bib, read_bib_text
from app.prose.source_citations import as_key
from app.workshop.day_file import KnowledgeKind
from app.workshop.source_values import SourceFacts, tidy
from app.workshop.workshop import Workshop

ARTICLE = r"""
@Article{metz2016,
  author   = {Metz, Allison and Van Tartwijk, Jan and {Kind en Gezin}},
  title    = "Wat {Werkt}? Ge{\"\i}nformeerd \& \'e\'en idee",
  journal  = jeugd # { en } # "Kind",
  year     = 2016,
  number   = {3}, volume = 12, pages = {1--10},
  month    = jan,
  doi      = {https://doi.org/10.1000/xyz_1},
  url      = {https://example.org/a_b?c=50%20d},
  keywords = {spel, ontmoeting},
}
"""
TWO_NAMES = """
@inproceedings{twee2020,
  title = {T}, author = {Metz, Jan}, booktitle = {Verslag}, journal = {Reeks},
  publisher = {Springer}, organization = {IEEE}, institution = {VUB},
  year = {2020}, date = {2020-05-01}, number = {2}, issue = {Lente},
}
"""
STRINGS = "@string{jeugd = {Jeugd}}\n"


def only(found: BibFile) -> SourceFacts:
    assert found.broken == ()
    (source,) = found.sources
    return source


def test_an_entry_is_read_as_people_would() -> None:
    source = only(read_bib_text(STRINGS + ARTICLE))
    assert source.key == "metz2016"
    assert source.entry_type == "article"
    assert source.title == "Wat Werkt? Geïnformeerd & één idee"
    assert source.author == "Metz, A.; Van Tartwijk, J.; Kind en Gezin"
    assert (source.published_in, source.volume, source.issue, source.pages) == (
        "Jeugd en Kind",
        "12",
        "3",
        "1-10",
    )
    assert (source.year, source.url) == ("2016", "https://example.org/a_b?c=50%20d")
    assert tidy(source).doi == "10.1000/xyz_1"
    assert "keywords = spel, ontmoeting" in source.more


def test_what_came_in_goes_out_as_it_was() -> None:
    text = bib_text([only(read_bib_text(STRINGS + ARTICLE))])
    for line in (
        r"title = {Wat {Werkt}? Ge{\"\i}nformeerd \& \'e\'en idee},",
        "author = {Metz, Allison and Van Tartwijk, Jan and {Kind en Gezin}},",
        "journal = {Jeugd en Kind},",
        "pages = {1--10},",
        "month = jan,",
        "keywords = {spel, ontmoeting},",
    ):
        assert line in text
    assert bib_text(read_bib_text(text).sources) == text


def test_of_two_fields_for_one_fact_both_go_out_as_they_came() -> None:
    source = only(read_bib_text(TWO_NAMES))
    assert (source.publisher, source.year, source.issue) == ("Springer", "2020", "2")
    text = bib_text([source])
    for line in (
        *("booktitle = {Verslag},", "journal = {Reeks},"),
        *("publisher = {Springer},", "organization = {IEEE},", "institution = {VUB},"),
        *("year = {2020},", "date = {2020-05-01},", "number = {2},", "issue = {Lente},"),
    ):
        assert text.count(f"  {line}\n") == 1
    assert bib_text(read_bib_text(text).sources) == text


@pytest.mark.parametrize("entry_type", ["inproceedings", "techreport", "manual"])
def test_what_was_changed_takes_the_place_of_one_field_and_leaves_the_other(entry_type: str) -> None:
    source = only(read_bib_text(TWO_NAMES.replace("inproceedings", entry_type)))
    text = bib_text([replace(source, publisher="Politeia", year="2021", kind=KnowledgeKind.ONDERZOEK)])
    for line in ("publisher = {Politeia}", "organization = {IEEE}", "institution = {VUB}", "year = {2021}"):
        assert text.count(f"  {line},\n") == 1
    assert only(read_bib_text(text)).publisher == "Politeia"


def test_a_kind_of_knowledge_that_we_do_not_know_makes_way_for_one_that_was_chosen() -> None:
    source = only(read_bib_text("@misc{a, title = {T}, kennis = {iets}}"))
    assert "kennis = {iets}" in bib_text([source])
    text = bib_text([replace(source, kind=KnowledgeKind.ONDERZOEK)])
    assert text.count("kennis = ") == 1
    assert only(read_bib_text(text)).kind is KnowledgeKind.ONDERZOEK


def test_what_was_changed_here_goes_out_and_not_what_it_was() -> None:
    source = replace(only(read_bib_text(STRINGS + ARTICLE)), title="Ander & beter", author="Metz, A.")
    text = bib_text([source])
    assert r"title = {Ander \& beter}," in text
    assert "author = {Metz, A.}," in text
    assert "Werkt" not in text
    assert "Allison" not in text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"{\'e}", "é"), (r"\'{e}", "é"), (r"\'e", "é"), (r"{\v{S}}koda", "Škoda"), (r"\ss{}", "ß"),
        (r"\aa ngstrom", "ångstrom"), (r"\c{c}a", "ça"), ("a -- b --- c", "a – b — c"), ("``q''", "“q”"),
        ("50\\% van 100%", "50% van 100%"), (r"\textit{spel}", "spel"), ("{NIRN}", "NIRN"), ("a~b", "a b"),
    ],
)  # fmt: skip
def test_what_latex_says_is_read_as_letters(written: str, read: str) -> None:
    assert only(read_bib_text(f"@book{{a, title = {{{written}}}}}")).title == read


@pytest.mark.parametrize(
    ("field", "author"),
    [
        ("Metz, Allison", "Metz, A."),
        ("Allison Metz and Leah Bartley", "Metz, A., & Bartley, L."),
        ("Jan van den Berg", "van den Berg, J."),
        ("van den Berg, Jr., Jean-Paul", "van den Berg, J.-P. Jr."),
        ("{Kind en Gezin}", "Kind en Gezin"),
        ("Metz, A. and others", "Metz, A., et al."),
        ("{OESO and EU}", "OESO and EU"),
        ("EXPOO", "EXPOO"),
    ],
)
def test_names_are_read_and_stand_as_apa_has_them(field: str, author: str) -> None:
    source = only(read_bib_text(f"@book{{a, title = {{T}}, author = {{{field}}}}}"))
    assert source.author == author
    assert f"author = {{{field}}}," in bib_text([source])


def test_broken_entries_are_named_with_their_line_and_the_others_come_in() -> None:
    found = read_bib_text(
        "@book{goed1, title = {Een}}\n"
        "@book{stuk, title = {Geen einde\n"
        "@book{goed2, title = {Twee}}\n"
        "@article{nog title = {x}}\n"
        "@misc{leeg, note = {niets}}\n"
        "@book{goed3, title = {Drie}, title = {Vier}}\n"
    )
    assert [(one.key, one.title) for one in found.sources] == [
        ("goed1", "Een"),
        ("goed2", "Twee"),
        ("goed3", "Drie"),
    ]
    assert [sentence.split(" kwam")[0] for sentence in found.broken] == [
        "Regel 2: bron 'stuk'",
        "Regel 4: bron 'nog'",
        "Regel 5: bron 'leeg'",
    ]


@pytest.mark.parametrize(
    ("title", "why"),
    [
        ("{" * 300 + "diep" + "}" * 300, "de haakjes zitten te diep in elkaar"),
        (r"Wortel \sqrt", "er staat een opdracht van LaTeX in die niet af is"),
        (r"Zie \href", "er staat een opdracht van LaTeX in die niet af is"),
        (r"\begin{pmatrix}", "er staat een opdracht van LaTeX in die niet af is"),
    ],
)
def test_an_entry_in_which_latex_goes_wrong_is_named_and_the_others_come_in(title: str, why: str) -> None:
    found = read_bib_text(
        f"@misc{{een, title = {{Een}}}}\n@misc{{mis, title = {{{title}}}}}\n@misc{{twee, title = {{Twee}}}}"
    )
    assert [one.title for one in found.sources] == ["Een", "Twee"]
    assert found.broken == (f"Regel 2: bron 'mis' kwam niet mee, want {why}.",)


BARE = """
@misc{, author = {Metz, Allison}, year = {2016}}
@misc{nirn, author = {NIRN}}
@article{a1, author = {Jans, P.}, year = 2020, journal = {Welwijs}, volume = 1}
@article{a2, author = {Jans, P.}, year = 2020, journal = {Welwijs}, volume = 2}
@misc{leeg, title = {{}}, author = {Quist, R.}, note = {zonder titel}}
"""


def test_sources_without_a_title_or_a_key_come_in_once_too(workshop: Workshop) -> None:
    assert len(workshop.sources.take_in(read_bib_text(BARE).sources).added) == 5
    before = workshop.sources.all()
    taken = workshop.sources.take_in(read_bib_text(BARE).sources)
    assert (taken.added, taken.there_already, dict(taken.renamed)) == ((), 5, {})
    own = workshop.sources.take_in(read_bib_text(bib_of(workshop)).sources)
    assert (own.added, own.there_already) == ((), 5)
    assert workshop.sources.all() == before


@pytest.mark.parametrize("deep", [300, 5_000])
def test_braces_too_deep_to_read_go_out_as_the_words_that_people_have(deep: int) -> None:
    raw = "{" * deep + "x" + "}" * deep
    text = bib_text([SourceFacts(title="Wat werkt", key="a", more=(f"title = {raw}",))])
    assert only(read_bib_text(text)).title == "Wat werkt"


@pytest.mark.parametrize("day", ["3 maart", "lente"])
def test_the_day_of_a_pasted_reference_goes_out_with_it_and_comes_back(workshop: Workshop, day: str) -> None:
    pasted = workshop.sources.get(workshop.sources.paste(f"Metz, A. (2020, {day}). Wat werkt. NIRN."))
    assert pasted is not None
    back = only(read_bib_text(bib_of(workshop)))
    assert (back.year, back.more) == ("2020", pasted.more)
    assert len(pasted.more) == 1


def test_two_entries_with_one_key_both_come_in_each_under_its_own(workshop: Workshop) -> None:
    found = read_bib_text("@book{a1, title = {Een}}\n@book{a1, title = {Twee}}\n@book{a1, title = {Een}}")
    taken = workshop.sources.take_in(found.sources)
    assert [(one.key, one.title) for one in workshop.sources.all()] == [("a1", "Een"), ("a1a", "Twee")]
    assert (len(taken.added), taken.there_already, dict(taken.renamed)) == (2, 1, {"a1": "a1a"})


def test_a_file_comes_in_once_however_often_it_is_read(workshop: Workshop) -> None:
    found = read_bib_text(STRINGS + ARTICLE + "@misc{, title = {Zonder sleutel}}")
    for count in (2, 0):
        assert len(workshop.sources.take_in(found.sources).added) == count
    again = read_bib_text("@misc{anders, title = {Elders}, doi = {10.1000/XYZ_1}}")
    assert workshop.sources.take_in(again.sources).there_already == 1
    assert read_bib_text(bib_of(workshop)).sources == tuple(
        replace(one, id="") for one in workshop.sources.all()
    )


def test_a_key_that_no_text_can_cite_becomes_one_that_it_can() -> None:
    found = read_bib_text(
        "@book{a b, title={x}}\n@book{'dé_é!!x', title={y}}\n@book{DBLP:conf/x/y2016, title={z}}"
    )
    assert [one.key for one in found.sources] == ["a-b", "dé_é-x", "DBLP:conf/x/y2016"]


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf@book{a, title = {Ge\xc3\xafnformeerd}}",
        b"@book{a, title = {Ge\xefnformeerd}}",
        "@book{a, title = {Geïnformeerd}}".encode("utf-16"),
        b"% Encoding: UTF-8\r\n@book{a,\r\n title = {Ge\xc3\xafnformeerd}\r\n}\r\n",
    ],
)
def test_the_letters_of_any_program_are_read(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bronnen.bib"
    path.write_bytes(content)
    assert only(read_bib(path)).title == "Geïnformeerd"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "'x.bib' is leeg."),
        (b" \n\xa0", "In 'x.bib' staat geen bron in BibTeX."),
        (b"PK\x03\x04\x00\x00", "In 'x.bib' staat geen bron in BibTeX."),
        (b"Een brief aan mail@voorbeeld.be, met een {haak", "In 'x.bib' staat geen bron in BibTeX."),
        (b"TY  - JOUR\nTI  - Titel\nER  -\n", "In 'x.bib' staat geen bron in BibTeX."),
        (None, "'x.bib' kan niet gelezen worden."),
    ],
)
def test_what_is_no_list_of_sources_is_refused_in_a_sentence(
    tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / "x.bib"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(KnownError) as error:
        read_bib(path)
    assert error.value.sentence.startswith(sentence)
    assert "Er is niets veranderd" in error.value.sentence


def test_a_string_that_speaks_of_itself_ends() -> None:
    assert only(read_bib_text("@string{a = a # a # a}\n@book{b, title = a}")).title == "aaa"


def test_strings_of_strings_are_worked_out_but_never_into_more_than_memory_holds() -> None:
    more = [f"@string{{s{n} = s{n - 1} # { {n % 10} } # s{n - 1}}}" for n in range(1, 60)]
    text = "\n".join(["@string{s0 = {ha}}", *more, "@book{b, title = S2, author = s59}"])
    source = only(read_bib_text(text))
    assert source.title == "ha1ha2ha1ha"
    assert 0 < len(source.author) < 10_100


def test_a_value_of_very_many_abbreviations_keeps_their_names() -> None:
    names = " # ".join(["long"] * 100_000)
    text = f"@string{{long = {{{'x' * 9_000}}}}}\n@book{{b, title = {{T}}, note = {names}, author = long}}"
    source = only(read_bib_text(text))
    assert source.author == "x" * 9_000
    assert "note = " + "long" * 100_000 in source.more


def test_a_thousand_entries_come_in(workshop: Workshop) -> None:
    text = "".join(
        f"@article{{k{n}, author = {{Metz, A.}}, title = {{Titel {n}}}, year = 2016}}\n" for n in range(1000)
    )
    taken = workshop.sources.take_in(read_bib_text(text).sources)
    assert len(taken.added) == 1000
    assert workshop.sources.all()[-1].key == "k999"
    workshop.undo()
    assert workshop.sources.all() == ()


PIECES = (*'a\\{}%~$&#_^"é@ ', "--", "``", "''", "<<", "?`")
words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30) | st.lists(
    st.sampled_from(PIECES), max_size=12
).map("".join)


@given(
    st.builds(
        SourceFacts,
        title=words,
        author=words,
        year=words,
        published_in=words,
        publisher=words,
        volume=words,
        issue=words,
        supports=words,
        key=words.map(as_key),
        kind=st.none() | st.sampled_from(KnowledgeKind),
        entry_type=st.sampled_from(["article", "book", "incollection", "techreport", "misc", "online"]),
        sections=st.sampled_from([(), ("doel",), ("doel", "aanpak")]),
    )
)
def test_whatever_people_type_comes_back_from_bibtex(facts: SourceFacts) -> None:
    facts = tidy(facts)
    found = read_bib_text(bib_text([facts]))
    if facts.is_nothing:
        assert found.sources == ()
        return
    back = only(found)
    assert (back.title, back.year, back.published_in, back.publisher) == (
        facts.title, facts.year, facts.published_in, facts.publisher,
    )  # fmt: skip
    assert back.author == facts.author
    assert (back.volume, back.issue, back.supports) == (facts.volume, facts.issue, facts.supports)
    assert (back.kind, back.sections, back.entry_type) == (facts.kind, facts.sections, facts.entry_type)
    assert back.key == facts.key or not facts.key
    assert bib_text([back]) == bib_text(read_bib_text(bib_text([back])).sources)
