"""What proves the file: its check as a whole, and the sign-offs of periods."""

from __future__ import annotations

from pathlib import Path

from greendesk import paths
from greendesk.desk.core import Core
from greendesk.domain.errors import DamagedWorkspace
from greendesk.domain.frozen import frozen
from greendesk.domain.periods import Period
from greendesk.domain.sign_off import SignOff, Standing, same_code
from greendesk.store import Problem, Store

KEY = "signing-key.pem"


class Proof:
    def __init__(self, core: Core) -> None:
        self._core = core

    def verify(self) -> tuple[Problem, ...]:
        """Hold the file against its own rules; empty: nothing wrong was found."""
        return tuple(self._core.store.verify())

    def sign_off(self, period: Period) -> SignOff:
        """Sign what the months of a period hold now. Nothing before it can be undone any more.

        Raises:
            FileNotUsable: the key in the user's data folder.
        """
        signed = self._core.store.sign_off(period, paths.data_dir() / KEY)
        self._core.told()
        return signed

    def sign_offs(self) -> tuple[Standing, ...]:
        """How each sign-off stands today, the newest first."""
        return self._core.store.sign_off_standings()


@frozen
class Verdict:
    """What was found in a file.

    Attributes:
        problems: the first of each kind; empty: nothing wrong was found.
        sign_offs: how each stands, the newest first; none are looked at in a file with problems.
    """

    problems: tuple[Problem, ...]
    sign_offs: tuple[Standing, ...] = ()

    def with_code(self, code: str) -> Standing | None:
        """The sign-off that a printed code belongs to."""
        return next((each for each in self.sign_offs if same_code(each.sign_off.code, code)), None)


def verify_file(path: Path) -> Verdict:
    """Hold a file against its own rules without opening a desk, which a damaged record would prevent.

    Raises: WorkspaceError for what is no answer about a workspace: another program's file, a newer version,
    no permission.
    """
    try:
        store = Store.open(path, read_only=True)
    except DamagedWorkspace as error:
        return Verdict((Problem("integrity", "file", error.message),))
    with store:
        problems = tuple(store.verify())
        return Verdict(problems, () if problems else store.sign_off_standings())
