"""Gets everything ready beside this file, then opens Praktijkdag or checks it.

    python bootstrap.py run [what praktijkdag itself understands]
    python bootstrap.py test [what pytest understands]
    python bootstrap.py build [--folder]

People type `./run` and `./test` (`run` and `test` on Windows); `build` makes what others can install. The
first time, this fetches a private environment into `.venv` and, on Debian and Ubuntu, the system libraries
that Qt leans on. Every next time a stamp in the environment says that all is well, and nothing is touched:
no network, no waiting.

Only the standard library, and one story from top to bottom. What the program says here goes to stderr, so
that the output of a command stays clean.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
SCRIPTS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
STAMP = ENVIRONMENT / "praktijkdag-stamp"
TOOLS = ROOT / ".tools"

OLDEST_PYTHON = (3, 11)
OLDEST_UV = (0, 5)

OFF_SCREEN = {
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt loads even without a screen: the file on disk, and the Debian package that brings it."""

WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What a real window needs on top of that."""

PACKING = {"dpkg-deb": "dpkg", "ldd": "libc-bin", "objdump": "binutils", "strip": "binutils"}
"""The programs with which `build` takes libraries apart and packs them, and their packages."""

PACKED = {
    **WINDOW,
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What `build` packs or leans on: every desktop people may have."""

VIRTUAL_DESK = {
    "Xvfb": "xvfb",
    "xrandr": "x11-xserver-utils",
    "update-desktop-database": "desktop-file-utils",
    "update-mime-database": "shared-mime-info",
}
"""The programs with which tests make a desk that is not there, screens and menu, and their packages."""

NOT_FETCHED = "De onderdelen konden niet opgehaald worden. Is er internet? Probeer het daarna opnieuw."

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("lint-imports", "--no-logo"),
    ("pytest", "-n", "2", "--dist=worksteal"),
    ("mypy",),
)
BESIDE = "mypy"
"""The check that is begun first and heard last: it thinks on its own while the others run."""


MEMORY = Path("/dev/shm")
PLENTY = 8_000_000_000
"""Bytes of memory that must be free before the tests write there; together they write 3 GB."""


class KnownError(Exception):
    """Going on makes no sense; the text tells people what they can do."""


def main(command: Sequence[str]) -> int:
    """Carries out `run …` or `test …` and returns its exit code."""
    sys.stderr.reconfigure(errors="replace")  # type: ignore[union-attr]  # a console without … or é
    try:
        if sys.version_info < OLDEST_PYTHON:
            continue_with_newer_python(command)
        if command and command[0] == "run":
            return run(list(command[1:]))
        if command and command[0] == "test":
            return test(list(command[1:]))
        if command and command[0] == "build":
            return build(list(command[1:]))
        raise KnownError("Gebruik (usage): ./run of ./test")
    except KnownError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("Gestopt.")
        return 130


def run(arguments: list[str]) -> int:
    """Opens Praktijkdag, or carries out one command of it, from whichever folder people are in."""
    window = not arguments or (len(arguments) == 1 and arguments[0].lower().endswith(".praktijk"))
    if window and not has_screen():
        if arguments:
            raise KnownError("Er is hier geen scherm om dit bestand te openen. Wat wel kan: ./run --help")
        say("Er is hier geen scherm voor het venster. Daarom speelt nu de demo: ./run demo")
        arguments, window = ["demo"], False

    install_libraries({**OFF_SCREEN, **WINDOW} if window else OFF_SCREEN)
    prepare_environment("run")

    variables = calm_variables()
    if arguments[:1] == ["demo"]:
        variables["QT_QPA_PLATFORM"] = "offscreen"
    # -P: a folder named "app" in the folder where people stand is not ours.
    program = [str(environment_python()), "-P", "-m", "app", *arguments]
    if os.name == "nt":
        return subprocess.call(program, env=variables)
    os.execve(program[0], program, variables)


