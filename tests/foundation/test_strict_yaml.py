"""Reading YAML strictly, and writing texts so that they come back letter for letter."""

import time
from enum import Enum
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.foundation.errors import KnownError
from app.foundation.strict_yaml import MAX_BYTES, dump, line_of, parse, read


class Colour(Enum):
    GROEN = "groen"
    ROZE = "roze"


class Note(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    text: str
    color: Colour = Colour.GROEN
    votes: int | None = None


class Circle(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="rond"):
    radius: float = 1


class Square(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="vierkant"):
    side: float = 1


class Board(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    title: str
    notes: tuple[Note, ...] = ()
    shapes: tuple[Circle | Square, ...] = ()


class Holder(msgspec.Struct, frozen=True):
    value: object


def sentence(text: str) -> str:
    with pytest.raises(KnownError) as caught:
        parse(text, Board, "bord.yaml")
    assert caught.value.sentence.startswith("“bord.yaml”")
    assert "\n" not in caught.value.sentence
    return caught.value.sentence


def plain(text: str) -> object:
    return parse(f"value: {text}", Holder, "x").value


def test_a_board_is_read_into_its_struct() -> None:
    board = parse("title: Bord\nnotes:\n  - {text: Hallo, color: roze, votes: 3}\n", Board, "x")
    assert board == Board(title="Bord", notes=(Note(text="Hallo", color=Colour.ROZE, votes=3),))


@pytest.mark.parametrize(
    "word", ["no", "yes", "on", "off", "2026-03-12", "12:30", "0470", "1_000", "0x1f", "+3", "."]
)
def test_words_that_only_look_special_stay_text(word: str) -> None:
    assert plain(word) == word


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("-12", -12),
        ("6.5", 6.5),
        ("1e3", 1000.0),
    ],
)
def test_json_words_get_their_value(word: str, value: object) -> None:
    assert plain(word) == value


def test_a_quoted_number_is_text_and_an_endless_one_too() -> None:
    assert plain("'12'") == "12"
    assert plain("1e999") == "1e999"
    assert plain("9" * 5000) == "9" * 5000


def test_an_unknown_field_is_named_with_line_place_and_the_nearest_one() -> None:
    said = sentence("title: Bord\nnotes:\n  - text: a\n  - txt: b\n    text: b\n")
    assert (
        said
        == "“bord.yaml”, regel 4, bij notes → 2 → txt: het veld “txt” kennen we hier niet; bedoel je “text”?"
    )


def test_an_unknown_field_like_no_other_lists_what_can_stand_there() -> None:
    assert "wel kunnen: title, notes, shapes" in sentence("title: x\nzzzz: 1\n")


def test_a_missing_field_is_named() -> None:
    assert sentence("notes: []\n") == "“bord.yaml”: hier ontbreekt het veld “title”."
    assert "regel 3, bij notes → 1: hier ontbreekt het veld “text”" in sentence(
        "title: x\nnotes:\n- color: roze\n"
    )


def test_a_number_where_text_belongs_asks_for_quotes() -> None:
    said = sentence("title: 12\n")
    assert "regel 1, bij title: hier hoort tekst, maar er staat een geheel getal" in said
    assert "aanhalingstekens" in said


def test_a_wrong_word_is_answered_with_the_right_ones() -> None:
    said = sentence("title: x\nnotes:\n- {text: a, color: grn}\n")
    assert "hier hoort een van deze woorden: groen, roze, en niet “grn”; bedoel je “groen”" in said
    assert "shapes → 1 → kind" in sentence("title: x\nshapes:\n- kind: rnd\n")
    assert "rond, vierkant" in sentence("title: x\nshapes:\n- kind: rnd\n")


def test_a_union_offers_the_fields_of_the_kind_that_was_named() -> None:
    assert "bedoel je “side”" in sentence("title: x\nshapes:\n- {kind: vierkant, sides: 3}\n")


def test_a_list_instead_of_a_mapping() -> None:
    assert "hier hoort een blok met velden" in sentence("- a\n- b\n")


@pytest.mark.parametrize("text", ["", "   \n", "# alleen uitleg\n", "---\n---\n", "\ufeff"])
def test_an_empty_file_or_two_documents_is_no_board(text: str) -> None:
    sentence(text)


def test_duplicate_fields_are_refused() -> None:
    assert "regel 2, bij title: dit veld staat hier twee keer" in sentence("title: a\ntitle: b\n")


def test_the_billion_laughs_are_stopped_at_the_first_anchor() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20)
    )
    assert "regel 1, bij a: een anker met &" in sentence(bomb)
    assert "verwijzing" in sentence("title: *a\n")


@pytest.mark.parametrize(
    "text", ["title: !!python/object/apply:os.system [ls]\n", "title: !x y\n", "title: ! y\n"]
)
def test_tags_are_refused(text: str) -> None:
    assert "een type met !" in sentence(text)


def test_depth_has_a_limit_and_meets_it_at_once() -> None:
    started = time.perf_counter()
    assert "in elkaar" in sentence("title: " + "[" * 200_000)
    assert time.perf_counter() - started < 2


