"""Makes ``grondplan.docx``, the template with our styles, next to this file.

Run ``python resources/word/build_template.py`` after a change here and commit both; a test compares
them. Sizes are in half points (fonts), twentieths of a point (space) and eighths of a point (lines),
as Word counts. Colours are those of the light theme.
"""

import zipfile
from pathlib import Path

INK, MUTED, ACCENT = "1B2430", "404A57", "06575D"
TINT, HAIRLINE = "E6F1F1", "B9CCCD"
GAP_PAPER, GAP_INK, GAP_BAR = "FFF0A8", "3A2E00", "8A3B00"
BODY_FONT, HEADING_FONT = "Calibri", "Calibri"
LANGUAGE = "nl-BE"
INDENT, HANGING = 425, 340
"""Space before each deeper list level, and before its mark."""

LABEL = 2600
"""Width of the labels on the cover."""
TEXT_WIDTH = 8730

WORDS_OWN = {"Title", "Subtitle", "Body Text", "List Paragraph", "List Continue", "footer", "TOC Heading"}
WORDS_OWN |= {f"heading {level}" for level in range(1, 7)} | {"toc 1", "toc 2", "annotation text"}

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def look(size: int = 0, color: str = "", bold: bool = False, italic: bool = False, font: str = "") -> str:
    """Run properties, in the order the schema wants."""
    return (
        (fonts(font) if font else "")
        + ("<w:b/><w:bCs/>" if bold else "")
        + ("<w:i/><w:iCs/>" if italic else "")
        + (f'<w:color w:val="{color}"/>' if color else "")
        + (f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else "")
    )


def space(before: int = 0, after: int = 0, line: int = 264) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def border(side: str, size: int, color: str, gap: int = 0) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{gap}" w:color="{color}"/>'


def paragraph_style(
    name: str,
    paragraph: str,
    run: str,
    *,
    style_id: str = "",
    based: str = "Normal",
    following: str = "BodyText",
    show: bool = True,
) -> str:
    """A paragraph style; ``show`` puts it in the gallery of styles."""
    custom = "" if name in WORDS_OWN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{style_id or name.replace(" ", "")}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based}"/><w:next w:val="{following}"/><w:uiPriority w:val="10"/>'
        f"{'<w:qFormat/>' if show else ''}<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def heading(level: int, paragraph: str, run: str) -> str:
    return paragraph_style(
        f"heading {level}",
        f'<w:keepNext/><w:keepLines/>{paragraph}<w:outlineLvl w:val="{level - 1}"/>',
        run,
        style_id=f"Heading{level}",
    )


