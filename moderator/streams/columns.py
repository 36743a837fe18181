"""Which column is which field, by the names that exports in English, Russian and Indonesian really use."""

import re
from collections.abc import Mapping, Sequence

from moderator.errors import UnknownColumnsError, UnreadableFileError

FIELDS = (
    "id",
    "text",
    "author",
    "author_id",
    "created_at",
    "post_id",
    "post",
    "post_url",
    "parent_id",
    "lang",
    "visibility",
    "post_created_at",
    "account_created_at",
    "followers",
    "following",
    "default_picture",
)
"""What a comment is made of; rows of formats without columns have their cells in this order."""

# for each field the better name stands first: where two columns fit, the earlier name wins
_WRITTEN: Mapping[str, str] = {
    "id": (
        "id, comment id, message id, external id, commentid, cid, tweet id, comment pk, pk, name id, "
        "id комментария, ид комментария, ид, айди, id сообщения, номер комментария, "
        "id komentar, id pesan, nomor komentar"
    ),
    "text": (
        "text, comment text, comment, text original, text display, comment body, comment content, body, message, "
        "message text, content, full text, tweet, tweet text, reply text, review text, review, "
        "текст, текст комментария, комментарий, текст сообщения, сообщение, текст отзыва, отзыв, содержание, "
        "teks, teks komentar, isi komentar, komentar, isi pesan, pesan, isi, ulasan, comments, комментарии"
    ),
    "author": (
        "author, author name, author display name, username, user name, author username, screen name, nickname, "
        "user, profile name, display name, commenter, commenter name, sender, from, from name, full name, "
        "name click to view profile, name, "
        "автор, имя автора, автор комментария, имя пользователя, пользователь, никнейм, ник, логин, имя, "
        "отправитель, от кого, "
        "penulis, nama penulis, nama pengguna, pengguna, nama akun, akun, pengirim, nama"
    ),
    "author_id": (
        "author id, authorid, user id, userid, author channel id, channel id, profile id, from id, sender id, "
        "owner id, "
        "id автора, ид автора, id пользователя, ид пользователя, "
        "id penulis, id pengguna, id akun"
    ),
    "created_at": (
        "created at, createdat, created, created time, date created, published at, published, comment date, "
        "comment time, date time, datetime, timestamp, created utc, date unixtime, posted at, publish time, "
        "comment create timestamp, time published, date, time, "
        "дата и время, дата создания, дата комментария, дата публикации, создано, опубликовано, дата, время, "
        "tanggal dan waktu, dibuat pada, tanggal dibuat, tanggal komentar, waktu komentar, dibuat, tanggal, waktu"
    ),
    "post_id": (
        "post id, postid, video id, videoid, media id, article id, topic id, thread id, submission id, "
        "id поста, ид поста, id записи, ид записи, id публикации, id видео, "
        "id postingan, id kiriman, id unggahan, id video"
    ),
    "post": (
        "post, post title, post name, video title, article title, thread title, title, article, topic, thread, video, "
        "media, "
        "пост, публикация, запись, название поста, название записи, название видео, заголовок, статья, тема, видео, "
        "postingan, kiriman, unggahan, judul postingan, judul video, judul, artikel"
    ),
    "post_url": (
        "post url, post link, video url, media url, article url, page url, permalink url, "
        "ссылка на пост, ссылка на запись, ссылка на публикацию, url поста, "
        "tautan postingan, link postingan, url postingan, tautan kiriman"
    ),
    "parent_id": (
        "parent id, parentid, parent comment id, parent comment, parent, reply to id, in reply to id, "
        "in reply to status id, reply to message id, in reply to, reply to, "
        "id родителя, ид родителя, id родительского комментария, родительский комментарий, родитель, ответ на, "
        "id induk, id komentar induk, komentar induk, induk, balasan untuk, membalas"
    ),
    "lang": "lang, language, locale, язык, bahasa",
    "visibility": "visibility, видимость, visibilitas",
    "post_created_at": (
        "post created at, post date, post time, post published at, video published at, video date, "
        "дата поста, дата записи, время поста, дата видео, tanggal postingan, waktu postingan, tanggal video"
    ),
    "account_created_at": (
        "account created at, account created, account creation date, author created at, author created utc, "
        "author joined, user created at, user joined, joined at, joined, member since, registered at, "
        "registration date, дата регистрации, дата создания аккаунта, аккаунт создан, "
        "tanggal bergabung, tanggal pembuatan akun, akun dibuat"
    ),
    "followers": (
        "followers, followers count, follower count, author followers, author followers count, user followers, "
        "user followers count, subscribers, subscriber count, подписчики, число подписчиков, количество подписчиков, "
        "pengikut, jumlah pengikut"
    ),
    "following": (
        "following, following count, author following, author following count, user following, friends count, "
        "user friends count, подписки, число подписок, количество подписок, mengikuti, jumlah mengikuti"
    ),
    "default_picture": (
        "default picture, has default picture, default profile image, user default profile image, default avatar, "
        "has default avatar, аватар по умолчанию, стандартный аватар, foto profil bawaan, foto bawaan"
    ),
}
NAMES: Mapping[str, tuple[str, ...]] = {field: tuple(names.split(", ")) for field, names in _WRITTEN.items()}
PLATFORM_NAMES = frozenset({"platform", "network", "платформа", "соцсеть", "площадка", "jejaring"})
_HEADER_WITHIN = 15
_LISTED = 20
_SHORT = 40

