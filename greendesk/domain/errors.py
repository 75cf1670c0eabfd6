"""Errors that a user may meet. Each has a title and one sentence: what, where, what to do next."""

from __future__ import annotations


class GreenDeskError(Exception):
    """Base of every known error. ``str(error)`` is the sentence that the user reads.

    Anything raised that is not a ``GreenDeskError`` is a fault of the program.
    """

    title = "GreenDesk"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class InvalidInput(GreenDeskError):
    """A value that a person or a file gave cannot be taken.

    Args:
        message: the whole sentence.
        field: the name of the field at fault (as in the JSON format), so that a form can mark it.
    """

    title = "Please check this value"

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class PeriodOverlap(InvalidInput):
    """A measurement would count days that another measurement of the same indicator already counts."""

    title = "Periods overlap"


class AccountsNotMixed(InvalidInput):
    """A sum was asked for across accounts that must never be added (GOAL_RULES, Words)."""

    title = "Different accounts are never added"


class UnitMismatch(InvalidInput):
    """Two units of measure have different dimensions, or one is not known."""

    title = "Units do not match"


class LockedPeriod(InvalidInput):
    """A value of a locked month would change."""

    title = "These values are locked"


class ReasonNeeded(InvalidInput):
    """Something approved changes, and nobody has said why. Say it and try again."""

    title = "Why does this change?"

    def __init__(self, message: str, field: str = "reason") -> None:
        super().__init__(message, field)


class NotFound(GreenDeskError):
    """An object that was asked for is not in the workspace (any more)."""

    title = "Not found"


class NothingToUndo(GreenDeskError):
    """Nothing was done that could be taken back, or done once more."""

    title = "Nothing to undo"


class WorkspaceError(GreenDeskError):
    """The workspace file cannot be opened, read or written. The file is as it was before."""

    title = "The workspace cannot be used"


class NewerWorkspace(WorkspaceError):
    title = "Made by a newer GreenDesk"


class ForeignFile(WorkspaceError):
    title = "Not a GreenDesk workspace"


class DamagedWorkspace(WorkspaceError):
    title = "The workspace is damaged"


class WorkspaceBusy(WorkspaceError):
    title = "The workspace is busy"


class ReadOnlyWorkspace(WorkspaceError):
    title = "The workspace is read-only"


class DiskFull(WorkspaceError):
    title = "The disk is full"


class LockedWorkspace(WorkspaceError):
    """The workspace is protected, and nobody has given the passphrase yet."""

    title = "The workspace is protected"


class WrongPassphrase(WorkspaceError):
    title = "Wrong passphrase"


class TooManyTries(WorkspaceError):
    """The passphrase was wrong too often.

    Attributes:
        seconds: until the next try.
    """

    title = "Too many tries"

    def __init__(self, message: str, seconds: float) -> None:
        super().__init__(message)
        self.seconds = seconds


class WorkspaceMoved(WorkspaceError):
    title = "The workspace file was moved"


class OpenElsewhere(WorkspaceError):
    """Another computer has the workspace open for writing.

    Args:
        message: the whole sentence.
        holder: the computer's name.
    """

    title = "Open on another computer"

    def __init__(self, message: str, holder: str) -> None:
        super().__init__(message)
        self.holder = holder


class UnsafePlace(WorkspaceError):
    """A workspace cannot be worked on where it lies: a network, removable or cloud folder."""

    title = "Not a safe place to work"


class BackupFailed(GreenDeskError):
    """No backup could be made, or one cannot be used. The workspace is as it was."""

    title = "Backup"


class FileNotUsable(GreenDeskError):
    """A file beside the workspace (data, picture, report) cannot be read or written; it is as it was."""

    title = "The file cannot be used"
