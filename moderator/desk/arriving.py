"""One batch of comments on its way into the inbox: what is new is judged, ruled on and written as one step."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from moderator.classifier.behaviour import announces_contest
from moderator.desk.clock import now
from moderator.desk.knowledge import Knowledge
from moderator.desk.making import make
from moderator.desk.obeying import Obeyed, obey
from moderator.desk.rulebook import stop_what_stopped
from moderator.desk.ruling import answers, rule_on
from moderator.desk.waking import wake_answered
from moderator.desk.wishes import Wish
from moderator.domain import (
    Action,
    Assessment,
    Author,
    AuthorId,
    CampaignId,
    Comment,
    CommentId,
    Origin,
    PostId,
    Status,
    StreamId,
)
from moderator.rules.seen import Seen
from moderator.rulings import Event
from moderator.storage.promises import EDITED
from moderator.storage.rows import Arrival, Edit, Known
from moderator.storage.search import Words
from moderator.storage.store import Store, Transaction
from moderator.triage.assess import assess
from moderator.triage.campaigns import Prints, prints
from moderator.triage.ruling import Fired, Happening, fired


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Comments of one stream, and the place in the file that they reach to."""

    comments: Sequence[Comment]
    reaches: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a batch."""

    new: int
    known: int
    edited: int
    escalated: int = 0
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judged:
    place: int
    comment: Comment
    assessment: Assessment
    fired: tuple[Fired, ...]
    is_own: bool


class Arriving:
    """The way of one file into one stream, batch by batch.

    `own` are names or ids of the brand's own accounts: what they write is not flagged and waits for nobody.
    """

    def __init__(
        self,
        store: Store,
        knowledge: Knowledge,
        *,
        name: str,
        platform: str,
        brand: str,
        digest: str,
        own: Collection[str] = (),
    ) -> None:
        self._store = store
        self._knowledge = knowledge
        self._name = name
        self._platform = platform
        self._digest = digest
        with store.read() as tx:
            self._ruling = knowledge.events.on_coming(tx)
            self._stream = tx.streams.find(name)
            # a stream that is there belongs to its brand, whatever is said here
            self._brand = brand if self._stream is None else tx.streams.brand_of(self._stream)
            self.position = 0 if self._stream is None else tx.imports.position(digest, self._stream)
            self._own = frozenset(own) | tx.authors.own(self._realm(self._stream))

    def take(self, batch: Batch) -> Outcome:
        """Judge and write a batch; a stream is made with its first comment."""
        self.position = batch.reaches
        if self._stream is None and not batch.comments:
            return Outcome(new=0, known=0, edited=0)
        changed, known = self._changed(batch.comments)
        judged, found = self._judge(changed, known), prints(comment.text for comment in changed)
        with self._store.write(can_be_repeated=True) as tx:
            stream = self._stream_in(tx)
            outcome = self._write(tx, stream, judged, found, len(batch.comments))
            tx.imports.reach(self._digest, stream, batch.reaches)
        self._stream = stream
        return outcome

    def finish(self, at: datetime) -> None:
        """Write down that the file has come to its end."""
        if self._stream is not None:
            with self._store.write(can_be_repeated=True) as tx:
                tx.imports.finish(self._digest, self._stream, at)

    def _changed(self, comments: Sequence[Comment]) -> tuple[list[Comment], Collection[str]]:
        if self._stream is None:
            return list(comments), ()
        with self._store.read() as tx:
            known = tx.comments.known(self._stream, [comment.external_id for comment in comments])
        return [comment for comment in comments if not _is_known(comment, known)], known.keys()

    def _judge(self, comments: Sequence[Comment], known: Collection[str]) -> list[_Judged]:
        if not comments:
            return []
        assessments = assess(comments, self._knowledge.classifier)
        pairs = enumerate(zip(comments, assessments, strict=True))
        return [self._judged(place, comment, found, known) for place, (comment, found) in pairs]

    def _judged(self, place: int, comment: Comment, found: Assessment, known: Collection[str]) -> _Judged:
        if comment.author is not None and not self._own.isdisjoint((comment.author.external_id, comment.author.name)):
            plain = replace(found, raised=frozenset(), evidence=(), priority=0)
            return _Judged(place=place, comment=comment, assessment=plain, fired=(), is_own=True)
        ruled = self._asked_alone(comment, found, is_edited=comment.external_id in known)
        return _Judged(place=place, comment=comment, assessment=found, fired=ruled, is_own=False)

    def _asked_alone(self, comment: Comment, found: Assessment, *, is_edited: bool) -> tuple[Fired, ...]:
        """Ask the rules before anything is written, where the comment alone answers all of them."""
        if not self._ruling.rules or not self._ruling.is_plain:
            return ()
        asked = self._ruling.asked(_coming(found, is_edited=is_edited))
        return fired(self._seen(comment, found), asked) if asked else ()

    def _seen(self, comment: Comment, found: Assessment) -> Seen:
        return Seen(
            comment=comment,
            lang=found.lang,
            scores=found.scores,
            platform=self._platform,
            raised=found.raised,
            stream=self._name,
            brand=self._brand,
            at=now(),
            priority=found.priority,
        )

    def _stream_in(self, tx: Transaction) -> StreamId:
        found = tx.streams.find(self._name)
        if found is not None:
            return found
        return tx.streams.add(self._name, self._platform, tx.streams.brand(self._brand), now())

    def _write(self, tx: Transaction, stream: StreamId, judged: Sequence[_Judged], found: Prints, read: int) -> Outcome:
        # Another program may have taken the same comments in since they were judged.
        known = tx.comments.known(stream, [one.comment.external_id for one in judged])
        fresh = [one for one in judged if one.comment.external_id not in known]
        edited = [one for one in judged if one.comment.external_id in known and not _is_known(one.comment, known)]
        own = {author.external_id for author in _authors([one.comment for one in judged if one.is_own])}
        arrived = [one.comment for one in [*fresh, *edited]]
        opened = [*(not one.is_own for one in fresh), *(False for _ in edited)]
        campaigns = self._knowledge.joining.join(tx, found.of([one.place for one in [*fresh, *edited]]), opened)
        people = tx.authors.take(self._realm(stream), _authors(arrived), own)
        posts = tx.posts.take(stream, arrived, announces_contest)
        tx.posts.arrive(stream, [posts[one.comment.post.external_id] for one in fresh if one.comment.post is not None])
        belong = iter(campaigns)
        ids = self._add(tx, stream, fresh, [_arrival(one, next(belong), people, posts) for one in fresh])
        self._edit(tx, [_edit(one, next(belong), known) for one in edited])
        self._reopen(tx, [known[one.comment.external_id] for one in edited if not one.is_own])
        ids += [known[one.comment.external_id].id for one in edited]
        wake_answered(tx, ids, now())
        obeyed = self._rule(tx, dict(zip(ids, [*fresh, *edited], strict=True)), frozenset(ids[len(fresh) :]))
        return Outcome(
            new=len(fresh),
            edited=len(edited),
            known=read - len(fresh) - len(edited),
            escalated=obeyed.escalated,
            warnings=obeyed.warnings + stop_what_stopped(tx, self._ruling.rules),
        )

    def _rule(self, tx: Transaction, judged: Mapping[CommentId, _Judged], edited: Collection[CommentId]) -> Obeyed:
        grace, ruling = self._knowledge.grace, self._ruling
        if ruling.is_plain:
            return obey(tx, [(id_, one.fired) for id_, one in judged.items() if one.fired], at=now(), grace=grace)
        others = {id_: one for id_, one in judged.items() if not one.is_own}
        answering = answers(tx, {id_: one.comment for id_, one in others.items() if id_ not in edited})
        asked = {
            id_: ruling.asked(_coming(one.assessment, is_edited=id_ in edited, is_answer=id_ in answering))
            for id_, one in others.items()
        }
        return rule_on(tx, asked, at=now(), grace=grace)

    def _add(
        self, tx: Transaction, stream: StreamId, fresh: Sequence[_Judged], arrivals: Sequence[Arrival]
    ) -> list[CommentId]:
        ids = tx.comments.add(stream, arrivals, now())
        tx.judgements.add((id_, 1, one.assessment) for id_, one in zip(ids, fresh, strict=True))
        tx.counters.arrive(stream, ((one.status.value, one.bits) for one in arrivals))
        tx.search.add([_words(id_, one.comment) for id_, one in zip(ids, fresh, strict=True)])
        return ids

    def _realm(self, stream: StreamId | None) -> str:
        return f"file:{stream}" if self._platform == "file" else self._platform

    def _edit(self, tx: Transaction, edits: Sequence[Edit]) -> None:
        if not edits:
            return
        ids = [edit.known.id for edit in edits]
        tx.search.forget(ids)
        tx.campaigns.take_away(edit.known.campaign for edit in edits if edit.known.campaign is not None)
        # what rules have set was of the text before
        tx.marks.forget(ids)
        with tx.counters.following(ids):
            tx.comments.revise(edits, now())
        tx.judgements.put((e.known.id, e.known.revision + 1, e.assessment) for e in edits)
        tx.campaigns.look_back((edit.campaign, edit.known.id) for edit in edits if edit.campaign is not None)
        tx.search.add([_words(edit.known.id, edit.comment) for edit in edits])

    def _reopen(self, tx: Transaction, edited: Sequence[Known]) -> None:
        closed = [known.id for known in edited if known.status is Status.CLOSED]
        if closed:
            wish = Wish(action=Action.REOPEN, moderator="", origin=Origin.RULE, rule=EDITED)
            make(tx, closed, wish, at=now(), grace=self._knowledge.grace)


def _coming(found: Assessment, *, is_edited: bool, is_answer: bool = False) -> Happening:
    events = {Event.EDITED if is_edited else Event.ARRIVED}
    events |= {Event.FLAGGED} if found.raised else set()
    events |= {Event.REPLY_RECEIVED} if is_answer else set()
    return Happening(events=frozenset(events), flags=frozenset(found.raised))


def _is_known(comment: Comment, known: Mapping[str, Known]) -> bool:
    there = known.get(comment.external_id)
    return there is not None and there.text == comment.text


def _authors(comments: Iterable[Comment]) -> list[Author]:
    return [comment.author for comment in comments if comment.author is not None]


def _arrival(
    one: _Judged, campaign: CampaignId | None, people: Mapping[str, AuthorId], posts: Mapping[str, PostId]
) -> Arrival:
    comment = one.comment
    return Arrival(
        comment=comment,
        assessment=one.assessment,
        campaign=campaign,
        author=None if comment.author is None else people[comment.author.external_id],
        post=None if comment.post is None else posts[comment.post.external_id],
        status=Status.CLOSED if one.is_own else Status.OPEN,
    )


def _edit(one: _Judged, campaign: CampaignId | None, known: Mapping[str, Known]) -> Edit:
    before = known[one.comment.external_id]
    return Edit(known=before, comment=one.comment, assessment=one.assessment, campaign=campaign)


def _words(id_: CommentId, comment: Comment) -> Words:
    return Words(
        id=id_,
        text=comment.text,
        author=comment.author.name if comment.author else "",
        post=comment.post.title if comment.post else "",
    )
