"""Forms for a grondplan as an organisation could make them in Word, in several shapes; the words are ours."""

import io
from collections.abc import Callable
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import parse_xml
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from lxml import etree

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)


def add(document: Document, xml: str) -> None:
    """Put something in the text that python-docx can't make. ``xml`` is without its namespaces."""
    end = xml.index(">") - (xml[xml.index(">") - 1] == "/")
    body = document.element.body
    body[-1].addprevious(parse_xml(f"{xml[:end]} {NS}{xml[end:]}"))


def shade(cell: _Cell, fill: str) -> None:
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {NS} w:val="clear" w:color="auto" w:fill="{fill}"/>')
    )


def small(document: Document, text: str) -> None:
    """A line of explanation: italic, grey and small."""
    run = document.add_paragraph().add_run(text)
    run.italic, run.font.size, run.font.color.rgb = True, Pt(9), RGBColor(0x66, 0x66, 0x66)


def rows(document: Document, *labels: str) -> None:
    """A table with labels at the left and empty cells at the right."""
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for label in labels:
        cells = table.add_row().cells
        cells[0].text, cells[0].width, cells[1].width = label, Cm(5), Cm(11)
        shade(cells[0], "E8EEF4")


def headed() -> Document:
    """With heading styles: a table of data, then questions with help under them and room to write."""
    document = docx.Document()
    document.add_heading("Grondplan van een praktijk", 0)
    document.add_paragraph("Vragen? Bel gerust. Bewaar dit formulier eerst op je computer.")
    document.add_heading("1. Gegevens van de praktijk", 1)
    rows(document, "Titel van de praktijk", "Indiener (organisatie of netwerk)", "Contactpersoon",
         "E-mailadres", "Thema(’s)", "Doelgroep in één zin", "Betrokken organisaties")  # fmt: skip
    document.add_heading("2. Aanleiding en vraagstuk", 1)
    small(document, "Vertel waarom de praktijk er kwam.")
    document.add_paragraph("2.1 Welk vraagstuk pak je met deze praktijk aan?")
    small(document, "Begin bij wat gezinnen meemaken. Maximaal 300 woorden.")
    document.add_paragraph("")
    document.add_paragraph("")
    document.add_paragraph("2.2 Bij wie merk je dat, en waaraan?")
    document.add_paragraph("")
    document.add_heading("3. Doelgroep", 1)
    document.add_paragraph("Voor wie is de praktijk uiteindelijk bedoeld?")
    document.add_table(rows=1, cols=1, style="Table Grid")
    document.add_paragraph("Beschrijf langs wie je hen bereikt.")
    document.add_paragraph("")
    document.add_heading("4. Aanpak", 1)
    document.add_heading("Uit welke stappen bestaat de praktijk?", 2)
    document.add_paragraph("")
    document.add_heading("Wie doet wat?", 2)
    grid = document.add_table(rows=4, cols=3, style="Table Grid")
    for cell, label in zip(grid.rows[0].cells, ("Wie", "Wat", "Hoe vaak"), strict=True):
        cell.text = label
        cell.paragraphs[0].runs[0].bold = True
    document.add_heading("5. Overdraagbaarheid", 1)
    document.add_paragraph("Wat heeft een andere organisatie nodig om te starten?")
    section = document.sections[0]
    section.header.paragraphs[0].text = "Wie leest dit formulier?"
    section.footer.paragraphs[0].text = "Formulier grondplan – pagina 1"
    return document


def tabled() -> Document:
    """Without headings: one big table with shaded rows over it, merged cells and help in the labels."""
    document = docx.Document()
    title = document.add_paragraph().add_run("FORMULIER PRAKTIJKBESCHRIJVING")
    title.bold, title.font.size = True, Pt(18)
    table = document.add_table(rows=0, cols=3, style="Table Grid")
    table.alignment = WD_TABLE_ALIGNMENT.CENTER

    def wide(text: str) -> None:
        cells = table.add_row().cells
        merged = cells[0].merge(cells[2])
        merged.text = text
        merged.paragraphs[0].runs[0].bold = True
        shade(merged, "1F3A93")
        merged.paragraphs[0].runs[0].font.color.rgb = RGBColor(255, 255, 255)

    def ask(text: str, help_text: str = "") -> None:
        cells = table.add_row().cells
        cells[0].merge(cells[1]).text = text
        if help_text:
            run = cells[0].add_paragraph().add_run(help_text)
            run.italic, run.font.size = True, Pt(8)

    wide("Algemene gegevens")
    ask("Naam van de praktijk")
    ask("Organisatie")
    ask("Contactpersoon")
    wide("Doel")
    ask("Wat moet er veranderen, bij wie, en tegen wanneer?", "Wees concreet: noem mensen en data.")
    ask("Waaraan zie je dat het doel bereikt is?")
    wide("Samenwerking")
    first = table.add_row().cells
    second = table.add_row().cells
    merged = first[0].merge(second[0])
    merged.text = "Partners"
    merged.paragraphs[0].runs[0].bold = True
    first[1].text, second[1].text = "Met wie werk je samen?", "Wat brengt elke partner in?"
    wide("Kwaliteitsbewaking")
    question = table.add_row().cells
    question[0].merge(question[2]).text = "Hoe volg je op of de praktijk loopt zoals bedoeld?"
    room = table.add_row().cells
    room[0].merge(room[2])
    return document