def styles() -> str:
    """styles.xml: Word's own names where Word has one, so that every program knows what they mean."""
    rule = f"<w:pBdr>{border('bottom', 8, ACCENT, 5)}</w:pBdr>"
    # Lines in the colour of the paper give the shade some room around the words.
    paper = [border(side, 4, GAP_PAPER, 5) for side in ("top", "bottom", "right")]
    bar = f"<w:pBdr>{paper[0]}{border('left', 36, GAP_BAR, 8)}{paper[1]}{paper[2]}</w:pBdr>"
    bar += f'<w:shd w:val="clear" w:color="auto" w:fill="{GAP_PAPER}"/>'
    return HEAD + (
        f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>{look(22, INK, font=BODY_FONT)}"
        f'<w:lang w:val="{LANGUAGE}" w:eastAsia="{LANGUAGE}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr><w:widowControl/>{space()}</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f'<w:pPr><w:widowControl/></w:pPr><w:rPr><w:lang w:val="{LANGUAGE}"/></w:rPr></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
        "<w:semiHidden/></w:style>"
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>'
        + paragraph_style("Body Text", space(0, 140, 276), "", style_id="BodyText")
        + paragraph_style(
            "Title",
            f"<w:keepNext/><w:keepLines/>{space(240, 120, 216)}",
            look(76, ACCENT, bold=True, font=HEADING_FONT),
            following="Subtitle",
        )
        + paragraph_style("Subtitle", f"<w:keepLines/>{space(0, 560, 264)}<w:contextualSpacing/>", look(30, MUTED))
        + paragraph_style(
            "Soort",
            f"<w:pBdr>{border('top', 48, ACCENT, 14)}</w:pBdr>{space(2400, 0)}",
            look(24, MUTED, bold=True),
        )
        + paragraph_style(
            "Gegeven",
            f"<w:keepLines/><w:pBdr>{''.join(border(side, 4, HAIRLINE, 4) for side in ('bottom', 'between'))}</w:pBdr>"
            f'<w:tabs><w:tab w:val="left" w:pos="{LABEL}"/></w:tabs>{space(0, 0)}<w:ind w:left="{LABEL}" w:hanging="{LABEL}"/>',
            "",
            following="Gegeven",
        )
        + paragraph_style(
            "TOC Heading",
            f"<w:keepNext/><w:keepLines/>{rule}{space(0, 240, 240)}",
            look(40, ACCENT, bold=True, font=HEADING_FONT),
            style_id="TOCHeading",
        )
        + contents_style(1, space(120, 20, 252), look(21, bold=True))
        + contents_style(2, space(0, 20, 252), look(21), left=284)
        + heading(1, rule + space(720, 240, 240), look(40, ACCENT, bold=True, font=HEADING_FONT))
        + heading(2, space(400, 100, 252), look(27, INK, bold=True, font=HEADING_FONT))
        + heading(3, space(240, 80), look(23, ACCENT, bold=True, font=HEADING_FONT))
        + heading(4, space(200, 60), look(22, INK, bold=True, italic=True, font=HEADING_FONT))
        + heading(5, space(160, 60), look(22, MUTED, bold=True, font=HEADING_FONT))
        + heading(6, space(160, 60), look(22, MUTED, italic=True, font=HEADING_FONT))
        + paragraph_style(
            "List Paragraph", space(0, 60, 276), "", based="BodyText", following="ListParagraph"
        )
        + paragraph_style("List Continue", space(0, 60, 276), "", based="BodyText", following="ListContinue")
        + paragraph_style(
            "Bijlagekop",
            f'<w:keepNext/><w:keepLines/>{space(320, 100, 252)}<w:outlineLvl w:val="1"/>',
            look(24, INK, bold=True, font=HEADING_FONT),
        )
        + paragraph_style("Afbeelding", space(60, 160, 240), "")
        + paragraph_style("Toelichting", f"<w:keepNext/>{space(0, 100)}", look(20, MUTED, italic=True))
        + paragraph_style(
            "Hiaat",
            f'<w:keepLines/>{bar}{space(140, 200, 276)}<w:ind w:left="227" w:right="113"/>',
            look(22, GAP_INK),
        )
        + paragraph_style("Tabeltekst", space(0, 0, 259), look(20), following="Tabeltekst")
        + paragraph_style(
            "Tussenruimte",
            '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="exact"/>',
            look(2),
            show=False,
        )
        + paragraph_style(
            "footer",
            f"<w:pBdr>{border('top', 4, HAIRLINE, 6)}</w:pBdr>{space(0, 0, 240)}",
            look(17, MUTED),
            style_id="Footer",
            following="Footer",
        )
        + paragraph_style(
            "annotation text", space(0, 0, 240), look(20), style_id="CommentText", following="CommentText", show=False
        )
        + '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:uiPriority w:val="99"/>'
        f"<w:semiHidden/><w:rPr>{look(16)}</w:rPr></w:style>"
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/>'
        f'<w:rPr><w:color w:val="{ACCENT}"/><w:u w:val="single"/></w:rPr></w:style>'
        + table_style()
        + "</w:styles>"
    )


def table_style() -> str:
    """Only horizontal lines; the header is told by weight, tint and line."""
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="Praktijktabel"><w:name w:val="Praktijktabel"/><w:basedOn w:val="TableNormal"/>'
        "<w:qFormat/><w:tblPr><w:tblBorders>"
        + border("top", 8, ACCENT)
        + border("bottom", 8, ACCENT)
        + border("insideH", 4, HAIRLINE)
        + '</w:tblBorders><w:tblCellMar><w:top w:w="68" w:type="dxa"/><w:left w:w="102" w:type="dxa"/>'
        '<w:bottom w:w="68" w:type="dxa"/><w:right w:w="102" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f'<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="{ACCENT}"/></w:rPr><w:tcPr><w:tcBorders>'
        + border("bottom", 8, ACCENT)
        + f'</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/></w:tcPr></w:tblStylePr></w:style>'
    )


def contents_style(level: int, spacing: str, run: str, left: int = 0) -> str:
    """A line of the contents: dots to the page number at the right edge, long titles clear of it."""
    tabs = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{TEXT_WIDTH}"/></w:tabs>'
    indent = f'<w:ind w:left="{left}"/>'
    return paragraph_style(
        f"toc {level}",
        f"{'<w:keepNext/>' if level == 1 else ''}<w:keepLines/>{tabs}{spacing}{indent}",
        run,
        style_id=f"TOC{level}",
        following="Normal",
        show=False,
    )


