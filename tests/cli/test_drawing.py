"""charts and pages without a display, and the program's test of itself."""

from __future__ import annotations

import json
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


def test_several_formats_at_once(run: Run, sample: Path, tmp_path: Path) -> None:
    words = ("charts", sample, "--out", "out", "--size", "640x400", "--indicator", "plastic-reduced")
    done = run(*words, "--format", "png,SVG, pdf,png")
    assert done.returncode == 0
    assert "2 charts in 3 formats each" in done.stdout
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(
        f"plastic-reduced-{chart}.{kind}" for chart in ("goal", "periods") for kind in ("png", "svg", "pdf")
    )


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["--format", "png,gif"], "gif"),
        (["--format", ""], "png, jpeg, svg, pdf"),
        (["--format", "png,jpeg", "--transparent"], "JPEG has no transparency"),
        (["--scale", "nan"], "from 0.5 to 4"),
        (["--scale", "abc"], "from 0.5 to 4"),
        (["--scale", "100"], "from 0.5 to 4"),
        (["--size", "0x0"], "0x0"),
        (["--size", "99999x99999"], "16384"),
        (["--size", "16384x16384"], "too large"),
        (["--size", "200x150"], "too small"),
        (["--as-of", "2019-13-01"], "YYYY-MM-DD"),
        (["--as-of", "20190630"], "YYYY-MM-DD"),
        (["--as-of", "0001-01-01"], "YYYY-MM-DD"),
        (["--as-of", "9999-12-31"], "2199"),
        (["--lang", "xx"], "zh_CN"),
        (["--indicator", ""], "no indicator"),
        (["--out", ""], "the name is empty"),
        (["--out", "file"], "file exists"),
    ],
)
def test_what_cannot_be_drawn_is_said_and_leaves_no_folder(
    run: Run, sample: Path, tmp_path: Path, arguments: list[str], said: str
) -> None:
    (tmp_path / "file").touch()
    done = run("charts", sample, "--out", "out", *arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "sample.greendesk"]


def test_pages_of_no_workspace_leave_no_folder(run: Run, tmp_path: Path) -> None:
    assert run("pages", "none.greendesk", "--out", "out").returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_self_test_into_a_file_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run("self-test", "--keep", "file")
    assert done.returncode == 2
    assert "cannot be made" in done.stderr


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_codes_become_safe_names_and_never_share_one(run: Run, tmp_path: Path, force: list[str]) -> None:
    codes = ["..", "a/b", "a-b", "A-B", "CON", "a:b?", "../../up"]
    data = {
        "format": "greendesk-workspace",
        "version": 1,
        "units": [{"code": "u", "name": "U"}],
        "initiatives": [{"code": "i", "unit": "u", "name": "I"}],
        "indicators": [
            {"code": code, "initiative": "i", "name": f"N {code}", "unit": "kg"} for code in codes
        ],
        "measurements": [
            {"indicator": code, "start": "2026-01-01", "end": "2026-01-31", "value": 1.0} for code in codes
        ],
    }
    (tmp_path / "d.json").write_text(json.dumps(data), encoding="utf-8")
    assert run("new", "d.greendesk", "--from", "d.json").returncode == 0
    day = ("--as-of", "2026-02-01")
    done = run("charts", "d.greendesk", "--out", "out/in", "--format", "svg", *day, *force)
    assert done.returncode == 0
    names = [path.name for path in (tmp_path / "out" / "in").iterdir()]
    assert len({name.casefold() for name in names}) == len(names)
    assert sum("periods" in name for name in names) == len(codes)
    assert not any(set(name) & set('<>:"/\\|?*') or name.startswith(".") for name in names)
    assert {path.name for path in tmp_path.iterdir()} == {"d.json", "d.greendesk", "out"}
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["in"]


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
