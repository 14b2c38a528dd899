"""A list of sources as APA 7 wants it, out of what people typed."""

from dataclasses import replace

import pytest

from app.exports.apa import references
from app.prose.blocks import runs_text
from app.workshop.source_values import SourceFacts
from tests.practices import practice_of, sample_day


def line(source: SourceFacts) -> str:
    (reference,) = references([source])
    return runs_text(reference.runs)


def lines(*sources: SourceFacts) -> list[str]:
    return [runs_text(reference.runs) for reference in references(sources)]


def test_the_sources_of_the_sample_day() -> None:
    with practice_of(sample_day()) as workshop:
        found = lines(*workshop.sources.all())
    assert found == [
        "Bouzelmad, S. & Runia, J. (Nederlands Jeugdinstituut). (2021). Een lerend netwerk starten. "
        "Randvoorwaarden, tips en praktijkvoorbeelden.",
        "Dienst Gezin & Data, Lokaal bestuur Wemelbeke (fictief). (2025). Buurtfoto jonge gezinnen "
        "<0-3 jaar> Wemelbeke. https://example.org/wemelbeke/buurtfoto?jaar=2025&leeftijd=0-3",
        "Kinderopvang Bizzebij (fictief). (2021). Hoekenfiches Het Speelhuis (12 stuks). "
        "https://example.org/speelhuis/hoekenfiches",
        "Metz, A. (2016). Practice Profiles: A process for capturing evidence and operationalizing "
        "innovations.",
        "Movisie. (z.d.). Lerende praktijken, vormen en doelen.",
        "Ouders van Het Speelhuis (fictief). (2023–2025). Flappen van de spaghetti-avonden.",
        "Ploeg Het Speelhuis (fictief). (z.d.). Zeven schriftjes van de nabespreking (één met koffie over).",
        "Stuurgroep Het Speelhuis (fictief). (2024). Zelfevaluatie met vier partners, verslag.",
        "Twee studenten, bachelorproef (fictief, niet gepubliceerd). (2022). 'Eerst voor het kind, dan voor "
        "mezelf': elf gesprekken met bezoekers van Het Speelhuis.",
    ]


def test_only_the_title_is_in_italics_and_only_the_address_is_a_link() -> None:
    (reference,) = references(
        [SourceFacts("Wat werkt?", "Metz, A. & Bartley, L.", "2012", "https://example.org/a")]
    )
    assert runs_text(reference.runs) == "Metz, A. & Bartley, L. (2012). Wat werkt? https://example.org/a"
    assert [run.text for run in reference.runs if run.italic] == ["Wat werkt?"]
    assert [run.text for run in reference.runs if run.link] == ["https://example.org/a"]


@pytest.mark.parametrize(
    ("typed", "year"),
    [
        ("", "(z.d.)"),
        ("  ", "(z.d.)"),
        ("ZD", "(z.d.)"),
        ("n.d.", "(z.d.)"),
        ("(2016)", "(2016)"),
        ("2023 - 2025", "(2023–2025)"),
        ("2021-22", "(2021–22)"),
        ("in druk", "(in druk)"),
        ("12-03-2021", "(12-03-2021)"),
    ],
)
def test_a_year_is_said_as_apa_says_it(typed: str, year: str) -> None:
    assert line(SourceFacts("Titel", "Movisie", typed)) == f"Movisie. {year}. Titel."


@pytest.mark.parametrize(
    ("typed", "shown", "link"),
    [
        ("javascript:alert(1)", "javascript:alert(1)", None),
        ("file:///etc/passwd", "file:///etc/passwd", None),
        ("in de kast op het bureau", "in de kast op het bureau", None),
        ("doi:10.1000/xyz.123", "https://doi.org/10.1000/xyz.123", "https://doi.org/10.1000/xyz.123"),
        ("HTTPS://example.org", "HTTPS://example.org", "HTTPS://example.org"),
    ],
)
def test_only_a_web_address_leads_somewhere(typed: str, shown: str, link: str | None) -> None:
    (reference,) = references([SourceFacts("Titel", "Movisie", "2016", typed)])
    assert (reference.runs[-1].text, reference.runs[-1].link) == (shown, link)


def test_without_an_author_the_title_comes_first_and_without_a_title_that_is_said() -> None:
    assert line(SourceFacts("Het spel", year="2020")) == "Het spel. (2020)."
    assert line(SourceFacts(" ", "Movisie", "2020")) == "Movisie. (2020). [Zonder titel]."


def test_one_author_and_one_year_get_letters_in_the_order_of_their_titles() -> None:
    one = SourceFacts("De bal", "Metz, A.", "2016")
    found = lines(
        replace(one, title="Het spel"),
        one,
        replace(one, title="Zand", year=""),
        replace(one, title="Water", year="z.d."),
        replace(one, author="Élan", title="Los"),
    )
    assert found == [
        "Élan. (2016). Los.",
        "Metz, A. (z.d.-a). Water.",
        "Metz, A. (z.d.-b). Zand.",
        "Metz, A. (2016a). De bal.",
        "Metz, A. (2016b). Het spel.",
    ]


def test_thirty_sources_of_one_year_still_have_each_their_letters() -> None:
    found = lines(*(SourceFacts(f"Titel {n:02}", "Metz, A.", "2016") for n in range(30)))
    assert len({text.split(")")[0] for text in found}) == 30
    assert "(2016ad)" in found[-1]


def test_line_ends_and_spaces_that_were_typed_do_not_break_the_line() -> None:
    assert line(SourceFacts(" Twee\nregels ", "Een\tnaam ", "2016\n")) == "Een naam. (2016). Twee regels."


def full(**facts: str) -> SourceFacts:
    return SourceFacts(**({"title": "Titel", "author": "Metz, A.", "year": "2016"} | facts))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("facts", "said", "italic"),
    [
        (
            {"published_in": "Pedagogiek", "volume": "36", "issue": "2", "pages": "1--10"},
            "Titel. Pedagogiek, 36(2), 1–10.",
            ["Pedagogiek, 36"],
        ),
        ({"published_in": "Pedagogiek", "volume": "36"}, "Titel. Pedagogiek, 36.", ["Pedagogiek, 36"]),
        (
            {"entry_type": "incollection", "published_in": "Spelen", "pages": "12-18", "publisher": "Acco"},
            "Titel. In Spelen (pp. 12–18). Acco.",
            ["Spelen"],
        ),
        ({"entry_type": "incollection", "published_in": "Wat nu?"}, "Titel. In Wat nu?", ["Wat nu?"]),
        ({"entry_type": "book", "publisher": "Routledge"}, "Titel. Routledge.", ["Titel"]),
        ({"entry_type": "techreport", "author": "NJi", "publisher": "NJi"}, "Titel.", ["Titel"]),
        (
            {"entry_type": "online", "published_in": "leerpunt.be", "url": "https://leerpunt.be/leidraden"},
            "Titel. leerpunt.be. https://leerpunt.be/leidraden",
            ["Titel"],
        ),
        (
            {"doi": "10.1000/xyz", "url": "https://example.org/elders"},
            "Titel. https://doi.org/10.1000/xyz",
            ["Titel"],
        ),
    ],
)  # fmt: skip
def test_what_a_source_stands_in_is_said_as_apa_says_it(
    facts: dict[str, str], said: str, italic: list[str]
) -> None:
    (reference,) = references([full(**facts)])
    assert runs_text(reference.runs).partition("(2016). ")[2] == said
    assert [run.text for run in reference.runs if run.italic] == italic
