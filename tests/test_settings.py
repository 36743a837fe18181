"""Preferences: the file, its mistakes, and what a save leaves alone."""

import tomllib
from pathlib import Path

import pytest

from moderator.declared import declared
from moderator.errors import SettingsError
from moderator.folders import default_home, shipped
from moderator.settings import Settings, Theme


def write(home: Path, text: str) -> Path:
    path = home / "config.toml"
    path.write_text(text, "utf-8")
    return path


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    settings = Settings.load(tmp_path / "nowhere")
    assert settings == Settings()
    assert settings.theme is Theme.SYSTEM
    assert settings.moderator


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    settings = Settings(theme=Theme.DARK, moderator="Мария", grace_seconds=0, keys={"hide": "Y"})
    settings.save(tmp_path / "new home")
    assert Settings.load(tmp_path / "new home") == settings


def test_only_what_differs_from_the_defaults_is_written(tmp_path: Path) -> None:
    Settings(grace_seconds=30).save(tmp_path)
    assert tomllib.loads((tmp_path / "config.toml").read_text("utf-8")) == {"grace_seconds": 30}


def test_a_save_keeps_comments_and_order(tmp_path: Path) -> None:
    path = write(tmp_path, '# mine\ntheme = "dark" # at night\n\n[keys] # left hand\nhide = "Y"\napprove = "P"\n')
    Settings(theme=Theme.LIGHT, grace_seconds=20, keys={"hide": "Y", "ban": "Q"}).save(tmp_path)
    assert path.read_text("utf-8") == (
        '# mine\ntheme = "light" # at night\ngrace_seconds = 20\n\n[keys] # left hand\nhide = "Y"\nban = "Q"\n'
    )


def test_a_save_leaves_one_file_behind(tmp_path: Path) -> None:
    Settings(mask_coarse=False).save(tmp_path)
    Settings(mask_coarse=True, theme=Theme.DARK).save(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["config.toml"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('theme = "pink"', 'theme = "pink"'),
        ('grace_seconds = "3"', 'grace_seconds = "3"'),
        ("grace_seconds = 9999", "grace_seconds = 9999"),
        ("mask_coarse = 1", "mask_coarse = 1"),
        ('moderator = "  "', 'moderator = "  "'),
        ('them = "dark"', "no setting them"),
        ('[other]\nx = "y"', "no setting other"),
        ("[keys]\nhide = 3", "keys.hide = 3"),
        ('[keys]\nhide = "X"\nban = "x"', "hide and ban have the same key x"),
        ("theme", "is not TOML"),
    ],
)
def test_a_mistake_is_named_with_file_key_and_value(tmp_path: Path, text: str, said: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(SettingsError) as caught:
        Settings.load(tmp_path)
    assert str(path) in str(caught.value)
    assert said in str(caught.value)


def test_bytes_that_are_no_text_are_named(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"theme = '\xff'")
    with pytest.raises(SettingsError, match="is not TOML"):
        Settings.load(tmp_path)


def test_a_broken_file_is_not_overwritten(tmp_path: Path) -> None:
    path = write(tmp_path, "theme = = 1")
    with pytest.raises(SettingsError, match="stays as it is"):
        Settings().save(tmp_path)
    assert path.read_text("utf-8") == "theme = = 1"


def test_a_folder_in_the_files_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "config.toml").mkdir()
    with pytest.raises(SettingsError, match="cannot be read"):
        Settings.load(tmp_path)


def test_every_setting_is_described() -> None:
    assert [one.name for one in declared()] == list(Settings.model_fields)
    assert all(one.description.endswith(".") for one in declared())


def test_the_home_can_be_named_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MODERATOR_HOME", str(tmp_path))
    assert default_home() == tmp_path
    monkeypatch.delenv("MODERATOR_HOME")
    assert default_home().name == "moderator"


def test_models_and_resources_come_with_the_program() -> None:
    assert shipped("models").is_dir()
    assert shipped("resources").is_dir()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('# theme = "pink"\n\ntheme = "pink"\n', 3),
        ('theme = "dark"\n[keys]\napprove = "P"\nhide = 3\n', 4),
        ("text_size = 20\n", 1),
        ('quiet_from = "25:00"\n', 1),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    write(tmp_path, text)
    with pytest.raises(SettingsError, match=rf"config\.toml, line {line}: "):
        Settings.load(tmp_path)


def test_every_setting_is_declared_with_what_the_page_needs() -> None:
    by_name = {each.name: each for each in declared()}
    assert by_name["theme"].choices == ("system", "light", "dark")
    assert (by_name["text_size"].least, by_name["text_size"].most) == (80, 160)
    assert [each.section for each in declared()] == sorted(
        (each.section for each in declared()), key=list(type(by_name["theme"].section)).index
    )