def test(arguments: list[str]) -> int:
    """Runs every check and says at the end which failed; with arguments, only pytest with those."""
    install_libraries({**OFF_SCREEN, **WINDOW}, {**VIRTUAL_DESK, **PACKING, "makensis": "nsis"})
    prepare_environment("dev")

    variables = {**calm_variables(), "QT_QPA_PLATFORM": "offscreen"}
    if arguments[:1] == ["--accept-looks"]:
        accepting = [str(environment_python()), "-m", "tests.ui.look.accept", *arguments[1:]]
        return subprocess.call(accepting, cwd=ROOT, env=variables)
    if arguments:
        return subprocess.call([str(SCRIPTS / "pytest"), *arguments], cwd=ROOT, env=variables)
    failed = []
    with quick_folder() as folder, begun(BESIDE, variables) as heard:
        for tool, *options in CHECKS:
            name = " ".join([tool, *(option for option in options if option.isalpha())])
            say(f"── {name}")
            command, where = [str(SCRIPTS / tool), *options], {**variables, **folder}
            if (heard() if tool == BESIDE else subprocess.call(command, cwd=ROOT, env=where)) != 0:
                failed.append(name)
    say(f"── Niet in orde: {', '.join(failed)}" if failed else "── Alles in orde")
    return 1 if failed else 0


@contextlib.contextmanager
def begun(tool: str, variables: Mapping[str, str]) -> Iterator[Callable[[], int]]:
    """A check that runs beside what follows; called, it waits for it, shows what it said, tells its code."""
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen([SCRIPTS / tool], cwd=ROOT, env=variables, stdout=said, stderr=said)

        def heard() -> int:
            code = process.wait()
            said.seek(0)
            sys.stdout.buffer.write(said.read())
            sys.stdout.flush()
            return code

        try:
            yield heard
        finally:
            process.kill()
            process.wait()


@contextlib.contextmanager
def quick_folder() -> Iterator[dict[str, str]]:
    """Where all tests together write: in memory, if there is plenty. A disk waits for each file made safe."""
    if not MEMORY.is_dir() or not os.access(MEMORY, os.W_OK) or shutil.disk_usage(MEMORY).free < PLENTY:
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="praktijkdag-", dir=MEMORY) as folder:
        yield {"PYTEST_DEBUG_TEMPROOT": folder}


def build(arguments: list[str]) -> int:
    """Makes what people install on this system, from an environment that holds only what goes into it."""
    install_libraries({**OFF_SCREEN, **PACKED}, PACKING)
    program: list[str | Path] = [build_python(), ROOT / "installer" / "build.py", *arguments]
    return subprocess.call(program, cwd=ROOT, env=calm_variables())


def build_python() -> Path:
    """The Python of the environment for `build`, in `.tools`; made anew when what is pinned changes."""
    requirements = ROOT / "requirements" / "build.txt"
    home = TOOLS / f"build-{digest(requirements)}-{sys.version_info.major}.{sys.version_info.minor}"
    python = home / SCRIPTS.name / environment_python().name
    ready = home / STAMP.name
    with alone():
        if not ready.exists():
            uv = find_uv() or fetch_uv()
            variables = uv_variables(uv)
            shutil.rmtree(home, ignore_errors=True)
            quietly([uv, "venv", "--no-project", "--python", machine_python(), home], variables)
            sync: list[str | Path] = [uv, "pip", "sync", "--require-hashes", "--compile-bytecode"]
            quietly(
                [*sync, "--python", python, requirements],
                variables,
                failure=NOT_FETCHED,
            )
            write_whole(ready, f"{machine()}\n")
    return python


def has_screen() -> bool:
    """Whether a window has somewhere to appear; a platform that people chose themselves counts."""
    chosen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return chosen or not sys.platform.startswith("linux")


