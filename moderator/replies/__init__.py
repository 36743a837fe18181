"""Canned replies: sandboxed templates, what goes into them, and what is looked at before one is sent."""
