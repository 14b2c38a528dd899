"""The register as a file of its own: whoever asked not to be named is found in it."""

from pathlib import Path

import pytest

from app.exports.sources_files import export_sources
from app.workshop.day_file import Naming
from app.workshop.source_values import SourceFacts
from tests.practices import started_practice


@pytest.mark.parametrize(("suffix", "count"), [(".bib", 2), (".docx", 1)])
def test_sources_that_name_who_asked_not_to_be_named_are_counted(
    tmp_path: Path, suffix: str, count: int
) -> None:
    with started_practice(tmp_path) as workshop:
        fien = workshop.people.add_person("Fien Dewit", workshop.people.days()[0].id)
        workshop.seats.set_naming(fien.id, Naming.NOBODY)
        workshop.sources.add(SourceFacts(title="Gesprek met Fien Dewit", year="2026"))
        workshop.sources.add(SourceFacts(title="Wat werkt", more=("note = Met dank aan fien dewit",)))
        workshop.sources.add(SourceFacts(title="Spel", author="Metz, A."))
        assert export_sources(workshop, tmp_path / f"bronnen{suffix}").texts_naming_people == count
