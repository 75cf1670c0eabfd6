"""Where a workspace may be worked on: on a disk of this computer, in a folder that nobody else writes to."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

from greendesk.domain.errors import UnsafePlace, WorkspaceError
from greendesk.domain.frozen import frozen
from greendesk.paths import data_dir
from greendesk.store.backup.restoring import copy_workspace


class Place(StrEnum):
    """Why a folder is no place to work."""

    NETWORK = "network"
    REMOVABLE = "removable"
    CLOUD = "cloud"


@frozen
class Disk:
    """What the system says of the disk that a file is on."""

    root: str
    device: str
    file_system: str


# Locks do not hold on these, or only sometimes.
_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\w*|afpfs|webdav|davfs2?|ncpfs|afs|ceph|glusterfs|lustre|gfs2?|ocfs2|coda|"
    r"fuse\.(sshfs|rclone|gvfsd-fuse|davfs2?|s3fs|gcsfuse|glusterfs|ceph\w*|google-drive-\w+|onedriver|kio-fuse)"
)
# A folder of these names is kept in step with other computers, which copies a file while it is written.
_CLOUD = re.compile(
    r"(OneDrive( - .+)?|Dropbox( \(.+\))?|iCloud ?Drive|com~apple~CloudDocs|Mobile Documents|CloudStorage|"
    r"Google ?Drive( .+)?|GoogleDrive-.+|My Drive|Nextcloud|ownCloud|Box Sync|pCloud ?Drive|MEGAsync|Seafile|"
    r"MYBOX|네이버 MYBOX|Nutstore( Files)?|坚果云|百度网盘同步空间|BaiduSyncdisk)",
    re.IGNORECASE,
)
_CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4
_SENTENCES = {
    Place.NETWORK: "lies in a network folder, where two computers can spoil it for each other",
    Place.REMOVABLE: "lies on a removable disk, which can be pulled out in the middle of a write",
    Place.CLOUD: "lies in a folder that a cloud service copies while it is being written",
}


def check_place(path: Path) -> None:
    """Raise UnsafePlace if a workspace must not be worked on where it lies."""
    place = place_of(path)
    if place is not None:
        raise UnsafePlace(f"{path} {_SENTENCES[place]}; copy it to this computer and work there.")


def place_of(path: Path) -> Place | None:
    """Why a file is not where it may be worked on; None if it is."""
    whole = path.resolve()
    if in_cloud(whole):
        return Place.CLOUD
    if _is_network_name(str(whole)):
        return Place.NETWORK
    return place_of_disk(disk_of(whole))


def in_cloud(whole: Path) -> bool:
    """Whether a cloud service keeps one of the folders around a file in step with other computers."""
    kept = {Path(os.environ[name]).resolve() for name in _CLOUD_VARIABLES if os.environ.get(name)}
    return any(
        folder in kept or _CLOUD.fullmatch(folder.name) or (folder / ".dropbox").is_file()
        for folder in whole.parents
    )


def disk_of(whole: Path) -> Disk:
    info = QStorageInfo(str(whole))
    return Disk(
        info.rootPath(), bytes(info.device().data()).decode(), bytes(info.fileSystemType().data()).decode()
    )


def place_of_disk(disk: Disk) -> Place | None:
    """What kind of disk it is, as far as it is none to work on."""
    if _NETWORK.fullmatch(disk.file_system.lower()) or _is_network_name(disk.device):
        return Place.NETWORK
    if sys.platform == "win32":
        kind = ctypes.windll.kernel32.GetDriveTypeW(disk.root.replace("/", "\\"))
        return {_DRIVE_REMOTE: Place.NETWORK, _DRIVE_REMOVABLE: Place.REMOVABLE}.get(kind)
    if sys.platform == "darwin":
        is_stick = disk.root.startswith("/Volumes/") and disk.file_system in {"exfat", "msdos"}
        return Place.REMOVABLE if is_stick else None
    return Place.REMOVABLE if _can_be_pulled_out(Path("/sys/class/block") / Path(disk.device).name) else None


def copy_to_this_computer(path: Path) -> Path:
    """Copy a workspace to the user's documents (or where else it can be worked on), with its journal.

    Returns: the copy.

    Raises:
        WorkspaceError: there is no such place here, or it cannot be written.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    for folder in (Path(documents or Path.home()), data_dir()):
        if folder.is_dir() and place_of(folder / path.name) is None:
            target = _free_name(folder / path.name)
            copy_workspace(path, target)
            return target
    raise WorkspaceError(
        f"No folder of yours is on a disk of this computer; copy {path} to one that is, and open the copy."
    )


def _is_network_name(name: str) -> bool:
    return name.startswith(("\\\\", "//"))


def _can_be_pulled_out(block: Path) -> bool:
    """What Linux says of a block device: a USB stick or disk, a card."""
    try:
        device = block.resolve(strict=True)
    except OSError:
        return False
    if any(part.startswith("usb") for part in device.parts):
        return True
    whole = device if (device / "removable").exists() else device.parent
    return _text(whole / "removable") == "1" or _text(whole / "device" / "type") == "SD"


def _text(path: Path) -> str:
    try:
        return path.read_text("ascii").strip()
    except (OSError, ValueError):
        return ""


def _free_name(path: Path) -> Path:
    free, number = path, 1
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem} {number}")
    return free
