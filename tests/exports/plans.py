"""Small plans to write to files, and a way to look into what was written."""

import io
import zipfile
from dataclasses import dataclass

from lxml import etree

from app.exports.document import Grondplan, Part, Question
from app.exports.word import write_grondplan
from app.prose.blocks import Blocks
from app.prose.markdown import parse
from app.workshop.sheet_marks import short_id
from tests.exports.samples import sample_questions

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def question(key: str, markdown: str = "", *, title: str = "Werkvraag?", gap: str | None = None) -> Question:
    blocks: Blocks = parse(markdown)
    return Question(key, short_id(key), title, blocks, gap)


def plan_of(*questions: Question, title: str = "Het Speelhuis", exported: str = "K7QX") -> Grondplan:
    return Grondplan(
        title=title,
        submitter="Huis van het Kind Wemelbeke",
        level="goed beschreven",
        date_text="12 maart 2026",
        export_id=exported,
        version=3,
        file_id="f0f0",
        author="Pepijn",
        facts=(("Partners", "vzw De Kleine Haspel"),),
        mark="ontwerp",
        parts=(Part("doel", "Doel", questions),),
    )


def sample_plan() -> Grondplan:
    return plan_of(
        *(
            question(f"vraag.{number}", draft or "", title=title)
            for number, (_, title, draft) in enumerate(sample_questions())
        )
    )


@dataclass(frozen=True)
class Written:
    """A written file."""

    content: bytes

    def part(self, name: str) -> etree._Element:
        with zipfile.ZipFile(io.BytesIO(self.content)) as archive:
            return etree.fromstring(archive.read(name))

    @property
    def body(self) -> etree._Element:
        return self.part("word/document.xml")[0]

    def paragraphs(self) -> list[etree._Element]:
        return list(self.body.iter(W + "p"))


def written(plan: Grondplan) -> Written:
    stream = io.BytesIO()
    assert write_grondplan(plan, stream)
    return Written(stream.getvalue())


def text_of(element: etree._Element) -> str:
    """The letters people see, with breaks and tabs."""
    marks = {W + "br": "\n", W + "tab": "\t"}
    return "".join(marks.get(str(part.tag), part.text or "") for part in element.iter(W + "t", *marks))


def style_of(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    assert style is not None
    return str(style.get(W + "val"))


def with_style(file: Written, style: str) -> list[etree._Element]:
    return [paragraph for paragraph in file.paragraphs() if style_of(paragraph) == style]
