"""A program that is killed: adds and types, publishes now and then, says what is safe. Run by test_kill."""

import random
import sys
import threading
from pathlib import Path

from app.models import Contribution, Draft
from app.store.opening import Newer
from app.store.publishing import publish
from tests.store.house import LONG, Laptop


def main() -> None:
    """Work until killed. ``typist.py FOLDER SEED``; prints ``id length`` once that much is on disk."""
    laptop, dice = Laptop(Path(sys.argv[1])), random.Random(int(sys.argv[2]))
    file = laptop.open(newer=Newer.GO_ON)
    with file.work("Begonnen") as session:
        draft = Draft(step="g/1", text=LONG)
        session.add(draft)
    worker: threading.Thread | None = None
    outcomes: list[object] = []
    print("open", flush=True)
    while True:
        if dice.random() < 0.3:
            row: Draft | Contribution = Contribution(step="g/1", text="antwoord" * dice.randrange(200))
            with file.work("Antwoord") as session:
                session.add(row)
        else:
            row = draft
            with file.work("Getypt", burst="draft"):
                at = dice.randrange(len(draft.text))
                draft.text = draft.text[:at] + "x" * dice.randrange(1, 9) + draft.text[at:]
        print(row.__tablename__, row.id, len(row.text or ""), flush=True)
        if worker is None and dice.random() < 0.2:
            snapshot = file.snapshot()
            worker = threading.Thread(
                target=lambda snapshot=snapshot: outcomes.append(publish(snapshot, file.place, file.lock))
            )
            worker.start()
        if worker is not None and not worker.is_alive():
            worker = None
            file.finish(outcomes.pop())  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
