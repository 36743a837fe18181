"""The house's rules: keeping them by versions, leading them through their life, and saying what they have found."""

from collections.abc import Iterator
from pathlib import Path

from moderator.desk.clock import now
from moderator.desk.rule_summaries import summaries
from moderator.desk.rulebook import Rulebook, in_order, rule_of
from moderator.desk.rules_in_time import begin
from moderator.desk.ruling_facts import gather
from moderator.desk.team import Team
from moderator.domain import CommentId, Role, RuleState
from moderator.errors import ForbiddenError, ModeratorError, NotFoundError
from moderator.rules.compile import RuleVerdict, compile_rule
from moderator.rules.files import read_file
from moderator.rules.problems import problems
from moderator.rules.rule import Rule
from moderator.rulings import LifeLine, Notice, Problem, RuleConflict, RuleSummary, Trust
from moderator.storage.rules import KeptRule
from moderator.storage.store import Store, Transaction
from moderator.triage.ruling import ASKED

_NOTICES = 100


class Rules:
    """Rules by name; each saving of another text makes a new version, and leads say which of them live."""

    def __init__(self, store: Store, team: Team, book: Rulebook | None = None) -> None:
        self._store = store
        self._team = team
        self.book = book or Rulebook()

    def all(self) -> tuple[Rule, ...]:
        """List the newest version of every rule, in the order in which they are asked."""
        with self._store.read() as tx:
            return tuple(rule for _, rule in in_order(tx))

    def summaries(self) -> tuple[RuleSummary, ...]:
        """List rules as the list of rules shows them, in the same order."""
        with self._store.read() as tx:
            return summaries(tx)

    def text(self, name: str, version: int | None = None) -> str:
        """Give a rule as it was written, the newest version where none is named; NotFoundError where there is none."""
        with self._store.read() as tx:
            kept = _found(tx, name, version)
        return kept.text or rule_of(kept).to_toml()

    def caught(self, name: str, limit: int = 1000) -> list[CommentId]:
        """Give the comments that the newest version has fired on, the newest finding first."""
        with self._store.read() as tx:
            return tx.rule_hits.caught(name, _found(tx, name).version, limit)

    def problems(self, text: str) -> tuple[Problem, ...]:
        """Find all that is wrong with a text."""
        return problems(text)

    def save_text(self, text: str) -> Rule:
        """Keep a rule as its next version where its text is another one; it stays in the state that it is in.

        A new rule begins in the state that its text names. RuleError when it cannot be read or does not compile,
        ForbiddenError for a moderator.
        """
        return self._save(Rule.from_toml(text), is_new_state=False)

    def save(self, rule: Rule) -> Rule:
        """Keep a rule as its next version where it says something else, and put it into the state that it names."""
        return self._save(rule, is_new_state=True)

    def load_file(self, path: Path) -> tuple[Rule, ...]:
        """Keep the rules of a TOML file, as `save_text` does."""
        return tuple(self._save(rule, is_new_state=False) for rule in read_file(path))

    def _save(self, rule: Rule, *, is_new_state: bool) -> Rule:
        self._refuse_moderators()
        compiled = compile_rule(rule)
        with self._store.write() as tx:
            newest, at = tx.rules.find(rule.name), now()
            state = rule.state if newest is None or is_new_state else newest.state
            if newest is None or newest.stopped or not _says_the_same(newest, rule):
                text = rule.to_toml()
                by, body = self._team.me.name, rule.model_copy(update={"text": ""}).to_json()
                tx.rules.put(rule.name, state, body, at, text=text, by=by, events=compiled.events)
                if newest is not None and rule_of(newest).order != rule.order:
                    tx.rules.forget_place(rule.name)
            elif newest.state is not state:
                tx.rules.set_state(rule.name, newest.version, state, at, by=self._team.me.name)
            else:
                return rule_of(newest)
            return self._begun(tx, rule.name)

    def _begun(self, tx: Transaction, name: str) -> Rule:
        rule = rule_of(_found(tx, name))
        if rule.state in ASKED:
            begin(tx, compile_rule(rule), now())
        return rule

    def set_state(self, name: str, state: RuleState, note: str = "") -> Rule:
        """Lead a rule into another state of its life, and say why; ForbiddenError for a moderator."""
        self._refuse_moderators()
        with self._store.write() as tx:
            kept = _found(tx, name)
            if kept.state is state:
                return rule_of(kept)
            tx.rules.set_state(name, kept.version, state, now(), by=self._team.me.name, note=note.strip())
            return self._begun(tx, name)

    def life(self, name: str) -> tuple[LifeLine, ...]:
        """Give every step of a rule's life, newest first."""
        with self._store.read() as tx:
            return tx.rules.life(name)

    def move(self, name: str, place: int) -> None:
        """Let a rule be asked as the first (1) or a later one; all rules then stand where they were put by hand."""
        self._refuse_moderators()
        with self._store.write() as tx:
            _found(tx, name)
            names = [rule.name for _, rule in in_order(tx) if rule.name != name]
            names.insert(max(place - 1, 0), name)
            # rules that come later without an order of their own have 100: they are asked after these
            tx.rules.put_places({one: number - len(names) + 99 for number, one in enumerate(names)})

    def conflicts(self) -> tuple[RuleConflict, ...]:
        """Name the rules in force that want what does not go together, with how often they have met."""
        from moderator.desk.rule_conflicts import conflicts_of

        with self._store.read() as tx:
            return conflicts_of(tx)

    def try_on(self, text: str, comment: CommentId) -> RuleVerdict:
        """Ask a text about a comment as it stands now, with all its evidence; nothing is done."""
        compiled = compile_rule(Rule.from_toml(text))
        with self._store.read() as tx:
            seen = gather(tx, [comment], compiled.needs, at=now())
        if comment not in seen:
            raise NotFoundError("There is no comment {comment} to try a rule on.", comment=comment)
        return compiled.check(seen[comment])

    def trust(self) -> Trust:
        """Say when a live rule is put back to shadow."""
        with self._store.read() as tx:
            return tx.rules.trust()

    def set_trust(self, trust: Trust) -> None:
        """Say it anew; ForbiddenError for a moderator."""
        self._refuse_moderators()
        if not 0 <= trust.most_otherwise <= 1 or trust.judged < 1:
            raise ModeratorError("A share lies between 0 and 1, and one decision at least is needed to judge by.")
        with self._store.write() as tx:
            tx.rules.set_trust(trust, self._team.me.name, now())

    def notices(self) -> tuple[Notice, ...]:
        """Give what rules tell the person at this desk and that they have not seen, newest first."""
        with self._store.read() as tx:
            return tx.notices.unseen(self._team.me.name, list(self._addresses()), _NOTICES)

    def notice_seen(self, id_: int) -> None:
        """Say that the person at this desk has seen a notice."""
        with self._store.write() as tx:
            tx.notices.see(id_, self._team.me.name)

    def _addresses(self) -> Iterator[str]:
        yield self._team.me.name
        roles = list(Role)
        yield from roles[: roles.index(self._team.me.role) + 1]

    def _refuse_moderators(self) -> None:
        if self._team.me.role is Role.MODERATOR:
            raise ForbiddenError("Only a lead may change rules.")


def _found(tx: Transaction, name: str, version: int | None = None) -> KeptRule:
    kept = tx.rules.find(name, version)
    if kept is None and version is not None:
        raise NotFoundError("There is no version {version} of the rule {rule}.", version=version, rule=name)
    if kept is None:
        raise NotFoundError("There is no rule {rule}.", rule=name)
    return kept


def _says_the_same(kept: KeptRule, rule: Rule) -> bool:
    if rule.text and kept.text:
        return rule.text == kept.text
    same = {"version": kept.version, "state": kept.state, "text": kept.text}
    return rule_of(kept) == rule.model_copy(update=same)
