"""The key of a protected workspace: made at random, kept beside it in a small file, wrapped by a passphrase.

See docs/encryption.md. The key itself is never on a disk in clear; while a workspace is open it is in this
process's memory, so that another connection to the same file needs no passphrase.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from greendesk.domain.errors import DamagedWorkspace, TooManyTries, WorkspaceError, WrongPassphrase
from greendesk.domain.typed_code import plain_code
from greendesk.store.beside import beside

SUFFIX = ".key"
UNFINISHED = ".tmp"  # a key file that is being written
FORMAT, VERSION = "greendesk-key", 1
LEAST = 8  # characters of a passphrase
TRIES, PAUSE = 3, 30.0  # wrong passphrases in a row, then seconds until the next
RECOVERY_GROUPS, RECOVERY_GROUP = 8, 4  # 160 bits in base 32
# Argon2id: about a fifth of a second and 64 MiB for each try.
MEMORY_KIB, ITERATIONS, LANES = 64 * 1024, 3, 4
MOST = {"memory_kib": 1024 * 1024, "iterations": 64, "lanes": 64}

_unlocked: dict[bytes, Key] = {}  # by salt: a workspace and its backups have the same
_tries: dict[Path, tuple[int, float]] = {}


@dataclass(frozen=True, slots=True)
class Key:
    """What SQLCipher encrypts with: 32 bytes, and 16 bytes of salt that the file begins with."""

    secret: bytes = field(repr=False)
    salt: bytes

    @property
    def pragma(self) -> str:
        return f"x'{self.secret.hex()}{self.salt.hex()}'"


def new_key() -> Key:
    return Key(secrets.token_bytes(32), secrets.token_bytes(16))


def new_recovery_key() -> str:
    """A text to print and lock away: eight groups of four."""
    letters = base64.b32encode(secrets.token_bytes(20)).decode()
    return "-".join(letters[n : n + RECOVERY_GROUP] for n in range(0, len(letters), RECOVERY_GROUP))


def key_file(path: Path) -> Path:
    """Where the key file of a workspace lies."""
    return beside(path, SUFFIX)


def check_passphrase(passphrase: str) -> None:
    """Raise WorkspaceError for one that is too short to protect anything."""
    if len(passphrase) < LEAST:
        raise WorkspaceError(f"The passphrase is too short; give at least {LEAST} characters.")


def wrapped(key: Key, passphrase: str, recovery: str | None) -> dict[str, Any]:
    """The contents of a key file."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "salt": key.salt.hex(),
        "passphrase": _wrap(key, passphrase),
        "recovery": None if recovery is None else _wrap(key, plain_code(recovery)),
    }


def write_key_file(path: Path, contents: Mapping[str, Any]) -> None:
    """Put a key file in place: whole, or as it was before. Then the disk has it, its name perhaps not yet.

    Raises:
        OSError: it cannot be written; nothing is left behind.
    """
    temporary = beside(path, UNFINISHED)
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            json.dump(contents, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def read_key_file(workspace: Path) -> dict[str, Any]:
    """The contents of a workspace's key file. Raises WorkspaceError."""
    path = key_file(workspace)
    try:
        contents = json.loads(path.read_text(encoding="ascii"))
        if contents["format"] != FORMAT or contents["version"] != VERSION:
            raise ValueError("it is of another kind, or of a newer version")
        bytes.fromhex(contents["salt"])
        contents["passphrase"], contents["recovery"]  # there are both
    except FileNotFoundError as error:
        raise WorkspaceError(
            f"{workspace} is protected, or no workspace, and its key file {path.name} is not beside it; "
            "put it back from a backup."
        ) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DamagedWorkspace(
            f"The key file {path} cannot be used ({error}); put it back from a backup."
        ) from error
    return dict(contents)


def unlock(workspace: Path, passphrase: str) -> Key:
    """Take the key out of its file with the passphrase or the recovery key; it is remembered.

    Raises:
        WrongPassphrase: it is neither.
        TooManyTries: it was wrong three times, and the pause is not over.
        WorkspaceError: the key file is missing or damaged.
    """
    place = workspace.absolute()
    count, until = _tries.get(place, (0, 0.0))
    if (left := until - time.monotonic()) > 0:
        raise TooManyTries(
            f"The passphrase was wrong {TRIES} times; try again in {max(1, round(left))} seconds.", left
        )
    key = unwrapped(read_key_file(workspace), passphrase)
    if key is None:
        count += 1
        _tries[place] = (0, time.monotonic() + PAUSE) if count >= TRIES else (count, 0.0)
        raise WrongPassphrase(
            f"This is not the passphrase of {workspace.name}, nor its recovery key; type it again."
        )
    _tries.pop(place, None)
    remember(key)
    return key


def unwrapped(contents: Mapping[str, Any], passphrase: str) -> Key | None:
    """The key, if this is the passphrase or the recovery key."""
    salt = bytes.fromhex(contents["salt"])
    for how, text in (("passphrase", passphrase), ("recovery", plain_code(passphrase))):
        if contents[how] is not None and (secret := _unwrap(contents[how], salt, text)) is not None:
            return Key(secret, salt)
    return None


def remember(key: Key) -> None:
    """Open what has this key, the workspace and its backups, without asking from now on."""
    _unlocked[key.salt] = key


def remembered(salt: bytes) -> Key | None:
    return _unlocked.get(salt)


def forget(key: Key) -> None:
    """Ask for the passphrase again at the next opening."""
    _unlocked.pop(key.salt, None)


def _wrap(key: Key, text: str) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    how = {"kdf": "argon2id", "memory_kib": MEMORY_KIB, "iterations": ITERATIONS, "lanes": LANES}
    sealed = AESGCM(_derived(text, salt, how)).encrypt(nonce, key.secret, key.salt)
    return {**how, "salt": salt.hex(), "nonce": nonce.hex(), "wrapped": sealed.hex()}


def _unwrap(how: Mapping[str, Any], aad: bytes, text: str) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        salt, nonce, sealed = (bytes.fromhex(how[name]) for name in ("salt", "nonce", "wrapped"))
        return AESGCM(_derived(text, salt, how)).decrypt(nonce, sealed, aad)
    except InvalidTag:
        return None
    except (ValueError, KeyError, TypeError, OverflowError, MemoryError) as error:
        raise DamagedWorkspace(f"The key file is damaged ({error}); put it back from a backup.") from error


def _derived(text: str, salt: bytes, how: Mapping[str, Any]) -> bytes:
    import unicodedata

    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    if how["kdf"] != "argon2id":
        raise ValueError("its way to derive keys is not known")
    for name, most in MOST.items():  # a file that was tampered with shall not take the computer's memory
        if not 0 < how[name] <= most:
            raise ValueError(f"{name} is out of range")
    kdf = Argon2id(
        salt=salt, length=32, iterations=how["iterations"], lanes=how["lanes"], memory_cost=how["memory_kib"]
    )
    return kdf.derive(unicodedata.normalize("NFC", text).encode())