_CAMEL = re.compile(r"(?<=[a-zа-яё])(?=[A-ZА-ЯЁ])")
_JOINTS = re.compile(r"[\W_]+")


def plain_name(column: str) -> str:
    """Bring a column's name down to its words: `createdAt`, `Created_at` and ` CREATED AT ` are one name."""
    return _JOINTS.sub(" ", _CAMEL.sub(" ", column)).strip().casefold()


def unique(header: Sequence[str]) -> tuple[str, ...]:
    """Name the columns so that each can be told from the others, the nameless too."""
    names: list[str] = []
    for number, cell in enumerate(header, 1):
        name = cell.strip().lstrip("\ufeff") or f"column {number}"
        names.append(name if name not in names else f"{name} ({number})")
    return tuple(names)


def guess(columns: Sequence[str]) -> dict[str, str]:
    """Say which column is which field; a column serves one field only."""
    by_name: dict[str, str] = {}
    for column in columns:
        by_name.setdefault(plain_name(column), column)
    found: dict[str, str] = {}
    for field in FIELDS:
        name = next((name for name in NAMES[field] if name in by_name), None)
        if name is not None:
            found[field] = by_name.pop(name)
    return found


def header_at(rows: Sequence[Sequence[str]]) -> int:
    """Find the row that names the columns; some exports put a few lines about themselves above it."""
    for number, row in enumerate(rows[:_HEADER_WITHIN]):
        found = guess(row)
        if "text" in found and (number == 0 or len(found) > 1):
            return number
    return 0


def settle(file: str, columns: Sequence[str], mapping: Mapping[str, str] | None) -> dict[str, str]:
    """Put the person's mapping over the guess; a field whose column is empty is left out, whatever the names say.

    Raises:
        UnreadableFileError: The mapping names a field or a column that there is not.
        UnknownColumnsError: No column can be the text.
    """
    given = {field: _present(file, columns, field, column) for field, column in (mapping or {}).items() if column}
    guessed = guess([column for column in columns if column not in given.values()])
    settled = {field: column for field, column in guessed.items() if field not in (mapping or {})} | given
    if "text" not in settled:
        example = columns[min(1, len(columns) - 1)]
        raise UnknownColumnsError(
            "{file}: no column looks like the text of a comment. Its columns are: {listed}. "
            'Name it like this: --map "text={short}".',
            file=file,
            listed=_listed(columns),
            short=_short(example),
        )
    return settled


def _present(file: str, columns: Sequence[str], field: str, column: str) -> str:
    if field not in FIELDS:
        raise UnreadableFileError(
            "{file}: there is no field “{field}”; the fields are {listed}.",
            file=file,
            field=field,
            listed=", ".join(FIELDS),
        )
    if column in columns:
        return column
    for present in columns:
        if plain_name(present) == plain_name(column):
            return present
    raise UnreadableFileError(
        "{file} has no column “{column}”; its columns are {listed}.", file=file, column=column, listed=_listed(columns)
    )


def _listed(columns: Sequence[str]) -> str:
    shown = [_short(column) for column in columns[:_LISTED]]
    return ", ".join(shown if len(columns) <= _LISTED else [*shown, "…"])


def _short(column: str) -> str:
    # a table without a header shows its first comment here
    line = " ".join(column.split())
    return line if len(line) <= _SHORT else f"{line[:_SHORT]}…"
