"""The board and the cards of a practice, read back into the parts of a day file."""

from collections import defaultdict

from app.exports.day_people import Present, distinct, present
from app.exports.day_said import SaidReader
from app.guides.steps import BoardStep, CardsStep
from app.models import Card, Casus, Cluster, Deck, Kind, Note, Play, Vote
from app.workshop import day_file_parts as parts
from app.workshop.workshop import Workshop


def board_of(workshop: Workshop, people: Present, said: SaidReader) -> parts.Board | None:
    """The wall of notes; None when there was no board."""
    session = workshop.file.session
    steps = [
        step for guide in workshop.guides for _section, step in guide.steps() if isinstance(step, BoardStep)
    ]
    rows = said.of_kind(Kind.NOTE)
    if not steps and not rows:
        return None
    notes = {row.id: row for row in present(session, Note)}
    clusters = present(session, Cluster)
    names = dict(
        zip((row.id for row in clusters), distinct((row.name for row in clusters), set()), strict=True)
    )
    votes = _Votes(present(session, Vote), people)
    specific = {row.id for row in clusters if row.specific}
    made = []
    for row in rows:
        if row.unfinished and not row.text and row.id not in notes:
            continue  # the empty note that the next one is typed on
        note = notes.get(row.id, Note())
        given = votes.on(row.id)
        made.append(
            parts.Note(
                by=people.by(row),
                color=note.color or "",
                cluster=names.get(note.cluster_id or ""),
                votes=sum(count for _name, _table, count in given),
                text=row.text or "",
                voters=tuple(
                    parts.Voter(by=name, table=table, count=count)
                    for name, table, count in given
                    if name is not None or table is not None
                ),
                knowledge=note.knowledge,
                x=note.x,
                y=note.y,
                **people.said(row),
            )
        )
    cluster_votes = tuple(
        parts.ClusterVote(cluster=name, by=voter, table=table, count=count)
        for cluster_id, name in names.items()
        for voter, table, count in votes.on(cluster_id)
    )
    named = dict.fromkeys([*(note.cluster for note in made), *(vote.cluster for vote in cluster_votes)])
    follows = [name for name in named if name is not None] == list(names.values()) and not specific
    return parts.Board(
        prompt=steps[0].help if steps else None,
        notes=tuple(made),
        cluster_votes=cluster_votes,
        clusters=()
        if follows
        else tuple(
            parts.ClusterOnWall(cluster=name, specific=cluster_id in specific)
            for cluster_id, name in names.items()
        ),
    )


def cards_of(workshop: Workshop, people: Present, said: SaidReader) -> parts.Cards | None:
    """The casus, the deck and the plays; None when there were no cards."""
    session = workshop.file.session
    decks = {row.id: (place, row.name) for place, row in enumerate(present(session, Deck))}
    deck, casus = present(session, Card), present(session, Casus)
    deck = [card for card in deck if card.deck_id is None or card.deck_id in decks]
    deck.sort(key=lambda card: decks[card.deck_id][0] if card.deck_id is not None else -1)
    asked = any(isinstance(step, CardsStep) for guide in workshop.guides for _section, step in guide.steps())
    if not (asked or deck or casus):
        return None
    plays = {row.id: row for row in present(session, Play)}
    turns = [(row, plays[row.id]) for row in said.of_kind(Kind.PLAY) if row.id in plays]
    titles = _titles(deck, {play.card_id for _row, play in turns})
    return parts.Cards(
        casus=casus[0].text if casus else None,
        deck=tuple(
            parts.Card(
                title=titles[card.id],
                uitgangspunt=card.principle,
                text=card.text or "",
                stapel=decks[card.deck_id][1] if card.deck_id is not None else None,
            )
            for card in deck
        ),
        plays=tuple(
            parts.Play(
                by=people.by(row),
                card=titles[play.card_id],
                use=None if play.use is None else parts.CardUse.WEL if play.use else parts.CardUse.NIET,
                why=row.text,
                **people.said(row),
            )
            for row, play in turns
            if play.card_id in titles
        ),
        casussen=_stories(casus),
    )


def _stories(casus: list[Casus]) -> tuple[parts.Story, ...]:
    """All of them, when one text does not tell it."""
    if len(casus) < 2 and not any(row.title or row.worker for row in casus):
        return ()
    return tuple(parts.Story(titel=row.title, gezin=row.text, medewerker=row.worker) for row in casus)


def _titles(deck: list[Card], played: set[str]) -> dict[str, str]:
    """The titles of the cards; of two with one title, the second gets a number when it was played."""
    used: set[str] = set()
    titles: dict[str, str] = {}
    for card in deck:
        if card.title in used and card.id in played:
            (titles[card.id],) = distinct([card.title], used)
        else:
            used.add(card.title)
            titles[card.id] = card.title
    return titles


_Voter = tuple[str | None, str | None]
"""A person, or a table, by name; two times None is nobody in particular."""


class _Votes:
    """The votes on notes and clusters, added up per voter: people in their order, tables, nobody."""

    def __init__(self, votes: list[Vote], people: Present) -> None:
        self._counts: defaultdict[str, defaultdict[_Voter, int]] = defaultdict(lambda: defaultdict(int))
        given = [(vote, people.voter(vote), people.name(vote.subgroup_id)) for vote in votes]
        given.sort(key=lambda one: (people.place(one[0].voter_id), one[2] is None, one[2] or ""))
        for vote, person, table in given:
            voter = (person, None) if person is not None else (None, table)
            self._counts[vote.note_id or vote.cluster_id or ""][voter] += vote.count

    def on(self, thing_id: str) -> list[tuple[str | None, str | None, int]]:
        """Who gave how many; nobody in particular comes last."""
        return [(person, table, count) for (person, table), count in self._counts[thing_id].items()]
