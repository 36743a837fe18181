"""Every use case as a plain method: all that the command line and the window call."""

from moderator.desk.desk import Desk

__all__ = ["Desk"]
