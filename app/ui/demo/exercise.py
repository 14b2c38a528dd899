"""The exercise on werkzame elementen: post-its, clusters and dots, the praktijkprofiel, and the cards."""

from collections.abc import Callable, Mapping, Sequence

from app.guides.steps import BoardStep, CardsStep, ExplainStep, ProfileStep, Step
from app.ui.demo.camera import Camera
from app.ui.demo.cards import CardGames
from app.ui.demo.clock import DayClock
from app.ui.demo.desk import make_papers
from app.ui.demo.hands import Hands
from app.ui.main_window import MainWindow
from app.ui.state import OpenPractice
from app.workshop.board import Board
from app.workshop.day_file import DayFile
from app.workshop.day_file_parts import Note

TYPED = 12
"""Post-its that are typed one by one; the rest comes as a list that a table kept itself."""
_PAPERS = ("Praktijkprofiel", "De muur met post-its", "De post-its als tabel")
ASKED = 6
"""Open questions of the profile that are answered."""


class Exercise:
    """Plays the parts of the workshop as they come by in the day. ``play`` says whether a step is one."""

    def __init__(
        self, day: DayFile, practice: OpenPractice, hands: Hands, clock: DayClock, camera: Camera
    ) -> None:
        self._day = day
        self._practice = practice
        self._hands = hands
        self._clock = clock
        self._camera = camera
        self._explained = False
        assert day.board is not None
        assert day.cards is not None
        self._notes = day.board.notes
        self._plays: Mapping[type[Step], Callable[[float], None]] = {
            ExplainStep: self._explain,
            BoardStep: self._board,
            ProfileStep: self._profile,
            CardsStep: CardGames(day.cards, practice, hands, clock, camera).play,
        }

    def play(self, minutes: float) -> bool:
        """What is done at the step where people are; False when the exercise does not have it."""
        here = self._practice.here
        act = self._plays.get(type(here.step))
        if act is None or here.free or here.guide.key != "werkzame-elementen":
            return False
        act(minutes)
        return True

    @property
    def goes_on(self) -> bool:
        """Whether this step has moments that are played in the next block."""
        here = self._practice.here
        return not here.free and isinstance(here.step, BoardStep) and self._waits

    def hand_out(self, window: MainWindow) -> None:
        """In Indienen: the papers of what the group made."""
        make_papers(_PAPERS, window, self._hands)
        self._camera.take("indienen-wat-de-groep-maakte")

    @property
    def _waits(self) -> bool:
        return not any(note.votes for note in self._board_here.notes())

    # -- explaining

    def _explain(self, minutes: float) -> None:
        self._clock.wait(minutes)
        self._camera.take_wall("uitleg")
        if self._explained:
            self._camera.take("oefening-uitleg")
        else:
            self._explained = True
            self._camera.take_all("oefening-uitleg")

    # -- the board

    def _board(self, minutes: float) -> None:
        if not self._board_here.notes():
            self._write(minutes)
        else:
            self._cluster(minutes / 2)
            self._vote(minutes / 2)
            self._read()

    def _write(self, minutes: float) -> None:
        hands, camera = self._hands, self._camera
        camera.take("bord-leeg")
        camera.take_wall("opdracht")
        colors = [color.key for color in self._board_here.step.colors]
        for number, note in enumerate(self._notes[:TYPED]):
            hands.press(f"Ctrl+{colors.index(note.color or colors[0]) + 1}")
            hands.type(note.text)
            hands.press("Tab")
            hands.type(note.by or "Niemand")
            hands.press("Return")
            self._clock.wait(minutes / 2 / TYPED)
            if number == TYPED // 2:
                camera.take_all("bord-schrijven")
        hands.type("vertrouwen opbouwen")
        hands.press("Return")
        camera.take("bord-vaag")
        hands.press("Ctrl+Z", "Ctrl+A", "Delete")
        hands.paste(_as_list(self._notes[TYPED:]))
        camera.take("bord-geplakt")
        hands.press("Ctrl+Return")
        self._clock.wait(minutes / 2)
        camera.take("bord-alles-hangt")

    def _cluster(self, minutes: float) -> None:
        hands, camera = self._hands, self._camera
        hands.press("PgDown")
        camera.take("bord-ordenen-begin")
        for note in self._notes[:TYPED]:
            self._send(note)
            self._clock.wait(minutes / TYPED)
        self._go_to(self._notes[0])
        camera.take_all("bord-ordenen")
        camera.take_wall_looks("bord-muur")
        hands.press("Return")
        camera.take("bord-cluster-in-de-zaal")
        camera.take_wall("bord-cluster")
        hands.press("Escape", "S", "K")
        camera.take("bord-kleuren-naast-elkaar")
        hands.press("K", "M")
        camera.take_all("bord-vrije-muur")
        hands.press("Home")
        camera.take("bord-vrije-muur-dichtbij")
        hands.press("Ctrl+Down", "Ctrl+Down", "Ctrl+Right")
        camera.take("bord-vrije-muur-verhangen")
        hands.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Home", "M")

    def _vote(self, minutes: float) -> None:
        hands, camera = self._hands, self._camera
        hands.press("PgDown")
        voted = [note for note in self._notes if note.votes]
        for note in voted:
            self._go_to(note)
            hands.press("A")
            hands.type(str(note.votes))
            hands.press("Return")
            self._clock.wait(minutes / len(voted))
        camera.take("bord-stemmen")

    def _read(self) -> None:
        self._hands.press("PgDown")
        self._camera.take_all("bord-uitslag")
        self._camera.take_wall_looks("bord-uitslag")

    def _send(self, note: Note) -> None:
        """A note to its cluster: by number when there is one with its name, else to a new one."""
        if note.cluster is None:
            return
        self._go_to(note)
        clusters = self._board_here.clusters()
        number = next((one.number for one in clusters if one.name == note.cluster), None)
        if number is None:
            self._hands.press("Ctrl+K", "Ctrl+A")
            self._hands.type(note.cluster)
            self._hands.press("Return")
        else:
            self._hands.press(*str(number), *(["Return"] if number < 10 <= len(clusters) else []))

    def _go_to(self, note: Note) -> None:
        """Search for a note until the keyboard is on it."""
        self._hands.press("Ctrl+F")
        self._hands.press("Ctrl+A")
        self._hands.type(note.text.split("\n")[0][:40])
        self._hands.press("Escape")

    # -- the profile

    def _profile(self, minutes: float) -> None:
        hands, camera = self._hands, self._camera
        camera.take("profiel-leeg")
        hands.press("Return")
        camera.take("profiel-voorstel")
        said = [(part, activity) for part in self._day.praktijkprofiel for activity in part.kernactiviteiten]
        hands.press("F8")
        for number, (part, activity) in enumerate(said[:ASKED]):
            words = activity.in_ontwikkeling or ""
            if hands.in_text:
                words = part.bijdrage or ""
            else:
                hands.press("Return")
            hands.type(words)
            hands.press(*(["Return"] if words != part.bijdrage else []))
            self._clock.wait(minutes / ASKED)
            hands.press("F8")
            if number == 1:
                camera.take_all("profiel")
                camera.take_wall_looks("profiel-vraag")
        hands.press("Escape", "Ctrl+R")
        camera.take("profiel-voorlezen")
        camera.take_wall("profiel")
        hands.press("Ctrl+R", "Ctrl+K")
        camera.take_wall("profiel-voorbeeld")
        hands.press("Escape")

    @property
    def _board_here(self) -> Board:
        return self._practice.workshop.board(self._practice.step_id)


def _as_list(notes: Sequence[Note]) -> str:
    """As a spreadsheet gives it: text, colour, cluster and who."""
    rows = [("tekst", "kleur", "cluster", "wie")]
    rows += [(note.text, note.color, note.cluster or "", note.by or "") for note in notes]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)
