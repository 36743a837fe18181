"""The inbox's tables. Times are microseconds since 1970, flags a bit each in the order of `Flag`."""

from functools import cache

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Select,
    Table,
    Text,
    UniqueConstraint,
    select,
    text,
)

from moderator.domain import Assessment, Flag

NAMING = {"ix": "ix_%(column_0_label)s", "uq": "uq_%(table_name)s_%(column_0_name)s", "pk": "pk_%(table_name)s"}
metadata = MetaData(naming_convention=NAMING)

Moment = BigInteger
"""Microseconds since 1970, UTC."""

brands = Table(
    "brands",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
)

streams = Table(
    "streams",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("brand_id", ForeignKey("brands.id"), nullable=False),
    Column("name", Text, nullable=False, unique=True),
    Column("platform", Text, nullable=False),
    Column("cursor", Text),
    Column("made_at", Moment, nullable=False),
    Column("under_contests", Integer, nullable=False, server_default=text("0")),
)

# Stale authors have written since they were last judged; marked ones had facts against them then.
# A realm is within which an author's id means one person: a platform, or one file stream.
authors = Table(
    "authors",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("realm", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("is_own", Boolean, nullable=False, server_default=text("0")),
    Column("is_banned", Boolean, nullable=False, server_default=text("0")),
    Column("is_stale", Boolean, nullable=False, server_default=text("1")),
    Column("is_marked", Boolean, nullable=False, server_default=text("0")),
    Column("account_made_at", Moment),
    Column("followers", Integer),
    Column("following", Integer),
    Column("has_default_picture", Boolean),
    UniqueConstraint("realm", "external_id"),
)
Index("ix_authors_own", authors.c.realm, sqlite_where=text("is_own = 1"))
Index("ix_authors_stale", authors.c.id, sqlite_where=text("is_stale = 1"))

# `is_contest` is what the post's text announces, `is_marked` what a moderator says instead. `first_at` is when the
# earliest comment known under it was written.
posts = Table(
    "posts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("stream_id", ForeignKey("streams.id"), nullable=False),
    Column("external_id", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("is_contest", Boolean, nullable=False, server_default=text("0")),
    Column("is_marked", Boolean),
    Column("made_at", Moment),
    Column("first_at", Moment),
    UniqueConstraint("stream_id", "external_id"),
)
Index("ix_posts_contest", posts.c.id, sqlite_where=text("is_contest = 1 OR is_marked IS NOT NULL"))

contest_marks = Table(
    "contest_marks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("post_id", ForeignKey("posts.id"), nullable=False),
    Column("is_contest", Boolean, nullable=False),
    Column("moderator", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
)
Index("ix_contest_marks_post", contest_marks.c.post_id)

campaigns = Table(
    "campaigns",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("copies", Integer, nullable=False),
    Column("is_stale", Boolean, nullable=False, server_default=text("1")),
    # What the founder is recognised by: empty where it is too short, NULL where nobody has looked yet.
    Column("signature", LargeBinary),
    # The class of size that its copies were judged by, and the newest comment among them.
    Column("judged_as", Integer, nullable=False, server_default=text("0")),
    Column("judged_to", Integer, nullable=False, server_default=text("0")),
    # How many of the copies are open.
    Column("open", Integer, nullable=False, server_default=text("0")),
)
# Two people may say the same thing; the third copy makes it worth a look. Nearly all texts are said once, and would
# stand in the index for good without that.
IS_STALE_CAMPAIGN = "is_stale = 1 AND (copies >= 3 OR judged_as > 0)"
IS_UNSIGNED_CAMPAIGN = "signature IS NULL"
Index("ix_campaigns_stale", campaigns.c.id, sqlite_where=text(IS_STALE_CAMPAIGN))
Index("ix_campaigns_unsigned", campaigns.c.id, sqlite_where=text(IS_UNSIGNED_CAMPAIGN))
IS_OPEN_CAMPAIGN = "open >= 2"
Index("ix_campaigns_open", campaigns.c.open.desc(), campaigns.c.id, sqlite_where=text(IS_OPEN_CAMPAIGN))

# Letters that are a near-copy of a founder's: whoever says the same again joins the same campaign, also when a founder
# that is more alike has come since.
campaign_aliases = Table(
    "campaign_aliases",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("campaign", BigInteger, nullable=False),
)

# Band keys of founders, many in a row: keys are spread evenly, so that with a row for each, every batch would touch
# every page of their table.
band_runs = Table(
    "band_runs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("founders", Integer, nullable=False),
    Column("keys", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

moderators = Table(
    "moderators",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("role", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
)


def streams_of(brand: str) -> Select[tuple[int]]:
    """Select the streams that belong to a brand."""
    return select(streams.c.id).join(brands).where(brands.c.name == brand)


# Priority, raised flags and language stand here as well as in the assessment, because the queues are read by them; so
# does whether there is a link in the text. The indexes of the queues are in `schema_queues`.
comments = Table(
    "comments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("stream_id", ForeignKey("streams.id"), nullable=False),
    Column("external_id", Text, nullable=False),
    Column("post_id", ForeignKey("posts.id")),
    Column("author_id", ForeignKey("authors.id")),
    Column("parent_external_id", Text),
    Column("text", Text, nullable=False),
    Column("revision", Integer, nullable=False, server_default=text("1")),
    Column("created_at", Moment),
    Column("taken_at", Moment, nullable=False),
    Column("status", Text, nullable=False),
    Column("visibility", Text, nullable=False),
    Column("assignee_id", ForeignKey("moderators.id")),
    Column("due_at", Moment),
    Column("priority", Integer, nullable=False),
    Column("raised", Integer, nullable=False),
    Column("campaign", BigInteger),
    Column("lang", Text, nullable=False, server_default=text("'und'")),
    Column("has_link", Boolean, nullable=False, server_default=text("0")),
    Column("route", Text),
    UniqueConstraint("stream_id", "external_id"),
)


_BITS = {flag: 1 << place for place, flag in enumerate(Flag)}


def bit(flag: Flag) -> int:
    """Say which bit of `raised` stands for the flag."""
    return _BITS[flag]


def raised_bits(assessment: Assessment) -> int:
    """Write the raised flags as bits."""
    return _bits_of(frozenset(assessment.raised))


@cache
def _bits_of(raised: frozenset[Flag]) -> int:
    return sum(map(bit, raised))


@cache
def raised_flags(bits: int) -> frozenset[Flag]:
    """Read raised flags from their bits."""
    return frozenset(flag for flag, its in _BITS.items() if bits & its)


# One expression, not two conditions: else SQLite, knowing no numbers, might walk the index of all open comments.
_RAISED_WHILE_OPEN = "(CASE status WHEN 'open' THEN raised ELSE 0 END)"


def is_open_and_raised(flag: Flag) -> str:
    """Give the SQL that both a flag's partial index and its queue use; SQLite matches the two by their text."""
    return f"({_RAISED_WHILE_OPEN} & {bit(flag)}) <> 0"


IS_OPEN = "status = 'open'"
IS_OUT_OF_THE_WAY = "status IN ('assigned', 'escalated', 'snoozed')"


Index("ix_comments_author", comments.c.author_id, comments.c.created_at)
Index("ix_comments_post", comments.c.post_id)
Index("ix_comments_campaign", comments.c.campaign, sqlite_where=text("campaign IS NOT NULL"))
Index("ix_comments_route", comments.c.route, comments.c.status, sqlite_where=text("route IS NOT NULL"))
Index(
    "ix_comments_parent",
    comments.c.stream_id,
    comments.c.parent_external_id,
    sqlite_where=text("parent_external_id IS NOT NULL"),
)

revisions = Table(
    "revisions",
    metadata,
    Column("comment_id", ForeignKey("comments.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("ended_at", Moment, nullable=False),
    PrimaryKeyConstraint("comment_id", "revision"),
)

# Both are read by comment, a page of cards at a time: without a rowid they are one tree each.
assessments = Table(
    "assessments",
    metadata,
    Column("comment_id", ForeignKey("comments.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("lang", Text, nullable=False),
    *(Column(flag.value, Float, nullable=False) for flag in Flag),
    Column("model", Text, nullable=False),
    PrimaryKeyConstraint("comment_id", "revision"),
    sqlite_with_rowid=False,
)

evidence = Table(
    "evidence",
    metadata,
    Column("comment_id", ForeignKey("comments.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("findings", Text, nullable=False),
    PrimaryKeyConstraint("comment_id", "revision"),
    sqlite_with_rowid=False,
)

counters = Table(
    "counters",
    metadata,
    Column("stream_id", ForeignKey("streams.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("count", Integer, nullable=False),
    PrimaryKeyConstraint("stream_id", "name"),
)

# Counts that belong to no one stream.
totals = Table("totals", metadata, Column("name", Text, primary_key=True), Column("count", Integer, nullable=False))

imports = Table(
    "imports",
    metadata,
    Column("digest", Text, nullable=False),
    Column("stream_id", ForeignKey("streams.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("finished_at", Moment),
    PrimaryKeyConstraint("digest", "stream_id"),
)
