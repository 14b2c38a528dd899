"""The day: every block, question and answer, typed by one person at one laptop, a beamer on the wall."""

from collections.abc import Mapping, Sequence

from app.ui.demo.camera import Camera
from app.ui.demo.clock import DayClock
from app.ui.demo.exercise import Exercise
from app.ui.demo.hands import Hands
from app.ui.state import OpenPractice
from app.workshop.day_file import AgendaItem

Said = Sequence[tuple[str | None, str]]
NOBODY = "Niemand"
FEW_PICTURES = 4
"""Answers from which a question is worth a picture of the laptop."""


class Session:
    """Plays a day as it went: ``agenda`` says how long each block really took."""

    def __init__(
        self,
        practice: OpenPractice,
        hands: Hands,
        clock: DayClock,
        camera: Camera,
        answers: Mapping[str, Said],
        exercise: Exercise,
    ) -> None:
        self._practice = practice
        self._hands = hands
        self._clock = clock
        self._camera = camera
        self._answers = answers
        self._exercise = exercise
        self._who: str | None = None
        self._shown = False

    def play(self, agenda: Sequence[AgendaItem]) -> None:
        """From the first block to the last; a block that never took place is passed over."""
        for number, item in enumerate(agenda):
            if item.actual_minutes is None:
                continue
            if item.minutes == 0:
                self._hands.press("Ctrl+Shift+N")
                self._hands.type(item.activity)
                self._hands.press("Return")
                self._camera.take("sessie-onverwacht")
            elif self._exercise.goes_on or (number and agenda[number - 1].actual_minutes is None):
                self.jump_to(item.activity)
                self._camera.take("sessie-vooruitkijken")
                self._hands.press("Ctrl+J")
            elif number:
                self._to_next_block()
            self._play_block(item.actual_minutes)

    def jump_to(self, words: str) -> None:
        """Go where a name leads."""
        self._hands.press("Ctrl+G")
        self._hands.type(words)
        self._hands.press("Return")

    def take_by_mail(self) -> None:
        """What came later, for the questions of the block that was cut."""
        block = next(block for block in self._practice.blocks if block.to_come)
        self.jump_to(block.short_name)
        self._hands.press("Ctrl+B")
        self._camera.take("sessie-per-mail")
        while self._practice.here.block is not None and self._practice.here.block.id == block.id:
            self._take_down(minutes=0)
            self._hands.press("PgDown")
        self._hands.press("Ctrl+B", "Ctrl+B")

    def read_back(self) -> None:
        """The room reads a text and says yes."""
        self._hands.press("Ctrl+3", "Ctrl+R")
        self._camera.take_all("sessie-voorlezen")
        self._camera.take_wall("voorlezen")
        self._hands.press("J")
        self._camera.take("sessie-voorgelezen")

    def _show_what_else(self) -> None:
        """On the first question with a few answers: all that can be done beside typing."""
        hands, camera = self._hands, self._camera
        camera.take_all("sessie-vraag")
        hands.press("Shift+F1")
        camera.take("sessie-uitleg")
        hands.press("Shift+F1", "Up", "H", "Down", "V", "Shift+Down", "C")
        camera.take("sessie-lijst")
        hands.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Escape", "Ctrl+P")
        hands.type("2016 of eind 2015? Madelief kijkt na in de oude map")
        hands.press("Return", "Escape", "Ctrl+H")
        camera.take("sessie-oogstronde")
        hands.press("Escape", "Ctrl+Shift+F")
        camera.take("sessie-foto")
        hands.press("Escape")
        hands.paste("- eerst koffie\n- dan de mat\n- dan pas praten")
        camera.take("sessie-geplakt")
        hands.press("Ctrl+A", "Delete")
        for key, mode in (("I", "opdracht"), ("T", "timer"), ("Z", "pauze"), ("B", "zwart"), ("F", "vast")):
            hands.press(f"Alt+{key}")
            camera.take(f"sessie-zaal-{mode}")
            (camera.take_wall if mode == "vast" else camera.take_wall_all)(mode)
            hands.press("Alt+L")
        hands.press("F4", "Tab", "Return")
        camera.take("sessie-inhalen")
        hands.press("Escape")

    def _to_next_block(self) -> None:
        """On, past the moments that the last question of a block may still have."""
        left = self._here_block()
        while self._here_block() == left:
            self._hands.press("PgDown")

    def _here_block(self) -> str | None:
        block = self._practice.here.block
        return block.id if block is not None else None

    def _play_block(self, minutes: int) -> None:
        """All questions of the block that runs; its time is spread over them.

        One press may pass several that are asked on one screen, or stay on a question of several moments.
        """
        block = self._practice.running_block
        assert block is not None
        stops = [
            place
            for place, stop in enumerate(self._practice.stops)
            if stop.block is not None and stop.block.id == block.id
        ]
        passed = 0
        while passed < len(stops):
            if passed:
                self._hands.press("PgDown")
            now = sum(place <= self._practice.position for place in stops)
            if now > passed:
                self._take_down(minutes * (now - passed) / len(stops))
            passed = now

    def _take_down(self, minutes: float) -> None:
        """Everything said on this question."""
        if self._exercise.play(minutes):
            return
        said = self._answers.get(self._practice.step_id, ())
        for number, (who, words) in enumerate(said):
            self._hands.type(words)
            if (who or NOBODY) != self._who:
                self._who = who or NOBODY
                self._hands.press("Tab")
                self._hands.type(self._who)
            self._hands.press("Return")
            self._clock.wait(minutes / len(said))
            if number == 1:
                self._camera.take_wall()
        if not said:
            self._clock.wait(minutes)
        self._camera.take_wall()
        if len(said) >= FEW_PICTURES and not self._shown:
            self._shown = True
            self._show_what_else()
        elif len(said) >= FEW_PICTURES:
            self._camera.take("sessie-vraag")
