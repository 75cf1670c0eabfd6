"""What is remembered between runs, and what a damaged settings file does: nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from greendesk.ui.charts.picture import Picture, keep_picture, last_picture
from greendesk.ui.state import MAX_RECENT, LanguageChoice, State, ThemeChoice


def test_choices_come_back(home: Path) -> None:
    first = State()
    assert (first.theme, first.language, first.last_workspace) == (
        ThemeChoice.SYSTEM,
        LanguageChoice.SYSTEM,
        None,
    )
    first.theme, first.language = ThemeChoice.DARK, LanguageChoice.KOREAN
    first.last_workspace = home / "회사, 2019.greendesk"
    first.sync()
    again = State()
    assert again.theme is ThemeChoice.DARK
    assert again.language is LanguageChoice.KOREAN
    assert again.last_workspace == home / "회사, 2019.greendesk"
    assert (home / "config" / "greendesk.ini").is_file()


def test_recent_files_newest_first_and_once_each(state: State, tmp_path: Path) -> None:
    files = [tmp_path / f"{n}, and more.greendesk" for n in range(MAX_RECENT + 3)]
    for file in files:
        state.opened(file)
    state.opened(files[5])
    assert state.recent()[0] == files[5]
    assert len(state.recent()) == len(set(state.recent())) == MAX_RECENT
    state.forget(files[5])
    assert files[5] not in state.recent()


def test_plain_values(state: State) -> None:
    state.keep("a/text", "one, two")
    state.keep("a/number", 12)
    state.keep("a/flag", True)
    state.keep_blob("a/blob", QByteArray(b"\x00\xff"))
    assert (state.text("a/text"), state.number("a/number", 0), state.flag("a/flag")) == ("one, two", 12, True)
    assert state.blob("a/blob") == QByteArray(b"\x00\xff")
    assert state.blob("a/nothing").isEmpty()


def test_nonsense_in_the_file_is_the_default(home: Path) -> None:
    folder = home / "config"
    folder.mkdir(parents=True)
    (folder / "greendesk.ini").write_text(
        "[look]\ntheme=purple\nlanguage=xx\n[export]\nscale=99\nwidth=abc\nkind=bmp\ntheme=neon\n"
        "[window]\ngeometry=1, 2\n",
        encoding="utf-8",
    )
    state = State()
    assert state.theme is ThemeChoice.SYSTEM
    assert state.language is LanguageChoice.SYSTEM
    assert state.blob("window/geometry").isEmpty()
    assert last_picture(state) == Picture(scale=4)


def test_the_last_picture_comes_back(state: State) -> None:
    picture = Picture("svg", (960, 540), 2, "print", transparent=True)
    keep_picture(state, picture)
    assert last_picture(state) == picture
