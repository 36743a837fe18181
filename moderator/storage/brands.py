"""Brands as the team speaks of them: every profile with who said it, of which a brand's last one counts."""

from datetime import datetime
from functools import lru_cache

from sqlalchemy import Connection, func, insert, select

from moderator.care import BrandProfile
from moderator.care_forms import BrandForm
from moderator.domain import CommentId
from moderator.storage.moments import to_stored
from moderator.storage.schema import brands, comments, streams
from moderator.storage.schema_care import brand_profiles


@lru_cache(maxsize=256)
def _read(body: str) -> BrandProfile:
    # pages of cards ask for every brand's, again and again
    return BrandForm.model_validate_json(body).profile


class Brands:
    """What is said of each brand."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def profile(self, name: str) -> BrandProfile:
        """Give a brand's profile; one of which nothing was said works around the clock and promises nothing."""
        query = select(brand_profiles.c.body).where(brand_profiles.c.brand == name)
        body = self._connection.scalar(query.order_by(brand_profiles.c.id.desc()).limit(1))
        return BrandProfile(name=name) if body is None else _read(body)

    def all(self) -> tuple[BrandProfile, ...]:
        """List the brands by name: those that have streams, and those of which something was said."""
        last = select(func.max(brand_profiles.c.id)).group_by(brand_profiles.c.brand)
        said = select(brand_profiles.c.brand, brand_profiles.c.body).where(brand_profiles.c.id.in_(last))
        found = {name: BrandProfile(name=name) for name in self._connection.scalars(select(brands.c.name))}
        found |= {name: _read(body) for name, body in self._connection.execute(said)}
        return tuple(found[name] for name in sorted(found))

    def say(self, profile: BrandProfile, moderator: str, at: datetime) -> None:
        """Write a profile down."""
        body = BrandForm.of(profile).model_dump_json()
        values = {"brand": profile.name, "body": body, "moderator": moderator, "made_at": to_stored(at)}
        self._connection.execute(insert(brand_profiles).values(values))

    def are_unspoken_of(self) -> bool:
        """Tell whether nothing was said of any brand: then nothing is promised either."""
        return self._connection.scalar(select(brand_profiles.c.id).limit(1)) is None

    def of_comment(self, comment: CommentId) -> str:
        """Name the brand under which a comment was written."""
        query = select(brands.c.name).select_from(comments).join(streams).join(brands)
        return str(self._connection.scalar(query.where(comments.c.id == comment)) or "")
