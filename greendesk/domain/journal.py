"""What the journal says: who did what, when and why. See docs/journal.md."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from greendesk.domain.frozen import frozen

Value = str | float | int | bytes | None


class Act(StrEnum):
    """What a person did, as history and undo name it."""

    CREATE = "create workspace"
    BEGIN = "begin journal"
    SETTINGS = "change settings"
    ENTER = "enter values"
    PASTE = "paste values"
    FILL = "fill down"
    GRADE = "grade the data quality"
    RESTATE = "restate values"
    CLEAR = "delete values"
    IMPORT = "import"
    ADD_UNIT = "add unit"
    CHANGE_UNIT = "change unit"
    MOVE_UNIT = "move unit"
    DELETE_UNIT = "delete unit"
    ADD_INITIATIVE = "add initiative"
    CHANGE_INITIATIVE = "change initiative"
    DELETE_INITIATIVE = "delete initiative"
    ADD_INDICATOR = "add indicator"
    CHANGE_INDICATOR = "change indicator"
    DELETE_INDICATOR = "delete indicator"
    ADD_GOAL = "add goal"
    CHANGE_GOAL = "change goal"
    DELETE_GOAL = "delete goal"
    OVERRIDE = "override status"
    REVOKE_OVERRIDE = "revoke override"
    RECALCULATE = "recalculate base"
    ADD_FACTOR = "add factor"
    CHANGE_FACTOR = "change factor"
    DELETE_FACTOR = "delete factor"
    ATTACH = "attach evidence"
    DETACH = "remove evidence"
    SUBMIT = "submit values"
    APPROVE = "approve values"
    LOCK = "lock values"
    REOPEN = "open values again"
    ASSIGN = "assign work"
    ROLL_FORWARD = "roll forward"
    SIGN_OFF = "sign off"


# What nobody takes back, nor anything before it.
FINAL = frozenset({Act.CREATE, Act.BEGIN, Act.SIGN_OFF, Act.LOCK})


class Kind(StrEnum):
    """Whether something was done, taken back, or done once more."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@frozen
class Author:
    """Who writes: as a person calls herself; nothing proves it."""

    name: str
    role: str = ""


NOBODY = Author("")


@frozen
class Document:
    """What a whole workspace was read from.

    Attributes:
        name: of the file, without its folder.
        sha256: of the very bytes that were read.
    """

    name: str
    sha256: bytes


@frozen
class Deed:
    """What a transaction is for.

    Attributes:
        act: what is done.
        subject: to what, in a word: the code of a unit, an indicator ...
        reason: why, if somebody said.
        document: the name of the file or letter that it follows.
        document_sha256: of that file's bytes.
    """

    act: Act
    subject: str = ""
    reason: str = ""
    document: str = ""
    document_sha256: bytes | None = None


@frozen
class Deeds:
    """One transaction of the journal.

    Attributes:
        id: its number in this file.
        when: with the zone of who wrote it.
        kind: done, or the undoing or redoing of ``undoes``.
        size: how many rows it changed.
    """

    id: int
    when: datetime
    author: Author
    deed: Deed
    kind: Kind
    undoes: int | None
    size: int


@frozen
class RowChange:
    """What happened to one row of one table, or to one field of it.

    Attributes:
        tx: the transaction.
        table, key: the row.
        field: None if the whole row came or went.
        old, new: before and after; of a whole row the values by column. None: it was not there.
    """

    tx: int
    table: str
    key: str
    field: str | None
    old: Value | dict[str, Value]
    new: Value | dict[str, Value]


@frozen
class Steps:
    """What can be undone and redone now; None: nothing."""

    undo: Deeds | None = None
    redo: Deeds | None = None


@frozen
class Word:
    """A word that is looked for in who wrote, in the subject, the reason and the document.

    Attributes:
        acts, subjects: these hold the word too, in the language of who asks.
    """

    text: str
    acts: frozenset[Act] = frozenset()
    subjects: frozenset[str] = frozenset()


@frozen
class Wanted:
    """Which transactions to tell of: those for which all that is given here holds.

    Attributes:
        person: the name of who wrote.
        first, last: the span of time, ends included.
        about: ids of units, initiatives, indicators ...: a change of one of them, or of what belonged to one
            when it was changed.
        words: each of them is found.
    """

    person: str | None = None
    first: datetime | None = None
    last: datetime | None = None
    about: frozenset[str] | None = None
    words: tuple[Word, ...] = ()


EVERYTHING = Wanted()
