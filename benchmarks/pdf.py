"""How long a PDF of sixty pages takes, and one of a draft without end.

The plan is that of sixty questions with running text, lists and a table every fifth question, as long as
it takes to fill sixty pages. A bare writer puts the same words in reportlab's own paragraphs, without
contents or bookmarks.
"""

import gc
import io
import random
import statistics
import time
from collections.abc import Callable

_QUESTIONS, _ROUNDS = 60, 7
_WORDS = (
    *("de", "het", "een", "kinderen", "ouders", "spelen", "begeleider", "vrijwilligers", "ontmoeting"),
    *("woensdag", "praktijk", "samen", "wekelijks", "gemeente", "taal", "opvoedingsondersteuning"),
)


def measure() -> dict[str, float]:
    """Median milliseconds, pages, and how many times the bare writer ours takes."""
    from app.exports import grondplan_pdf
    from app.exports.document import Grondplan, Part, Question
    from app.exports.page_pictures import PagePictures
    from app.prose.blocks import BulletList, Paragraph, Run, Table
    from app.workshop.sheet_marks import short_id

    chance = random.Random(1)

    def words(count: int) -> str:
        return " ".join(chance.choices(_WORDS, k=count))

    def paragraph(count: int) -> Paragraph:
        half = count // 2
        return Paragraph((Run(f"{words(half)} "), Run(words(3), bold=True), Run(f" {words(half)}.")))

    def question(number: int) -> Question:
        cells = tuple((Run(words(6)),) for _cell in range(3))
        blocks = (
            *(paragraph(60) for _paragraph in range(4)),
            BulletList(tuple((paragraph(12),) for _item in range(5))),
            *((Table(cells, (cells,) * 6),) if number % 5 == 0 else ()),
        )
        return Question(f"v.{number}", short_id(f"v.{number}"), f"Werkvraag {number}?", blocks)

    def plan(questions: tuple[Question, ...]) -> Grondplan:
        parts = (Part("deel", "Onderdeel", questions),)
        return Grondplan("Speelhuis", "Wemelbeke", "goed", "nu", "K7QX", 3, "F", "Pepijn", parts=parts)

    def write(plan: Grondplan) -> bytes:
        stream = io.BytesIO()
        grondplan_pdf.write(plan, stream)
        return stream.getvalue()

    usual = plan(tuple(question(number) for number in range(_QUESTIONS)))
    long = Paragraph((Run("speel " * 100_000),))
    endless = plan((Question("v", short_id("v"), "Werkvraag?", (long,)),))
    first = _milliseconds(lambda: write(usual))
    texts = [block for part in usual.parts for one in part.questions for block in one.blocks]
    bare = [block.runs[0].text * 2 for block in texts if isinstance(block, Paragraph)]
    ours, plain, longest = _medians(lambda: write(usual), lambda: _bare(bare), lambda: write(endless))
    processor = statistics.median(_processor_milliseconds(lambda: write(usual)) for _round in range(_ROUNDS))
    with PagePictures(write(usual)) as pages:
        count = pages.count
        picture = statistics.median(_milliseconds(lambda: pages.rgb(7, 1000)) for _round in range(_ROUNDS))
    return {
        "pages": count,
        "ours_first_time_ms": first,
        "ours_ms": ours,
        "ours_processor_ms": processor,
        "bare_paragraphs_ms": plain,
        "draft_of_100000_words_ms": longest,
        "picture_of_a_page_1000_px_wide_ms": picture,
    }


def _medians(*actions: Callable[[], object]) -> tuple[float, ...]:
    """Milliseconds of each, measured in turn so that a slow moment hits all alike."""
    times: list[list[float]] = [[] for _ in actions]
    for _ in range(_ROUNDS):
        for action, measured in zip(actions, times, strict=True):
            measured.append(_milliseconds(action))
    return tuple(statistics.median(measured) for measured in times)


def _milliseconds(action: Callable[[], object]) -> float:
    gc.collect()
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def _processor_milliseconds(action: Callable[[], object]) -> float:
    """What it costs whatever else the machine is doing."""
    gc.collect()
    start = time.process_time()
    action()
    return (time.process_time() - start) * 1000


def _bare(texts: list[str]) -> None:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate

    from app.exports.pdf_fonts import REGULAR

    style = ParagraphStyle("body", fontName=REGULAR, fontSize=10.5, leading=15)
    story: list[Flowable] = [Paragraph(text, style) for text in texts]
    SimpleDocTemplate(io.BytesIO()).build(story)


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name:40} {value:8.2f}")
