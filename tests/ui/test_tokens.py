import pytest

from app.ui.theme.tokens import COLOUR_OF_ROLE, COLOURS, EDGE_ON, TEXT_ON, TYPE, Colours, Scheme, TextRole


def _luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", Scheme)
def test_every_text_has_a_contrast_of_7_on_every_surface_it_may_stand_on(scheme: Scheme) -> None:
    colours = COLOURS[scheme]
    weak = [
        (text, surface, round(contrast(getattr(colours, text), getattr(colours, surface)), 2))
        for text, surfaces in TEXT_ON.items()
        for surface in surfaces
        if contrast(getattr(colours, text), getattr(colours, surface)) < 6.995
    ]
    assert weak == []


@pytest.mark.parametrize("scheme", Scheme)
def test_every_edge_has_a_contrast_of_3_on_every_surface_it_may_stand_on(scheme: Scheme) -> None:
    colours = COLOURS[scheme]
    weak = [
        (edge, surface)
        for edge, surfaces in EDGE_ON.items()
        for surface in surfaces
        if contrast(getattr(colours, edge), getattr(colours, surface)) < 3
    ]
    assert weak == []


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("note", ["green", "yellow", "pink", "gone", "added", "relooked"])
def test_words_on_a_note_or_that_changed_have_a_contrast_of_7(scheme: Scheme, note: str) -> None:
    colours = getattr(COLOURS[scheme], note)
    assert contrast(colours.ink, colours.paper) >= 7


@pytest.mark.parametrize("scheme", [Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK])
def test_in_high_contrast_a_card_has_a_line_that_shows(scheme: Scheme) -> None:
    colours = COLOURS[scheme]
    assert contrast(colours.outline, colours.canvas) >= 7


def test_every_text_role_has_a_size_and_a_colour_that_is_checked() -> None:
    assert set(TYPE) == set(TextRole)
    assert {COLOUR_OF_ROLE[role] for role in TextRole} <= set(TEXT_ON)
    assert set(TEXT_ON) | set(EDGE_ON) <= set(Colours.__slots__)
