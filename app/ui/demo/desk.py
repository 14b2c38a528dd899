"""The days after: the texts are written from what was said, and what goes out is chosen, seen and made."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from app.prose.markdown import parse
from app.ui.demo.camera import Camera
from app.ui.demo.day import Pasted
from app.ui.demo.hands import Hands
from app.ui.demo.writing import write
from app.ui.main_window import MainWindow
from app.ui.submit.page import SubmitPage
from app.ui.widgets.rail import Place

PDF = "PDF"


def write_up(texts: Mapping[str, str], places: Mapping[str, str], hands: Hands, camera: Camera) -> None:
    """The text of every question; ``places`` gives the words by which each is found."""
    hands.press("Ctrl+4")
    longest = max(texts, key=lambda step_id: len(texts[step_id]))
    for step_id in sorted(texts, key=lambda step_id: step_id == longest):
        _go_to(places[step_id], hands)
        write(parse(texts[step_id]), hands)
    camera.take_all("uitwerken")
    with_table = next(step_id for step_id, text in texts.items() if "|---|" in text)
    _go_to(places[with_table], hands)
    camera.take_all("uitwerken-tabel")
    hands.press("Ctrl+Shift+W")
    camera.take("uitwerken-wat-ontbreekt")
    hands.press("Escape", "F11")
    camera.take("uitwerken-enkel-de-tekst")
    hands.press("F11", "Ctrl+H")
    hands.type("ouders")
    hands.press("Return")
    camera.take("uitwerken-zoeken")
    hands.press("Escape")


def take_answers(place: str, hands: Hands, camera: Camera) -> None:
    """A question without a text gets one from its answers; the text remembers which."""
    _go_to(place, hands)
    camera.take("uitwerken-nog-geen-tekst")
    hands.press("F9", "Shift+F9")
    camera.take_all("uitwerken-antwoorden")


def keep_sources(sources: Sequence[Pasted], hands: Hands, camera: Camera) -> None:
    """The source register: lines that are pasted, the onderbouwing, and a source cited in the text."""
    hands.press("Ctrl+Shift+B")
    for source in sources:
        hands.press("Ctrl+N")
        hands.type(source.line)
        hands.press("Return")
        for words in filter(None, (source.kind, source.section)):
            hands.tab_to(words)
            hands.press("Space")
    camera.take_all("uitwerken-bronnen")
    hands.press("Ctrl+Shift+O")
    camera.take_all("uitwerken-onderbouwing")
    hands.press("Ctrl+Shift+B", "Ctrl+End", "Ctrl+Shift+C")
    hands.type(sources[0].line.split(",")[0])
    camera.take("uitwerken-verwijzing")
    hands.press("Escape")


def hand_in(window: MainWindow, hands: Hands, camera: Camera) -> None:
    """What is still missing; and the grondplan in three versions, each seen before it is written."""
    hands.press("Ctrl+5")
    camera.take_all("indienen")
    hands.tab_to("Geef deze stand een naam")
    hands.press("Space")
    hands.type("Naar EXPOO, 12 maart")
    hands.press("Return")
    camera.take("indienen-versies")
    _make(window, hands, camera, "ontwerp")
    _make(window, hands, camera, "herkomst", "Zeg op welke antwoorden een zin steunt")
    no_gaps, final = "Toon wat nog niet beschreven is", "Definitieve versie, zonder ‘ontwerp’"
    _make(window, hands, camera, "definitief", no_gaps, final)
    _make(window, hands, camera, "pdf", PDF)
    for words, name in (("Tekst voor het aanmeldingsformulier", "formulier"), ("Begeleidende mail", "mail")):
        hands.tab_to(words)
        hands.press("Space")
        camera.take(f"indienen-{name}")
        hands.press("Escape")


def compare(place: str, words: str, hands: Hands, camera: Camera) -> None:
    """A text changes after it went out; the two versions are laid beside each other."""
    hands.press("Ctrl+4")
    _go_to(place, hands)
    hands.press("Ctrl+End", "Return")
    hands.type(words)
    hands.press("Ctrl+5")
    hands.tab_to("Vergelijk twee versies")
    hands.press("Space")
    camera.take_all("indienen-vergelijken")
    hands.press("Escape")


def _make(window: MainWindow, hands: Hands, camera: Camera, name: str, *choices: str) -> None:
    """Choose, look at the pages, and write."""
    page = _submit_page(window)
    hands.press("Ctrl+E")
    hands.rest()
    for choice in choices:
        if choice == PDF:
            hands.press("F6", "Right")  # from Word to what stands beside it; the pages are the same
            continue
        hands.tab_to(choice)
        hands.press("Space")
        hands.rest()
    assert page.subs.document.pages.drawn
    (camera.take_all if name == "ontwerp" else camera.take)(f"indienen-document-{name}")
    hands.press("Ctrl+E")
    if _looks_first(window):
        camera.take_all("indienen-privacy")
    go_past_privacy(window, hands)
    hands.rest()
    assert page.shown is page.overview
    camera.take(f"indienen-{name}-gemaakt")


def make_papers(papers: Iterable[str], window: MainWindow, hands: Hands) -> None:
    """In Indienen: papers by their title, or by the words on their button."""
    for paper in papers:
        hands.tab_to(paper)
        hands.press("Return")
        go_past_privacy(window, hands)


def _submit_page(window: MainWindow) -> SubmitPage:
    assert window.opened is not None
    page = window.opened.page(Place.SUBMIT)
    assert isinstance(page, SubmitPage)
    return page


def _looks_first(window: MainWindow) -> bool:
    assert window.opened is not None
    return window.opened.look_first.shown is not None


def go_past_privacy(window: MainWindow, hands: Hands) -> None:
    """What may point to a client is shown first: here it stays as it is."""
    if _looks_first(window):
        hands.press("Ctrl+E")


def _go_to(words: str, hands: Hands) -> None:
    hands.press("Ctrl+G")
    hands.type(words)
    hands.press("Return")


def beside(taken: Path) -> Path:
    """A name that no file has yet: ``Het Speelhuis.docx``, and then ``Het Speelhuis 2.docx``."""
    number, found = 1, taken
    while found.exists():
        number += 1
        found = taken.with_stem(f"{taken.stem} {number}")
    return found
