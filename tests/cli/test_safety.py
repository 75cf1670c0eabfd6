"""backup and restore."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def test_a_backup_and_the_way_back(run: Run, apple: Path, tmp_path: Path) -> None:
    done = run("backup", apple, "--to", tmp_path / "stick")
    assert "1 units, 1 initiatives, 1 indicators, 1 measurements, 1 goals" in done.stdout
    [backup] = (tmp_path / "stick").glob("apple-*/*.greendesk-backup")
    assert str(backup) in done.stdout
    before = apple.read_bytes()
    apple.write_bytes(before[:5000])
    assert "damaged" in run("status", apple).stderr
    done = run("restore", backup, apple)
    assert done.returncode == 0
    assert [file.read_bytes() for file in (tmp_path / "damaged").iterdir()] == [before[:5000]]
    assert run("verify", apple).returncode == 0


def test_restored_where_there_is_none(run: Run, apple: Path, tmp_path: Path) -> None:
    run("backup", apple, "--to", tmp_path / "stick")
    [backup] = (tmp_path / "stick").glob("apple-*/*.greendesk-backup")
    assert (
        run("restore", backup, tmp_path / "new.greendesk").stdout == f"Wrote {tmp_path / 'new.greendesk'}\n"
    )


def test_refusals(run: Run, apple: Path, tmp_path: Path) -> None:
    before = apple.read_bytes()
    assert "no file" in run("backup", tmp_path / "nowhere.greendesk").stderr
    assert "no file" in run("restore", tmp_path / "nowhere.greendesk-backup", apple).stderr
    assert "is the backup itself" in run("restore", apple, apple).stderr
    (apple.parent / f".{apple.name}.0123456789ab-7.lock").write_text("7\ngreendesk\noffice-2\n")
    assert "office-2" in run("restore", apple, apple).stderr
    assert apple.read_bytes() == before


def test_a_protected_workspace(run: Run, tmp_path: Path) -> None:
    secret, file = tmp_path / "secret", tmp_path / "town.greendesk"
    secret.write_text("correct horse battery\n")
    given = ("--passphrase-file", secret)
    assert run(*given, "new", file, "--protect").returncode == 0
    assert "--passphrase-file" in run("backup", file, "--to", tmp_path / "stick").stderr
    assert run(*given, "backup", file, "--to", tmp_path / "stick").returncode == 0
    [backup] = (tmp_path / "stick").glob("town-*/*.greendesk-backup")
    file.write_bytes(b"damaged")
    file.with_name("town.greendesk.key").unlink()
    assert "--passphrase-file" in run("restore", backup, file).stderr
    assert run(*given, "restore", backup, file).returncode == 0
    assert run(*given, "verify", file).returncode == 0
