"""Where in a text that is shown the searched words stand."""

from moderator.search_text import marks

__all__ = ["marks"]
