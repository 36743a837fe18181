"""What the team says of its brands: hours, promises, paths, and what replies may name."""

from pathlib import Path

from moderator.care import BrandProfile
from moderator.care_forms import BrandForm
from moderator.desk.clock import now
from moderator.desk.team import Team
from moderator.domain import CannedReply, Role
from moderator.errors import CareError, ForbiddenError, NotFoundError
from moderator.storage.store import Store


class Brands:
    """The brands."""

    def __init__(self, store: Store, team: Team) -> None:
        self._store = store
        self._team = team

    def all(self) -> tuple[BrandProfile, ...]:
        """List the brands by name."""
        with self._store.read() as tx:
            return tx.brands.all()

    def profile(self, name: str) -> BrandProfile:
        """Give a brand's profile; one of which nothing was said works around the clock and promises nothing."""
        with self._store.read() as tx:
            return tx.brands.profile(name)

    def known(self, name: str) -> BrandProfile:
        """Do the same for a brand that is there; NotFoundError for any other."""
        found = {one.name: one for one in self.all()}
        if name not in found:
            raise NotFoundError("There is no brand {brand}; there is {known}.", brand=name, known=", ".join(found))
        return found[name]

    def bring(self, profile: BrandProfile) -> None:
        """Keep a profile that comes with the program, unless something was said of the brand."""
        with self._store.write() as tx:
            if tx.brands.profile(profile.name) == BrandProfile(name=profile.name):
                tx.brands.say(profile, self._team.me.name, now())

    def load_file(self, path: Path) -> BrandProfile:
        """Keep the profile of a TOML file; CareError names the place that is wrong."""
        profile = BrandForm.read_path(path).profile
        self.save(profile)
        return profile

    def save(self, profile: BrandProfile) -> None:
        """Keep a profile; what is under way keeps its times.

        ForbiddenError for a moderator, CalendarError for hours that cannot be, NotFoundError for a path that is none,
        CareError for a signature that no reply could end with.
        """
        if self._team.me.role is Role.MODERATOR:
            raise ForbiddenError("Only a lead may change a brand.")
        profile.calendar.check()
        _check_signatures(profile)
        with self._store.write() as tx:
            if profile.path and tx.paths.find(profile.path) is None:
                raise NotFoundError("There is no escalation path {path}.", path=profile.path)
            tx.brands.say(profile, self._team.me.name, now())


def _check_signatures(profile: BrandProfile) -> None:
    if not profile.signatures:
        return
    # templates need Jinja, which reading a profile does without
    from moderator.replies.checking import problems

    bodies = {lang: (text,) for lang, text in profile.signatures.items()}
    found = problems(CannedReply(shortcut="signature", title="signature", bodies=bodies))
    if found:
        raise CareError("signatures.{lang}: {problem}", lang=found[0].lang, problem=found[0])
