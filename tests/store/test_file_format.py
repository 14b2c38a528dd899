"""The description of the practice file is true: its tables, its queries and its example, on a real file."""

import hashlib
import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from app.models import Presence, Remark
from app.store.migrations import APPLICATION_ID, migrate, migrations
from app.workshop.answer import Answer
from app.workshop.day_file import DayFile, Naming
from app.workshop.people import Who, WhoKind
from app.workshop.profile_values import ASKED
from app.workshop.workshop import Workshop
from tests.practices import places_in, sample_practice

DOC = (Path(__file__).parents[2] / "docs" / "bestandsformaat.md").read_text(encoding="utf-8")
Rows = list[tuple[Any, ...]]
BOARD = "werkzame-elementen/werkzaam.post-its"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def described() -> dict[str, dict[str, str]]:
    """Table → column → type, as the page tells."""
    found: dict[str, dict[str, str]] = {}
    for table, body in re.findall(r"^#### `(\w+)`\n(.*?)(?=^#)", DOC, re.MULTILINE | re.DOTALL):
        found[table] = dict(re.findall(r"^\| `(\w+)` \| ([A-Z]+\??) \| \S.* \|$", body, re.MULTILINE))
    return found


def kept() -> dict[str, dict[str, str]]:
    """The same, as the newest file has it."""
    with closing(sqlite3.connect(":memory:")) as connection:
        migrate(connection)
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {
            table: {
                column: kind + ("" if filled else "?")
                for _cid, column, kind, filled, *_ in connection.execute(f'PRAGMA table_info("{table}")')
            }
            for (table,) in names
        }


def queries() -> dict[str, str]:
    """Heading → SQL."""
    pattern = r"^### ([^\n]+)\n(?:(?!^#)[^\n]*\n)*?```sql\n(.*?)```"
    return dict(re.findall(pattern, DOC, re.MULTILINE | re.DOTALL))


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    """The sample day with a life behind it: things changed, thrown away, taken back, named and kept."""
    folder = tmp_path_factory.mktemp("format")
    workshop = sample_practice(folder / "Speelhuis.praktijk", places_in(folder))
    live(workshop)
    workshop.file.publish_now()
    yield workshop
    workshop.file.close()


def live(workshop: Workshop) -> None:
    (day,) = workshop.people.days()
    answers, step = workshop.answers, next(iter(workshop.drafts.all()))
    first, second, *_rest = answers.of(step)
    answers.bin(second.id)
    table = workshop.seats.tables(day.id)[0]
    answers.enter(
        step, "Nog één ding: ‘echt’ waar.\nOp twee regels.", who=Who(WhoKind.TABLE, table.id, table.name)
    )
    answers.enter(step, "Dit wordt teruggenomen.")
    workshop.undo()
    answers.type(step, "Half getypt")
    seats = workshop.seats.of(day.id)
    for naming, seat in zip(Naming, seats, strict=False):
        workshop.seats.set_naming(seat.person_id, naming)
    workshop.seats.set_absent(day.id, seats[3].person_id, absent=True)
    text = workshop.drafts.text(step)
    workshop.drafts.write(step, f"{text[:40]} – met [woorden](bijdrage:{first.id}) ertussen – {text[60:]}")
    workshop.versions.name("Naar EXPOO")
    workshop.drafts.write(step, workshop.drafts.text(step) + "\n\nLater nog een alinea.")
    board = workshop.board(BOARD)
    board.vote(board.clusters()[0].id, 3)
    board.bin([board.notes()[0].id])
    remark = workshop.remarks.all()[0]
    workshop.remarks.answer(remark.id, "Dat vragen we na.")
    with workshop.file.work("Opmerkingen uit Word") as session:
        session.add(Remark(comment="Eens.", author="Fien", reply_to=remark.id, rank="ffff"))
    workshop.attachments.attach(PNG, name="flap.png", media_type="image/png", step=step)


