"""Campaigns: groups of near-duplicates, counted as they arrive."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, bindparam, case, distinct, func, select, text, update

from moderator.domain import CampaignId, CommentId
from moderator.storage.batches import portions
from moderator.storage.copies import OpenCopies
from moderator.storage.moments import from_stored
from moderator.storage.schema import IS_STALE_CAMPAIGN, IS_UNSIGNED_CAMPAIGN, campaigns, comments, streams
from moderator.views import CampaignView

_ADD = (
    "INSERT INTO campaigns (id, copies, open, signature) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
    "copies = copies + excluded.copies, open = open + excluded.open, "
    "signature = coalesce(signature, excluded.signature), is_stale = 1"
)
_AMONG = (
    "SELECT id, campaign FROM campaign_aliases WHERE id IN",
    "SELECT id, id FROM campaigns WHERE id IN",
)
_ALIAS = "INSERT INTO campaign_aliases (id, campaign) VALUES (?, ?) ON CONFLICT (id) DO NOTHING"
_TAKE_AWAY = "UPDATE campaigns SET copies = copies - ?, is_stale = 1 WHERE id = ?"
_SIGN = "UPDATE campaigns SET signature = ? WHERE id = ?"
# Comments that are older than others which are judged can come into a campaign by an edit.
_LOOK_BACK = "UPDATE campaigns SET judged_to = min(judged_to, ?) WHERE id = ?"


class Grown(NamedTuple):
    """A campaign whose copies have become more or fewer, and what is judged of it: by which class, up to where."""

    id: CampaignId
    copies: int
    judged_as: int
    judged_to: CommentId


class Campaigns:
    """Groups of near-duplicates."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, arrived: Iterable[CampaignId], founded: Mapping[CampaignId, bytes], opened: Mapping[CampaignId, int]
    ) -> None:
        """Count copies that came, keep the signatures of new campaigns, and mark all of them stale.

        `opened` are those of the copies that are new and open: what was there before is counted when it changes.
        """
        rows = [(id_, count, opened.get(id_, 0), founded.get(id_)) for id_, count in Counter(arrived).items()]
        if rows:
            # nearly all texts are said once: new campaigns of one copy need no look
            grown = [id_ for id_, count in opened.items() if count > 1 or id_ not in founded]
            with OpenCopies(self._connection).keeping_total(grown):
                self._connection.exec_driver_sql(_ADD, rows)

    def take_away(self, gone: Iterable[CampaignId]) -> None:
        """Count copies that an edit has turned into something else."""
        rows = [(count, id_) for id_, count in Counter(gone).items()]
        if rows:
            self._connection.exec_driver_sql(_TAKE_AWAY, rows)

    def look_back(self, moved: Iterable[tuple[CampaignId, CommentId]]) -> None:
        """Note that comments have come into campaigns by an edit, behind others that are judged."""
        rows = [(comment - 1, id_) for id_, comment in moved]
        if rows:
            self._connection.exec_driver_sql(_LOOK_BACK, rows)

    def among(self, ids: Collection[CampaignId]) -> Mapping[CampaignId, CampaignId]:
        """Give the campaigns that texts of these letters belong to; new ones are left out."""
        found: dict[CampaignId, CampaignId] = {}
        for portion in portions(list(ids)):
            # an expression of so many values takes SQLAlchemy longer to write than SQLite to answer
            places = ",".join("?" * len(portion))
            for query in _AMONG:
                rows = self._connection.exec_driver_sql(f"{query} ({places})", tuple(portion))
                found.update((CampaignId(id_), CampaignId(campaign)) for id_, campaign in rows)
        return found

    def alias(self, near: Mapping[CampaignId, CampaignId]) -> None:
        """Keep which campaigns near-copies have joined."""
        if near:
            self._connection.exec_driver_sql(_ALIAS, list(near.items()))

    def signatures(self, ids: Collection[CampaignId]) -> Mapping[CampaignId, bytes]:
        """Give the founders' signatures."""
        found: dict[CampaignId, bytes] = {}
        for portion in portions(list(ids)):
            query = select(campaigns.c.id, campaigns.c.signature).where(_is_one_of(portion))
            found.update((CampaignId(id_), signature) for id_, signature in self._connection.execute(query))
        return found

    def unsigned(self, limit: int) -> Mapping[CampaignId, str | None]:
        """Give campaigns from before there were signatures, each with one of its texts; None where all are gone."""
        said = select(comments.c.text).where(comments.c.campaign == campaigns.c.id).order_by(comments.c.id).limit(1)
        query = select(campaigns.c.id, said.scalar_subquery()).where(text(IS_UNSIGNED_CAMPAIGN)).limit(limit)
        return {CampaignId(id_): found for id_, found in self._connection.execute(query)}

    def sign(self, signed: Mapping[CampaignId, bytes]) -> None:
        """Write signatures down for campaigns that are there."""
        if signed:
            self._connection.exec_driver_sql(_SIGN, [(signature, id_) for id_, signature in signed.items()])

    def stale(self, limit: int) -> list[Grown]:
        """Give campaigns of three copies or more whose size has changed since they were last judged."""
        columns = (campaigns.c.id, campaigns.c.copies, campaigns.c.judged_as, campaigns.c.judged_to)
        query = select(*columns).where(text(IS_STALE_CAMPAIGN)).order_by(campaigns.c.id).limit(limit)
        return [Grown(CampaignId(id_), *rest) for id_, *rest in self._connection.execute(query)]

    def freshen(self, judged: Sequence[Grown]) -> None:
        """Mark campaigns as judged, by these classes and up to these comments, save those that have grown meanwhile."""
        here = (campaigns.c.id == bindparam("campaign"), campaigns.c.copies == bindparam("then"))
        statement = update(campaigns).where(*here)
        values = {"is_stale": False, "judged_as": bindparam("to_class"), "judged_to": bindparam("to_comment")}
        rows = [dict(zip(("campaign", "then", "to_class", "to_comment"), one, strict=True)) for one in judged]
        if rows:
            self._connection.execute(statement.values(values), rows)

    def spread(self, ids: Sequence[CampaignId]) -> Mapping[CampaignId, tuple[int, int]]:
        """Say how many copies each campaign has, and by how many authors (a missing author counts as one)."""
        people = func.count(distinct(func.coalesce(comments.c.author_id, 0)))
        found: dict[CampaignId, tuple[int, int]] = {}
        for portion in portions(ids):
            query = select(comments.c.campaign, func.count(), people).where(comments.c.campaign.in_(portion))
            rows = self._connection.execute(query.group_by(comments.c.campaign))
            found.update((CampaignId(id_), (count, authors)) for id_, count, authors in rows)
        return found

    def view(self, id_: CampaignId) -> CampaignView:
        """Describe a campaign for its card."""
        is_open = func.sum(case((comments.c.status == "open", 1), else_=0))
        people, where = func.count(distinct(comments.c.author_id)), func.group_concat(distinct(comments.c.stream_id))
        columns = (func.count(), is_open, people, func.min(comments.c.created_at), where)
        copies, open_, authors, first, numbers = self._connection.execute(
            select(*columns).where(comments.c.campaign == id_)
        ).one()
        names = select(streams.c.name).where(streams.c.id.in_(map(int, (numbers or "").split(",") if numbers else ())))
        return CampaignView(
            id=id_,
            copies=copies,
            open=open_ or 0,
            authors=authors,
            first_seen=from_stored(first),
            streams=tuple(sorted(self._connection.scalars(names))),
        )


def _is_one_of(ids: Sequence[CampaignId]) -> ColumnElement[bool]:
    return campaigns.c.id.in_(ids)
