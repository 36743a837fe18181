"""Crisis watch: looks at the latest hours of every brand, and keeps one alarm for each that has one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from moderator.care import Alarm, AlarmHour, AlarmId
from moderator.desk.clock import now
from moderator.desk.outcries import behind
from moderator.desk.team import Team
from moderator.domain import BrandId, PostId
from moderator.errors import NotFoundError
from moderator.storage.store import Store, Transaction
from moderator.storage.watched import Hours, Reach, Said
from moderator.triage.alarming import NEAR, Brand, Outcry, PostPast, Written
from moderator.triage.crisis import HOUR, LEAST, LOOKED_BACK, History, hour_of, moment, profile

_EVERY = timedelta(minutes=1)
_ANEW = timedelta(days=1)
_MANY = 50_000
"""So many new comments are an import, and counting all anew is as quick."""
QUIET = timedelta(hours=2)
"""An alarm ends when it has been quiet for so long."""
_SETTLING = 3
"""The latest hours teach nothing yet: a crisis that begins in them must not become what is usual."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scene:
    brand: BrandId
    said: Sequence[Said]
    usual: Brand | None
    running: Alarm | None


class Watch:
    """The alarms."""

    def __init__(self, store: Store, team: Team) -> None:
        self._store = store
        self._team = team
        self._looked_at: datetime | None = None

    def alarms(self) -> tuple[Alarm, ...]:
        """List the alarms that go on, those that somebody acknowledged or muted too."""
        with self._store.read() as tx:
            return tuple(tx.alarms.running().values())

    def all(self, limit: int = 50) -> tuple[Alarm, ...]:
        """List the newest alarms, those that have ended too."""
        with self._store.read() as tx:
            return tx.alarms.all(limit)

    def alarm(self, id_: AlarmId) -> Alarm:
        """Look one up; NotFoundError where there is none of that number."""
        with self._store.read() as tx:
            return _found(tx, id_)

    def acknowledge(self, id_: AlarmId) -> Alarm:
        """Say that somebody has seen to an alarm; it goes on, and calls nobody any more."""
        return self._act(id_, None)

    def mute(self, id_: AlarmId, until: datetime) -> Alarm:
        """Have an alarm, and whatever its brand raises until then, call nobody."""
        return self._act(id_, until)

    def _act(self, id_: AlarmId, until: datetime | None) -> Alarm:
        with self._store.write() as tx:
            _found(tx, id_)
            tx.alarms.act(id_, self._team.me.name, now(), until)
            return _found(tx, id_)

    def hours(self, id_: AlarmId, count: int = 48) -> tuple[AlarmHour, ...]:
        """Give the hours up to an alarm's last, of the brand or the post, with what was usual for each."""
        with self._store.read() as tx:
            alarm = _found(tx, id_)
            brand, last = tx.alarms.brand_of(id_), hour_of(alarm.last_at)
            past, usual = tx.watched.of_brand(brand), _learnt(tx, brand, alarm, alarm.last_at)
            seen = tx.watched.of_posts([alarm.post])[alarm.post] if alarm.post else _negative(past)
        return tuple(
            AlarmHour(
                begins_at=moment(hour),
                seen=seen.get(hour, 0),
                expected=usual.expected(moment(hour + 1), alarm.post).mean if usual else 0.0,
            )
            for hour in range(last - count + 1, last + 1)
        )

    def tend(self) -> bool:
        """Look, at most once a minute; says whether an alarm began, moved or ended."""
        at = now()
        if self._looked_at is not None and timedelta(0) <= at - self._looked_at < _EVERY:
            return False
        self._looked_at = at
        return self.look()

    def look(self) -> bool:
        """Count what came, and judge the latest hours; says whether an alarm began, moved or ended."""
        at = now()
        with self._store.read() as tx:
            newest, reach = tx.watched.newest(), tx.watched.reach()
            is_anew = _is_anew(reach, newest, at)
            if not is_anew and reach and newest == reach.comment and not tx.alarms.running():
                return False
            after = None if is_anew or reach is None else reach.comment
            counted = tx.watched.counted(at - LOOKED_BACK, at, after) if is_anew or newest != after else None
        if counted is not None:
            self._keep(
                counted, Reach(newest, at if is_anew or reach is None else reach.counted_at), reach, is_anew=is_anew
            )
        return self._judge(at)

    def _keep(self, counted: Hours, new: Reach, before: Reach | None, *, is_anew: bool) -> None:
        with self._store.write() as tx:
            # another program may have counted the same comments meanwhile
            if tx.watched.reach() == before:
                tx.watched.keep(counted, new, is_anew=is_anew)

    def _judge(self, at: datetime) -> bool:
        with self._store.read() as tx:
            changed = [both for scene in _scenes(tx, at) if (both := _after(tx, scene, at))]
        if changed:
            with self._store.write() as tx:
                for brand, alarm in changed:
                    _write(tx, brand, alarm, at)
        return bool(changed)


