"""The morning: an empty file gets its practice, its people and their tables, with keys only."""

from app.guides.schema import Guide
from app.ui.demo.camera import Camera
from app.ui.demo.hands import Hands
from app.ui.state import OpenPractice
from app.workshop.agenda_guess import asked_by
from app.workshop.day_file import DayFile
from app.workshop.day_plans import day_plans
from app.workshop.methods import offered

BREAKS = ("Pauze", "Broodjeslunch")


def fill_in_practice(day: DayFile, hands: Hands, camera: Camera) -> None:
    """What the first level asks. The cursor stands in the second field: the name came with the file."""
    practice = day.practice
    assert practice.contact is not None
    hands.press("Alt+1", "Shift+Tab", "Ctrl+A")
    hands.type(practice.title)
    hands.press("Tab")
    hands.type(practice.submitter or "")
    hands.press("Tab", "Return")
    for partner in practice.partners:
        hands.type(partner)
        hands.press("Return")
    for words in (practice.contact.name, practice.contact.role, practice.contact.email):
        hands.press("Tab")
        hands.type(words or "")
    hands.press("Tab", "Return")
    for theme in practice.themes:
        hands.type(theme)
        hands.press("Return")
    hands.press("Tab")
    hands.type(practice.target_group or "")
    hands.press("Tab")
    hands.type(practice.short_description or "")
    camera.take_all("voorbereiden-praktijk")


def bring_people(day: DayFile, hands: Hands, camera: Camera) -> None:
    """Everybody from a list as Excel gives it, with the table they sit at."""
    hands.press("Alt+2")
    camera.take("voorbereiden-mensen-leeg")
    paste_people(day, hands)
    camera.take("voorbereiden-mensen-geplakt")
    hands.press("Return")
    camera.take_all("voorbereiden-mensen")


def paste_people(day: DayFile, hands: Hands) -> None:
    """The list, pasted in the part of Voorbereiden where people stand; it is shown before it counts."""
    rows = [("Naam", "Rol", "Organisatie", "Tafel")]
    rows += [(one.name, one.role or "", one.organisation or "", one.table or "") for one in day.participants]
    hands.press("Alt+2")
    hands.paste("\n".join("\t".join(row) for row in rows))


def choose_questions(hands: Hands, camera: Camera) -> None:
    """The group's own questions, from a file."""
    hands.press("Alt+4", "Ctrl+O")
    camera.take_all("voorbereiden-werkvormen")


def plan_day(day: DayFile, practice: OpenPractice, hands: Hands, camera: Camera) -> None:
    """When and where, and every block of the agenda; what nobody foresaw is not on it yet."""
    meeting = day.days[0]
    hands.press("Alt+3")
    camera.take("voorbereiden-agenda-leeg")
    hands.press("F6")
    hands.type(meeting.date or "")
    hands.press("Tab")
    hands.type(meeting.place or "")
    hands.press("Escape", *["Tab"] * len(day_plans()), "Return")
    items = [item for item in day.agenda if item.minutes]
    for number, item in enumerate(items):
        if number:
            hands.press("Ctrl+Return")
        hands.type(item.activity)
        hands.press("Tab")
        hands.type(str(item.minutes))
        hands.press("Return")
    hands.press(*["Up"] * len(items))
    guides = offered(practice.workshop)
    for item in items:
        if item.activity in BREAKS:
            hands.press("Space")
        key, sections = asked_by(item.activity, guides)
        guide = next((guide for guide in guides if guide.key == key), None)
        if guide is not None:
            guides = offered(practice.workshop)
            hands.press("F4", *["Down"] * ([one.key for one in guides].index(guide.key) + 1))
            _choose_sections(guide, sections, hands)
            camera.take("voorbereiden-agenda-blok")
            hands.press("Escape")
        hands.press("Down")
    camera.take_all("voorbereiden-agenda")
    hands.press("F8")
    camera.take("voorbereiden-agenda-later")
    hands.press("F8")


def look_at_room(hands: Hands, camera: Camera) -> None:
    """Which screen is the room's."""
    hands.press("Alt+5")
    camera.take_all("voorbereiden-zaal")


def _choose_sections(guide: Guide, wanted: tuple[str, ...], hands: Hands) -> None:
    """In the list of onderdelen, where all are checked: leave out the others."""
    hands.press("Tab")
    for section in guide.sections:
        if wanted and section.key not in wanted:
            hands.press("Space")
        hands.press("Down")
