"""Canned replies: sandboxed templates and what goes into them."""
