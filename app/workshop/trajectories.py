"""Praktijkervaringen: what happened in a verhaal, moment after moment, and what helped and hindered in it."""

from collections.abc import Iterable

from app.models import Factor, Insight, Moment, Presence, Trajectory, new_id
from app.workshop.counted import counted
from app.workshop.ranks import rank_at, rank_moved
from app.workshop.trajectory_lessons import TrajectoryLessons

_BINNED = Presence.BINNED.value


class Trajectories(TrajectoryLessons):
    """The operations on verhalen, moments and factors. Each is one step of work."""

    # -- verhalen

    def add(self, title: str = "", outcome: str | None = None) -> str:
        """A new verhaal at the end; its id."""
        with self._file.work("Verhaal toegevoegd") as session:
            rank = rank_at([row.rank for row in self._rows(Trajectory)], None)
            row = Trajectory(id=new_id(), title=title, outcome=outcome, rank=rank)
            session.add(row)
        return row.id

    def rename(self, case_id: str, title: str) -> None:
        """Another title; typing on is one step of work."""
        row = self._file.session.get_one(Trajectory, case_id)
        if row.title != title:
            with self._file.work("Verhaal hernoemd", burst=f"trajectory:{case_id}"):
                row.title = title

    def set_outcome(self, case_id: str, outcome: str | None) -> None:
        """How it ended, as a key of the guide; None: nobody says."""
        row = self._file.session.get_one(Trajectory, case_id)
        if row.outcome != outcome:
            with self._file.work("Afloop van een verhaal"):
                row.outcome = outcome

    def move(self, case_id: str, by: int) -> None:
        """So many places further, or (below 0) back; at the edge it stays."""
        self._move(self._rows(Trajectory), case_id, by, "Verhaal verplaatst")

    def bin(self, case_id: str) -> None:
        """To the bin, with its moments, its factors and the leerinzichten that are of it alone."""
        with self._file.work("Verhaal naar de prullenbak") as session:
            for moment in self._rows(Moment):
                moment.presence = _BINNED if moment.trajectory_id == case_id else moment.presence
            for factor in self._rows(Factor):
                factor.presence = _BINNED if factor.trajectory_id == case_id else factor.presence
            for insight in self._rows(Insight):
                insight.presence = _BINNED if insight.trajectory_id == case_id else insight.presence
            session.get_one(Trajectory, case_id).presence = _BINNED

    # -- moments

    def add_moment(self, case_id: str, text: str, when: str = "", *, after: str | None = None) -> str:
        """A moment behind another one, or at the end; its id."""
        with self._file.work("Moment toegevoegd") as session:
            rows = [row for row in self._rows(Moment) if row.trajectory_id == case_id]
            ids = [row.id for row in rows]
            place = ids.index(after) + 1 if after in ids else None
            rank = rank_at([row.rank for row in rows], place)
            row = Moment(id=new_id(), trajectory_id=case_id, text=text, when=when or None, rank=rank)
            session.add(row)
        return row.id

    def write_moment(self, moment_id: str, text: str) -> None:
        """What happened; typing on is one step of work."""
        row = self._file.session.get_one(Moment, moment_id)
        if row.text != text:
            with self._file.work("Moment gewijzigd", burst=f"moment:{moment_id}"):
                row.text = text

    def say_when(self, moment_id: str, when: str) -> None:
        """When it happened, in people's own words; typing on is one step of work."""
        row = self._file.session.get_one(Moment, moment_id)
        if (row.when or "") != when:
            with self._file.work("Tijd van een moment gewijzigd", burst=f"when:{moment_id}"):
                row.when = when or None

    def move_moment(self, moment_id: str, by: int) -> None:
        """So many places further in its verhaal, or (below 0) back; at the edge it stays."""
        case_id = self._file.session.get_one(Moment, moment_id).trajectory_id
        rows = [row for row in self._rows(Moment) if row.trajectory_id == case_id]
        self._move(rows, moment_id, by, "Moment verplaatst")

    def bin_moment(self, moment_id: str) -> None:
        """To the bin; what helped or hindered at it is then of the whole course."""
        with self._file.work("Moment naar de prullenbak") as session:
            session.get_one(Moment, moment_id).presence = _BINNED

    # -- factors

    def add_factor(
        self,
        case_id: str,
        text: str,
        *,
        helps: bool,
        perspective: str | None = None,
        moment_id: str | None = None,
    ) -> str:
        """What helped or hindered, at a moment or in the whole course; its id."""
        with self._file.work("Wat hielp toegevoegd" if helps else "Wat hinderde toegevoegd") as session:
            rank = rank_at([row.rank for row in self._rows(Factor)], None)
            row = Factor(
                id=new_id(),
                trajectory_id=case_id,
                text=text,
                helps=helps,
                perspective=perspective,
                moment_id=moment_id,
                rank=rank,
            )
            session.add(row)
        return row.id

    def write_factor(self, factor_id: str, text: str) -> None:
        """Other words; typing on is one step of work."""
        row = self._factor_row(factor_id)
        if row.text != text:
            with self._file.work("Factor gewijzigd", burst=f"factor:{factor_id}"):
                row.text = text

    def set_helps(self, factor_id: str, *, helps: bool) -> None:
        """It helped, or it hindered."""
        row = self._factor_row(factor_id)
        if row.helps != helps:
            with self._file.work("Factor: hielp" if helps else "Factor: hinderde"):
                row.helps = helps

    def set_perspective(self, factor_id: str, perspective: str | None) -> None:
        """Who saw it: a key of the guide or the group's own word; None: nobody says."""
        row = self._factor_row(factor_id)
        if row.perspective != perspective:
            with self._file.work("Perspectief gekozen"):
                row.perspective = perspective

    def place_factor(self, factor_id: str, moment_id: str | None) -> None:
        """At another moment of its verhaal; None is the whole course."""
        row = self._factor_row(factor_id)
        if row.moment_id != moment_id:
            with self._file.work("Factor verplaatst"):
                row.moment_id = moment_id

    def move_factor(self, factor_id: str, by: int) -> None:
        """So many places further among what stands beside it, or (below 0) back; at the edge it stays."""
        row = self._factor_row(factor_id)
        beside = (row.trajectory_id, row.moment_id, row.helps)
        rows = [one for one in self._rows(Factor) if (one.trajectory_id, one.moment_id, one.helps) == beside]
        self._move(rows, factor_id, by, "Factor verplaatst")

    def same(self, factor_ids: Iterable[str], text: str) -> None:
        """The group says that these are one and the same: they get the same words, and count as one pattern.

        What each of them said before stays in the history, and undo brings it back.
        """
        rows = [self._factor_row(factor_id) for factor_id in factor_ids]
        if any(row.text != text for row in rows):
            with self._file.work(f"{counted(len(rows), 'factor', 'factoren')}: dit is hetzelfde"):
                for row in rows:
                    row.text = text

    def bin_factor(self, factor_id: str) -> None:
        """To the bin; it asks nothing and can be undone."""
        with self._file.work("Factor naar de prullenbak"):
            self._factor_row(factor_id).presence = _BINNED

    # -- inside

    def _factor_row(self, factor_id: str) -> Factor:
        return self._file.session.get_one(Factor, factor_id)

    def _move(
        self, rows: "list[Trajectory] | list[Moment] | list[Factor]", row_id: str, by: int, label: str
    ) -> None:
        here = [row.id for row in rows].index(row_id)
        rank = rank_moved([row.rank for row in rows], here, by)
        if rank is not None:
            with self._file.work(label):
                rows[here].rank = rank
