"""Protected workspaces on the command line: the passphrase comes from a file, never from an argument."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

PASSPHRASE = "정확한 말 배터리"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret.txt"
    file.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return file


def test_made_protected_and_read_again(run: Run, tmp_path: Path, secret: Path) -> None:
    file = tmp_path / "p.greendesk"
    made = run("--passphrase-file", secret, "new", file, "--protect")
    assert made.returncode == 0
    assert file.read_bytes()[:6] != b"SQLite"
    assert run("--passphrase-file", secret, "verify", file).returncode == 0
    refused = run("status", file)
    assert refused.returncode == 2
    assert "is protected" in refused.stderr
    assert "--passphrase-file" in refused.stderr
    secret.write_text("something else\n", encoding="utf-8")
    wrong = run("--passphrase-file", secret, "status", file)
    assert wrong.returncode == 2
    assert "not the passphrase" in wrong.stderr


@pytest.mark.parametrize("content", ["", "\n", None])
def test_a_passphrase_file_without_one(run: Run, tmp_path: Path, secret: Path, content: str | None) -> None:
    if content is None:
        secret.unlink()
    else:
        secret.write_text(content, encoding="utf-8")
    done = run("--passphrase-file", secret, "new", tmp_path / "p.greendesk", "--protect")
    assert done.returncode == 2
    assert "secret.txt" in done.stderr
    assert not (tmp_path / "p.greendesk").exists()
