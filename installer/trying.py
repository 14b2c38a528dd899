"""What every way of trying out has in common: the packed program does real work."""

import os
import subprocess
import zipfile
from pathlib import Path

from app.foundation.version import VERSION

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample" / "speelhuis.yaml"


def see(so: bool, what: str) -> None:
    """Say that something is as it should be, or stop."""
    if not so:
        raise SystemExit(f"NOT as it should be: {what}")
    print(f"ok  {what}", flush=True)


class Program:
    """The packed program, with data of its own. When it fails or says it is wrong itself, the trial ends."""

    def __init__(self, path: str | Path, folder: Path) -> None:
        self._path = path
        self._variables = {
            **os.environ,
            "PRAKTIJKDAG_DATA": str(folder / "data"),
            "PYTHONIOENCODING": "utf-8",
        }

    def run(self, *arguments: str | Path, typed: str = "", **variables: str) -> str:
        """What a command says."""
        done = subprocess.run(
            [self._path, *arguments],
            input=typed.encode(),
            env={**self._variables, **variables},
            capture_output=True,
            check=False,
            timeout=1800,
        )
        words = (done.stdout + done.stderr).decode("utf-8", "replace")
        if done.returncode or "Traceback" in words:
            raise SystemExit(f"{self._path} {' '.join(map(str, arguments))}: {words}")
        return words


def speaks_and_works(path: str | Path, folder: Path) -> Path:
    """Version, help, the sample day as a practice, Word, PDF, slides, a copy with a password."""
    run = Program(path, folder).run
    see(run("--version").strip() == f"Praktijkdag {VERSION}", "--version tells which it is")
    see("OPDRACHT" in run("--help"), "--help tells what it can do")
    practice = folder / "Het Speelhuis.praktijk"
    see("208 antwoorden" in run("import", SAMPLE, practice), "reads the sample day, guides and all")
    run("export", "--to", folder / "plan.docx", practice)
    with zipfile.ZipFile(folder / "plan.docx") as word:
        see("Speelhuis" in word.read("word/document.xml").decode("utf-8"), "writes Word, from its template")
    run("export", "--to", folder / "plan.pdf", practice)
    see((folder / "plan.pdf").read_bytes().startswith(b"%PDF-"), "writes PDF, with its own fonts")
    run("export", "--what", "presentatie", "--to", folder / "dag.pptx", practice)
    see(zipfile.is_zipfile(folder / "dag.pptx"), "writes slides, from their template")
    run("export", "--what", "kalender", "--to", folder / "dagen.ics", practice)
    calendar = (folder / "dagen.ics").read_text(encoding="utf-8")
    see("Europe/Brussels" in calendar, "writes a calendar, with public holidays and time zones at hand")
    run("lock", practice, "--to", folder / "kopie.zip", typed="een lang wachtwoord\n")
    see(zipfile.is_zipfile(folder / "kopie.zip"), "makes a copy with a password")
    see(bool(run("check", practice)), "reads a practice and says how it is")
    return practice


def plays_the_day(path: str | Path, folder: Path) -> None:
    """The sample day from an empty file to Word, on every screen: what one could not load, comes out here."""
    run = Program(path, folder).run
    run("demo", "--quick", "--out", folder / "demo", QT_QPA_PLATFORM="offscreen")
    see(any((folder / "demo").rglob("*.png")), "plays the sample day on every screen (some minutes)")
