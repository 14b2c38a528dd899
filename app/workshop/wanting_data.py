"""The data of the aanmelding: what is still empty, and what is filled in."""

import re
from collections.abc import Iterator

from app.guides.steps import Field, FieldKind, FieldsStep
from app.workshop.counted import at_start, counted, listed, quoted
from app.workshop.progress import bound_value
from app.workshop.scope import Scope
from app.workshop.want import Act, Spot, Want, WantKind

_MAIL = re.compile(r"[^@\s<>(),;]+@[^@\s<>(),;.]+(\.[^@\s<>(),;.]+)*\.[^@\s<>(),;.\d]{2,}")
_TOGETHER = (("titel en indiener", ("practice.title", "practice.submitter")),)
_ALONE = (
    ("titel", "practice.title"),
    ("indiener", "practice.submitter"),
    ("doelgroep", "practice.target_group"),
    ("thema’s", "practice.themes"),
)


def looks_like_mail(address: str) -> bool:
    """Whether an address could be one; ``mailto:`` would take it."""
    return _MAIL.fullmatch(address.strip()) is not None


def wanting_data(scope: Scope) -> Iterator[Want]:
    """What has to be filled in first, and an address that can't be right."""
    empty = [(step_id, field) for step_id, field in _asked(scope) if not _value(scope, field)]
    if empty:
        labels = [field.label[:1].lower() + field.label[1:] for _step, field in empty]
        is_one = len(empty) == 1
        yield Want(
            WantKind.DATA,
            f"Er {'ontbreekt' if is_one else 'ontbreken'} nog {counted(len(empty), 'gegeven', 'gegevens')} "
            "voor de aanmelding",
            at_start(f"{listed(labels, most=8)}."),
            Act.FILL_IN,
            tuple(Spot(step_id) for step_id, _field in empty),
            len(empty),
        )
    for step_id, field in _fields(scope):
        address = str(_value(scope, field) or "")
        if field.kind is FieldKind.EMAIL and address and not looks_like_mail(address):
            yield Want(
                WantKind.MAIL,
                "Het e-mailadres lijkt niet te kloppen",
                f"Er staat {quoted(address)}.",
                Act.FILL_IN,
                (Spot(step_id),),
            )


def data_in_order(scope: Scope) -> Iterator[str]:
    """What is filled in, in a word or two."""
    practice = scope.practice
    filled = {binds for binds in _BOUND if bound_value(practice, binds)}
    together = [words for words, binds in _TOGETHER if set(binds) <= filled]
    yield from together
    if practice.contact_name and looks_like_mail(practice.contact_email or ""):
        yield "contactpersoon"
    paired = {bind for words, binds in _TOGETHER if words in together for bind in binds}
    yield from (words for words, bind in _ALONE if bind in filled - paired)


_BOUND = (*(bind for _words, bind in _ALONE), *(bind for _words, binds in _TOGETHER for bind in binds))


def _fields(scope: Scope) -> Iterator[tuple[str, Field]]:
    """Every field of the grondplan that shows data of the practice, with its step."""
    for _section, step in scope.guide.steps():
        if isinstance(step, FieldsStep):
            yield from ((scope.guide.step_id(step), field) for field in step.fields if field.binds)


def _asked(scope: Scope) -> Iterator[tuple[str, Field]]:
    return ((step_id, field) for step_id, field in _fields(scope) if field.required)


def _value(scope: Scope, field: Field) -> object:
    value = bound_value(scope.practice, field.binds)
    return value.strip() if isinstance(value, str) else value
