"""The two doors to the inbox's database, and what stands behind them."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Self

from sqlalchemy import URL, Connection, Engine
from sqlalchemy.exc import DatabaseError, OperationalError

from moderator.errors import StoreError
from moderator.storage.authors import Authors
from moderator.storage.automatic import AutomaticActions
from moderator.storage.bands import Bands
from moderator.storage.brands import Brands
from moderator.storage.campaigns import Campaigns
from moderator.storage.comments import Comments
from moderator.storage.counters import Counters
from moderator.storage.decided import DecidedCases
from moderator.storage.decisions import Decisions
from moderator.storage.engine import connect
from moderator.storage.escalations import Escalations
from moderator.storage.gestures import Gestures
from moderator.storage.imports import Imports
from moderator.storage.judgements import Judgements
from moderator.storage.learning import Learning
from moderator.storage.log import Log
from moderator.storage.members import Members
from moderator.storage.migrations import migrate
from moderator.storage.moderators import Moderators
from moderator.storage.notes import Notes
from moderator.storage.outbox import Outbox
from moderator.storage.policy import Policy
from moderator.storage.posts import Posts
from moderator.storage.questions import Questions
from moderator.storage.queues import Queues
from moderator.storage.replies import Replies
from moderator.storage.rules import Rules
from moderator.storage.search import Search
from moderator.storage.streams import Streams
from moderator.storage.switches import Switches
from moderator.storage.threads import Threads
from moderator.storage.thresholds import Thresholds
from moderator.storage.views import Views
from moderator.storage.vocabulary import Vocabulary


class Transaction:
    """One unchanging state of the inbox, by nouns."""

    def __init__(self, connection: Connection, vocabulary: Vocabulary) -> None:
        self._connection = connection
        self._vocabulary = vocabulary

    @cached_property
    def authors(self) -> Authors:
        """Who writes."""
        return Authors(self._connection)

    @cached_property
    def automatic(self) -> AutomaticActions:
        """What flags do by themselves."""
        return AutomaticActions(self._connection)

    @cached_property
    def bands(self) -> Bands:
        """By what founders of campaigns are found again."""
        return Bands(self._connection)

    @cached_property
    def brands(self) -> Brands:
        """What is said of each brand."""
        return Brands(self._connection)

    @cached_property
    def campaigns(self) -> Campaigns:
        """Groups of near-duplicates."""
        return Campaigns(self._connection)

    @cached_property
    def comments(self) -> Comments:
        """What is written."""
        return Comments(self._connection)

    @cached_property
    def counters(self) -> Counters:
        """How many comments wait where."""
        return Counters(self._connection)

    @cached_property
    def decided(self) -> DecidedCases:
        """What was decided about which text."""
        return DecidedCases(self._connection)

    @cached_property
    def decisions(self) -> Decisions:
        """The moderation log."""
        return Decisions(self._connection)

    @cached_property
    def escalations(self) -> Escalations:
        """What was handed on, to whom, by when."""
        return Escalations(self._connection)

    @cached_property
    def gestures(self) -> Gestures:
        """What one key press did."""
        return Gestures(self._connection)

    @cached_property
    def imports(self) -> Imports:
        """How far each file has been taken in."""
        return Imports(self._connection)

    @cached_property
    def judgements(self) -> Judgements:
        """Assessments and their evidence."""
        return Judgements(self._connection)

    @cached_property
    def learning(self) -> Learning:
        """What decisions teach, and what is asked for."""
        return Learning(self._connection)

    @cached_property
    def log(self) -> Log:
        """The moderation log by pages."""
        return Log(self._connection)

    @cached_property
    def members(self) -> Members:
        """What campaigns are made of."""
        return Members(self._connection)

    @cached_property
    def moderators(self) -> Moderators:
        """The team."""
        return Moderators(self._connection)

    @cached_property
    def notes(self) -> Notes:
        """What the team wrote down."""
        return Notes(self._connection)

    @cached_property
    def outbox(self) -> Outbox:
        """Actions on their way."""
        return Outbox(self._connection)

    @cached_property
    def policy(self) -> Policy:
        """What the house wants of decisions."""
        return Policy(self._connection)

    @cached_property
    def posts(self) -> Posts:
        """What is commented on."""
        return Posts(self._connection)

    @cached_property
    def questions(self) -> Questions:
        """What colleagues are asked."""
        return Questions(self._connection)

    @cached_property
    def queues(self) -> Queues:
        """Filters with an order."""
        return Queues(self._connection, self.search)

    @cached_property
    def replies(self) -> Replies:
        """Canned replies."""
        return Replies(self._connection)

    @cached_property
    def rules(self) -> Rules:
        """Escalation rules, every version of them."""
        return Rules(self._connection)

    @cached_property
    def search(self) -> Search:
        """Words in comments, authors and posts."""
        return Search(self._connection, self._vocabulary)

    @cached_property
    def streams(self) -> Streams:
        """Where comments come from, and the brands they belong to."""
        return Streams(self._connection)

    @cached_property
    def switches(self) -> Switches:
        """Which model judges."""
        return Switches(self._connection)

    @cached_property
    def threads(self) -> Threads:
        """What stands around a comment."""
        return Threads(self._connection)

    @cached_property
    def thresholds(self) -> Thresholds:
        """From which scores flags are raised here, in place of what models say."""
        return Thresholds(self._connection)

    @cached_property
    def views(self) -> Views:
        """Filters that are kept under a name."""
        return Views(self._connection)


class Store:
    """The inbox's database; safe to use from several threads and processes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._vocabulary = Vocabulary()

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the database file, making it or bringing it to the newest schema first."""
        engine = connect(URL.create("sqlite", database=str(path)))
        with _saying_what_is_wrong(path):
            migrate(engine)
        return cls(engine)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def relax(self) -> None:
        """Give back the memory that an import has taken; whoever reads or writes meanwhile is not disturbed."""
        self._engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """See one unchanging state, and hold up nobody."""
        with _saying_what_is_wrong(), self._engine.connect() as connection, connection.begin():
            yield Transaction(connection, self._vocabulary)

    @contextmanager
    def write(self, *, can_be_repeated: bool = False) -> Iterator[Transaction]:
        """Change the inbox as one step that survives a power cut.

        With `can_be_repeated` the step is faster and may be lost (whole) in a power cut: for imports, which go on
        where the inbox says they are.
        """
        options = {"writes": True, "can_be_repeated": can_be_repeated}
        with _saying_what_is_wrong(), self._engine.connect() as plain:
            connection = plain.execution_options(**options)
            with connection.begin():
                yield Transaction(connection, self._vocabulary)


@contextmanager
def _saying_what_is_wrong(path: Path | None = None) -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        raise _told(error, path) from error
    except UnicodeEncodeError as error:
        raise StoreError("The inbox cannot keep a text that has broken letters in it.") from error
    except DatabaseError as error:
        if type(error) is not DatabaseError:  # the others are ours: a statement or a value that is wrong
            raise
        if path is None:
            raise StoreError("The inbox is damaged: {why}. Take its newest copy.", why=error.orig) from error
        raise StoreError(
            "{path} is not an inbox that this version can read: {why}.", path=path, why=error.orig
        ) from error


def _told(error: OperationalError, path: Path | None) -> StoreError:
    place, why = f" {path}" if path else "", str(error.orig)
    if "locked" in why:
        return StoreError(
            "The inbox{place} is busy: another program has been writing to it for too long. Try again in a moment.",
            place=place,
        )
    if "full" in why:
        return StoreError("The inbox{place} cannot be written to: the disk is full.", place=place)
    return StoreError("The inbox{place} cannot be used: {why}.", place=place, why=why)
