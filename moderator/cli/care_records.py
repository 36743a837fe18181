"""What the commands about care print with --json."""

from datetime import timedelta
from typing import Any

from moderator.care import BrandProfile, CaseCare, Clock, EscalationPath, Question, RunningEscalation, ServiceFigures
from moderator.care_forms import BrandForm, PathForm
from moderator.cli.records import moment
from moderator.domain import CommentId

Record = dict[str, Any]


def of_running(comment: CommentId, running: RunningEscalation) -> Record:
    """Give a line of `escalations list --json`."""
    return {
        "comment": comment,
        "path": running.path or None,
        "level": running.level,
        "levels": running.levels,
        "to": running.to,
        "began_at": moment(running.began_at),
        "due_at": moment(running.due_at),
        "reminded_at": moment(running.reminded_at),
    }


def of_care(comment: CommentId, care: CaseCare) -> Record:
    """Give what runs about a comment, for `show --json`."""
    return {
        "escalation": None if care.escalation is None else of_running(comment, care.escalation),
        "first_answer": _clock(care.first_answer),
        "resolution": _clock(care.resolution),
        "questions": [of_question(question) for question in care.questions],
        "waits_for_author": care.waits_for_author,
        "prepared_reply": care.prepared_reply or None,
        "route": care.route or None,
    }


def _clock(clock: Clock | None) -> Record | None:
    return None if clock is None else {"due_at": moment(clock.due_at), "done_at": moment(clock.done_at)}


def of_path(path: EscalationPath) -> Record:
    """Give a path as its file has it."""
    return PathForm.of(path).model_dump(mode="json")


def of_profile(profile: BrandProfile) -> Record:
    """Give a brand as its file has it."""
    return BrandForm.of(profile).model_dump(mode="json")


def of_question(question: Question) -> Record:
    """Give the line of `ask --json`, `answer --json` and `questions --json`."""
    return {
        "question": question.id,
        "comment": question.comment,
        "asked_by": question.asked_by,
        "asked_of": question.asked_of,
        "text": question.text,
        "asked_at": moment(question.asked_at),
        "answer": question.answer or None,
        "answered_by": question.answered_by or None,
        "answered_at": moment(question.answered_at),
    }


def of_service(figures: ServiceFigures) -> Record:
    """Give a line of `service --json`; times are seconds of business time."""
    return {
        "brand": figures.brand,
        "answered": figures.answered,
        "first_answer_median": _seconds(figures.first_answer_median),
        "first_answer_kept": figures.first_answer_kept,
        "resolved": figures.resolved,
        "resolution_median": _seconds(figures.resolution_median),
        "resolution_kept": figures.resolution_kept,
    }


def _seconds(time: timedelta | None) -> float | None:
    return None if time is None else time.total_seconds()
