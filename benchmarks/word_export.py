"""How much our Word file costs more than the least that could be written.

The plan has 60 questions of ten paragraphs of sixty words. The bare writer puts the same paragraphs
and controls in a document of python-docx and does nothing else.
"""

import gc
import io
import statistics
import time
from collections.abc import Callable

_QUESTIONS, _PARAGRAPHS, _WORDS, _ROUNDS = 60, 10, 60, 9


def measure() -> dict[str, float]:
    """Median milliseconds for ours and for the bare writer, and how many times the bare one ours is."""
    from app.exports.document import Grondplan, Part, Question
    from app.exports.word import write_grondplan
    from app.prose.blocks import Paragraph, Run
    from app.workshop.sheet_marks import short_id

    text = " ".join(f"woord{number}" for number in range(_WORDS))
    blocks = (Paragraph((Run(text),)),) * _PARAGRAPHS
    questions = tuple(
        Question(f"vraag.{number}", short_id(f"vraag.{number}"), f"Werkvraag {number}?", blocks)
        for number in range(_QUESTIONS)
    )
    plan = Grondplan(
        title="Het Speelhuis",
        submitter="Wemelbeke",
        level="goed beschreven",
        date_text="12 maart 2026",
        export_id="K7QX",
        version=3,
        file_id="F",
        author="Pepijn",
        parts=(Part("deel", "Onderdeel", questions),),
    )
    ours, bare = _medians(
        lambda: write_grondplan(plan, io.BytesIO()),
        lambda: _bare([(question.short_id, question.title) for question in questions], text),
    )
    return {"ours_ms": ours, "bare_ms": bare, "ratio": ours / bare}


def _medians(*actions: Callable[[], object]) -> tuple[float, ...]:
    """Milliseconds of each, measured in turn so that a slow moment hits all alike."""
    times: list[list[float]] = [[] for _ in actions]
    for action in actions:
        action()
    for _ in range(_ROUNDS):
        for action, measured in zip(actions, times, strict=True):
            gc.collect()
            start = time.perf_counter()
            action()
            measured.append((time.perf_counter() - start) * 1000)
    return tuple(statistics.median(measured) for measured in times)


def _bare(questions: list[tuple[str, str]], text: str) -> None:
    import docx
    from lxml import etree

    def child(parent: etree._Element, tag: str) -> etree._Element:
        return etree.SubElement(parent, namespace + tag)

    document = docx.Document()
    body = document.element.body
    namespace = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    for name, title in questions:
        control = etree.Element(namespace + "sdt")
        child(child(control, "sdtPr"), "tag").set(namespace + "val", name)
        content = child(control, "sdtContent")
        for line in (title, *[text] * _PARAGRAPHS):
            child(child(child(content, "p"), "r"), "t").text = line
        body[-1].addprevious(control)
    document.save(io.BytesIO())


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name:10} {value:8.2f}")
