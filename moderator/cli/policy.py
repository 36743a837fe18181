"""`reasons`."""

from typing import Annotated

import typer

from moderator.cli import printing
from moderator.cli.call import at_the_desk
from moderator.cli.options import Json
from moderator.domain import Action


def reasons(
    ctx: typer.Context,
    *,
    require: Annotated[list[Action] | None, typer.Option(metavar="ACTION", help="Want a reason for it.")] = None,
    free: Annotated[list[Action] | None, typer.Option(metavar="ACTION", help="Want none for it any more.")] = None,
    as_json: Json = False,
) -> None:
    """List the actions that nobody may take without naming a reason; leads may change which."""
    with at_the_desk(ctx, writes=bool(require or free)) as desk:
        for actions, is_required in ((require or (), True), (free or (), False)):
            for action in actions:
                desk.policy.require_reason(action, is_required=is_required)
        needing = [action for action in Action if action in desk.policy.reasons()]
    if as_json:
        printing.json_lines([{"action": action} for action in needing])
    elif needing:
        printing.line("A reason has to be named to " + ", ".join(action.replace("_", " ") for action in needing) + ".")
    else:
        printing.line("No action needs a reason.")