def numbering() -> str:
    """numbering.xml: one definition for bullets, one for numbers; the writer finds them by their names."""

    def level(index: int, form: str, text: str, run: str) -> str:
        left = INDENT * (index + 1)
        return (
            f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{left}" w:hanging="{HANGING}"/></w:pPr><w:rPr>{run}</w:rPr></w:lvl>'
        )

    bullets = "".join(
        level(index, "bullet", "•–"[index % 2], look(color=ACCENT, font=BODY_FONT)) for index in range(9)
    )
    numbers = "".join(level(index, "decimal", f"%{index + 1}.", look(color=ACCENT)) for index in range(9))
    return HEAD + (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:name w:val="Praktijkdag opsomming"/>{bullets}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/><w:name w:val="Praktijkdag nummering"/>{numbers}</w:abstractNum></w:numbering>'
    )


def document() -> str:
    """An empty A4; the first page, the cover, has no footer."""
    return HEAD + (
        f'<w:document {W} {R}><w:body><w:sectPr><w:footerReference w:type="default" r:id="rId5"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1588" w:bottom="1418" w:left="1588" w:header="709" w:footer="652" w:gutter="0"/>'
        "<w:titlePg/></w:sectPr></w:body></w:document>"
    )


def settings() -> str:
    return HEAD + (
        f'<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:hyphenationZone w:val="425"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{LANGUAGE}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def theme() -> str:
    """Our colours and fonts as Word offers them in its menus; Word wants a theme in every file."""

    def color(name: str, value: str) -> str:
        return f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'

    def font(name: str, face: str) -> str:
        return f'<a:{name}><a:latin typeface="{face}"/><a:ea typeface=""/><a:cs typeface=""/></a:{name}>'

    names = ("dk1", "lt1", "dk2", "lt2", *(f"accent{number}" for number in range(1, 7)), "hlink", "folHlink")
    values = (INK, "FFFFFF", MUTED, TINT, ACCENT, GAP_BAR, MUTED, "12351A", "4A0F2B", GAP_INK, ACCENT, MUTED)
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(f'<a:ln w="{width}">{fill}</a:ln>' for width in (6350, 12700, 19050))
    return HEAD + (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Praktijkdag"><a:themeElements>'
        f'<a:clrScheme name="Praktijkdag">{"".join(map(color, names, values))}</a:clrScheme>'
        f'<a:fontScheme name="Praktijkdag">{font("majorFont", HEADING_FONT)}{font("minorFont", BODY_FONT)}</a:fontScheme>'
        f'<a:fmtScheme name="Praktijkdag"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>'
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def font_table() -> str:
    """Which fonts may stand in for ours where Word's own are missing."""
    return HEAD + (
        f'<w:fonts {W}><w:font w:name="{BODY_FONT}"><w:altName w:val="Carlito;Arial;Liberation Sans"/><w:panose1 w:val="020F0502020204030204"/>'
        '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def parts() -> dict[str, str]:
    """Every part of the package by name, content types first."""
    kinds = {
        "document": "document.main",
        "styles": "styles",
        "settings": "settings",
        "numbering": "numbering",
        "fontTable": "fontTable",
        "footer1": "footer",
    }
    drawing = "application/vnd.openxmlformats-officedocument.theme+xml"
    names = {
        "styles": "styles",
        "settings": "settings",
        "numbering": "numbering",
        "fontTable": "fontTable",
        "footer": "footer1",
        "theme": "theme/theme1",
    }
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{OFFICE}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    links = "".join(
        f'<Relationship Id="rId{index}" Type="{RELATION}/{kind}" Target="{name}.xml"/>'
        for index, (kind, name) in enumerate(names.items(), 1)
    )
    return {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        f'<Override PartName="/word/theme/theme1.xml" ContentType="{drawing}"/>'
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{relations}"><Relationship Id="rId1" Type="{RELATION}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{core}" Target="docProps/core.xml"/>'
        f'<Relationship Id="rId3" Type="{RELATION}/extended-properties" Target="docProps/app.xml"/></Relationships>',
        "docProps/core.xml": f'{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>',
        "docProps/app.xml": f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Praktijkdag</Application></Properties>',
        "word/document.xml": document(),
        "word/_rels/document.xml.rels": f'{HEAD}<Relationships xmlns="{relations}">{links}</Relationships>',
        "word/styles.xml": styles(),
        "word/settings.xml": settings(),
        "word/numbering.xml": numbering(),
        "word/fontTable.xml": font_table(),
        "word/theme/theme1.xml": theme(),
        "word/footer1.xml": f'{HEAD}<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr></w:p></w:ftr>',
    }


def build(path: Path) -> None:
    """Write the template; the same bytes every time."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts().items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, text)


if __name__ == "__main__":
    build(Path(__file__).with_name("grondplan.docx"))
