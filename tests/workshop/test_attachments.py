"""A photo beside an answer: kept as it came, the same bytes once, and never too big to mail."""

import pytest
from sqlalchemy import func, select

from app.foundation.errors import KnownError
from app.models import Attachment, Blob, Presence
from app.workshop import attachments
from app.workshop.attachments import Attachments
from app.workshop.workshop import Workshop

STEP = "grondplan/doel.verandering"


def test_what_is_attached_comes_back_byte_for_byte(workshop: Workshop) -> None:
    kept = Attachments(workshop.file)
    answer = workshop.answers.enter(STEP, "zie foto")
    assert answer is not None
    photo = kept.attach(b"\x89PNG\x00", name="flap.png", media_type="image/png", contribution_id=answer)
    kept.attach(b"tekst", name="b.txt", step=STEP)
    kept.attach(b"", name="leeg.txt", step=STEP)
    assert kept.content_of(photo) == b"\x89PNG\x00"
    assert [found.name for found in kept.of_contribution(answer)] == ["flap.png"]
    assert [(found.name, kept.content_of(found)) for found in kept.of_step(STEP)] == [
        ("b.txt", b"tekst"),
        ("leeg.txt", b""),
    ]


def test_the_same_bytes_are_kept_once(workshop: Workshop) -> None:
    kept = Attachments(workshop.file)
    for number in range(3):
        kept.attach(b"dezelfde", name=f"{number}.txt", step=STEP)
    assert workshop.file.session.scalar(select(func.count()).select_from(Blob)) == 1
    assert len(kept.of_step(STEP)) == 3


def test_attaching_can_be_taken_back_and_done_again(workshop: Workshop) -> None:
    kept = Attachments(workshop.file)
    kept.attach(b"a", name="a.txt", step=STEP)
    workshop.undo()
    assert kept.of_step(STEP) == []
    workshop.redo()
    (again,) = kept.of_step(STEP)
    assert kept.content_of(again) == b"a"


def test_what_is_too_big_is_refused_with_a_sentence(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "MAX_BYTES", 1_000_000)
    with pytest.raises(KnownError, match=r"'film\.mp4' is te groot: een bijlage mag 1 MB"):
        Attachments(workshop.file).attach(b"x" * 1_000_001, name="film.mp4", step=STEP)
    assert Attachments(workshop.file).of_step(STEP) == []


def test_of_what_was_erased_only_the_sentence_is_left(workshop: Workshop) -> None:
    kept = Attachments(workshop.file)
    photo = kept.attach(b"gezicht", name="foto.jpg", step=STEP)
    workshop.file.erase([("attachment", photo.id)])
    erased = workshop.file.session.get_one(Attachment, photo.id)
    assert erased.presence == Presence.ERASED.value
    with pytest.raises(KnownError, match="zit niet meer in dit bestand"):
        kept.content_of(erased)
