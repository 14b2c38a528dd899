"""The source register: what comes in, the keys it gets, and that texts follow a key that changes."""

from dataclasses import replace

import pytest

from app.foundation.errors import KnownError
from app.workshop.source_names import Authors, Name, authors_in
from app.workshop.source_pasting import pasted_source
from app.workshop.source_values import SourceFacts, row_of
from app.workshop.workshop import Workshop

METZ = SourceFacts("Practice profiles", "Metz, A.", "2016")
STEP, OTHER = "grondplan/doel.verandering", "grondplan/doel.bereikt"


def titles(workshop: Workshop) -> list[str]:
    return [one.title for one in workshop.sources.all()]


def keys(workshop: Workshop) -> list[str]:
    return [one.key for one in workshop.sources.all()]


# -- the list


def test_a_source_is_added_changed_moved_and_binned_and_each_is_one_undo(workshop: Workshop) -> None:
    sources = workshop.sources
    one, two = sources.add(METZ), sources.add(replace(METZ, title="Twee"))
    assert titles(workshop) == ["Practice profiles", "Twee"]
    sources.move(two, -1)
    assert titles(workshop) == ["Twee", "Practice profiles"]
    sources.move(two, -5)
    facts = sources.get(one)
    assert facts is not None
    sources.change(replace(facts, title="  Practice\nProfiles "))
    assert titles(workshop) == ["Twee", "Practice Profiles"]
    sources.bin(two)
    assert titles(workshop) == ["Practice Profiles"]
    assert sources.get(two) is None
    for expected in (
        ["Twee", "Practice Profiles"],
        ["Twee", "Practice profiles"],
        ["Practice profiles", "Twee"],
    ):
        workshop.undo()
        assert titles(workshop) == expected


def test_a_source_without_title_author_or_address_is_refused(workshop: Workshop) -> None:
    with pytest.raises(KnownError, match="Er is niets toegevoegd"):
        workshop.sources.add(SourceFacts(title=" \n", year="2016", key="leeg"))
    assert workshop.sources.all() == ()


def test_what_nobody_touched_stays_as_it_was(workshop: Workshop) -> None:
    with workshop.file.work("Uit een dagbestand") as session:
        session.add(row_of(SourceFacts(title=" Twee\nregels ", author="Wie  "), "1"))
    (facts,) = workshop.sources.all()
    workshop.sources.change(replace(facts, year="2016"))
    (facts,) = workshop.sources.all()
    assert (facts.title, facts.author, facts.year) == (" Twee\nregels ", "Wie  ", "2016")


def test_typing_in_a_field_is_one_step_of_work(workshop: Workshop) -> None:
    one = workshop.sources.add(METZ)
    for title in ("P", "Pr", "Prof"):
        facts = workshop.sources.get(one)
        assert facts is not None
        workshop.sources.change(replace(facts, title=title), burst="title")
    workshop.undo()
    assert titles(workshop) == ["Practice profiles"]


# -- keys


@pytest.mark.parametrize(
    ("author", "year", "title", "key"),
    [
        ("Metz, A.", "2016", "", "metz2016"),
        ("Metz, A., & Bartley, L.", "2012", "", "metz2012"),
        ("Judith Metz", "(2016)", "", "metz2016"),
        ("Van Tartwijk, J.", "2017", "", "vantartwijk2017"),
        ("Jan van den Berg", "2017", "", "vandenberg2017"),
        ("Kind en Gezin", "2019", "", "kind2019"),
        ("Élan", "z.d.", "", "elanzd"),
        ("", "2020", "De flappen van toen", "flappen2020"),
        ("Ouders van Het Speelhuis (fictief)", "2023-2025", "", "ouders2023"),
        ("ሰላም", "2016", "", "ሰላም2016"),
        ("", "", "…", "bronzd"),
    ],
)
def test_a_key_is_made_of_author_and_year(
    workshop: Workshop, author: str, year: str, title: str, key: str
) -> None:
    assert workshop.sources.proposed_key(SourceFacts(title, author, year)) == key


