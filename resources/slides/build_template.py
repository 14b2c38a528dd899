"""Makes ``presentatie.pptx``, the slides with our layouts, next to this file.

Run ``python resources/slides/build_template.py`` after a change here and commit both; a test compares them.
Places are in points on a slide of 960 by 540; letters are in hundredths of a point. Nothing is smaller than 20
points. Colours and fonts are those of the Word template.
"""

import zipfile
from pathlib import Path

INK, MUTED, ACCENT, PAPER = "1B2430", "404A57", "06575D", "FFFFFF"
TINT, GAP_BAR = "E6F1F1", "8A3B00"
FONT = "Calibri"
LANGUAGE = "nl-BE"

WIDTH, HEIGHT = 960, 540
LEFT, ROOM = 56, 848
"""Where text begins, and how wide it may be."""
TITLE_TOP, TITLE_HIGH = 66, 84
BODY_TOP, BODY_HIGH = 160, 320
KICKER_TOP, KICKER_HIGH = 34, 32
NUMBER_TOP = 490
INDENT = 30
"""Of each deeper list."""

SIZES = {"cover": 4800, "part": 4400, "title": 3400, "body": 2400, "small": 2000, "count": 8800}

P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
ALL = f"{A} {R} {P}"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "application/vnd.openxmlformats-officedocument.presentationml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NO_GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
COLORS = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
    'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
)


def emu(points: float) -> int:
    """Points as the format counts."""
    return round(points * 12700)


def place(left: float, top: float, wide: float, high: float) -> str:
    return (
        f'<a:xfrm><a:off x="{emu(left)}" y="{emu(top)}"/><a:ext cx="{emu(wide)}" cy="{emu(high)}"/></a:xfrm>'
    )


def fill(color: str) -> str:
    return f'<a:solidFill><a:schemeClr val="{color}"/></a:solidFill>'


def run(size: int, color: str, *, bold: bool = False) -> str:
    """The look of letters, as a default of a level."""
    weight = ' b="1"' if bold else ' b="0"'
    return (
        f'<a:defRPr lang="{LANGUAGE}" sz="{size}"{weight} kern="1200">{fill(color)}<a:latin typeface="+mn-lt"/>'
        '<a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>'
    )


def level(number: int, size: int, color: str = "tx1") -> str:
    """A level of a list, with its bullet."""
    margin = emu(INDENT * number)
    return (
        f'<a:lvl{number}pPr marL="{margin}" indent="{-emu(INDENT)}" algn="l" rtl="0" eaLnBrk="1" hangingPunct="1">'
        '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="800"/></a:spcBef>'
        f'<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="{"•–"[(number - 1) % 2]}"/>'
        f"{run(size, color)}</a:lvl{number}pPr>"
    )


def plain(size: int, color: str, *, bold: bool = False, align: str = "l") -> str:
    """The one level of a text without bullets."""
    return (
        f'<a:lvl1pPr marL="0" indent="0" algn="{align}"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
        f"{run(size, color, bold=bold)}</a:lvl1pPr>"
    )


def shape(
    number: int,
    name: str,
    kind: str,
    where: str,
    prompt: str,
    *,
    style: str = "",
    index: int | None = None,
    anchor: str = "t",
) -> str:
    """A placeholder with its prompt. ``style`` are its levels; without them those of the master hold."""
    ph = f'<p:ph type="{kind}"' + (f' idx="{index}"' if index is not None else "") + "/>"
    field = f'<a:fld id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum"><a:rPr lang="{LANGUAGE}"/><a:t>‹nr.›</a:t></a:fld>'
    words = field if kind == "sldNum" else f'<a:r><a:rPr lang="{LANGUAGE}"/><a:t>{prompt}</a:t></a:r>'
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>{ph}</p:nvPr>'
        f'</p:nvSpPr><p:spPr>{where}</p:spPr><p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="{anchor}">'
        f"<a:noAutofit/></a:bodyPr><a:lstStyle>{style}</a:lstStyle><a:p>{words}</a:p></p:txBody></p:sp>"
    )


