"""What the group said in a day file, as contributions on the steps of the guides that came with it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from app.imports.day_people import Present
from app.models import (
    Card,
    Casus,
    Check,
    Cluster,
    Contribution,
    Deck,
    Draft,
    Kind,
    Note,
    Play,
    ReadBack,
    Score,
    Vote,
    id_for,
    new_id,
)
from app.workshop import day_file_parts as parts
from app.workshop.cards_reading import brought_by_us
from app.workshop.citation_text import renamed
from app.workshop.contradictions import contradiction_of
from app.workshop.day_file import DayFile, DraftStatus, GrondplanQuestion
from app.workshop.day_file_parts import OnDay, Said
from app.workshop.ranks import ranks

_NOTHING = Said()


class Taker:
    """Takes down contributions: whose, on which day, and each after the one before on its step."""

    def __init__(self, day: DayFile, present: Present, session: Session) -> None:
        self.session = session
        self._day = day
        self._present = present
        self._ranks: defaultdict[str, Iterator[str]] = defaultdict(ranks)
        self.numbered: dict[int, str] = {}
        """The ids of the contributions that have a number in the file."""
        self._drafts: list[Draft] = []

    def day_id(self, part: OnDay) -> str | None:
        """The day that something belongs to."""
        return self._present.day_id(self._day.day_of(part))

    def take(
        self, kind: Kind, step: str, text: str | None, by: str | None = None, said: Said = _NOTHING
    ) -> Contribution:
        """One contribution. Raises KeyError for somebody who is not in the file."""
        day_id = self.day_id(said)
        person = self._present.people.get(by) if by is not None else None
        table = None if person else self._present.table(by, day_id)
        if by is not None and person is None and table is None:
            raise KeyError("a contribution of somebody who is not in the file")
        row = Contribution(
            id=new_id(),
            kind=kind.value,
            step=step,
            day_id=day_id,
            person_id=person.id if person else None,
            subgroup_id=table.id if table else None,
            at=said.at,
            via=said.via.value if said.via else None,
            text=text,
            private=said.private,
            anonymous=said.anonymous,
            to_ask=said.ask,
            parked=said.parked,
            not_needed=said.not_needed,
            unfinished=said.unfinished,
            rank=next(self._ranks[step]),
        )
        self.session.add(row)
        if said.nr is not None:
            self.numbered[said.nr] = row.id
        return row

    def answers(self, step: str, answers: Sequence[parts.Answer]) -> None:
        """The answers on a step, in order."""
        for answer in answers:
            self.take(Kind.ANSWER, step, answer.text, answer.by, answer)

    def draft(self, step: str, text: str, status: str | None) -> None:
        """A draft; what it rests on is only known when everybody was heard."""
        self._drafts.append(Draft(id=id_for("draft", step), step=step, text=text, status=status))

    def take_drafts(self) -> None:
        """The drafts, each resting on the answers of which it names the numbers."""
        ids = {str(number): said for number, said in self.numbered.items()}
        for row in self._drafts:
            row.text = renamed(row.text, ids)
            self.session.add(row)

    def vote(
        self,
        given: parts.Voter | parts.ClusterVote,
        day_id: str | None,
        *,
        note_id: str | None = None,
        cluster_id: str | None = None,
    ) -> None:
        """Dots of a person, of a table (that of this day when there is one), or of nobody in particular."""
        person = self._present.people[given.by] if given.by is not None else None
        table = self._present.table(given.table, day_id)
        self.session.add(
            Vote(
                note_id=note_id,
                cluster_id=cluster_id,
                voter_id=person.id if person else None,
                subgroup_id=table.id if table and not person else None,
                count=given.count,
            )
        )


def bring_in_question(question: GrondplanQuestion, step: str, taker: Taker) -> None:
    """The answers on a werkvraag, its draft, if only how far that is, and the times it was read back."""
    taker.answers(step, question.answers)
    said_how_far = question.status not in (None, DraftStatus.LEEG)
    if question.draft is not None or said_how_far:
        status = question.status.value if question.status else None
        taker.draft(step, question.draft or "", status)
    for read in question.read_backs:
        taker.session.add(
            ReadBack(
                step=step,
                day_id=taker.day_id(read),
                at=read.at,
                agreed=read.agreed,
                text_hash=read.text_hash,
            )
        )


def bring_in_board(board: parts.Board, step: str, taker: Taker) -> None:
    """Notes, clusters and votes."""
    clusters = _Clusters(step, taker.session)
    for one in board.clusters:
        clusters.id_of(one.cluster, specific=one.specific)
    for note in board.notes:
        said = taker.take(Kind.NOTE, step, note.text, note.by, note)
        cluster_id = clusters.id_of(note.cluster) if note.cluster is not None else None
        taker.session.add(
            Note(
                id=said.id,
                color=note.color,
                knowledge=note.knowledge,
                cluster_id=cluster_id,
                x=note.x,
                y=note.y,
            )
        )
        known = [voter for voter in note.voters if voter.by is not None or voter.table is not None]
        for voter in known:
            taker.vote(voter, said.day_id, note_id=said.id)
        others = note.votes - sum(voter.count for voter in known)
        if others:
            taker.session.add(Vote(note_id=said.id, count=others))
    for vote in board.cluster_votes:
        taker.vote(vote, None, cluster_id=clusters.id_of(vote.cluster))


def bring_in_cards(cards: parts.Cards, step: str, taker: Taker) -> None:
    """The casus, the deck and who played what; of cards with one title the first is played."""
    ours = brought_by_us(step)
    stories = cards.casussen or ((parts.Story(gezin=cards.casus),) if cards.casus is not None else ())
    for story, rank in zip(stories, ranks(), strict=False):
        casus_id = ours.stories.get(story.titel) or new_id()
        casus = Casus(id=casus_id, title=story.titel, text=story.gezin, worker=story.medewerker, rank=rank)
        taker.session.add(casus)
    deck: dict[str, str] = {}
    names = dict.fromkeys(card.stapel for card in cards.deck if card.stapel is not None)
    decks: dict[str, str] = {}
    for name, rank in zip(names, ranks(), strict=False):
        own = name == ours.deck
        row = Deck(id=ours.deck_id if own else new_id(), name=name, origin=step if own else None, rank=rank)
        decks[name] = row.id
        taker.session.add(row)
    for card, rank in zip(cards.deck, ranks(), strict=False):
        known = ours.cards.get(card.title) if card.stapel == ours.deck else None
        made = Card(id=known or new_id(), title=card.title, principle=card.uitgangspunt, text=card.text)
        made.rank, made.deck_id = rank, decks[card.stapel] if card.stapel is not None else None
        taker.session.add(made)
        deck.setdefault(card.title, made.id)
    for play in cards.plays:
        said = taker.take(Kind.PLAY, step, play.why, play.by, play)
        use = play.use is parts.CardUse.WEL if play.use else None
        taker.session.add(Play(id=said.id, card_id=deck[play.card], use=use))


def bring_in_checklist(
    checklist: parts.Checklist, steps: Sequence[str], score_step: str, taker: Taker
) -> None:
    """What the group found of each statement, what was said about it, and the scores."""
    for item, step in zip(checklist.items, steps, strict=True):
        if item.status is not None or item.toelichting is not None:
            said = taker.take(Kind.CHECK, step, item.toelichting)
            taker.session.add(Check(id=said.id, status=item.status.value if item.status else None))
        taker.answers(step, item.answers)
    for score in checklist.scores:
        said = taker.take(Kind.SCORE, score_step, score.why, score.name, score)
        taker.session.add(Score(id=said.id, value=score.score))


def bring_in_network(questions: Sequence[parts.NetworkQuestion], steps: Sequence[str], taker: Taker) -> None:
    """The one answer of the group comes first, said by nobody in particular."""
    for question, step in zip(questions, steps, strict=True):
        if question.antwoord is not None:
            taker.take(Kind.ANSWER, step, question.antwoord)
        taker.answers(step, question.answers)


def bring_in_contradictions(contradictions: Sequence[parts.Contradiction], taker: Taker) -> None:
    """What contradicts what, once everything is there."""
    for pair in contradictions:
        taker.session.add(contradiction_of(taker.numbered[pair.one], taker.numbered[pair.other]))


class _Clusters:
    """The clusters of a board, made when their name is first read."""

    def __init__(self, step: str, session: Session) -> None:
        self._step = step
        self._session = session
        self._made: dict[str, str] = {}
        self._ranks = ranks()

    def id_of(self, name: str, *, specific: bool = False) -> str:
        if name not in self._made:
            rank = next(self._ranks)
            row = Cluster(id=new_id(), step=self._step, name=name, specific=specific, rank=rank)
            self._session.add(row)
            self._made[name] = row.id
        return self._made[name]
