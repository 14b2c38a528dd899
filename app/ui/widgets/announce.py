"""One sentence for screen readers, about what happened elsewhere than where the keyboard is."""

from PySide6.QtCore import QObject


def announce(about: QObject, words: str, *, at_once: bool = False) -> None:
    """Let a screen reader say ``words``; ``at_once`` also in the middle of another sentence."""
    if words:
        _send(about, words, at_once)


def _send(about: QObject, words: str, at_once: bool) -> None:
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # the first paint needs none of it

    event = QAccessibleAnnouncementEvent(about, words)
    how = QAccessible.AnnouncementPoliteness
    event.setPoliteness(how.Assertive if at_once else how.Polite)
    QAccessible.updateAccessibility(event)