def bar(number: int, where: str, color: str) -> str:
    """A stretch of colour that says nothing."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="Accent"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{where}'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill(color)}<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>'
        f'<a:p><a:endParaRPr lang="{LANGUAGE}"/></a:p></p:txBody></p:sp>'
    )


TITLE_AT = place(LEFT, TITLE_TOP, ROOM, TITLE_HIGH)
BODY_AT = place(LEFT, BODY_TOP, ROOM, BODY_HIGH)
NUMBER_AT = place(WIDTH - LEFT - 120, NUMBER_TOP, 120, 28)
KICKER_AT = place(LEFT, KICKER_TOP, ROOM, KICKER_HIGH)


def number_shape(number: int) -> str:
    style = plain(SIZES["small"], "tx2", align="r")
    return shape(number, "Dianummer", "sldNum", NUMBER_AT, "", style=style, index=12, anchor="b")


def master() -> str:
    """What all layouts share; its levels are those of every text."""
    body = "".join(level(number, SIZES["body"]) for number in range(1, 10))
    other = "".join(
        f'<a:lvl{number}pPr marL="0" algn="l">{run(1800, "tx1")}</a:lvl{number}pPr>'
        for number in range(1, 10)
    )
    layouts = "".join(
        f'<p:sldLayoutId id="{2147483649 + number}" r:id="rId{number}"/>'
        for number in range(1, len(LAYOUTS) + 1)
    )
    title = (
        '<a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>'
        f"{run(SIZES['title'], 'tx1', bold=True)}</a:lvl1pPr>"
    )
    shapes = (
        shape(2, "Titel", "title", TITLE_AT, "Titel", anchor="t")
        + shape(3, "Tekst", "body", BODY_AT, "Tekst", index=1)
        + number_shape(4)
    )
    return HEAD + (
        f"<p:sldMaster {ALL}><p:cSld><p:bg><p:bgPr>{fill('bg1')}<a:effectLst/></p:bgPr></p:bg><p:spTree>{NO_GROUP}{shapes}</p:spTree></p:cSld>"
        f"{COLORS}<p:sldLayoutIdLst>{layouts}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>{title}</p:titleStyle>"
        f"<p:bodyStyle>{body}</p:bodyStyle><p:otherStyle>{other}</p:otherStyle></p:txStyles></p:sldMaster>"
    )


def kicker(number: int, color: str = "accent1") -> str:
    """A line above the title: which part this is."""
    style = plain(SIZES["small"], color, bold=True)
    return shape(number, "Deel", "body", KICKER_AT, "Deel", style=style, index=13)


def layout(kind: str, name: str, shapes: str, background: str = "") -> str:
    behind = f"<p:bg><p:bgPr>{fill(background)}<a:effectLst/></p:bgPr></p:bg>" if background else ""
    return HEAD + (
        f'<p:sldLayout {ALL} type="{kind}" preserve="1" userDrawn="1"><p:cSld name="{name}">{behind}<p:spTree>{NO_GROUP}{shapes}</p:spTree>'
        "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def cover() -> str:
    title = plain(SIZES["cover"], "bg1", bold=True)
    return layout(
        "title",
        "Omslag",
        shape(
            2,
            "Titel",
            "ctrTitle",
            place(LEFT, 150, ROOM, 190),
            "Titel van de praktijk",
            style=title,
            anchor="b",
        )
        + shape(
            3,
            "Ondertitel",
            "subTitle",
            place(LEFT, 364, ROOM, 110),
            "Wie en wanneer",
            style=plain(SIZES["body"], "bg1"),
            index=1,
        )
        + shape(
            4,
            "Soort",
            "body",
            place(LEFT, 56, ROOM, 32),
            "Soort",
            style=plain(SIZES["small"], "bg1", bold=True),
            index=13,
        ),
        "accent1",
    )


def part() -> str:
    topics = "".join(level(number, SIZES["body"]) for number in range(1, 6))
    return layout(
        "secHead",
        "Deel",
        bar(9, place(0, 0, 16, HEIGHT), "accent1")
        + shape(
            2,
            "Titel",
            "title",
            place(LEFT + 150, 120, ROOM - 150, 96),
            "Titel van het deel",
            style=plain(SIZES["part"], "tx1", bold=True),
            anchor="b",
        )
        + shape(
            3,
            "Nummer",
            "body",
            place(LEFT, 120, 130, 100),
            "1",
            style=plain(SIZES["count"], "accent1", bold=True),
            index=13,
            anchor="b",
        )
        + shape(
            4,
            "Onderwerpen",
            "body",
            place(LEFT + 150, 240, ROOM - 150, 240),
            "Onderwerpen",
            style=topics,
            index=1,
        )
        + number_shape(5),
        "bg2",
    )


def text() -> str:
    return under_a_title("obj", "Tekst", "body")


def table() -> str:
    return under_a_title("tbl", "Tabel", "tbl")


def under_a_title(kind: str, name: str, holds: str) -> str:
    """A layout with room for one thing, which part it is of above the title."""
    return layout(
        kind,
        name,
        bar(9, place(0, KICKER_TOP, 16, TITLE_TOP + 42 - KICKER_TOP), "accent1")
        + shape(2, "Titel", "title", TITLE_AT, "Titel")
        + kicker(3)
        + shape(4, name, holds, BODY_AT, name, index=1)
        + number_shape(5),
    )


def closing() -> str:
    return layout(
        "obj",
        "Einde",
        shape(
            2,
            "Titel",
            "title",
            place(LEFT, 120, ROOM, 100),
            "Titel",
            style=plain(SIZES["part"], "bg1", bold=True),
            anchor="b",
        )
        + shape(
            3,
            "Tekst",
            "body",
            place(LEFT, 244, ROOM, 240),
            "Tekst",
            style=plain(SIZES["body"], "bg1"),
            index=1,
        ),
        "accent1",
    )


LAYOUTS = (cover, part, text, table, closing)
"""In this order; the writer finds them by their names."""


def notes_master() -> str:
    """How a page of notes looks: the slide above, and under it the whole text."""
    styles = "".join(
        f'<a:lvl{number}pPr marL="0" algn="l">{run(1200, "tx1")}</a:lvl{number}pPr>'
        for number in range(1, 10)
    )
    image = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Dia"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>{place(54, 54, 432, 243)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:noFill/><a:ln w="12700">{fill("tx2")}</a:ln></p:spPr></p:sp>'
    )
    words = (
        '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notities"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr>'
        f'</p:nvSpPr><p:spPr>{place(54, 320, 432, 400)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>'
        f'<a:p><a:r><a:rPr lang="{LANGUAGE}"/><a:t>Notities</a:t></a:r></a:p></p:txBody></p:sp>'
    )
    return HEAD + (
        f"<p:notesMaster {ALL}><p:cSld><p:bg><p:bgPr>{fill('bg1')}<a:effectLst/></p:bgPr></p:bg><p:spTree>{NO_GROUP}{image}{words}</p:spTree></p:cSld>"
        f"{COLORS}<p:notesStyle>{styles}</p:notesStyle></p:notesMaster>"
    )


def presentation() -> str:
    levels = "".join(
        f'<a:lvl{number}pPr marL="0" algn="l">{run(1800, "tx1")}</a:lvl{number}pPr>'
        for number in range(1, 10)
    )
    return HEAD + (
        f'<p:presentation {ALL} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>'
        '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>'
        f'<p:sldSz cx="{emu(WIDTH)}" cy="{emu(HEIGHT)}"/><p:notesSz cx="{emu(540)}" cy="{emu(780)}"/><p:defaultTextStyle>{levels}</p:defaultTextStyle></p:presentation>'
    )


def theme() -> str:
    """Our colours and fonts as PowerPoint offers them in its menus."""

    def color(name: str, value: str) -> str:
        return f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'

    def font(name: str) -> str:
        return f'<a:{name}><a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/></a:{name}>'

    names = ("dk1", "lt1", "dk2", "lt2", *(f"accent{number}" for number in range(1, 7)), "hlink", "folHlink")
    values = (INK, PAPER, MUTED, TINT, ACCENT, GAP_BAR, MUTED, "12351A", "4A0F2B", "3A2E00", ACCENT, MUTED)
    solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(f'<a:ln w="{width}">{solid}</a:ln>' for width in (6350, 12700, 19050))
    return HEAD + (
        f'<a:theme {A} name="Praktijkdag"><a:themeElements><a:clrScheme name="Praktijkdag">{"".join(map(color, names, values))}</a:clrScheme>'
        f'<a:fontScheme name="Praktijkdag">{font("majorFont")}{font("minorFont")}</a:fontScheme>'
        f'<a:fmtScheme name="Praktijkdag"><a:fillStyleLst>{solid * 3}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>'
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{solid * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def links(*found: tuple[str, str]) -> str:
    """The relations of a part: kind and target, numbered from 1."""
    inside = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATION}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(found, 1)
    )
    return f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>'


def content_types() -> str:
    drawing = "application/vnd.openxmlformats-officedocument.theme+xml"
    kinds = {
        "presentation": f"{OFFICE}.presentation.main+xml",
        "slideMasters/slideMaster1": f"{OFFICE}.slideMaster+xml",
        "notesMasters/notesMaster1": f"{OFFICE}.notesMaster+xml",
        "presProps": f"{OFFICE}.presProps+xml",
        "viewProps": f"{OFFICE}.viewProps+xml",
        "tableStyles": f"{OFFICE}.tableStyles+xml",
        "theme/theme1": drawing,
        "theme/theme2": drawing,
    }
    kinds |= {
        f"slideLayouts/slideLayout{number}": f"{OFFICE}.slideLayout+xml"
        for number in range(1, len(LAYOUTS) + 1)
    }
    inside = "".join(
        f'<Override PartName="/ppt/{name}.xml" ContentType="{kind}"/>' for name, kind in kinds.items()
    )
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{inside}</Types>'
    )


def parts() -> dict[str, str]:
    """Every part of the package by name, content types first."""
    made = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": links(("officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": presentation(),
        "ppt/_rels/presentation.xml.rels": links(
            ("slideMaster", "slideMasters/slideMaster1.xml"),
            ("notesMaster", "notesMasters/notesMaster1.xml"),
            ("theme", "theme/theme1.xml"),
            ("presProps", "presProps.xml"),
            ("viewProps", "viewProps.xml"),
            ("tableStyles", "tableStyles.xml"),
        ),
        "ppt/presProps.xml": f"{HEAD}<p:presentationPr {ALL}/>",
        "ppt/viewProps.xml": f"{HEAD}<p:viewPr {ALL}/>",
        "ppt/tableStyles.xml": f'{HEAD}<a:tblStyleLst {A} def="{{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}}"/>',
        "ppt/slideMasters/slideMaster1.xml": master(),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": links(
            *(
                ("slideLayout", f"../slideLayouts/slideLayout{number}.xml")
                for number in range(1, len(LAYOUTS) + 1)
            ),
            ("theme", "../theme/theme1.xml"),
        ),
        "ppt/notesMasters/notesMaster1.xml": notes_master(),
        "ppt/notesMasters/_rels/notesMaster1.xml.rels": links(("theme", "../theme/theme2.xml")),
        "ppt/theme/theme1.xml": theme(),
        "ppt/theme/theme2.xml": theme(),
    }
    for number, make in enumerate(LAYOUTS, 1):
        made[f"ppt/slideLayouts/slideLayout{number}.xml"] = make()
        made[f"ppt/slideLayouts/_rels/slideLayout{number}.xml.rels"] = links(
            ("slideMaster", "../slideMasters/slideMaster1.xml")
        )
    return made


def build(target: Path) -> None:
    """Write the template; the same bytes every time."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts().items():
            entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, content)


if __name__ == "__main__":
    build(Path(__file__).with_name("presentatie.pptx"))
