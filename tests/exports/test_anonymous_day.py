"""Without names: nobody who said, led, voted or promised something stands in what goes out."""

from hypothesis import given

from app.exports.anonymous_day import names_in, texts_naming, texts_of, without_names
from app.exports.practice_to_day import day_of
from app.workshop import day_file, day_file_parts
from app.workshop.day_file import DayFile
from app.workshop.day_file_parts import Answer, Part
from tests.examples import examples
from tests.imports.days import days
from tests.practices import practice_of, sample_day

WHO = {
    "by",
    "name",
    "who",
    "author",
    "contact",
    "facilitator",
    "expert",
    "penhouder",
    "begeleiders",
    "voters",
}
NOT_SOMEBODY = {("Source", "author"), ("Contact", "name"), ("Participant", "name"), ("Voter", "by")}


def parts_in(value: object) -> list[Part]:
    if isinstance(value, tuple):
        return [part for member in value for part in parts_in(member)]
    if not isinstance(value, Part):
        return []
    return [value, *(part for name in value.__struct_fields__ for part in parts_in(getattr(value, name)))]


@examples(40)
@given(days())
def test_no_field_that_says_who_is_left(day: DayFile) -> None:
    out = without_names(day)
    assert out.participants == ()
    for part in parts_in(out):
        kind = type(part).__name__
        for name in WHO & set(part.__struct_fields__) - {
            field for owner, field in NOT_SOMEBODY if owner == kind
        }:
            assert not getattr(part, name), (kind, name)


def test_every_field_that_may_say_who_is_known_here() -> None:
    """A new field with such a name must be left out too, or be named above."""
    kinds = [
        kind
        for module in (day_file, day_file_parts)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Part)
    ]
    found = {(kind.__name__, name) for kind in kinds for name in WHO & set(kind.__struct_fields__)}
    assert found - NOT_SOMEBODY == {
        ("Action", "who"),
        ("Answer", "by"),
        ("ClusterVote", "by"),
        ("LearningNetwork", "begeleiders"),
        ("Note", "by"),
        ("Note", "voters"),
        ("Play", "by"),
        ("Practice", "contact"),
        ("Remark", "author"),
        ("RemarkReply", "author"),
        ("Score", "name"),
        ("Session", "expert"),
        ("Session", "facilitator"),
        ("Session", "penhouder"),
        ("StepSaid", "by"),
    }


def test_what_was_said_stays_letter_for_letter() -> None:
    with practice_of(sample_day()) as workshop:
        full, out = day_of(workshop), day_of(workshop, anonymous=True)
    assert out == without_names(full)
    assert [a.text for q in out.grondplan for a in q.answers] == [
        a.text for q in full.grondplan for a in q.answers
    ]
    assert out.board is not None
    assert full.board is not None
    assert [note.votes for note in out.board.notes] == [note.votes for note in full.board.notes]
    assert out.sources == full.sources
    assert out.practice.contact is None


def test_it_is_counted_where_a_name_still_stands() -> None:
    names = names_in(sample_day())
    assert {"Fien", "Marie-Fien", "Roosmarijn", "Alienor", "Pepijn", "Madelief"} <= names
    texts = ["fien zei", "FIEN!", "Marie-Fien", "fiend", "Hendrik Jan", "", "Xfien", "bij Zoraïa thuis"]
    assert texts_naming(texts, names) == 4
    assert texts_naming(texts, []) == 0
    assert texts_naming(texts_of(Answer(by=None, text="dag Staf")), names) == 1
