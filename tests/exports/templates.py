"""Templates of an organisation that doesn't exist, for tests: made here, and bent where a test wants that."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.shared import Pt, RGBColor
from PIL import Image

from tests.exports.plans import W

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BLUE = "1F3A93"
Bend = Callable[[str], str]


def logo() -> io.BytesIO:
    """A small picture."""
    stream = io.BytesIO()
    Image.new("RGB", (120, 40), (31, 58, 147)).save(stream, "PNG")
    stream.seek(0)
    return stream


def house_style(path: Path, *, text: str = "Beste collega,", own_first_page: bool = False) -> Path:
    """A template with its own font and colour, a logo in the header and an address in the footer."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Georgia"
    heading = document.styles["Heading 1"]
    heading.font.color.rgb, heading.font.size, heading.font.name = (
        RGBColor.from_string(BLUE),
        Pt(22),
        "Georgia",
    )
    document.styles.add_style("Huisregel", WD_STYLE_TYPE.PARAGRAPH).font.color.rgb = RGBColor.from_string(
        BLUE
    )
    if text:
        document.add_paragraph(text)
    section = document.sections[0]
    section.different_first_page_header_footer = own_first_page
    section.header.paragraphs[0].add_run().add_picture(logo(), Pt(120))
    if own_first_page:
        section.first_page_header.paragraphs[0].add_run("Enkel vooraan")
    section.footer.paragraphs[0].add_run("Kerkstraat 1, Wemelbeke")
    section.footer.paragraphs[0].style = document.styles["Huisregel"]
    section.footer._element.append(
        parse_xml(
            f'<w:p {NS}><w:r><w:t xml:space="preserve">Pagina </w:t></w:r>'
            '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
        )
    )
    document.save(str(path))
    return path


def bent(path: Path, bends: Mapping[str, Bend | bytes]) -> Path:
    """A package with other text in the parts whose name matches; bytes make a new part."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for pattern, bend in bends.items():
        if isinstance(bend, bytes):
            parts[pattern] = bend
            continue
        for name in [one for one in parts if re.fullmatch(pattern, one)]:
            parts[name] = bend(parts[name].decode()).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def swap(old: str, new: str) -> Bend:
    """A bend that puts ``new`` in the place of ``old``, which has to be there."""

    def bend(text: str) -> str:
        assert old in text, f"no {old} to bend"
        return text.replace(old, new)

    return bend


def in_footer(xml: str) -> Bend:
    """A bend that adds something to a header or footer, at its begin."""
    return lambda text: re.sub(r"(<w:(?:ftr|hdr)\b[^>]*>)", lambda found: found.group(1) + xml, text, count=1)


def names_of(content: bytes) -> list[str]:
    """The parts of a package."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.namelist()


def edges_of(content: bytes, kind: str) -> str:
    """All headers or all footers of a package, as they are written."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        found = [name for name in archive.namelist() if re.fullmatch(rf"word/{kind}\d+\.xml", name)]
        return "\n".join(archive.read(name).decode() for name in found)


__all__ = ["BLUE", "NS", "W", "bent", "edges_of", "house_style", "in_footer", "logo", "names_of", "swap"]
