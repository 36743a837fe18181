"""Every use case as a plain method: all that the command line and the window call."""
