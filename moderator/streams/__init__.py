"""Where comments come in and actions go out: one module per format or platform."""
