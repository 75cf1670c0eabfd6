"""charts and pages without a display, and the program's test of itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import Run


@pytest.fixture
def sample(run: Run, tmp_path: Path) -> Path:
    file = tmp_path / "sample.greendesk"
    run("sample", file)
    return file


def test_charts_of_one_indicator_in_every_format(run: Run, sample: Path, tmp_path: Path) -> None:
    code = "plastic-reduced"
    for kind in ("png", "jpeg", "svg", "pdf"):
        out = tmp_path / kind
        done = run("charts", sample, "--out", out, "--format", kind, "--size", "640x400", "--indicator", code)
        assert done.returncode == 0
        assert {path.suffix for path in out.iterdir()} == {f".{kind}"}
    with Image.open(next((tmp_path / "png").glob("*goal*.png"))) as picture:
        assert picture.size == (640, 400)


def test_names_that_are_taken_get_a_number(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ("charts", sample, "--out", out, "--size", "400x300", "--indicator", "plastic-reduced")
    run(*words)
    first = {path.name: path.read_bytes() for path in out.iterdir()}
    run(*words, "--lang", "ko")
    assert {name: (out / name).read_bytes() for name in first} == first
    assert len(list(out.iterdir())) == 2 * len(first)
    run(*words, "--force")
    assert len(list(out.iterdir())) == 2 * len(first)


def test_scale_multiplies_pixels(run: Run, sample: Path, tmp_path: Path) -> None:
    words = ["charts", sample, "--out", tmp_path / "o", "--size", "400x300", "--scale", "2"]
    run(*words, "--theme", "print", "--lang", "zh_CN", "--indicator", "plastic-reduced")
    for path in (tmp_path / "o").iterdir():
        with Image.open(path) as picture:
            assert picture.size == (800, 600)


def test_a_folder_that_cannot_be_made(run: Run, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    done = run("charts", sample, "--out", tmp_path / "file" / "below")
    assert done.returncode == 2


def test_pages_are_written_in_every_language(run: Run, sample: Path, tmp_path: Path) -> None:
    done = run(
        "pages", sample, "--out", tmp_path / "pages", "--size", "1280x800", "--theme", "dark", "--lang", "ko"
    )
    assert done.returncode == 0
    names = {path.stem for path in (tmp_path / "pages").glob("*.png")}
    assert {"overview", "units", "initiative", "entry", "goals", "settings", "start"} <= {
        name.split("-", 1)[-1] if name[:1].isdigit() else name for name in names
    }
    for path in (tmp_path / "pages").glob("*overview*.png"):
        with Image.open(path) as picture:
            assert picture.size == (1280, 800)


def test_self_test_passes_and_keeps_its_files(run: Run, tmp_path: Path) -> None:
    done = run("self-test", "--keep", tmp_path / "kept")
    assert done.returncode == 0, done.stdout
    assert "FAILED" not in done.stdout
    assert done.stdout.splitlines()[-1] == "GreenDesk works."
    assert {path.suffix for path in (tmp_path / "kept").iterdir()} == {".greendesk", ".png", ".svg", ".pdf"}
