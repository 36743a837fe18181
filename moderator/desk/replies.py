"""Canned replies: finding them, filling them in for a comment, and looking at what is about to be sent."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from threading import Lock

from moderator.canned import Objection, RenderedReply, ReplyVariable
from moderator.desk import sending
from moderator.desk.reply_filling import SAMPLES, addressee, known_reply, sample, variables
from moderator.desk.reply_rotation import Rotation
from moderator.desk.reply_waiting import Waiting
from moderator.desk.rule_events import RuleEvents
from moderator.desk.team import Team
from moderator.domain import CannedReply, CommentId
from moderator.replies.finding import Finder
from moderator.replies.language import OWN_VARIABLE, VARIABLES
from moderator.replies.template import language_for, render
from moderator.settings import Settings
from moderator.storage.store import Store
from moderator.storage.transaction import Transaction


class Replies(Waiting):
    """Canned replies by shortcut."""

    def __init__(
        self, store: Store, team: Team, settings: Settings | None = None, events: RuleEvents | None = None
    ) -> None:
        super().__init__(store, team, settings, events)
        self._finder: tuple[tuple[int, int], Finder] | None = None
        self._kinds: Counter[tuple[str, str, str]] = Counter()
        self._counted = 0
        self._counting = Lock()

    def find(self, typed: str, comment: CommentId | None = None, lang: str = "") -> tuple[CannedReply, ...]:
        """Find replies by a few letters of shortcut, title, tags, folder or text; slips are forgiven.

        The beginning of a shortcut comes first; among those that fit alike, the ones that are sent most to comments
        with the same strongest flag and language.
        """
        with self._store.read() as tx:
            finder, kinds = self._made_ready(tx)
            card = next(iter(tx.queues.cards([comment])), None) if comment is not None else None
        flag = card.raised[0][0].value if card is not None and card.raised else ""
        spoken = lang or (card.lang if card is not None else "")
        return finder.find(typed, spoken, _usual(kinds, flag, spoken))

    def render(
        self,
        shortcut: str,
        comment: CommentId,
        lang: str | None = None,
        *,
        answers: Mapping[str, str] | None = None,
        strict: bool = True,
    ) -> RenderedReply:
        """Fill a reply in for a comment, in its language; ReplyError when it would have a hole.

        Of several texts that say the same it takes one that the thread does not show yet, then one that its post does
        not, then the one that was sent least. What it asks for is in `answers`, or left open unless `strict`.
        """
        return self.render_each(shortcut, [comment], lang, answers=answers, strict=strict)[0]

    def render_each(
        self,
        shortcut: str,
        comments: Sequence[CommentId],
        lang: str | None = None,
        *,
        answers: Mapping[str, str] | None = None,
        strict: bool = True,
    ) -> tuple[RenderedReply, ...]:
        """Fill a reply in for several comments, as if each were sent before the next one is filled in."""
        with self._store.read() as tx:
            found = known_reply(tx, shortcut)
            rotation, chosen = Rotation(), []
            for to in (addressee(tx, comment) for comment in comments):
                spoken = language_for(found, lang or to.lang)
                chosen.append((to, spoken, rotation.next(tx, found, spoken, to)))
        return tuple(
            render(
                found,
                spoken,
                variables(to, self._team.me.name, spoken),
                answers=answers,
                variant=variant,
                strict=strict,
            )
            for to, spoken, variant in chosen
        )

    def preview(
        self,
        reply: CannedReply,
        lang: str,
        comment: CommentId | None = None,
        variant: int = 0,
        *,
        without_name: bool = False,
    ) -> RenderedReply:
        """Fill a reply in that is not kept yet, for a comment or for somebody invented; blanks are left open."""
        spoken = language_for(reply, lang)
        if comment is None:
            named = {**self._own_samples(), **sample(spoken, without_name=without_name)}
        else:
            with self._store.read() as tx:
                named = variables(addressee(tx, comment), self._team.me.name, spoken)
            if without_name:
                named["author.name"] = ""
        return render(reply, spoken, named, variant=variant, strict=False)

    def variables(self) -> tuple[ReplyVariable, ...]:
        """List what replies may name, with what it might be; what brands have of their own stands last."""
        usual = [ReplyVariable(name=n, sentence=told, sample=SAMPLES.get(n, "")) for n, told in VARIABLES.items()]
        own = self._own_samples().items()
        return (*usual, *(ReplyVariable(name=name, sentence=OWN_VARIABLE, sample=value) for name, value in own))

    def objections(
        self, comment: CommentId, body: str, *, shortcuts: Collection[str] = (), is_public: bool = True
    ) -> tuple[Objection, ...]:
        """Say why a reply should not go out as it is; nothing for one that is fine."""
        with self._store.read() as tx:
            return sending.objections(tx, comment, body, shortcuts=shortcuts, by=self._team.me, is_public=is_public)

    def _own_samples(self) -> dict[str, str]:
        with self._store.read() as tx:
            brands = tx.brands.all()
        return {f"brand.{name}": value for brand in brands for name, value in brand.variables.items()}

    def _made_ready(self, tx: Transaction) -> tuple[Finder, Counter[tuple[str, str, str]]]:
        """Bring what searching needs up to date: the library when it has changed, and what was sent since."""
        state = tx.replies.state()
        with self._counting:
            if self._finder is None or self._finder[0] != state:
                self._finder = state, Finder(tx.replies.all())
            new, self._counted = tx.reply_uses.kinds_after(self._counted)
            self._kinds.update(new)
            return self._finder[1], self._kinds


def _usual(kinds: Counter[tuple[str, str, str]], flag: str, lang: str) -> Callable[[CannedReply], tuple[int, ...]]:
    totals: Counter[str] = Counter()
    for (shortcut, _, _), count in kinds.items():
        totals[shortcut] += count

    def usual(reply: CannedReply) -> tuple[int, ...]:
        return kinds[reply.shortcut, flag, lang], totals[reply.shortcut]

    return usual
