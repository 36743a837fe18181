"""Brings classifier, behaviour and rules together into assessments."""
