"""The packages for each system, as far as they can be seen without that system."""

import plistlib
import re
import shutil
import struct
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import yaml
from PIL import Image

from app.store.migrations import APPLICATION_ID
from installer import icons, licences
from installer.macos import bundle
from installer.made import Made
from installer.parts import ROOT
from installer.windows import package as windows
from tests.practices import empty_practice

WINDOWS = windows.SCRIPT.read_text(encoding="utf-8")
LINUX = ROOT / "installer" / "linux"


def test_linux_knows_a_practice_file_by_its_first_bytes(tmp_path: Path) -> None:
    [kind] = ElementTree.parse(LINUX / "praktijkdag.xml").getroot()
    name = "{http://www.freedesktop.org/standards/shared-mime-info}"
    outer = kind.find(f"{name}magic/{name}match")
    assert outer is not None
    [inner] = outer
    workshop = empty_practice(tmp_path)
    workshop.file.close()
    head = workshop.file.place.read_bytes()[:100]
    assert head.startswith(outer.attrib["value"].encode())
    at = int(inner.attrib["offset"])
    assert struct.unpack(">I", head[at : at + 4])[0] == int(inner.attrib["value"], 16) == APPLICATION_ID


def test_windows_installs_for_one_person_and_leaves_practices_alone() -> None:
    assert "RequestExecutionLevel user" in WINDOWS
    assert "HKLM" not in WINDOWS
    assert '!insertmacro MUI_LANGUAGE "Dutch"' in WINDOWS
    swept = re.findall(r'^\s*RMDir /r "(.+)"$', WINDOWS, re.MULTILINE)
    assert sorted(swept) == [r"$INSTDIR\LICENTIES", r"$INSTDIR\_internal"]
    assert r"$LOCALAPPDATA\Praktijkdag" not in WINDOWS.split("Unicode true")[1]


def test_the_script_for_windows_makes_an_installer(tmp_path: Path) -> None:
    folder = tmp_path / "praktijkdag"
    (folder / "_internal").mkdir(parents=True)
    (folder / "Praktijkdag.exe").write_text("program")
    if shutil.which("makensis"):
        made = windows.installer(Made(folder, "1.0.0", 0), tmp_path)
        assert made.read_bytes().startswith(b"MZ")
        assert {one.name for one in tmp_path.iterdir()} == {made.name, folder.name}
    else:  # Where NSIS is not, at least what opens is closed again.
        for opens, closes in (("Section", "SectionEnd"), ("!macro", "!macroend"), ("!ifdef", "!endif")):
            begun = re.findall(rf"^{opens}\b", WINDOWS, re.MULTILINE)
            assert len(begun) == len(re.findall(rf"^{closes}\b", WINDOWS, re.MULTILINE)) > 0


def test_windows_gets_the_programs_that_are_built_and_waits_until_both_are_closed() -> None:
    spec = (ROOT / "installer" / "praktijkdag.spec").read_text(encoding="utf-8")
    named = dict(re.findall(r'^!define (PROGRAM|COMMANDS) "(.+)\.exe"$', WINDOWS, re.MULTILINE))
    assert set(named) == {"PROGRAM", "COMMANDS"}
    for place, name in named.items():
        assert f'program("{name}"' in spec
        assert WINDOWS.count(f"!insertmacro REFUSE_WHILE_RUNNING ${{{place}}}") == 2


def test_windows_takes_back_every_key_that_it_writes() -> None:
    written = set(re.findall(r'WriteReg(?:Str|DWORD) HKCU "([^"]+)"', WINDOWS))
    removed = set(re.findall(r'DeleteRegKey (?:/ifempty )?HKCU "([^"]+)"', WINDOWS))
    assert written
    for key in written:
        assert any(key == one or key.startswith(one + "\\") for one in removed), key


def test_macos_opens_practice_files_with_the_app() -> None:
    told = plistlib.loads(plistlib.dumps(bundle.info_plist("1.2.3")))
    [kind] = told["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["praktijk"]
    assert told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert told["CFBundleShortVersionString"] == "1.2.3"


def test_icons_are_made_for_windows_and_macos_without_either(tmp_path: Path) -> None:
    with Image.open(icons.write_ico(icons.PROGRAM, tmp_path / "a.ico")) as ico:
        assert {(16, 16), (48, 48), (256, 256)} <= ico.info["sizes"]
    with Image.open(icons.write_icns(icons.FILE, tmp_path / "a.icns")) as icns:
        assert (512, 512, 2) in icns.info["sizes"]
    assert icons.png(icons.PROGRAM, 64) == icons.png(icons.PROGRAM, 64)


def test_every_pinned_package_brings_its_licence() -> None:
    parts = list(licences.packages())
    assert {"sqlalchemy", "pyside6-essentials", "lxml"} <= {part.name for part in parts}
    assert [part.name for part in parts if not part.texts] == []
    assert all(text.is_file() for part in parts for text in part.texts.values())
    qt = next(part for part in parts if part.name == "pyside6-essentials")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.texts["LGPL-3.0.txt"].read_text(encoding="utf-8")
    inside = qt.texts["Qt-onderdelen.txt"].read_text(encoding="utf-8")
    assert all(name in inside for name in ("harfbuzz", "freetype", "libpng", "pcre2", "ICU", "md4c"))


def test_what_others_made_among_our_resources_brings_its_licence() -> None:
    found = {part.name: part.texts for part in licences.resources()}
    assert set(found) >= {name for name, _terms in licences.OF_RESOURCES.values()}
    texts = [text.read_text(encoding="utf-8") for of in found.values() for text in of.values()]
    assert sum("SIL OPEN FONT LICENSE" in text.upper() for text in texts) >= 2


def test_what_is_built_is_what_is_run() -> None:
    pinned = {kind: _pins(ROOT / "requirements" / f"{kind}.txt") for kind in ("run", "build")}
    assert pinned["run"].items() <= pinned["build"].items()
    assert "pyinstaller" in pinned["build"]


def test_the_server_builds_on_all_three_systems_with_pinned_actions() -> None:
    text = (ROOT / ".github/workflows/installers.yml").read_text(encoding="utf-8")
    job = yaml.safe_load(text)["jobs"]["build"]
    systems = [one["system"].split("-")[0] for one in job["strategy"]["matrix"]["include"]]
    assert set(systems) == {"ubuntu", "windows", "macos"}
    used = [step["uses"] for step in job["steps"] if "uses" in step]
    assert used
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", one) for one in used)


def _pins(path: Path) -> dict[str, str]:
    return dict(re.findall(r"^([\w.-]+)==(\S+)", path.read_text(encoding="utf-8"), re.MULTILINE))