def test_keys_are_unique(workshop: Workshop) -> None:
    for title in ("Een", "Twee", "Drie"):
        workshop.sources.add(replace(METZ, title=title))
    assert keys(workshop) == ["metz2016", "metz2016a", "metz2016b"]
    assert len({workshop.sources.proposed_key(METZ) for _ in range(2)}) == 1
    with pytest.raises(KnownError, match="al van een andere bron"):
        workshop.sources.add(SourceFacts("Vier", key="metz2016a"))
    with pytest.raises(KnownError, match="letters en cijfers"):
        workshop.sources.add(SourceFacts("Vier", key="met z"))


def test_thousands_of_sources_of_one_author_and_year_get_each_a_key(workshop: Workshop) -> None:
    workshop.sources.take_in(replace(METZ, title=f"Titel {number}") for number in range(800))
    assert len(set(keys(workshop))) == 800


def test_the_texts_follow_a_key_that_changes_in_one_step(workshop: Workshop) -> None:
    one = workshop.sources.add(METZ)
    workshop.sources.add(SourceFacts("Ander", key="metz2016z"))
    workshop.drafts.write(STEP, "Zo is het [@metz2016, p. 3]. En [@metz2016z].")
    workshop.drafts.write(OTHER, "Ook hier [@metz2016].")
    facts = workshop.sources.get(one)
    assert facts is not None
    workshop.sources.change(replace(facts, key="profielen"))
    assert workshop.drafts.text(STEP) == "Zo is het [@profielen, p. 3]. En [@metz2016z]."
    assert workshop.sources.cited() == {STEP: ("profielen", "metz2016z"), OTHER: ("profielen",)}
    workshop.undo()
    assert workshop.drafts.text(OTHER) == "Ook hier [@metz2016]."
    assert keys(workshop) == ["metz2016", "metz2016z"]


def test_a_source_of_before_gets_its_key_when_it_is_cited(workshop: Workshop) -> None:
    with workshop.file.work("Van vroeger") as session:
        session.add(row_of(METZ, "1"))
    (facts,) = workshop.sources.all()
    assert facts.key == ""
    assert workshop.sources.key_of(facts.id) == "metz2016"
    assert keys(workshop) == ["metz2016"]


# -- names and pasting


@pytest.mark.parametrize(
    ("typed", "families", "others"),
    [
        ("Metz, A.", ["Metz"], False),
        ("Wubbels, T., & Van Tartwijk, J.", ["Wubbels", "Van Tartwijk"], False),
        ("Bouzelmad, S. & Runia, J. (Nederlands Jeugdinstituut)", ["Bouzelmad", "Runia"], False),
        ("Aerts, B., Claes, D.-J., Maes, F.", ["Aerts", "Claes", "Maes"], False),
        ("Metz, A. et al.", ["Metz"], True),
        ("Metz, Allison", ["Metz"], False),
        ("Kind en Gezin", ["Kind en Gezin"], False),
        ("Dienst Gezin & Data, Lokaal bestuur (fictief)", ["Dienst Gezin & Data, Lokaal bestuur"], False),
        ("Berg, J. van den; EXPOO", ["Berg", "EXPOO"], False),
        ("", [], False),
    ],
)
def test_only_what_is_surely_a_list_of_people_is_read_as_one(
    typed: str, families: list[str], others: bool
) -> None:
    found = authors_in(typed)
    assert [name.family for name in found.names] == families
    assert found.others is others