def calm_variables() -> dict[str, str]:
    """The environment for our programs; bytecode is kept, because without it every start is twice as slow."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


# --- The private environment -------------------------------------------------------------------------------


def prepare_environment(kind: str) -> None:
    """Makes `.venv` hold exactly `requirements/<kind>.txt`; does nothing when it already does.

    "dev" contains "run". The stamp goes away first and comes back last: an environment without one was left
    half finished (Ctrl+C, power cut) and is made anew.
    """
    if is_ready(kind):
        return
    try:
        with alone():
            if is_ready(kind):
                return
            before = read_stamp()
            had_dev = before[1:] and before[1].startswith("dev ")
            build_environment("dev" if had_dev else kind, reuse=before[:1] == [machine()])
    except OSError as error:
        raise KnownError(f"Klaarzetten lukte niet (is het programma nog open?): {error}") from error


def build_environment(kind: str, *, reuse: bool) -> None:
    """Fills the environment, a fresh one unless the present one can be reused, and stamps it."""
    say("Praktijkdag wordt klaargezet. Dat gebeurt één keer en duurt hoogstens enkele minuten …")
    wanted = ROOT / "requirements" / f"{kind}.txt"
    uv = find_uv() or fetch_uv()
    variables = uv_variables(uv)
    STAMP.unlink(missing_ok=True)
    if not reuse:
        if ENVIRONMENT.exists():
            shutil.rmtree(ENVIRONMENT)
        quietly([uv, "venv", "--no-project", "--python", machine_python(), ENVIRONMENT], variables)
    sync: list[str | Path] = [uv, "pip", "sync", "--require-hashes", "--compile-bytecode"]
    quietly(
        [*sync, "--python", environment_python(), wanted],
        variables,
        failure=NOT_FETCHED,
    )
    make_importable()
    quietly([environment_python(), "-m", "compileall", "-q", ROOT / "app"], variables)
    write_whole(STAMP, f"{machine()}\n{name_of(kind)}\n")


def is_ready(kind: str) -> bool:
    """Whether the stamp says that the environment is whole and holds what is asked."""
    return read_stamp() in ([machine(), name_of(kind)], [machine(), name_of("dev")])


def read_stamp() -> list[str]:
    """The two lines of the stamp: for which machine, with which requirements. Empty when there is none."""
    try:
        return STAMP.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


def machine() -> str:
    """What an environment is tied to: the version of Python and the folder it was made in."""
    return f"python {'.'.join(map(str, sys.version_info[:3]))} {ROOT}"


def name_of(kind: str) -> str:
    """The requirements of this kind, recognisable by their contents."""
    return f"{kind} {digest(ROOT / 'requirements' / f'{kind}.txt')}"


def digest(path: Path) -> str:
    """A short fingerprint of the text in a file, the same whatever its line ends."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:16]


def environment_python() -> Path:
    """The Python of the private environment."""
    return SCRIPTS / ("python.exe" if os.name == "nt" else "python")


def machine_python() -> str:
    """The machine's own Python, also when this very program runs on the private one."""
    return getattr(sys, "_base_executable", None) or sys.executable


def make_importable() -> None:
    """Lets the environment find `app`, from whichever folder it is started."""
    [packages] = ENVIRONMENT.glob("Lib/site-packages" if os.name == "nt" else "lib/python3*/site-packages")
    write_whole(packages / "praktijkdag.pth", os.path.relpath(ROOT, packages) + "\n")


def write_whole(path: Path, text: str) -> None:
    """Writes a small file that is either there in full or not there."""
    half = path.with_name(path.name + ".half")
    half.write_text(text, encoding="utf-8")
    half.replace(path)


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Waits until no other window is preparing this environment; a window that dies lets go by itself."""
    TOOLS.mkdir(exist_ok=True)
    with (TOOLS / "lock").open("w") as handle:
        waiting = False
        while not try_lock(handle):
            if not waiting:
                say("Een ander venster zet Praktijkdag al klaar. Even wachten …")
            waiting = True
            time.sleep(0.3)
        yield


def try_lock(handle: IO[str]) -> bool:
    """Locks a file until it is closed, unless another process has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


# --- uv, which fills the environment -----------------------------------------------------------------------


def find_uv() -> Path | None:
    """The uv that people have, when it is recent enough."""
    path = shutil.which("uv")
    if path is None:
        return None
    answer = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout.split()
    try:
        version = tuple(int(part) for part in answer[1].split(".")[:2])
    except (IndexError, ValueError):
        return None
    return Path(path) if version >= OLDEST_UV else None


