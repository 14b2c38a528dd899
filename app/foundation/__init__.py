"""The bottom room: errors, text rules and where the resources lie. Nothing here knows a practice."""