def _is_anew(reach: Reach | None, newest: int, at: datetime) -> bool:
    if reach is None:
        return True
    return abs(at - reach.counted_at) > _ANEW or not 0 <= newest - reach.comment <= _MANY


def _scenes(tx: Transaction, at: datetime) -> list[_Scene]:
    running = tx.alarms.running()
    near: dict[BrandId, list[Said]] = {brand: [] for brand in running}
    for said in tx.watched.near(at - NEAR * HOUR, at):
        near.setdefault(said.brand, []).append(said)
    worth = {brand: said for brand, said in near.items() if len(said) >= LEAST or brand in running}
    return [
        _Scene(
            brand=brand, said=said, usual=_learnt(tx, brand, running.get(brand), at, said), running=running.get(brand)
        )
        for brand, said in worth.items()
    ]


def _learnt(
    tx: Transaction, brand: BrandId, running: Alarm | None, at: datetime, said: Sequence[Said] = ()
) -> Brand | None:
    learnt_to = min(hour_of(at) - _SETTLING, hour_of(running.began_at) - 1 if running else hour_of(at))
    past = tx.watched.of_brand(brand)
    days = {hour // 24 for hour, (comments, _) in past.items() if comments}
    alarmed = {hour for began, last in tx.alarms.times(brand) for hour in range(hour_of(began) - 1, hour_of(last) + 1)}
    usual = profile(History(negative=_negative(past), days=days, left_out=alarmed), learnt_to)
    return None if usual is None else Brand(usual, _posts(tx, said, running, learnt_to), learnt_to)


def _negative(past: Mapping[int, tuple[int, int]]) -> dict[int, int]:
    return {hour: negative for hour, (_, negative) in past.items() if negative}


def _posts(tx: Transaction, said: Sequence[Said], running: Alarm | None, learnt_to: int) -> dict[PostId, PostPast]:
    ids = {one.post for one in said if one.post is not None} | ({running.post} if running and running.post else set())
    named = tx.alarms.titles(sorted(ids))
    found = {}
    for id_, negative in tx.watched.of_posts(ids).items():
        first_at = named[id_][1]
        found[id_] = PostPast(negative=negative, first=learnt_to if first_at is None else hour_of(first_at))
    return found


def _after(tx: Transaction, scene: _Scene, at: datetime) -> tuple[BrandId, Alarm] | None:
    """Give the brand's alarm as it is to be from now on; None where nothing changes."""
    if scene.usual is None:
        ended = scene.running and replace(scene.running, ended_at=at)
        return (scene.brand, ended) if ended else None
    written = [Written(one.at, one.post) for one in scene.said]
    outcry = scene.usual.outcry(written, at)
    if scene.running is None:
        return None if outcry is None else (scene.brand, behind(tx, scene.brand, scene.said, _begun(outcry)))
    moved = _moved(scene.running, outcry, at, goes_on=scene.usual.goes_on(written, at, scene.running.post))
    if moved.last_at != scene.running.last_at:
        moved = behind(tx, scene.brand, tx.watched.near(moved.began_at, at), moved)
    return None if moved == scene.running else (scene.brand, moved)


def _begun(outcry: Outcry) -> Alarm:
    return Alarm(
        id=AlarmId(0),
        brand="",
        post=outcry.post,
        post_title="",
        began_at=outcry.until - HOUR,
        last_at=outcry.until,
        seen=outcry.seen,
        expected=outcry.expected,
        chance=outcry.chance,
    )


def _moved(alarm: Alarm, outcry: Outcry | None, at: datetime, *, goes_on: bool) -> Alarm:
    if outcry is not None and outcry.until > alarm.last_at:
        # what was one post's and is now the brand's has grown, and never shrinks back
        post = alarm.post if outcry.post == alarm.post else None
        alarm = replace(alarm, post=post, last_at=outcry.until)
        if outcry.seen > alarm.seen:
            alarm = replace(alarm, seen=outcry.seen, expected=outcry.expected, chance=outcry.chance)
    if goes_on:
        return replace(alarm, last_at=at)
    return replace(alarm, ended_at=at) if at - alarm.last_at >= QUIET else alarm


def _write(tx: Transaction, brand: BrandId, alarm: Alarm, at: datetime) -> None:
    if alarm.id:
        tx.alarms.go_on(alarm)
    elif brand not in tx.alarms.running():
        id_ = tx.alarms.begin(brand, alarm)
        muted = tx.alarms.muted_until(brand, at)
        if muted is not None:
            tx.alarms.act(id_, muted[0], at, muted[1])


def _found(tx: Transaction, id_: AlarmId) -> Alarm:
    alarm = tx.alarms.find(id_)
    if alarm is None:
        raise NotFoundError("There is no alarm {alarm}.", alarm=id_)
    return alarm
