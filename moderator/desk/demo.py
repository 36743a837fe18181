"""The demo inbox: an invented brand with five streams, its replies and rules."""

import tomllib
from datetime import datetime, timedelta
from pathlib import Path

from moderator.care_forms import BrandForm, PathForm
from moderator.desk.brands import Brands
from moderator.desk.clock import now
from moderator.desk.escalating import Escalating
from moderator.desk.inbox import Inbox
from moderator.desk.replies import Replies
from moderator.desk.rules import Rules
from moderator.folders import shipped
from moderator.progress import Report, silent
from moderator.rules.files import read_rules
from moderator.streams.files import open_file
from moderator.views import Taken

_AGO = timedelta(minutes=2)
"""How long before now the demo's last comment was written."""


class Demo:
    """Brings the demo in."""

    def __init__(self, inbox: Inbox, replies: Replies, rules: Rules, escalating: Escalating, brands: Brands) -> None:
        self._inbox = inbox
        self._replies = replies
        self._rules = rules
        self._escalating = escalating
        self._brands = brands

    def load(self, report: Report = silent) -> list[Taken]:
        """Take the demo's streams in, with their times moved so that the last comment is new; twice adds nothing."""
        folder = shipped("resources")
        self._replies.load_file(folder / "replies" / "aurora.toml")
        self._replies.bring_shipped()
        self._say_how_to_care(folder / "escalation")
        for rule in read_rules(folder / "rules"):
            self._rules.save(rule)
        demo = tomllib.loads((folder / "demo" / "demo.toml").read_text("utf-8"))
        paths = [folder / "demo" / stream["file"] for stream in demo["streams"]]
        moved_by = now() - _AGO - _newest(paths)
        return [
            self._inbox.take(
                path,
                stream=stream["name"],
                platform=stream["platform"],
                brand=demo["brand"],
                own=demo["own"],
                moved_by=moved_by,
                report=report,
            )
            for path, stream in zip(paths, demo["streams"], strict=True)
        ]

    def _say_how_to_care(self, folder: Path) -> None:
        path = PathForm.read_path(folder / "complaints.toml").path
        profile = BrandForm.read_path(folder / "aurora.toml").profile
        self._escalating.bring(path)
        self._brands.bring(profile)


def _newest(paths: list[Path]) -> datetime:
    entries = (entry for path in paths for entry in open_file(path).entries())
    return max(e.comment.created_at for e in entries if e.comment is not None and e.comment.created_at is not None)
