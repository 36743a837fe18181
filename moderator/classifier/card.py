"""The card that travels with a model: what it learnt from, how right it is, and what it cannot do."""

from dataclasses import dataclass
from pathlib import Path

from moderator.classifier import figures_file
from moderator.classifier.origins import ORIGINS
from moderator.classifier.tables import figure_table, marked
from moderator.figures import Figure, Measurements

CARD_NAME = "en-ru-id.md"
HELD_OUT, ELSEWHERE, STREAMS = "held-out", "elsewhere", "streams"
"""The marked places of a card, and of the manual's page about judgement."""
_MADE = """\
Flags comments as spam, bot, prize_hunter, negative, obscene and question, and tells their language. A linear
model over hashed pieces of words, words and pairs of words; `docs/judgement.md` explains it.

Made by `moderator train FOLDER --target models`; the same folder gives the same weights. The labelled texts are not
part of the project; the model holds weights of hashed pieces, and no text."""
_MEASURED = """\
Each text was scored by a model that had not learnt from its source, or, where its language has one source alone, not
from its author or a near-duplicate. Thresholds and calibration were chosen on the same scores, so these figures
flatter a little. In brackets are 95 % intervals: the bootstrap over authors and near-duplicates. The calibration error
is the mean distance of predicted and observed shares, in ten bins of equally many texts, wide ones cut at the tenths of
the scale. A dash is a figure that cannot be told."""
_ELSEWHERE = """\
On other sources, not learnt from, but looked at while the model was made; judged as `moderator score` does:"""
_STREAMS = """\
The share of comments that is raised in streams nobody labelled, where false alarms are what one notices:"""
_NOT_YET = "Not measured yet; `make figures DATA=FOLDER` does."
_LIMITS = """\
## Limits

- **Spam.** English was learnt from text messages and comments under three videos, Indonesian from gambling adverts,
  Russian from one collection of chats, measured within itself. The two Indonesian sets share near-duplicates, so that
  their figures are optimistic. Adverts of another kind are missed more often than the table shows.
- **Negative.** Learnt from reviews and tweets about brands, with ordinary chat as the other side. Irony, quarrels
  between readers and politics are told badly, and tears that are no complaint are often taken for one.
- **Obscene.** There is no labelled Indonesian set. Indonesian is learnt from a list of coarse words of our own, so it
  knows words and not meanings; no figure is given for it. In Russian, most obscene texts of a new source are missed.
- **Bot.** The labels are of accounts, the texts are tweets in English and French. A text alone cannot tell a bot, so
  the threshold is set where hardly any ordinary comment is flagged, and most bots are missed by text. All comments of
  an account together are judged by how they are written, in Latin letters alone, as 93 bots of one contest in making
  them taught it: bots of other makers may write otherwise. Behaviour in the inbox does the rest; its weights are
  rule-based, not measured.
- **Prize-hunter.** The labels are weak: many are comments that merely stood under a contest, few are Russian or
  Indonesian, and some are sentences of our own. Where all texts of a source are prize-hunters, its precision and
  PR-AUC say nothing. Behaviour is rule-based here too, not measured.
- **Question.** Learnt from the question marks that people set, which were taken off half of the texts. Without a mark,
  questions in everyday spelling are missed.
- **Language.** English, Russian and Indonesian are told apart; any other is "und" at best, or taken for the nearest.
- Scores are calibrated on held-out sources whose share of flagged comments is not that of your inbox.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCard:
    """What a training run made: its sources as (name, flag, texts, texts that have it), and its held-out figures."""

    name: str
    sources: tuple[tuple[str, str, int, int], ...]
    figures: tuple[Figure, ...]


def write_card(card: ModelCard, file: Path) -> None:
    """Write the card as Markdown, and its figures as JSON beside it, both aside first."""
    parts = [
        f"# Model {card.name}",
        _MADE,
        "## Learnt from",
        _sources(card),
        "## How right it is",
        _MEASURED,
        marked(HELD_OUT, figure_table(card.figures)),
        _ELSEWHERE,
        marked(ELSEWHERE, _NOT_YET),
        _STREAMS,
        marked(STREAMS, _NOT_YET),
        _LIMITS.rstrip(),
    ]
    aside = file.with_suffix(".part")
    aside.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    aside.replace(file)
    figures_file.write(Measurements(model=card.name, held_out=card.figures), figures_file.place(file))


def _sources(card: ModelCard) -> str:
    rows = ["| set | flag | texts | have it | origin | licence |", "|---|---|--:|--:|---|---|"]
    for name, flag, texts, positive in card.sources:
        origin, licence = ORIGINS.get(name, ("the trainer's own", "the trainer's own"))
        rows.append(f"| {name} | {flag} | {texts} | {positive} | {origin} | {licence} |")
    return "\n".join(rows)
