"""What the room may see of a board, a profile or a game, looked up in the workshop. Only through ``ROOM``."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from app.guides.schema import AnyStep
from app.guides.steps import (
    AgreementsStep,
    BoardColor,
    BoardStep,
    CardsStep,
    CheckStep,
    ChoiceStep,
    ProfileStep,
    ScaleStep,
    TimelineStep,
)
from app.ui.amounts import counted
from app.ui.projector.scene import Instruction, Scene
from app.ui.projector.step_scene import (
    BarRow,
    Bars,
    CardScene,
    Legend,
    Parts,
    StepScene,
    Tile,
    Tiles,
    WallRow,
    WallScene,
)
from app.ui.projector.timeline_scenes import timeline_scene
from app.ui.projector.weigh_scenes import weigh_scene_of
from app.ui.room_views import (
    BoardShows,
    BoardView,
    CardsShow,
    CardsView,
    ProfileView,
    StepView,
    TimelineView,
)
from app.workshop.audience import ROOM
from app.workshop.board_values import RoomNote, RoomWall
from app.workshop.cards_values import Game, TalkCard
from app.workshop.profile_values import QUESTIONS, WHY, Cell, ProfileActivity
from app.workshop.workshop import Workshop

_SIGNS = {"verwacht": "✓", "in_ontwikkeling": "◐", "niet_gewenst": "✕"}
"""Of the columns of a praktijkprofiel that we know, by their keys in a guide."""


def scene_of(workshop: Workshop, step_id: str, step: AnyStep, view: StepView | None) -> Scene:
    """The scene of a step that has a screen of its own; without a view the instruction."""
    if isinstance(step, BoardStep):
        return _board(workshop, step_id, step, view if isinstance(view, BoardView) else None)
    if isinstance(step, ProfileStep) and isinstance(view, ProfileView):
        return _profile(workshop, step, view) or _instruction(step)
    if isinstance(step, CardsStep) and isinstance(view, CardsView):
        return _cards(workshop, step, view) or _instruction(step)
    if isinstance(step, ScaleStep | ChoiceStep | CheckStep | AgreementsStep):
        return weigh_scene_of(workshop, step_id, step, view) or _instruction(step)
    if isinstance(step, TimelineStep) and isinstance(view, TimelineView):
        return timeline_scene(workshop, step, view) or _instruction(step)
    return _instruction(step)


def instruction_of(step: AnyStep) -> Scene:
    """What the room gets when it gets the instruction only."""
    if isinstance(step, BoardStep):
        return Legend(step.question, step.help or "", step.colors)
    return _instruction(step)


def _instruction(step: AnyStep) -> Scene:
    return Legend(step.question, step.help) if step.help else Instruction(step.question)


# -- the board


def _board(workshop: Workshop, step_id: str, step: BoardStep, view: BoardView | None) -> Scene:
    if view is None or view.shows is BoardShows.INSTRUCTION:
        return Legend(step.question, step.help or "", step.colors)
    wall = workshop.board(step_id).wall(ROOM)
    colors = {color.key: color for color in step.colors}
    if view.shows is BoardShows.NOTES:
        newest = tuple(_tile(note, colors) for note in reversed(wall.notes))
        return Tiles(step.question, newest, _post_its(len(newest)), step_id=step_id)
    if view.shows is BoardShows.RANKING:
        return _ranking(wall, step)
    if view.shows is BoardShows.WALL:
        return _wall(wall, step)
    inside = [note for note in wall.notes if note.cluster_id == view.cluster_id]
    inside.sort(key=lambda note: -note.votes)
    cluster = next((one for one in wall.clusters if one.id == view.cluster_id), None)
    votes = cluster.votes if cluster is not None else sum(note.votes for note in inside)
    title = cluster.name if cluster is not None else _tr("Nog los")
    foot = ""
    if cluster is not None:
        foot = _tr("Cluster {number} van {total}").format(number=cluster.number, total=len(wall.clusters))
        if cluster.specific:
            foot = f"{foot}  ·  {_tr('eigen aan deze praktijk')}"
    aside = ", ".join(part for part in (_post_its(len(inside)), _dots(votes) if votes else "") if part)
    return Tiles(title, tuple(_tile(note, colors) for note in inside), aside, foot, step_id)


def _wall(wall: RoomWall, step: BoardStep) -> WallScene:
    colors = {color.key: color for color in step.colors}
    inside: dict[str | None, list[RoomNote]] = {}
    for note in wall.notes:
        inside.setdefault(note.cluster_id, []).append(note)
    most = max((one.votes for one in wall.clusters), default=0)
    rows = [
        WallRow(
            one.number,
            one.name,
            _colors_of(inside.get(one.id, ()), step.colors, colors),
            one.votes,
            one.votes / most if most else 0.0,
        )
        for one in sorted(wall.clusters, key=lambda one: -one.votes)
    ]
    loose = inside.get(None, [])
    if loose:
        votes = sum(note.votes for note in loose)
        rows.append(WallRow(0, _tr("Nog los"), _colors_of(loose, step.colors, colors), votes, 0.0))
    votes = sum(row.votes for row in rows)
    aside = _post_its(len(wall.notes))
    if votes:
        aside = _tr("{dots} op {notes}").format(dots=_dots(votes), notes=aside)
    return WallScene(step.question, tuple(rows), aside, step.colors)


def _ranking(wall: RoomWall, step: BoardStep) -> Bars:
    """Clusters; loose notes together, because the words of one are shown by who chose to."""
    named = [(f"{one.number}  {one.name}", one.votes) for one in wall.clusters]
    loose = sum(note.votes for note in wall.notes if note.cluster_id is None)
    if loose:
        named.append((_tr("Nog los"), loose))
    named.sort(key=lambda one: -one[1])
    most = max((votes for _name, votes in named), default=0)
    rows = tuple(BarRow(name, votes, votes / most if most else 0.0) for name, votes in named)
    return Bars(step.question, rows, _dots(sum(votes for _name, votes in named)))


def _tile(note: RoomNote, colors: dict[str, BoardColor]) -> Tile:
    return Tile(note.text, colors.get(note.color or ""), note.votes, note.id)


def _colors_of(
    notes: Sequence[RoomNote], order: Sequence[BoardColor], colors: dict[str, BoardColor]
) -> tuple[BoardColor | None, ...]:
    """The colours of notes, those of one colour beside each other."""
    places = {color.key: place for place, color in enumerate(order)}
    keys = sorted((note.color or "" for note in notes), key=lambda key: places.get(key, len(places)))
    return tuple(colors.get(key) for key in keys)


# -- the praktijkprofiel


def _profile(workshop: Workshop, step: ProfileStep, view: ProfileView) -> StepScene | None:
    profile = workshop.profile
    if view.example is not None:
        return _example(step, view.example)
    activity = profile.activity(view.activity_id or "")
    if activity is not None and view.cell is not None:
        cell = Cell(view.cell)
        component = profile.component(activity.component_id)
        known = tuple(part for part in _cells(activity) if part)
        return CardScene(
            activity.title or _tr("Kernactiviteit zonder naam"),
            component.name if component is not None else "",
            QUESTIONS[cell] if not activity.cells[cell].strip() else "",
            known,
        )
    if activity is not None:
        return Parts(activity.title, (("", tuple(_cells(activity))),))
    component = profile.component(view.component_id or "")
    if component is None:
        return None
    if view.cell == "rationale" and not component.rationale.strip():
        return CardScene(component.name, "", WHY)
    parts: list[tuple[str, tuple[str, ...]]]
    parts = [(one.title or "–", tuple(_cells(one))) for one in component.activities]
    if component.rationale.strip():
        parts = [(_tr("Waarom"), (component.rationale.strip(),)), *parts]
    return Parts(component.name, tuple(parts))


def _cells(activity: ProfileActivity) -> Iterator[str]:
    """What stands in the cells, each with its sign and its word."""
    marks = {
        Cell.EXPECTED: _tr("✓ Verwacht"),
        Cell.DEVELOPING: _tr("◐ In ontwikkeling"),
        Cell.UNDESIRED: _tr("✕ Niet gewenst"),
        Cell.WISDOM: _tr("Wanneer niet, en bij wie"),
    }
    for cell, words in marks.items():
        text = activity.cells[cell].strip()
        if text:
            yield f"{words}\n{text}"


def _example(step: ProfileStep, number: int) -> Parts | None:
    """A filled example from the guide."""
    if not 0 <= number < len(step.example):
        return None
    component = step.example[number]
    labels = {
        column.key: " ".join(part for part in (_SIGNS.get(column.key), column.label) if part)
        for column in step.columns
    }
    parts: list[tuple[str, tuple[str, ...]]] = [(_tr("Waarom"), (component.rationale,))]
    for activity in component.activities:
        cells = tuple(f"{labels.get(key, key)}\n{text}" for key, text in activity.cells.items())
        parts.append((activity.title, cells))
    return Parts(component.title, tuple(parts), _tr("voorbeeld"))


# -- the cards


def _cards(workshop: Workshop, step: CardsStep, view: CardsView) -> StepScene | None:
    game = workshop.cards.game(view.game_id) if view.game_id else None
    if view.shows is CardsShow.CASUS:
        casus = workshop.cards.casus(view.casus_id or (game.casus_id if game else None))
        if casus is None:
            return None
        told = [(_tr("Het gezin"), casus.family), (_tr("De medewerker"), casus.worker)]
        return Parts(casus.title, tuple((words, (text,)) for words, text in told if text.strip()))
    if game is None:
        return None
    if view.shows is CardsShow.DECK:
        return _deck(step, game)
    if view.shows is CardsShow.TALLY:
        return _tally(step, game)
    card = next((one for one in game.cards if one.id == view.card_id), game.card)
    if card is None or view.shows is CardsShow.INSTRUCTION:
        return None
    if view.shows is CardsShow.REASON:
        return _reasons(game, card)
    choices = (_tr("Wel, omdat …"), _tr("Niet, omdat …"))
    left = game.left
    words = counted(left, "Nog 1 kaart dicht", "Nog {count} kaarten dicht")
    return CardScene(card.title, card.principle, card.text, choices, words if left else "")


def _reasons(game: Game, card: TalkCard) -> CardScene:
    """What was said on a card, without who said it; what is not for the room is left out."""
    plays = [play for play in game.plays if play.card_id == card.id and ROOM.lets_through(play)]
    words = {True: _tr("Wel"), False: _tr("Niet"), None: ""}
    said = tuple(": ".join(part for part in (words[play.use], play.why.strip()) if part) for play in plays)
    kept = [(text, play.id) for text, play in zip(said, plays, strict=True) if text]
    return CardScene(
        card.title,
        card.principle,
        "",
        tuple(text for text, _id in kept),
        ids=tuple(play_id for _text, play_id in kept),
    )


def _deck(step: CardsStep, game: Game) -> Parts:
    """All cards open, under their uitgangspunt, with how often each was chosen."""
    under: dict[str, list[str]] = {}
    for card in game.cards:
        chosen = game.counts(card.id).wel
        words = f"{card.title}  ({chosen}×)" if chosen else card.title
        under.setdefault(card.principle, []).append(words)
    return Parts(step.question, tuple((name, tuple(cards)) for name, cards in under.items()))


def _tally(step: CardsStep, game: Game) -> Bars:
    """How often each card would be used, and how often not; the cards that were played."""
    played = {play.card_id for play in game.plays}
    counts = [(card, game.counts(card.id)) for card in game.cards if card.id in played]
    most = max((one.wel + one.niet for _card, one in counts), default=1) or 1
    rows = tuple(
        BarRow(
            card.title,
            one.wel,
            one.wel / most,
            _tr("{wel} wel, {niet} niet").format(wel=one.wel, niet=one.niet),
        )
        for card, one in counts
    )
    return Bars(step.question, rows)


def _post_its(count: int) -> str:
    return counted(count, "1 post-it", "{count} post-its")


def _dots(count: int) -> str:
    return counted(count, "1 stipje", "{count} stipjes")


def _tr(words: str) -> str:
    return QCoreApplication.translate("RoomScenes", words)
