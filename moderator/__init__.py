"""Moderator: a workstation for people who look after a brand's comments."""
