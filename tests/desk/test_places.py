"""Where a workspace may be worked on."""

from __future__ import annotations

from pathlib import Path

import pytest

from greendesk.desk import places
from greendesk.desk.desk import Desk
from greendesk.desk.places import Disk, Place, copy_to_this_computer, in_cloud, place_of, place_of_disk
from greendesk.domain.errors import UnsafePlace, WorkspaceError


@pytest.mark.parametrize(
    "folder",
    [
        "OneDrive", "OneDrive - Hema GmbH", "Dropbox", "Dropbox (Personal)", "iCloud Drive", "iCloudDrive",
        "Mobile Documents/com~apple~CloudDocs", "Library/CloudStorage/GoogleDrive-li@example.com",
        "Google Drive", "My Drive", "Nextcloud", "坚果云", "Nutstore Files", "네이버 MYBOX", "BaiduSyncdisk",
    ],
)  # fmt: skip
def test_cloud_folders_are_known_by_name(folder) -> None:
    assert in_cloud(Path("/home/li") / folder / "2026" / "town.greendesk")


@pytest.mark.parametrize("folder", ["Documents", "OneDriven", "My Dropbox notes", "drive", "box", "cloud"])
def test_other_folders_are_none(folder) -> None:
    assert not in_cloud(Path("/home/li") / folder / "OneDrive.greendesk")


def test_cloud_folders_are_known_by_what_the_service_leaves(tmp_path, monkeypatch) -> None:
    assert place_of(tmp_path / "sub" / "town.greendesk") is None
    (tmp_path / ".dropbox").write_text("{}")
    assert place_of(tmp_path / "sub" / "town.greendesk") is Place.CLOUD
    (tmp_path / ".dropbox").unlink()
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "sub"))
    assert place_of(tmp_path / "sub" / "town.greendesk") is Place.CLOUD


@pytest.mark.parametrize(
    "disk, place",
    [
        (Disk("/mnt/nas", "nas:/export", "nfs4"), Place.NETWORK),
        (Disk("/mnt/nas", "//nas/share", "cifs"), Place.NETWORK),
        (Disk("/mnt/nas", "li@nas:", "fuse.sshfs"), Place.NETWORK),
        (Disk("/mnt/nas", "\\\\nas\\share", "NTFS"), Place.NETWORK),
        (Disk("/Volumes/nas", "//li@nas/share", "smbfs"), Place.NETWORK),
        (Disk("/", "/dev/mapper/root", "ext4"), None),
        (Disk("/tmp", "tmpfs", "tmpfs"), None),
    ],
)
def test_disks(disk, place) -> None:
    assert place_of_disk(disk) is place


@pytest.mark.parametrize(
    "files, device, is_removable",
    [
        ({"pci0/usb1/1-2/host6/block/sdb/removable": "0\n"}, "pci0/usb1/1-2/host6/block/sdb/sdb1", True),
        ({"pci0/ata1/block/sda/removable": "0\n"}, "pci0/ata1/block/sda/sda1", False),
        ({"pci0/ata1/block/sr0/removable": "1\n"}, "pci0/ata1/block/sr0", True),
        ({"mmc0/block/mmcblk0/device/type": "SD\n"}, "mmc0/block/mmcblk0/mmcblk0p1", True),
        ({"mmc0/block/mmcblk1/device/type": "MMC\n"}, "mmc0/block/mmcblk1/mmcblk1p1", False),
    ],
)
def test_what_can_be_pulled_out(tmp_path, files, device, is_removable) -> None:
    (tmp_path / device).mkdir(parents=True)
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    link = tmp_path / "class"
    link.symlink_to(tmp_path / device)
    assert places._can_be_pulled_out(link) is is_removable
    assert not places._can_be_pulled_out(tmp_path / "nowhere")


@pytest.fixture
def on_a_stick(tmp_path, monkeypatch) -> Path:
    """A workspace in a folder that is taken for a removable disk."""
    stick = tmp_path / "stick"
    stick.mkdir()
    Desk.create(stick / "town.greendesk").close()
    real = places.disk_of
    monkeypatch.setattr(
        places,
        "place_of_disk",
        lambda disk: Place.REMOVABLE if disk.root == "stick" else place_of_disk(disk),
    )
    monkeypatch.setattr(
        places, "disk_of", lambda whole: Disk("stick", "", "") if stick in whole.parents else real(whole)
    )
    return stick / "town.greendesk"


def test_it_is_refused_for_work_and_can_be_read(on_a_stick) -> None:
    with pytest.raises(UnsafePlace, match="pulled out"):
        Desk.open(on_a_stick)
    assert [file.name for file in on_a_stick.parent.iterdir()] == [on_a_stick.name]
    desk = Desk.open(on_a_stick, read_only=True)
    assert desk.proof.verify() == ()
    desk.close()


def test_the_copy_on_this_computer(on_a_stick, tmp_path, monkeypatch) -> None:
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setattr(places.QStandardPaths, "writableLocation", lambda kind: str(documents))
    for name in ("town.greendesk", "town 2.greendesk"):
        copy = copy_to_this_computer(on_a_stick)
        assert copy == documents / name
        desk = Desk.open(copy)
        assert desk.proof.verify() == ()
        desk.close()


def test_no_place_on_this_computer(on_a_stick, monkeypatch) -> None:
    monkeypatch.setattr(places.QStandardPaths, "writableLocation", lambda kind: str(on_a_stick.parent))
    monkeypatch.setattr(places, "data_dir", lambda: on_a_stick.parent)
    with pytest.raises(WorkspaceError, match="No folder of yours"):
        copy_to_this_computer(on_a_stick)