def fetch_uv() -> Path:
    """Our own uv, in `.tools`, checked against its hash; fetched when it is not there."""
    requirements = ROOT / "requirements" / "uv.txt"
    home = TOOLS / f"uv-{digest(requirements)}"
    uv = home / SCRIPTS.name / ("uv.exe" if os.name == "nt" else "uv")
    if uv.exists():
        return uv
    if importlib.util.find_spec("ensurepip") is None:
        install_packages([f"python3.{sys.version_info.minor}-venv"])
    half = TOOLS / "uv-half"
    shutil.rmtree(half, ignore_errors=True)
    quietly([machine_python(), "-m", "venv", half], os.environ)
    python = half / SCRIPTS.name / environment_python().name
    install: list[str | Path] = [python, "-m", "pip", "install"]
    quietly(
        [*install, "--quiet", "--only-binary", ":all:", "--require-hashes", "-r", requirements],
        {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
        failure="Het hulpprogramma uv kon niet opgehaald worden. Is er internet? Probeer het daarna opnieuw.",
    )
    half.replace(home)
    return uv


def uv_variables(uv: Path) -> dict[str, str]:
    """Never another Python than the machine's, and a cache beside us when the home folder takes none."""
    variables = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
    answer = subprocess.run([uv, "cache", "dir"], capture_output=True, text=True, check=False)
    try:
        cache = Path(answer.stdout.strip() or os.devnull)
        cache.mkdir(parents=True, exist_ok=True)
        probe = cache / f".praktijkdag-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError:
        variables["UV_CACHE_DIR"] = str(TOOLS / "cache")
    return variables


def continue_with_newer_python(command: Sequence[str]) -> None:
    """Starts over on a newer Python when the machine has one beside its usual one."""
    for minor in range(20, OLDEST_PYTHON[1] - 1, -1):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            os.execv(newer, [newer, __file__, *command])
    raise KnownError("Praktijkdag heeft Python 3.11 of nieuwer nodig (needs Python 3.11 or newer).")


# --- Debian and Ubuntu packages ----------------------------------------------------------------------------


def install_libraries(needed: Mapping[str, str], programs: Mapping[str, str] | None = None) -> None:
    """Installs the system libraries and programs that are missing; on other systems only names them."""
    if not sys.platform.startswith("linux"):
        return
    missing = {library: package for library, package in needed.items() if not is_present(library)}
    missing |= {name: package for name, package in (programs or {}).items() if not shutil.which(name)}
    if missing and shutil.which("apt-get"):
        install_packages(missing.values())
    elif missing:
        say(f"Dit ontbreekt misschien op dit systeem (may be missing here): {', '.join(missing)}")


def is_present(library: str) -> bool:
    """Whether the system has this library: where it usually lies, or else wherever it can be loaded from."""
    usual = (f"/usr/lib/{os.uname().machine}-linux-gnu", "/usr/lib64", "/usr/lib")
    if any(os.path.exists(f"{folder}/{library}") for folder in usual):
        return True
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: Iterable[str]) -> None:
    """Installs Debian packages without asking anything, or says which ones somebody has to install.

    Newer Debian and Ubuntu call some of them `…t64`. When it fails, the package lists may be missing or old:
    they are fetched, and it is tried once more.
    """
    packages = sorted(packages)
    by_hand = f"sudo apt-get install {' '.join(packages)}"
    rights = rights_to_install()
    if rights is None:
        raise KnownError(f"Installeer eerst deze pakketten (install these packages first): {by_hand}")

    say(f"Systeempakketten installeren: {' '.join(packages)} …")
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o=DPkg::Lock::Timeout=120"]
    install = [*apt, "install", "--yes", "--no-install-recommends"]
    if works([*install, *names_here(packages)]):
        return
    quietly([*apt, "update"], os.environ, failure="De lijst met systeempakketten kon niet opgehaald worden.")
    quietly([*install, *names_here(packages)], os.environ, failure=f"Dit lukte niet (this failed): {by_hand}")


def rights_to_install() -> list[str] | None:
    """What to put before `apt-get`: nothing for root, else a `sudo` that asks no password; None without."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    return sudo if shutil.which("sudo") and works([*sudo, "true"]) else None


def names_here(packages: Sequence[str]) -> list[str]:
    """What each package is called on this machine, as far as its lists know."""
    answer = subprocess.run(["apt-cache", "pkgnames"], capture_output=True, text=True, check=False)
    known = set(answer.stdout.split())
    return [f"{name}t64" if name not in known and f"{name}t64" in known else name for name in packages]


# --- Talking to programs and people ------------------------------------------------------------------------


def works(command: Sequence[str]) -> bool:
    """Whether a command succeeds; nobody sees what it says."""
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0


def quietly(command: Sequence[str | Path], variables: Mapping[str, str], *, failure: str = "") -> None:
    """Runs a command in silence; when it fails, stops with a sentence and the last lines it said."""
    answer = subprocess.run(
        command,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if answer.returncode:
        said = answer.stdout.strip().splitlines()[-8:]
        raise KnownError("\n".join([failure or "Praktijkdag kon niet klaargezet worden.", *said]))


def say(text: str) -> None:
    """Tells people what happens."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
