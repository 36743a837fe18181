"""The tables of crisis watch: hours as they were counted, and the alarms that were raised."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text, text

from moderator.storage.schema import Moment, metadata

# Hours are numbered from 1970. Counting goes on where it stopped (`watch_reach`), and begins anew once a day.
watched_hours = Table(
    "watched_hours",
    metadata,
    Column("brand_id", ForeignKey("brands.id"), nullable=False),
    Column("hour", Integer, nullable=False),
    Column("comments", Integer, nullable=False),
    Column("negative", Integer, nullable=False),
    PrimaryKeyConstraint("brand_id", "hour"),
    sqlite_with_rowid=False,
)

# Only hours in which something negative was written: most posts have few.
watched_posts = Table(
    "watched_posts",
    metadata,
    Column("post_id", ForeignKey("posts.id"), nullable=False),
    Column("hour", Integer, nullable=False),
    Column("negative", Integer, nullable=False),
    PrimaryKeyConstraint("post_id", "hour"),
    sqlite_with_rowid=False,
)

watch_reach = Table(
    "watch_reach",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("comment_id", Integer, nullable=False),
    Column("counted_at", Moment, nullable=False),
)

# `behind` holds posts, words, authors and the newest comments, as they were when the alarm was last looked at.
alarms = Table(
    "alarms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("brand_id", ForeignKey("brands.id"), nullable=False),
    Column("post_id", ForeignKey("posts.id")),
    Column("began_at", Moment, nullable=False),
    Column("last_at", Moment, nullable=False),
    Column("seen", Integer, nullable=False),
    Column("expected", Float, nullable=False),
    Column("chance", Float, nullable=False),
    Column("behind", Text, nullable=False),
    Column("ended_at", Moment),
)
# one of a brand's alarms runs at most
Index("ix_alarms_running", alarms.c.brand_id, unique=True, sqlite_where=text("ended_at IS NULL"))
Index("ix_alarms_brand", alarms.c.brand_id, alarms.c.began_at)

# What people did about alarms; nothing is taken away from here. `until` is None where it was acknowledged.
alarm_acts = Table(
    "alarm_acts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("alarm_id", ForeignKey("alarms.id"), nullable=False),
    Column("moderator", Text, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("until", Moment),
)
Index("ix_alarm_acts_alarm", alarm_acts.c.alarm_id)
