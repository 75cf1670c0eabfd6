"""The key that this user of this computer signs with: made once, kept in the user's data folder."""

from __future__ import annotations

import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from greendesk.domain.errors import FileNotUsable


def signing_key(path: Path) -> Ed25519PrivateKey:
    """The key in a file; made if there is none.

    Raises:
        FileNotUsable: the file cannot be read, or holds another kind of key. It is left as it is.
    """
    try:
        if not path.exists():
            _make(path)
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError) as error:
        raise FileNotUsable(
            f"The key to sign with, {path}, cannot be used ({error}); put it right or move it away."
        ) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise FileNotUsable(f"{path} holds no Ed25519 key; move it away, and a new one will be made.")
    return key


def _make(path: Path) -> None:
    key = Ed25519PrivateKey.generate()
    data = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    # Only its owner may read it, from the first moment on; a file that another process made meanwhile stays.
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(descriptor)
