"""What stands behind the two doors to the inbox's database, by nouns."""

from functools import cached_property

from sqlalchemy import Connection

from moderator.storage.alarms import Alarms
from moderator.storage.archive import Archive
from moderator.storage.authors import Authors
from moderator.storage.automatic import AutomaticActions
from moderator.storage.awaited import Awaited
from moderator.storage.bands import Bands
from moderator.storage.brands import Brands
from moderator.storage.campaigns import Campaigns
from moderator.storage.comments import Comments
from moderator.storage.counters import Counters
from moderator.storage.decided import DecidedCases
from moderator.storage.decisions import Decisions
from moderator.storage.escalations import Escalations
from moderator.storage.facts import KnownFacts
from moderator.storage.gestures import Gestures
from moderator.storage.imports import Imports
from moderator.storage.judgements import Judgements
from moderator.storage.learning import Learning
from moderator.storage.log import Log
from moderator.storage.marks import Marks
from moderator.storage.members import Members
from moderator.storage.moderators import Moderators
from moderator.storage.notes import Notes
from moderator.storage.notices import Notices
from moderator.storage.outbox import Outbox
from moderator.storage.paths import Paths
from moderator.storage.pending_replies import PendingReplies
from moderator.storage.policy import Policy
from moderator.storage.posts import Posts
from moderator.storage.promises import TreatedComments
from moderator.storage.questions import Questions
from moderator.storage.queues import Queues
from moderator.storage.replies import Replies
from moderator.storage.reply_uses import ReplyUses
from moderator.storage.rule_hits import RuleHits
from moderator.storage.rules import Rules
from moderator.storage.search import Search
from moderator.storage.streams import Streams
from moderator.storage.switches import Switches
from moderator.storage.threads import Threads
from moderator.storage.thresholds import Thresholds
from moderator.storage.timed_bans import TimedBans
from moderator.storage.turns import Turns
from moderator.storage.views import Views
from moderator.storage.vocabulary import Vocabulary
from moderator.storage.watched import WatchedHours


class Transaction:
    """One unchanging state of the inbox, by nouns."""

    def __init__(self, connection: Connection, vocabulary: Vocabulary) -> None:
        self._connection = connection
        self._vocabulary = vocabulary

    @cached_property
    def alarms(self) -> Alarms:
        """Brands that get more negative comments than usual."""
        return Alarms(self._connection)

    @cached_property
    def archive(self) -> Archive:
        """All comments at once."""
        return Archive(self._connection, self._vocabulary)

    @cached_property
    def authors(self) -> Authors:
        """Who writes."""
        return Authors(self._connection)

    @cached_property
    def automatic(self) -> AutomaticActions:
        """What flags do by themselves."""
        return AutomaticActions(self._connection)

    @cached_property
    def awaited(self) -> Awaited:
        """Whom the team waits for."""
        return Awaited(self._connection)

    @cached_property
    def bans(self) -> TimedBans:
        """Authors who are banned for a time."""
        return TimedBans(self._connection)

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
    def facts(self) -> KnownFacts:
        """What rules ask of comments."""
        return KnownFacts(self._connection)

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
    def marks(self) -> Marks:
        """What rules have set of comments."""
        return Marks(self._connection)

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
    def notices(self) -> Notices:
        """What rules tell people."""
        return Notices(self._connection)

    @cached_property
    def outbox(self) -> Outbox:
        """Actions on their way."""
        return Outbox(self._connection)

    @cached_property
    def paths(self) -> Paths:
        """Along which levels comments are handed on."""
        return Paths(self._connection)

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
    def reply_uses(self) -> ReplyUses:
        """Where canned replies were sent."""
        return ReplyUses(self._connection)

    @cached_property
    def pending_replies(self) -> PendingReplies:
        """What waits for a lead."""
        return PendingReplies(self._connection)

    @cached_property
    def rule_hits(self) -> RuleHits:
        """What rules have found."""
        return RuleHits(self._connection)

    @cached_property
    def rules(self) -> Rules:
        """Rules, every version of them."""
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
    def treated(self) -> TreatedComments:
        """What became of comments, and when."""
        return TreatedComments(self._connection)

    @cached_property
    def turns(self) -> Turns:
        """Whose turn it is."""
        return Turns(self._connection)

    @cached_property
    def views(self) -> Views:
        """Filters that are kept under a name."""
        return Views(self._connection)

    @cached_property
    def watched(self) -> WatchedHours:
        """Negative comments by hour."""
        return WatchedHours(self._connection)
