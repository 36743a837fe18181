"""What the model page shows, read in one go off the GUI thread."""

from dataclasses import dataclass

from moderator.desk import Desk
from moderator.desk.candidates import SHIPPED
from moderator.domain import Role
from moderator.figures import Measurements
from moderator.learnt import CandidateModel, ModelSwitch
from moderator.progress import Report
from moderator.queues import Queue, QueueName
from moderator.ui.background import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelState:
    """The models, which one judges since when, and what waits for them; `current` is what the model calls itself."""

    current: str
    warning: str
    models: tuple[CandidateModel, ...]
    switches: tuple[ModelSwitch, ...]
    outdated: int
    asked: int
    is_lead: bool

    @property
    def in_use(self) -> CandidateModel | None:
        """Give the model that judges."""
        return next((one for one in self.models if one.is_in_use), None)

    @property
    def before(self) -> str | None:
        """Name the model that taking the last switch back would put to work; None when no switch stands."""
        put_aside: list[str] = []
        for switch in reversed(self.switches):
            if not switch.takes_back:
                put_aside.append(switch.before)
            elif put_aside:
                put_aside.pop()
        return put_aside[-1] if put_aside else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """The figures that lie beside a model; None where there are none."""

    name: str
    figures: Measurements | None


def reading_models(desk: Desk) -> Work:
    """Give the work that reads everything but what takes all decisions to be read."""

    def read(_: Report) -> ModelState:
        # a model that cannot be loaded is only found out by loading it
        current = desk.models.current()
        return ModelState(
            current=current,
            warning=desk.models.warning,
            models=desk.models.all(),
            switches=desk.models.switches(),
            outdated=desk.models.outdated(),
            asked=desk.queues.size(Queue(name=QueueName.TEACH)).count,
            is_lead=desk.me.role is not Role.MODERATOR,
        )

    return read


def counting_labels(desk: Desk) -> Work:
    """Give the work that counts what all decisions teach."""

    def count(report: Report) -> int:
        return desk.learning.labels(report)

    return count


def reading_figures(desk: Desk, name: str) -> Work:
    """Give the work that reads the figures beside a model."""

    def read(_: Report) -> Published:
        return Published(name=name, figures=desk.models.figures(name))

    return read


def is_shipped(name: str) -> bool:
    """Tell whether a model came with the program."""
    return name == SHIPPED
