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


def speaks_and_works(program: str | Path, folder: Path) -> Path:
    """Its version, help, a practice from the sample day, Word, PDF, slides and a calendar; the practice."""
    variables = {**os.environ, "PRAKTIJKDAG_DATA": str(folder / "data"), "PYTHONIOENCODING": "utf-8"}

    def run(*arguments: str | Path) -> str:
        done = subprocess.run(
            [program, *arguments], env=variables, capture_output=True, check=False, timeout=300
        )
        words = (done.stdout + done.stderr).decode("utf-8", "replace")
        if done.returncode:
            raise SystemExit(f"{program} {' '.join(map(str, arguments))}: {words}")
        return words

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
    run("lock", practice, "--help")
    see(bool(run("check", practice)), "reads a practice and says how it is")
    return practice
