"""Judges comments: text, behaviour, training, evaluation, explanation, model files."""