def test_a_person_has_a_given_name_and_a_group_has_none() -> None:
    assert authors_in("Metz, A.; EXPOO") == Authors((Name("Metz", "A."), Name("EXPOO")))


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Practice profiles", SourceFacts("Practice profiles")),
        ("https://doi.org/10.1000/xyz.1", SourceFacts(doi="10.1000/xyz.1")),
        ("doi:10.1000/xyz.1", SourceFacts(doi="10.1000/xyz.1")),
        (
            "Leidraden https://leerpunt.be/leidraden",
            SourceFacts(
                "Leidraden",
                url="https://leerpunt.be/leidraden",
                published_in="leerpunt.be",
                entry_type="online",
            ),
        ),
        (
            "https://www.voorbeeld.be/wat-is-evidence-informed/",
            SourceFacts(
                "Wat is evidence informed",
                url="https://www.voorbeeld.be/wat-is-evidence-informed/",
                published_in="voorbeeld.be",
                entry_type="online",
            ),
        ),
        (
            "Wubbels, T., & Van Tartwijk, J. (2017). Classroom management: Deepening. Routledge",
            SourceFacts(
                "Classroom management: Deepening",
                "Wubbels, T., & Van Tartwijk, J.",
                "2017",
                publisher="Routledge",
            ),
        ),
        ("Movisie (z.d.). Wat werkt?", SourceFacts("Wat werkt?", "Movisie", "z.d.")),
        (
            "Metz, A. (2020, 3 maart). Wat werkt. NIRN.",
            SourceFacts("Wat werkt", "Metz, A.", "2020", publisher="NIRN", more=("date = 2020-03-03",)),
        ),
        (
            "Metz, A. (2020, lente). Wat werkt. NIRN.",
            SourceFacts("Wat werkt", "Metz, A.", "2020", publisher="NIRN", more=("month = lente",)),
        ),
        (
            "NJi. (z.j.). Een titel. Geraadpleegd op 3 maart 2024, van https://nji.nl/x",
            SourceFacts("Een titel", "NJi", "z.j.", "https://nji.nl/x", more=("urldate = 3 maart 2024",)),
        ),
        ("Vos, K. (in druk). Titel. Boom.", SourceFacts("Titel", "Vos, K.", "in druk", publisher="Boom")),
        (
            "Jansen, P. (red.). (2019). Handboek gezin. Acco.",
            SourceFacts("Handboek gezin", "Jansen, P. (red.)", "2019", publisher="Acco"),
        ),
        (
            "Peeters, L. (2021). Spel. Tijdschrift voor Welzijnswerk, 45(3), 12–25. https://doi.org/10.1234/a",
            SourceFacts(
                "Spel",
                "Peeters, L.",
                "2021",
                doi="10.1234/a",
                entry_type="article",
                published_in="Tijdschrift voor Welzijnswerk",
                volume="45",
                issue="3",
                pages="12–25",
            ),
        ),
        (
            "Metz, A. (2016). Titel. https://x.be/a.",
            SourceFacts("Titel", "Metz, A.", "2016", "https://x.be/a"),
        ),
    ],
)
def test_a_pasted_line_gives_a_source(text: str, facts: SourceFacts) -> None:
    assert pasted_source(text) == facts


@pytest.mark.parametrize(
    ("text", "editors", "book", "pages", "publisher"),
    [
        (
            "Maes, K. (2019). Spelen samen. In L. Peeters (Red.), Handboek opvoeding (pp. 12-30). Acco.",
            "L. Peeters",
            "Handboek opvoeding",
            "12-30",
            "Acco",
        ),
        (
            "Maes, K., & Dol, J. (2019). Spelen. In L. Peeters & J. De Vos (Reds.), Handboek: deel 2 "
            "(2e druk, pp. 12 – 30). Leuven: Acco.",
            "L. Peeters & J. De Vos",
            "Handboek: deel 2",
            "12–30",
            "Leuven: Acco",
        ),
        (
            "Low, B. (2001). Play. In A. Reed (Ed.), The book (p. 7). Sage.",
            "A. Reed",
            "The book",
            "7",
            "Sage",
        ),
        ("Low, B. (2001). Play. In The book (pp. 7-9). Sage.", "", "The book", "7-9", "Sage"),
    ],
)
def test_a_chapter_tells_its_book_its_editors_and_its_pages(
    text: str, editors: str, book: str, pages: str, publisher: str
) -> None:
    facts = pasted_source(text)
    assert (facts.published_in, facts.pages, facts.publisher) == (book, pages, publisher)
    assert facts.entry_type == "incollection"
    assert [one for one in facts.more if one.startswith("editor")] == (
        [f"editor = {editors}"] if editors else []
    )


@pytest.mark.parametrize("text", ["https://www.nji.nl[1]", "zie https://nji.nl[1", "http://a℀b.be/x"])
def test_what_only_looks_like_an_address_is_kept_as_it_was_pasted(text: str) -> None:
    facts = pasted_source(text)
    assert facts.url == text.removeprefix("zie ")
    assert facts.published_in == ""


def test_pasting_nothing_is_refused(workshop: Workshop) -> None:
    with pytest.raises(KnownError):
        workshop.sources.paste("  \n ")
    workshop.sources.paste("Een titel\nover twee regels")
    assert titles(workshop) == ["Een titel over twee regels"]
