"""The command line: typer commands, each one call of the desk and one answer."""
