"""How the end that comes near is told by colour; beside it there are always digits or words."""

from app.workshop.question_timer import Urgency

INK = {Urgency.FINE: "ink", Urgency.NEARLY: "warning", Urgency.LAST: "danger", Urgency.OVER: "danger"}
"""The colour token of a time that is left."""
