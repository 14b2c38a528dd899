"""Every colour and every size, by name. No widget knows one by number. Nothing here knows Qt.

The colours were drawn with their contrast computed: each text token reaches 7:1 on every surface
that ``TEXT_ON`` allows it, each edge 3:1 on every surface of ``EDGE_ON``. A test holds them to it.
"""

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final


class Scheme(Enum):
    """A set of colours. The high contrast ones tell surfaces apart by lines instead of tone."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


@dataclass(frozen=True, slots=True)
class NoteColours:
    """A paper and the ink on it: a note on a board, words that changed. Its word and sign are elsewhere."""

    paper: str
    ink: str


@dataclass(frozen=True, slots=True)
class Colours:
    """The colour tokens of one scheme, as ``#RRGGBB``.

    ``accent`` never stands as text on ``soft``: use ``on_soft``. ``line`` is decoration only.
    ``outline`` is the border around cards and blocks: their own tone, or a visible line in high contrast.
    """

    ink: str
    muted: str
    paper: str
    canvas: str
    rail: str
    tone: str
    accent: str
    accent_hover: str
    on_accent: str
    soft: str
    on_soft: str
    edge: str
    line: str
    warning: str
    warning_paper: str
    danger: str
    block: str
    outline: str
    black: str
    green: NoteColours
    yellow: NoteColours
    pink: NoteColours
    gone: NoteColours
    added: NoteColours
    relooked: NoteColours


COLOURS: Final = MappingProxyType(
    {
        Scheme.LIGHT: Colours(
            ink="#1B2430", muted="#404A57", paper="#FFFFFF", canvas="#F5F6F8", rail="#E9ECF0", tone="#E8ECF1",
            accent="#06575D", accent_hover="#05474C", on_accent="#FFFFFF", soft="#E1EEEE", on_soft="#05474C",
            edge="#7A8593", line="#DDE2E8", warning="#7D3500", warning_paper="#FBEBDD", danger="#911717",
            block="#F0F2F5", outline="", black="#000000",
            green=NoteColours("#CFEBD0", "#12351A"), yellow=NoteColours("#FFF0A8", "#3A2E00"),
            pink=NoteColours("#FAD1E2", "#4A0F2B"),
            gone=NoteColours("#FBE4E1", "#7A1414"), added=NoteColours("#DDF2E1", "#0E3D1E"),
            relooked=NoteColours("#E2EBFA", "#1B2F5C"),
        ),
        Scheme.DARK: Colours(
            ink="#EEF2F6", muted="#BEC8D3", paper="#1D232A", canvas="#14181D", rail="#0F1317", tone="#29313A",
            accent="#5CC8CF", accent_hover="#86DBE0", on_accent="#0C1B1D", soft="#173437", on_soft="#BFEBEE",
            edge="#7F8A97", line="#323B45", warning="#FFB877", warning_paper="#3D2812", danger="#FFA8A8",
            block="#29313A", outline="", black="#000000",
            green=NoteColours("#1E3B25", "#DDF5DE"), yellow=NoteColours("#433600", "#FFF3BF"),
            pink=NoteColours("#50203A", "#FFE0EC"),
            gone=NoteColours("#4A2020", "#FFD9D6"), added=NoteColours("#163D27", "#D6F7E0"),
            relooked=NoteColours("#1F3354", "#DCE8FF"),
        ),
        Scheme.CONTRAST_LIGHT: Colours(
            ink="#000000", muted="#1C1C1C", paper="#FFFFFF", canvas="#FFFFFF", rail="#FFFFFF", tone="#FFFFFF",
            accent="#00393E", accent_hover="#000000", on_accent="#FFFFFF", soft="#E1EEEE", on_soft="#000000",
            edge="#000000", line="#6B6B6B", warning="#5C2600", warning_paper="#FFFFFF", danger="#7A0000",
            block="#FFFFFF", outline="#000000", black="#000000",
            green=NoteColours("#DDF3DE", "#000000"), yellow=NoteColours("#FFF5C2", "#000000"),
            pink=NoteColours("#FCE0EC", "#000000"),
            gone=NoteColours("#FFE7E5", "#000000"), added=NoteColours("#E3F6E7", "#000000"),
            relooked=NoteColours("#E6EEFC", "#000000"),
        ),
        Scheme.CONTRAST_DARK: Colours(
            ink="#FFFFFF", muted="#F0F0F0", paper="#000000", canvas="#000000", rail="#000000", tone="#000000",
            accent="#8CF0F6", accent_hover="#FFFFFF", on_accent="#000000", soft="#123235", on_soft="#FFFFFF",
            edge="#FFFFFF", line="#8A8A8A", warning="#FFD0A3", warning_paper="#000000", danger="#FFC4C4",
            block="#000000", outline="#FFFFFF", black="#000000",
            green=NoteColours("#0E2A14", "#FFFFFF"), yellow=NoteColours("#2E2500", "#FFFFFF"),
            pink=NoteColours("#3A1228", "#FFFFFF"),
            gone=NoteColours("#3D1212", "#FFFFFF"), added=NoteColours("#0D2C18", "#FFFFFF"),
            relooked=NoteColours("#13233F", "#FFFFFF"),
        ),
    }
)  # fmt: skip

TEXT_ON: Final = MappingProxyType(
    {
        "ink": ("paper", "canvas", "rail", "tone", "soft", "warning_paper", "block"),
        "muted": ("paper", "canvas", "rail", "tone", "block"),
        "accent": ("paper", "canvas", "warning_paper"),
        "on_accent": ("accent", "accent_hover"),
        "on_soft": ("soft",),
        "warning": ("paper", "canvas", "rail", "tone", "warning_paper"),
        "danger": ("paper", "canvas", "rail", "tone"),
    }
)
EDGE_ON: Final = MappingProxyType(
    {
        "edge": ("paper", "canvas", "rail", "tone"),
        "accent": ("paper", "canvas", "rail", "tone", "soft"),
        "on_accent": ("accent", "accent_hover"),
    }
)


class TextRole(Enum):
    """What a text is for: this fixes its size, its weight and its colour."""

    SMALL = "small"
    SMALL_STRONG = "small-strong"
    BODY = "body"
    STRONG = "strong"
    MUTED = "muted"
    HEADING = "heading"
    TITLE = "title"
    QUESTION = "question"
    TIMER = "timer"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class TypeSize:
    """A size of letter and the height of its lines, in logical pixels."""

    size: int
    line: int
    bold: bool = False


SMALL: Final = TypeSize(13, 18)
BODY: Final = TypeSize(15, 22)
NOTE: Final = TypeSize(15, 20)
"""On a post-it, and in the cells of a profile."""
TYPE: Final = MappingProxyType(
    {
        TextRole.SMALL: SMALL,
        TextRole.SMALL_STRONG: TypeSize(13, 18, bold=True),
        TextRole.BODY: BODY,
        TextRole.STRONG: TypeSize(15, 22, bold=True),
        TextRole.MUTED: BODY,
        TextRole.HEADING: TypeSize(20, 28, bold=True),
        TextRole.TITLE: TypeSize(28, 36, bold=True),
        TextRole.QUESTION: TypeSize(32, 40, bold=True),
        TextRole.TIMER: TypeSize(40, 48, bold=True),
        TextRole.WARNING: SMALL,
        TextRole.DANGER: SMALL,
    }
)
SMALL_HEADINGS: Final = (TYPE[TextRole.HEADING], TypeSize(17, 24, bold=True), TYPE[TextRole.STRONG])
"""The small headings in a draft, the highest first; what is lower looks as the last."""
COLOUR_OF_ROLE: Final = MappingProxyType(
    {role: "ink" for role in TextRole}
    | {
        TextRole.MUTED: "muted",
        TextRole.SMALL: "muted",
        TextRole.WARNING: "warning",
        TextRole.DANGER: "danger",
    }
)


class Space:
    """Distances in logical pixels."""

    XS: Final = 4
    S: Final = 8
    M: Final = 16
    L: Final = 24
    XL: Final = 32
    XXL: Final = 48
    PAGE: Final = 56


class Radius:
    """Rounded corners: a card or button, and a note, tag or key cap."""

    CARD: Final = 8
    TAG: Final = 4


class Width:
    """Fixed widths, and the widths at which pages change their shape."""

    RAIL: Final = 96
    LEFT_SESSION: Final = 312
    LEFT_PREPARE: Final = 240
    CENTRE: Final = 632
    TEXT: Final = 568
    NUMBER: Final = 32
    TIME: Final = 44
    RIGHT: Final = 400
    RIGHT_INSIDE: Final = 352
    RIGHT_NARROW: Final = 304
    FORM: Final = 632
    TWO_COLUMNS: Final = 976
    THREE_COLUMNS: Final = 872
    TABLE: Final = 192
    NOTE: Final = 164
    CLUSTERS: Final = 288
    TABLE_WIDEST: Final = 320
    START_RIGHT: Final = 408
    START_RIGHT_NARROW: Final = 352
    START_LEFT_MAX: Final = 880
    AGENDA_BEGIN: Final = 72
    AGENDA_WIDEST: Final = 880
    AGENDA_MINUTES: Final = 96
    TIME_FIELD: Final = 88
    WORKOUT_PANES: Final = (240, 312, 630, 230)
    WORKOUT_SHARES: Final = (28, 42, 70, 38)
    """Of a wide window: the text has its width then, and what stands beside it grows."""
    PANE_LEAST: Final = 184
    TEXT_LEAST: Final = 320
    NARROW_WINDOW: Final = 1100
    FOLDED_WINDOW: Final = 1200
    MIDDLE_WINDOW: Final = 1360
    WIDE_WINDOW: Final = 1600
    NO_LIMIT: Final = 16_777_215
    COMPARED: Final = 688


class Height:
    """Heights of controls, bars and rows."""

    FIELD: Final = 40
    LIST_BUTTON: Final = 32
    SESSION: Final = 56
    STRIP: Final = 72
    HEADER: Final = 64
    RAIL_PLACE: Final = 72
    RAIL_AID: Final = 48
    KEY_CAP: Final = 24
    START_HEADING: Final = 74
    START_HEADING_GAP: Final = 26
    ROW_TALL: Final = 72
    ROW_COMING: Final = 28
    ROW_TWO_LINES: Final = 52
    AGENDA_ROW: Final = 36
    TILE: Final = 80
    CARD: Final = 256


class Stroke:
    """Widths of lines: edges of fields, the focus ring, and the lines of signs."""

    EDGE: Final = 1
    FOCUS: Final = 2
    SIGN: Final = 1.75
    RAIL_BAR: Final = 4


class SignSize:
    """How large a sign is drawn: beside small text, in a row, and in a tile."""

    SMALL: Final = 16
    ROW: Final = 20
    TILE: Final = 24
    RING: Final = 56


class Opacity:
    """How much of what lies under it something covers, from 0 to 1."""

    VEIL: Final = 0.75


class Moment:
    """Durations in milliseconds."""

    UNDONE_SHOWN: Final = 5000
    MOTION: Final = 150
    NUMBER_TYPED: Final = 600
    LOOK_AGAIN: Final = 50
    PLAY_STEP: Final = 50
    SCREENS_SETTLE: Final = 400
    HINT_SHOWN: Final = 4000
    TICK: Final = 1000
    COUNT_AGAIN: Final = 300
