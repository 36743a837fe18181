"""Canned replies: sandboxed templates and what goes into them."""

from moderator.replies.files import read_replies
from moderator.replies.language import VARIABLES
from moderator.replies.template import check, render, variables_of

__all__ = ["VARIABLES", "check", "read_replies", "render", "variables_of"]
