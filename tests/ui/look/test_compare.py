"""The comparing of pictures sees what people would see, and not what they would not."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import TextRole
from app.ui.widgets.button import Button
from app.ui.widgets.text import plain_label
from tests.ui.look.compare import accept, apart, check_looks, packed, small


class _Screen(QWidget):
    """A page with a few words and two buttons, pictured as the demo does."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__()
        self.resize(1440, 900)
        self.setStyleSheet(f"_Screen {{ background: {theme.colours.canvas} }}")
        self._folder = folder
        self.title = plain_label("Welke vraag lag aan de basis?", TextRole.TITLE, self)
        self.title.move(100, 80)
        self.quiet = Button(theme, "Voeg toe", self)
        self.quiet.move(300, 307)
        self.plane = QWidget(self)
        self.plane.setGeometry(700, 100, 300, 200)
        self.paint_plane(theme.colours.accent)
        self.show()

    def paint_plane(self, colour: str) -> None:
        self.plane.setStyleSheet(f"background: {colour}")

    def picture(self) -> Image.Image:
        QApplication.processEvents()
        self.grab().save(str(self._folder / "001-scherm.png"))
        return small(self._folder / "001-scherm.png")


@pytest.fixture
def screen(theme: Theme, tmp_path: Path) -> _Screen:
    return _Screen(theme, tmp_path)


@pytest.mark.usefixtures("qtbot")
def test_the_same_screen_is_the_same_in_the_few_colours_of_an_accepted_picture(screen: _Screen) -> None:
    assert apart(screen.picture(), packed(screen.picture())) is None


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(("right", "down"), [(4, 0), (0, 4), (-4, 0), (0, -4)])
@pytest.mark.parametrize("moved", ["quiet", "title"])
def test_a_quiet_button_or_words_that_moved_four_dots_are_seen(
    screen: _Screen, moved: str, right: int, down: int
) -> None:
    accepted = packed(screen.picture())
    widget = getattr(screen, moved)
    widget.move(widget.x() + right, widget.y() + down)
    assert apart(screen.picture(), accepted) is not None


@pytest.mark.usefixtures("qtbot")
def test_a_colour_that_changed_hardly_is_seen(screen: _Screen) -> None:
    screen.paint_plane("#06575D")
    accepted = packed(screen.picture())
    screen.paint_plane("#0E575D")
    assert apart(screen.picture(), accepted) is not None


@pytest.mark.usefixtures("qtbot")
def test_a_word_of_one_letter_that_is_gone_is_seen(screen: _Screen) -> None:
    accepted = packed(screen.picture())
    screen.title.setText("Welke vraag lag aan de basis")
    assert apart(screen.picture(), accepted) is not None


def test_edges_that_fall_a_little_otherwise_are_not_seen() -> None:
    accepted, seen = Image.new("RGB", (480, 300), "#F5F6F8"), Image.new("RGB", (480, 300), "#F5F6F8")
    for picture, edge in ((accepted, "#807F86"), (seen, "#868589")):
        drawing = ImageDraw.Draw(picture)
        drawing.rectangle((100, 100, 300, 140), fill="#06575D", outline=edge)
    assert apart(seen, packed(accepted)) is None


def _demo(folder: Path, **screens: str) -> Path:
    folder.mkdir()
    for number, (name, colour) in enumerate(screens.items()):
        Image.new("RGB", (1440, 900), colour).save(folder / f"{number:03}-{name}.png")
    return folder


def test_what_changed_is_new_or_gone_is_told_with_pictures_until_it_is_accepted(tmp_path: Path) -> None:
    accepted, left = tmp_path / "accepted", tmp_path / "left"
    accepted.mkdir()
    before = _demo(tmp_path / "before", start="#FFFFFF", oud="#000000", zelfde="#123456")
    accept(before, accepted)
    check_looks(before, accepted, left)
    after = _demo(tmp_path / "after", start="#F0FFFF", nieuw="#000000", zelfde="#123456")
    with pytest.raises(AssertionError, match=r"Otherwise: start; never accepted: nieuw; gone: oud\."):
        check_looks(after, accepted, left)
    assert [path.name for path in (left / "difference").iterdir()] == ["start.png"]
    kept = (accepted / "zelfde.png").stat().st_mtime_ns
    assert accept(left / "seen", accepted) == ["nieuw", "oud", "start"]
    assert (accepted / "zelfde.png").stat().st_mtime_ns == kept
    check_looks(after, accepted, left)


def test_a_window_of_another_size_is_another_look() -> None:
    assert apart(Image.new("RGB", (480, 300)), Image.new("RGB", (427, 320))) is not None
