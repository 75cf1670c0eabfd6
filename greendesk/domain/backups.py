"""Backups of a workspace: what is known of each, and which of them are no longer needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from datetime import datetime, timedelta
from pathlib import Path

from greendesk.domain.frozen import frozen

ALL_OF = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9
MOST = 4 * 1024**3  # bytes for all of two days, unless the user gives them another room


@frozen
class Backup:
    """A backup.

    Attributes:
        path: of the file.
        number: backups of a workspace are counted as they are made, whatever the clock says.
        made: when, by the clock of the computer that made it; with its zone.
        counts: how many of each it holds, by the word of the table ("measurement"); empty: not known.
        heads: the last hash of each origin's chain in the journal.
        sha256: of the file; "" if not known.
        size: in bytes.
        verified: it was opened and counted after it was written, and is noted as such.
    """

    path: Path
    number: int
    made: datetime
    counts: Mapping[str, int] = field(default_factory=dict)
    heads: Mapping[str, str] = field(default_factory=dict)
    sha256: str = ""
    verified: bool = False
    size: int = 0


@frozen
class Room:
    """How much of a disk the backups of the two days around now may take.

    Attributes:
        most: bytes.
        free: bytes that are free on the disk; None: not known. No more than half of what would be free
            without these backups is taken, whatever ``most`` says.
    """

    most: int = MOST
    free: int | None = None

    def beside(self, used: int) -> int:
        """The bytes that they may take, if they take ``used`` now."""
        return self.most if self.free is None else min(self.most, (self.free + used) // 2)


USUAL = Room()


def superseded(backups: Iterable[Backup], now: datetime, room: Room = USUAL) -> tuple[Backup, ...]:
    """The backups that newer ones make needless.

    Kept are all of the two days around ``now``; of those before, the newest of each of 12 days; of those
    before, the newest of each of 10 weeks; and then of 9 months. Days, weeks and months are counted as they
    occur among the backups, not back from ``now``: a clock that jumps years ahead makes no backup old. The
    newest of all and the newest verified one always stay.

    Where those of the two days take more than their room, the oldest of them go first, but never the newest
    of a day: what stays for weeks and months does not depend on the room.

    Returns: oldest first.
    """
    newest_first = sorted(backups, key=lambda backup: backup.number, reverse=True)
    always = newest_first[:1] + [backup for backup in newest_first if backup.verified][:1]
    rest = [backup for backup in newest_first if not is_recent(backup, now)]
    needless = _crowded([backup for backup in newest_first if is_recent(backup, now)], always, room)
    for spans, span_of in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        same_span, rest = _thinned(rest, spans, span_of)
        needless += same_span
    return tuple(sorted((b for b in needless + rest if b not in always), key=lambda backup: backup.number))


def is_recent(backup: Backup, now: datetime) -> bool:
    """Whether it is one of the two days of which all stay, as far as there is room."""
    return abs(now - backup.made) <= ALL_OF


def _crowded(newest_first: list[Backup], always: list[Backup], room: Room) -> list[Backup]:
    """Those of the two days for which there is no room."""
    used = sum(backup.size for backup in newest_first)
    most, gone = room.beside(used), []
    same_day, _ = _thinned(newest_first, len(newest_first), _day)
    for backup in reversed(same_day):
        if used <= most:
            break
        if backup not in always:
            gone.append(backup)
            used -= backup.size
    return gone


def _thinned(
    newest_first: list[Backup], room: int, span_of: Callable[[datetime], tuple[int, ...]]
) -> tuple[list[Backup], list[Backup]]:
    """Let the newest of each span stay, until so many spans are had.

    Returns: those whose span has a newer one, and those of spans for which there is no room.
    """
    seen: set[tuple[int, ...]] = set()
    same_span, rest = [], []
    for backup in newest_first:
        span = span_of(backup.made)
        if span in seen:
            same_span.append(backup)
        elif len(seen) < room:
            seen.add(span)
        else:
            rest.append(backup)
    return same_span, rest


def _day(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month, moment.day


def _week(moment: datetime) -> tuple[int, ...]:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month