def test_a_mapping_can_be_no_name() -> None:
    assert "gewoon woord" in sentence("? {a: b}\n: c\n")
    assert "gewoon woord" in sentence("? [a]\n: c\n")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("title: x\nnotes:\n\t- text: a\n", "tab"),
        ("title: a: b\n", "dubbelepunt"),
        ("title: 'a\n", "gesloten"),
        ("title: {a\n", "haakje"),
        ("title: @a\n", "aanhalingstekens"),
        ("title: x\n  notes: []\n", ""),
        ("title: x\nlos\n", "dubbelepunt"),
        ('title: "\\q"\n', "schuine streep"),
        ("title: a\x07b\n", "onzichtbaar teken (U+0007)"),
        ("title: a\ud800b\n", "onzichtbaar"),
    ],
)
def test_a_slip_in_the_writing_gets_its_line_and_advice(text: str, hint: str) -> None:
    said = sentence(text)
    assert "regel" in said
    assert hint in said


def test_windows_line_ends_and_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    path = tmp_path / "b.yaml"
    path.write_bytes("\ufefftitle: |-\r\n  een\r\n  twee\r\n".encode())
    assert read(path, Board).title == "een\ntwee"


@pytest.mark.parametrize(
    ("data", "hint"),
    [
        (b"PK\x03\x04rest", "geen tekstbestand"),
        (b"a\x00b", "geen tekstbestand"),
        ("title: x".encode("utf-16"), "UTF-16"),
        (b"title: x\nnotes: \xe9\n", "regel 2"),
        (b"title: " + b"x" * 10_000_000, "te groot"),
    ],
)
def test_a_file_that_is_no_utf8_text_of_a_sane_size(tmp_path: Path, data: bytes, hint: str) -> None:
    path = tmp_path / "dag.yaml"
    path.write_bytes(data)
    with pytest.raises(KnownError, match=hint) as caught:
        read(path, Board)
    assert "“dag.yaml”" in caught.value.sentence


def test_a_file_that_is_gone_or_a_folder(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="niet meer"):
        read(tmp_path / "weg.yaml", Board)
    with pytest.raises(KnownError, match="niet openen"):
        read(tmp_path, Board)


def test_a_file_of_millions_of_values_is_refused() -> None:
    assert "te groot" in sentence("[" + "[]," * 1_000_000 + "]")
    assert "te groot" in sentence("#" * (MAX_BYTES + 1))


def test_line_of_finds_a_value_or_what_is_around_it() -> None:
    text = "title: x\n\nnotes:\n  - text: a\n  - text: b\n    color: roze\n"
    assert line_of(text, ("notes", 1, "color")) == 6
    assert line_of(text, ("notes", 1, "votes")) == 5
    assert line_of(text, ("nergens",)) is None


_ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
_AWKWARD = st.text(
    st.sampled_from(list("a b\t\n\r\x85\u2028\ufeff\x00\x1b\x7f-#:|>@=%'\"\\{[*&!?é\ud7ff😀")), max_size=12
)


@given(st.one_of(_ANY_TEXT, _AWKWARD))
@example("=> zie foto")
@example("@iedereen")
@example("- a\n- b")
@example("| tabel |\n")
@example("een\r\ntwee")
@example("\ttab\nnog")
@example("regel met spatie \nnog")
@example("\n\nruimte\n\n")
@example("\x85\u2028\u2029\ufeff\xa0")
@example("---\n...\n# a: b")
@example("null")
@example("-")
@example("a" * 3000 + " " + "b" * 3000)
def test_every_text_comes_back_letter_for_letter(text: str) -> None:
    nested = {"value": [{"a": text, "b": [text, [text]]}, text], "after": text}
    again = parse(dump(nested), dict[str, object], "x")
    assert again == nested


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.floats(allow_nan=False, allow_infinity=False)
    | _ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_ANY_TEXT, inner, max_size=4),
    max_leaves=15,
)


@given(st.dictionaries(_ANY_TEXT, _JSON, max_size=4))
def test_every_value_comes_back_as_it_was(value: dict[str, object]) -> None:
    again = parse(dump(value), dict[str, object], "x")
    assert again == value
    assert repr(again) == repr(value)


def test_the_slow_reader_without_c_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    import yaml

    value = {"value": ["een\ntwee", "- x", "\x85", "'", {"a": None, "b": 1.5}]}
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert parse(dump(value), dict[str, object], "x") == value
    assert "tab" in sentence("title: x\nnotes:\n\t- text: a\n")


def test_readable_texts_are_written_readably() -> None:
    board = Board(
        title="Het Speelhuis", notes=(Note(text="- één\n- twee"), Note(text="12"), Note(text="een\n"))
    )
    assert dump(board) == (
        "title: Het Speelhuis\n\nnotes:\n"
        "  - text: |-\n      - één\n      - twee\n    color: groen\n    votes: null\n"
        '  - text: "12"\n    color: groen\n    votes: null\n'
        "  - text: |\n      een\n    color: groen\n    votes: null\n"
        "shapes: []\n"
    )


def test_what_yaml_cannot_give_back_is_a_bug() -> None:
    with pytest.raises(ValueError, match="give this back"):
        dump({"a": float("nan")})


def test_reading_and_writing_import_yaml_only_when_needed() -> None:
    import subprocess
    import sys

    code = "import sys, app.foundation.strict_yaml as s; s.dump({'a': 1}); assert 'yaml' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
