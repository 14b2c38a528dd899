"""The one stylesheet. Widgets are told apart by the property ``role`` (texts) or ``surface`` (places)."""

from app.ui.theme.tokens import COLOUR_OF_ROLE, SMALL, TYPE, Colours, Height, Radius, Space, Stroke, TextRole

_SHEET = """
QMainWindow, QDialog, QWidget[surface="canvas"] {{ background: {canvas}; }}
QWidget[surface="paper"] {{ background: {paper}; }}
QWidget[surface="page"] {{ background: {paper}; border-top-left-radius: {card}px; }}
QWidget[surface="rail"] {{ background: {rail}; }}
QFrame[surface="card"] {{
    background: {paper}; border: {edge_width}px solid {outline_paper}; border-radius: {card}px;
}}
QFrame[surface="column"] {{
    background: {canvas}; border: {edge_width}px solid {outline_canvas}; border-radius: {card}px;
}}
QFrame[surface="block"] {{
    background: {block}; border: {edge_width}px solid {outline_block}; border-radius: {card}px;
}}
QFrame[surface="notice"] {{
    background: {warning_paper}; border: {edge_width}px solid {outline_warning}; border-radius: {card}px;
}}
QScrollArea, QScrollArea > QWidget > QWidget[surface="clear"] {{ background: transparent; border: none; }}
QScrollArea[reads="true"] {{ border: {focus}px solid transparent; border-radius: {card}px; }}
QScrollArea[reads="true"]:focus {{ border-color: {accent}; }}
QToolTip {{ color: {paper}; background: {ink}; border: none; padding: {xs}px {s}px; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {{
    background: {paper}; color: {ink}; border: {edge_width}px solid {edge}; border-radius: {card}px;
    padding: {inside}px {m}px; selection-background-color: {accent}; selection-color: {on_accent};
    placeholder-text-color: {muted};
}}
QTextEdit[surface="draft"], QTextEdit[surface="draft"]:focus {{
    background: transparent; border: none; border-radius: 0; padding: 0;
}}
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {{ min-height: {field_inside}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus {{
    border: {focus}px solid {accent}; padding: {inside_focus}px {m_focus}px;
}}
QComboBox QAbstractItemView, QListView[surface="popup"] {{
    background: {paper}; color: {ink}; border: {edge_width}px solid {edge}; border-radius: 0; outline: none;
}}
QComboBox QAbstractItemView::item, QListView[surface="popup"]::item {{
    min-height: {button_inside}px; padding: 0 {s}px;
}}
QListView[surface="popup"]::item:selected {{ background: {soft}; color: {on_soft}; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: {xl}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0; min-height: 0; }}
QListView, QTreeView, QTableView {{
    background: {paper}; border: {edge_width}px solid {outline_paper}; border-radius: {card}px; outline: none;
    selection-background-color: {soft}; selection-color: {on_soft};
}}
QListWidget::item {{ min-height: {row}px; padding: 0 {s}px; border-radius: {tag}px; }}
QListWidget::item:selected {{ background: {soft}; color: {on_soft}; }}
QTableView::item {{ padding: 0 {s}px; }}
QHeaderView, QHeaderView::section {{
    background: {paper}; color: {muted}; border: none; font-size: {small}px;
}}
QHeaderView::section {{ padding: {xs}px {s}px; }}
QListView[surface="clear"] {{ background: transparent; border: none; }}
QTableView[surface="clear"] {{
    background: transparent; border: none; border-radius: 0; selection-background-color: transparent;
}}
QTableView[surface="clear"] QHeaderView {{ background: transparent; padding: 0; }}
QTableView[surface="clear"] QHeaderView::section {{ background: transparent; padding: {s}px {m}px; }}
QTableView QLineEdit, QTableView QLineEdit:focus {{ padding: 0 {inside_cell}px; min-height: 0; }}
QTabBar::tab {{
    background: transparent; color: {muted}; border: {focus}px solid transparent; border-radius: {card}px;
    padding: {xs}px {m}px; margin-right: {s}px;
}}
QTabBar::tab:selected {{ background: {soft}; color: {on_soft}; font-weight: bold; }}
QTabBar::tab:selected:focus {{ border-color: {accent}; }}
QTabBar QToolButton {{ background: {tone}; border: none; border-radius: {tag}px; }}
QTabBar::tab:hover:!selected {{ background: {tone}; }}
QPushButton {{
    background: {tone}; color: {ink}; border: {focus}px solid {outline_tone}; border-radius: {card}px;
    padding: 0 {m}px; min-height: {button_inside}px; font-weight: bold;
}}
QPushButton:hover {{ border-color: {edge}; }}
QPushButton:focus {{ border-color: {accent}; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; }}
QPushButton:default:focus {{ border-color: {ink}; }}
QMenu {{ background: {paper}; border: {edge_width}px solid {edge}; padding: {xs}px; }}
QMenu::item {{ padding: {s}px {l}px; border-radius: {tag}px; }}
QMenu::item:selected {{ background: {soft}; color: {on_soft}; }}

QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: {xs}px 0; }}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 0 {xs}px; }}
QScrollBar::handle {{ background: {edge}; border-radius: {tag}px; }}
QScrollBar::handle:vertical {{ min-height: {xl}px; margin: 0 {bar_side}px; }}
QScrollBar::handle:horizontal {{ min-width: {xl}px; margin: {bar_side}px 0; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def stylesheet(colours: Colours) -> str:
    """The whole sheet in these colours."""
    names = {token: getattr(colours, token) for token in Colours.__slots__}
    inside = Space.S
    sheet = _SHEET.format(
        **names,
        outline_paper=colours.outline or colours.paper,
        outline_canvas=colours.outline or colours.canvas,
        outline_block=colours.outline or colours.block,
        outline_tone=colours.outline or colours.tone,
        outline_warning=colours.outline or colours.warning_paper,
        edge_width=Stroke.EDGE,
        focus=Stroke.FOCUS,
        card=Radius.CARD,
        tag=Radius.TAG,
        small=SMALL.size,
        xs=Space.XS,
        s=Space.S,
        m=Space.M,
        l=Space.L,
        xl=Space.XL,
        inside=inside,
        inside_cell=Space.M - Stroke.FOCUS,
        inside_focus=inside - (Stroke.FOCUS - Stroke.EDGE),
        m_focus=Space.M - (Stroke.FOCUS - Stroke.EDGE),
        field_inside=Height.FIELD - 2 * inside - 2 * Stroke.EDGE,
        button_inside=Height.FIELD - 2 * Stroke.FOCUS,
        row=Height.ROW_COMING,
        bar=Space.M,
        bar_side=Space.XS,
    )
    return sheet + "".join(_text_rule(role, colours) for role in TextRole)


def _text_rule(role: TextRole, colours: Colours) -> str:
    size = TYPE[role]
    weight = "bold" if size.bold else "normal"
    colour = getattr(colours, COLOUR_OF_ROLE[role])
    return (
        f'QLabel[role="{role.value}"], QLineEdit[role="{role.value}"], QPlainTextEdit[role="{role.value}"] '
        f"{{ color: {colour}; font-size: {size.size}px; font-weight: {weight}; }}\n"
    )
