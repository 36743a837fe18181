"""The card that travels with a model: what it learnt from, how right it is, and what it cannot do."""

from dataclasses import dataclass
from pathlib import Path

from moderator.classifier.evaluation import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCard:
    """What a training run made: its sources as (name, flag, rows, rows that have it), and its held-out figures."""

    name: str
    sources: tuple[tuple[str, str, int, int], ...]
    figures: tuple[Figure, ...]


def write_card(card: ModelCard, file: Path) -> None:
    """Write the card as Markdown."""
    lines = [f"# {card.name}", ""]
    lines += [
        f"| {figure.flag} | {figure.lang} | {figure.source} | {figure.n} | {figure.positive} | {figure.precision:.3f} | {figure.recall:.3f} | {figure.f1:.3f} | {figure.macro_f1:.3f} | {figure.pr_auc:.3f} |"
        for figure in card.figures
    ]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
