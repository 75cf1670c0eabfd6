"""What the app remembers between runs, in one INI file of the user's settings folder."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from greendesk import paths
from greendesk.desk.author import login_author
from greendesk.domain.journal import Author

MAX_RECENT = 12
T = TypeVar("T", bound=StrEnum)


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class LanguageChoice(StrEnum):
    SYSTEM = "system"
    ENGLISH = "en"
    KOREAN = "ko"
    CHINESE = "zh_CN"


class State:
    """The remembered choices. Cheap to make: every State shares one file through Qt's cache."""

    def __init__(self, file: Path | None = None) -> None:
        self._settings = QSettings(
            str(file or paths.config_dir() / "greendesk.ini"), QSettings.Format.IniFormat
        )

    # ---- appearance
    @property
    def theme(self) -> ThemeChoice:
        return _choice(ThemeChoice, self.text("look/theme"), ThemeChoice.SYSTEM)

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self.keep("look/theme", choice.value)

    @property
    def language(self) -> LanguageChoice:
        return _choice(LanguageChoice, self.text("look/language"), LanguageChoice.SYSTEM)

    @language.setter
    def language(self, choice: LanguageChoice) -> None:
        self.keep("look/language", choice.value)

    # ---- who is at this computer
    @property
    def author(self) -> Author:
        """Whom the history of a workspace names: as the user calls herself, else the name of the login."""
        return Author(self.text("who/name") or login_author().name, self.text("who/role"))

    @author.setter
    def author(self, author: Author) -> None:
        self.keep("who/name", author.name)
        self.keep("who/role", author.role)

    # ---- workspaces
    def recent(self) -> tuple[Path, ...]:
        """Workspaces opened before, newest first; a file may be gone by now."""
        count = self._settings.beginReadArray("recent")
        found = []
        for number in range(count):
            self._settings.setArrayIndex(number)
            found.append(str(self._settings.value("path", "")))
        self._settings.endArray()
        return tuple(Path(text) for text in found if text)

    def opened(self, path: Path) -> None:
        """Put a workspace at the head of the recent ones."""
        whole = path.absolute()
        before = self.recent()
        recent = (whole, *(p for p in before if p != whole))[:MAX_RECENT]
        if recent != before:
            self._write_recent(recent)

    def forget(self, path: Path) -> None:
        self._write_recent([p for p in self.recent() if p != path])

    def _write_recent(self, recent: Sequence[Path]) -> None:
        self._settings.remove("recent")
        self._settings.beginWriteArray("recent", len(recent))
        for number, path in enumerate(recent):
            self._settings.setArrayIndex(number)
            self._settings.setValue("path", str(path))
        self._settings.endArray()
        self._settings.sync()

    @property
    def last_workspace(self) -> Path | None:
        """The workspace that was open when the app was last left; None after it was closed by hand."""
        text = self.text("last/workspace")
        return Path(text) if text else None

    @last_workspace.setter
    def last_workspace(self, path: Path | None) -> None:
        self.keep("last/workspace", str(path.absolute()) if path else "")

    # ---- plain values
    def text(self, key: str, default: str = "") -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int) -> int:
        try:
            return int(self.text(key, str(default)))
        except ValueError:
            return default

    def flag(self, key: str, default: bool = False) -> bool:
        return self.text(key, "true" if default else "false") == "true"

    def keep(self, key: str, value: str | int | bool) -> None:
        """Write a text, a whole number or yes/no."""
        self._settings.setValue(key, str(value).lower() if isinstance(value, bool) else str(value))

    def blob(self, key: str) -> QByteArray:
        """What Qt's ``saveState`` and ``saveGeometry`` gave; empty if there is none."""
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_blob(self, key: str, value: QByteArray) -> None:
        self._settings.setValue(key, value)

    def sync(self) -> None:
        """Write to the disk now."""
        self._settings.sync()


def _choice(kind: type[T], text: str, default: T) -> T:
    try:
        return kind(text)
    except ValueError:
        return default
