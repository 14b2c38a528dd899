"""What goes into the folder that people install, and what stays out of it."""

import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from installer import parts
from installer.made import Made, megabytes

ROOT = parts.ROOT


def _read_by_the_program() -> Iterator[str]:
    for source in sorted((ROOT / "app").rglob("*.py")):
        for found in re.findall(
            r"\bresource\(((?:\"[^\"]+\"(?:, )?)+)\)", source.read_text(encoding="utf-8")
        ):
            yield "/".join(re.findall(r'"([^"]+)"', found))


def test_every_resource_that_the_program_names_is_there_and_packed() -> None:
    named = set(_read_by_the_program())
    assert {"fonts", "translations", "sample/speelhuis.yaml", "word/grondplan.docx"} <= named
    for name in named:
        place = ROOT / "resources" / name
        assert place.exists()
        files = [place] if place.is_file() else [one for one in place.rglob("*") if one.is_file()]
        assert any(parts.is_wanted(str(one.relative_to(ROOT))) for one in files)


def test_of_the_resources_only_what_makes_them_is_left_out() -> None:
    """Whatever folder somebody adds: it is packed without being named anywhere."""
    files = [one for one in (ROOT / "resources").rglob("*") if one.is_file() and one.suffix != ".pyc"]
    left_out = {one.suffix for one in files if not parts.is_wanted(str(one.relative_to(ROOT)))}
    assert left_out <= {".py", ".ts"}
    assert parts.is_wanted("resources/help/nl/beelden/start.webp")


def test_a_link_to_what_stays_out_stays_out_too() -> None:
    of_qt = "PySide6/Qt/lib"
    kept = [
        (f"{of_qt}/libQt6Core.so.6", "/where/libQt6Core.so.6", "BINARY"),
        ("libQt6Core.so.6", f"{of_qt}/libQt6Core.so.6", "SYMLINK"),
        (f"{of_qt}/QtCore.framework/Versions/A/QtCore", "/where/QtCore", "BINARY"),
        (f"{of_qt}/QtCore.framework/Versions/Current", "A", "SYMLINK"),
    ]
    left_out = [
        (f"{of_qt}/libQt6Network.so.6", "/where/libQt6Network.so.6", "BINARY"),
        ("libQt6Network.so.6", f"{of_qt}/libQt6Network.so.6", "SYMLINK"),
    ]
    assert parts.wanted([*kept, *left_out]) == kept


def test_every_file_of_the_app_that_is_no_code_is_packed() -> None:
    others = [one for one in (ROOT / "app").rglob("*") if one.is_file() and one.suffix not in {".py", ".pyc"}]
    places = [ROOT / source for source in parts.DATA]
    assert others
    assert all(any(place in one.parents for place in places) for one in others)


def test_folders_that_packages_look_from_are_packed() -> None:
    inside = [folder for _, folder in parts.data_files()]
    assert {"docx/parts", "pptx/oxml", "resources"} <= set(inside)
    [dutch] = [Path(source) for source, folder in parts.data_files() if folder == "holidays/locale/nl"]
    assert list(dutch.rglob("BE.mo"))
    assert all(find_spec(name) for name in parts.LOADED_BY_NAME)


def test_no_module_that_the_program_imports_is_left_out() -> None:
    imported = set()
    for source in (ROOT / "app").rglob("*.py"):
        text = source.read_text(encoding="utf-8")
        imported.update(re.findall(r"^\s*(?:from|import) ([\w.]+)", text, re.MULTILINE))
    left_out = {name for name in imported for module in parts.MODULES if f"{name}.".startswith(f"{module}.")}
    assert left_out == set()


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/plugins/platforms/qdirect2d.dll", False),
        ("PySide6/plugins/imageformats/qpdf.dll", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.dylib", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt6Network.dll", False),
        ("PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork", False),
        ("PySide6/Qt/lib/QtWidgets.framework/Versions/A/QtWidgets", True),
        ("PySide6/Qt/translations/qtbase_nl.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("holidays-0.109.dist-info/RECORD", False),
        ("holidays-0.109.dist-info/METADATA", True),
        ("docx/templates/default.docx", True),
        ("docx/templates/default-docx-template/word/styles.xml", False),
        ("resources/word/build_template.py", False),
        ("resources/word/grondplan.docx", True),
    ],
)
def test_of_qt_stays_what_a_desktop_needs(path: str, wanted: bool) -> None:
    assert parts.is_wanted(path) is wanted


def test_a_size_counts_files_and_no_links(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 2_000_000)
    (tmp_path / "b").symlink_to("a")
    assert megabytes(Made(tmp_path, "1.0.0", 0).folder) == 2.0
