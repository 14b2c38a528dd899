"""Post-its are readable in every colour and in every scheme, also in the colours of a guide of one's own."""

import pytest

from app.guides.loader import bundled
from app.guides.steps import BoardColor, BoardStep
from app.ui.theme.notes import note_colours
from app.ui.theme.tokens import COLOURS, Scheme
from app.workshop.day_guides import BOARD_STEP, ELEMENTS
from tests.ui.test_tokens import contrast

OURS = next(step for _section, step in bundled(ELEMENTS).steps() if step.key == BOARD_STEP)


def _own(hex_: str | None) -> BoardColor:
    return BoardColor(key="eigen", word="eigen", sign="◆", prompt="", hex=hex_)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_our_colours_are_the_tokens_of_the_scheme(scheme: Scheme) -> None:
    assert isinstance(OURS, BoardStep)
    colours = COLOURS[scheme]
    found = [note_colours(color, scheme) for color in OURS.colors]
    assert found == [colours.green, colours.yellow, colours.pink]


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize(
    "hex_", ["#000000", "#ffffff", "#0000FF", "#FF0000", "#808080", None, "blauw", "#12"]
)
def test_every_other_colour_can_be_read(scheme: Scheme, hex_: str | None) -> None:
    found = note_colours(_own(hex_), scheme)
    assert contrast(found.ink, found.paper) >= 7


def test_a_note_without_a_colour_is_a_quiet_block() -> None:
    assert note_colours(None, Scheme.LIGHT).paper == COLOURS[Scheme.LIGHT].block
