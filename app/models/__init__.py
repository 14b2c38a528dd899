"""What is kept: the mapped classes, one module per idea."""

from app.models.around import Agreement, Factor, Remark, Source, Trajectory
from app.models.base import Base, Entity, Presence, new_id
from app.models.contribution import Check, Cluster, Contradiction, Contribution, Kind, Note, Score, Via, Vote
from app.models.day import AgendaItem, Attendance, Day, Person, Subgroup
from app.models.draft import Attachment, Blob, Draft, Export, Gap, ReadBack, Version, WordTemplate, id_for
from app.models.guide import GuideCopy
from app.models.practice import Network, Practice
from app.models.profile import Backing, Card, Casus, CoreActivity, CoreComponent, Deck, Play, Round

__all__ = [
    "AgendaItem",
    "Agreement",
    "Attachment",
    "Attendance",
    "Backing",
    "Base",
    "Blob",
    "Card",
    "Casus",
    "Check",
    "Cluster",
    "Contradiction",
    "Contribution",
    "CoreActivity",
    "CoreComponent",
    "Day",
    "Deck",
    "Draft",
    "Entity",
    "Export",
    "Factor",
    "Gap",
    "GuideCopy",
    "Kind",
    "Network",
    "Note",
    "Person",
    "Play",
    "Practice",
    "Presence",
    "ReadBack",
    "Remark",
    "Round",
    "Score",
    "Source",
    "Subgroup",
    "Trajectory",
    "Version",
    "Via",
    "Vote",
    "WordTemplate",
    "id_for",
    "new_id",
]