@pytest.fixture(scope="module")
def ask(workshop: Workshop) -> Iterator[Callable[[str], Rows]]:
    """Ask the published file, with nothing but ``sqlite3``."""
    place = workshop.file.place
    with closing(sqlite3.connect(f"{place.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        yield lambda sql: connection.execute(sql).fetchall()


# -- the tables


def test_every_table_and_column_is_described_and_nothing_else() -> None:
    assert described() == kept()


def test_the_header_of_the_file_is_as_described(ask: Callable[[str], Rows]) -> None:
    assert ask("PRAGMA application_id") == [(APPLICATION_ID,)]
    assert f"is {APPLICATION_ID} (`0x{APPLICATION_ID:X}`" in DOC
    assert ask("PRAGMA journal_mode") != [("wal",)]
    assert ask("PRAGMA user_version") == [(max(migrations()),)]
    assert f"It describes version {max(migrations())} of the tables." in DOC
    assert ask("SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')") == []


def test_every_value_of_presence_is_described() -> None:
    (rule,) = re.findall(r"^1\. \*\*Presence\.\*\*.*?(?=^2\.)", DOC, re.MULTILINE | re.DOTALL)
    assert set(re.findall(r"`(\w+)`", rule)) - {"presence"} == set(Presence)


def test_the_seal_is_reckoned_as_described(workshop: Workshop, ask: Callable[[str], Rows]) -> None:
    ((seal,),) = ask("SELECT value FROM file WHERE key = 'zegel'")
    name, _, digits = seal.partition(":")
    before, after = workshop.file.place.read_bytes().split(digits.encode())
    assert before.endswith(f"{name}:".encode())
    assert hashlib.sha256(before + after).hexdigest() == digits


def test_an_id_of_a_thing_with_a_name_is_made_as_described(ask: Callable[[str], Rows]) -> None:
    for draft, step in ask("SELECT id, step FROM draft"):
        assert draft == hashlib.sha256(f"draft\0{step}".encode()).hexdigest()[:12]


# -- the queries


def test_there_is_something_to_ask(ask: Callable[[str], Rows]) -> None:
    """Every rule of the page counts for something in this file."""
    assert {one for (one,) in ask("SELECT presence FROM contribution")} == {"present", "binned", "undone"}
    assert ask("SELECT text FROM contribution WHERE unfinished = 1") == [("Half getypt",)]
    assert ask("SELECT count(*) FROM change WHERE at IS NOT NULL") != [(0,)]


def test_every_query_says_what_the_program_says(workshop: Workshop, ask: Callable[[str], Rows]) -> None:
    expected = told(workshop)
    assert list(queries()) == list(expected)
    assert DOC.count("```sql") == len(expected)
    for heading, sql in queries().items():
        assert ask(sql) == expected[heading], heading
        assert expected[heading] != [], heading


def told(workshop: Workshop) -> dict[str, Rows]:
    """What the program says, per query of the page."""
    ids = [guide.step_id(step) for guide in workshop.guides for _section, step in guide.steps()]
    answers = [(step, one) for step in sorted(ids) for one in workshop.answers.of(step)]
    board = workshop.board(BOARD)
    clusters = {one.id: one.name for one in board.clusters()}
    return {
        "De vragen": [
            (guide.step_id(step), section.title, step.question)
            for guide in workshop.guides
            for section, step in guide.steps()
        ],
        "De antwoorden per vraag, en wie het zei": [
            (step, one.text, one.who.name if one.who else None) for step, one in answers
        ],
        "Wat mag er bij staan": sorted((one.id, signed(one)) for _step, one in answers),
        "De teksten": sorted(workshop.drafts.all().items()),
        "Wie er was": list(seated(workshop)),
        "Het bord: de clusters": [(BOARD, one.name, one.votes) for one in board.clusters()],
        "Het bord: de post-its": [
            (BOARD, note.color, note.text, clusters.get(note.cluster_id or ""), note.votes)
            for note in board.notes()
        ],
        "Het praktijkprofiel": [
            (one.name, one.rationale or None, activity.title, *(activity.cells[key] or None for key in ASKED))
            for one in workshop.profile.components()
            for activity in one.activities
        ],
        "De afspraken": [
            (one.what, one.who, one.when or None, int(one.done))
            for one in workshop.agreements.of(workshop.people.days()[0].id)
        ],
        "De opmerkingen van lezers": list(remarked(workshop)),
        "Wat er gebeurde": [
            (one.at, one.label, one.kind.value) for one in workshop.file.history.works()
        ],
    }  # fmt: skip


def signed(answer: Answer) -> str | None:
    """How an answer may be signed, as the program says."""
    if answer.who is None or answer.anonymous:
        return Naming.NOBODY.value
    return answer.who.naming.value if answer.who.naming else None


def seated(workshop: Workshop) -> Iterator[tuple[Any, ...]]:
    for day in workshop.people.days():
        tables = {table.id: table.name for table in workshop.seats.tables(day.id)}
        for seat in workshop.seats.of(day.id):
            yield day.title or day.date, seat.name, tables.get(seat.table_id or ""), int(seat.absent)


def remarked(workshop: Workshop) -> Iterator[tuple[Any, ...]]:
    """As they came; the program has them in the order of the grondplan."""
    order = list(workshop.file.session.scalars(select(Remark.id).order_by(Remark.rank, Remark.id)))
    for one in sorted(workshop.remarks.all(), key=lambda one: order.index(one.id)):
        yield one.section, one.quoted, one.comment, one.author, one.status.value, one.answer or None, 0
        for reply in one.replies:
            yield None, None, reply.text, reply.author, "open", None, 1


# -- the example and the day file


def test_the_example_runs_without_the_program_and_says_what_it_says(workshop: Workshop) -> None:
    blocks = re.findall(r"```python\n(.*?)```", DOC, re.DOTALL)
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-X", "utf8", "-c", "\n".join(blocks)],
        cwd=workshop.file.place.parent,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    (named,) = [one for one in workshop.versions.all() if one.name == "Naar EXPOO"]
    texts = sorted(workshop.versions.texts(named).items())
    assert any("ertussen" in text for _step, text in texts)
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        *(["Naar EXPOO", step, text] for step, text in texts if text),
        ["flap.png", len(PNG)],
    ]


def test_the_day_file_has_at_its_top_what_is_described() -> None:
    (table,) = re.findall(r"At its top:\n\n(.*)", DOC, re.DOTALL)
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == [
        field.encode_name for field in msgspec.structs.fields(DayFile)
    ]
