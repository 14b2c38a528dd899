"""What a group made on a day, behind its report: the wall of post-its, and what they said at the end."""

from collections.abc import Callable, Iterator
from functools import partial

from app.exports.board_report import board_blocks
from app.exports.cards_report import cards_blocks
from app.exports.document import AnnexBlock
from app.exports.feedback_report import feedback_blocks
from app.exports.grondplan_consent import Consent
from app.exports.paper import Heading, PaperBlock
from app.exports.profile_paper import profile_blocks
from app.exports.trajectory_paper import trajectories_blocks
from app.exports.weigh_report import weighed_blocks
from app.workshop.workshop import Workshop

_BOARDS = "Post-its en clusters"
_PARTS: tuple[tuple[str, Callable[[Workshop, Consent, str], Iterator[AnnexBlock]]], ...] = (
    (_BOARDS, board_blocks),
    ("Praktijkprofiel", lambda workshop, _consent, _day: profile_blocks(workshop)),
    ("Gesprekken met de kaarten", cards_blocks),
    ("Verhalen en leerinzichten", lambda workshop, _consent, day: trajectories_blocks(workshop, day)),
    ("Andere werkvormen", weighed_blocks),
    ("Plenaire terugkoppeling", feedback_blocks),
)


def made_on(workshop: Workshop, day_id: str, *, pictures: bool = True) -> Iterator[PaperBlock]:
    """Each part that was made, under its heading, without names and without who is not to be quoted.

    It begins on a new page: what stands before it is the day on one page. Without ``pictures`` of the
    wall for who only wants the words.
    """
    consent = Consent(workshop.file, names=False)
    makers = dict(_PARTS)
    if not pictures:
        makers[_BOARDS] = partial(board_blocks, pictures=False)
    parts = ((title, list(blocks_of(workshop, consent, day_id))) for title, blocks_of in makers.items())
    for number, (title, blocks) in enumerate((title, blocks) for title, blocks in parts if blocks):
        yield Heading(1, title, new_page=number == 0)
        yield from blocks
