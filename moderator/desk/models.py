"""The model in use: scoring, training, measuring."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from moderator.classifier.classifier import Classifier
from moderator.desk.knowledge import Knowledge
from moderator.desk.scoring import scored
from moderator.progress import Report, silent

if TYPE_CHECKING:
    from moderator.classifier.card import ModelCard
    from moderator.classifier.evaluation import Evaluation


class Models:
    """What judges comments."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    @property
    def classifier(self) -> Classifier:
        """The model in use."""
        return self._knowledge.classifier

    def current(self) -> str:
        """Name the model in use."""
        return self.classifier.name

    def score(self, lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
        """Answer each JSON line with its flags, in the same order; a line that cannot be read with its error."""
        return scored(lines, self.classifier)

    def train(self, folder: Path, target: Path, report: Report = silent) -> "ModelCard":
        """Train a model on labelled files; TrainingDataError when they teach nothing."""
        from moderator.classifier.training import train

        return train(folder, target, report)

    def evaluate(self, path: Path) -> "Evaluation":
        """Measure the model in use on a labelled file."""
        from moderator.classifier.evaluation import evaluate

        return evaluate(self.classifier, path)