def control(inside: str, *, kind: str = "", title: str = "", prompt: bool = True, more: str = "") -> str:
    """A content control around runs, paragraphs or a cell."""
    alias = f'<w:alias w:val="{title}"/>' if title else ""
    waiting = "<w:showingPlcHdr/>" if prompt else ""
    return (
        f"<w:sdt><w:sdtPr>{alias}{more}{waiting}{kind}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    )


def run(text: str, looks: str = "") -> str:
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


PROMPT = run("Klik of tik om tekst in te voeren.", '<w:color w:val="808080"/>')


def controls() -> Document:
    """With content controls: in a line, as a block, as a cell, bound to data, and one of each sort."""
    document = docx.Document()
    document.add_heading("Identificatie", 1)
    bound = '<w:dataBinding w:xpath="/a/b" w:storeItemID="{0}"/>'.replace("{0}", "{" + "0" * 8 + "}")
    add(document, f"<w:p>{run('Titel: ')}{control(PROMPT, kind='<w:text/>', more=bound)}</w:p>")
    add(
        document, f"<w:p>{run('Contactpersoon: ')}{control(PROMPT)}{run(' Functie: ')}{control(PROMPT)}</w:p>"
    )
    document.add_heading("Doelgroep", 1)
    document.add_paragraph("Voor wie is de praktijk bedoeld?")
    own = run("Noem leeftijd, situatie en buurt.", '<w:color w:val="808080"/>')
    add(document, control(f"<w:p>{own}</w:p>"))
    add(document, f"<w:p>{control(PROMPT, title='Hoe denkt de doelgroep mee?')}</w:p>")
    document.add_heading("Aanpak", 1)
    wide, narrow = (f"<w:tcPr><w:tcW w:w='{width}' w:type='dxa'/></w:tcPr>" for width in (6000, 3000))
    cell = f"<w:tc>{wide}<w:p>{PROMPT}</w:p></w:tc>"
    label = f"<w:tc>{narrow}<w:p>{run('Welke stappen zet je?')}</w:p></w:tc>"
    add(
        document,
        "<w:tbl><w:tblPr><w:tblStyle w:val='TableGrid'/><w:tblW w:w='9000' w:type='dxa'/></w:tblPr>"
        "<w:tblGrid><w:gridCol w:w='3000'/><w:gridCol w:w='6000'/></w:tblGrid>"
        f"<w:tr>{label}{control(cell)}</w:tr></w:tbl>",
    )
    document.add_paragraph("Loopt de praktijk nu?")
    choices = (
        '<w:dropDownList><w:listItem w:displayText="Ja" w:value="ja"/>'
        '<w:listItem w:displayText="Nog niet" w:value="nee"/></w:dropDownList>'
    )
    add(document, f"<w:p>{control(run('Kies een item.'), kind=choices)}</w:p>")
    box = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>'
    add(
        document,
        f"<w:p>{control(run('☐'), kind=box, prompt=False)}{run(' We gaan akkoord met de afspraken.')}</w:p>",
    )
    add(document, control(f"<w:p>{run('Gesloten tekst')}</w:p>", more='<w:lock w:val="contentLocked"/>'))
    return document


def dotted() -> Document:
    """Without styles or tables: bold numbered titles, dots to write on, labels with a colon."""
    document = docx.Document()
    title = document.add_paragraph().add_run("Aanvraag")
    title.bold, title.font.size = True, Pt(20)

    def strong(text: str) -> None:
        document.add_paragraph().add_run(text).bold = True

    strong("1. Gegevens")
    document.add_paragraph("Naam van de praktijk: ........................................")
    document.add_paragraph("Contactpersoon: ________________  E-mail: ________________")
    document.add_paragraph("Organisatie:")
    document.add_paragraph("Thema:")
    strong("2. Doelgroep")
    document.add_paragraph("Voor wie doe je dit?")
    for _line in range(3):
        document.add_paragraph("…" * 40)
    strong("3. Doelstelling")
    document.add_paragraph("Beschrijf wat er moet veranderen (maximaal één bladzijde).")
    document.add_paragraph("")
    strong("4. Randvoorwaarden")
    document.add_paragraph("")
    document.add_paragraph("")
    return document


def text_box(inside: str) -> str:
    """A paragraph with a text box, as Word writes it: once for now and once for old programs."""
    return (
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
        "<wp:inline distT='0' distB='0' distL='0' distR='0'><wp:extent cx='5400000' cy='1080000'/>"
        "<wp:docPr id='71' name='Tekstvak 1'/><a:graphic>"
        "<a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'>"
        "<wps:wsp><wps:cNvSpPr txBox='1'/><wps:spPr><a:xfrm><a:off x='0' y='0'/>"
        "<a:ext cx='5400000' cy='1080000'/></a:xfrm><a:prstGeom prst='rect'><a:avLst/></a:prstGeom>"
        "<a:ln w='6350'><a:solidFill><a:prstClr val='black'/></a:solidFill></a:ln></wps:spPr>"
        f"<wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx>"
        "<wps:bodyPr><a:noAutofit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
        "</mc:Choice><mc:Fallback><w:pict><v:shape style='width:425pt;height:85pt'><v:textbox>"
        f"<w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )


def field(name: str, *, help_text: str = "") -> str:
    """A text field of before there were controls."""
    told = f'<w:helpText w:type="text" w:val="{help_text}"/>' if help_text else ""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/>{told}'
        "<w:textInput/></w:ffData></w:fldChar></w:r><w:r>"
        '<w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>\u2002\u2002\u2002\u2002\u2002</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def inserted(text: str) -> str:
    return f'<w:ins w:id="900" w:author="Rita" w:date="2026-01-05T10:00:00Z">{run(text)}</w:ins>'


def deleted(text: str) -> str:
    return (
        '<w:del w:id="901" w:author="Rita" w:date="2026-01-05T10:00:00Z"><w:r>'
        f'<w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'
    )


def odd() -> Document:
    """A text box, fields of before, proposals of somebody else, a footnote's sign and a table in a table."""
    document = docx.Document()
    document.add_heading("Organisatie", 1)
    document.add_paragraph("Waar gaat de praktijk door?")
    add(document, text_box("<w:p/>"))
    add(document, f"<w:p>{run('Aantal gezinnen: ')}{field('Tekst1', help_text='Een getal')}</w:p>")
    add(
        document,
        f"<w:p>{run('Hoe zijn ')}{deleted('de kosten ')}{inserted('de taken ')}{run('verdeeld?')}</w:p>",
    )
    mark = "<w:pPr><w:rPr><w:del w:id='902' w:author='Rita'/></w:rPr></w:pPr>"
    add(document, f"<w:p>{mark}{deleted('Weg ermee?')}</w:p>")
    document.add_paragraph("")
    document.add_heading("Kwaliteit", 1)
    outer = document.add_table(rows=1, cols=2, style="Table Grid")
    outer.rows[0].cells[0].text = "Hoe evalueer je?"
    inner = outer.rows[0].cells[1].add_table(rows=1, cols=2)
    inner.rows[0].cells[0].text = "Met gezinnen"
    return document


def boxed() -> Document:
    """A form of offices: numbered labels in boxes, and the fields of before in the row under them."""
    document = docx.Document()
    document.add_paragraph().add_run("AANVRAAG VAN EEN PRAKTIJK").bold = True
    table = document.add_table(rows=0, cols=6, style="Table Grid")

    def labels(*texts: str) -> None:
        above, under = table.add_row().cells, table.add_row().cells
        each = 6 // len(texts)
        for place, text in enumerate(texts):
            first, last = place * each, place * each + each - 1
            above[first].merge(above[last]).text = text
            cell = under[first].merge(under[last])
            number = len(table.rows) * 10 + place
            cell._tc.replace(cell.paragraphs[0]._p, parse_xml(f"<w:p {NS}>{field(f'Tekst{number}')}</w:p>"))

    labels("01 - Waar gaat de praktijk door", "02 - Hoeveel gezinnen doen mee")
    labels("03 - Aanleiding", "04 - Doel", "05 - Doelgroep")
    labels("06 - E-mail", "07 - Wat doe je in een gewone week?")
    return document


SHAPES: dict[str, Callable[[], Document]] = {
    "headed": headed,
    "tabled": tabled,
    "controls": controls,
    "dotted": dotted,
    "odd": odd,
    "boxed": boxed,
}


def save(document: Document, path: Path) -> Path:
    document.save(str(path))
    return path


def content_of(document: Document) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def body_text(root: etree._Element) -> str:
    """All letters of a part, with a space between paragraphs."""
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    lines = ["".join(one.text or "" for one in paragraph.iter(w + "t")) for paragraph in root.iter(w + "p")]
    return "\n".join(lines)
