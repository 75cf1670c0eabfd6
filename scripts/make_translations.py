"""Collect the interface's texts into resources/i18n/*.ts, and compile those: ``make translations``.

Translations that are there stay. A text that is new stands in the .ts as unfinished until someone
translates it; the script names such texts, and fails while there are any.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
TOOLS = Path(sys.executable).parent
LANGUAGES = ("en", "ko", "zh_CN")


def collect(file: Path, language: str) -> None:
    """Bring a .ts up to what the source says today; English holds the texts that have a plural alone."""
    sources = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "greendesk").rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    options += ["-target-language", language] + (["-pluralonly"] if language == "en" else [])
    _run("pyside6-lupdate", *options, *sources, "-ts", file)


def compile_(file: Path) -> None:
    """Write the .qm beside a .ts."""
    _run("pyside6-lrelease", "-silent", file, "-qm", file.with_suffix(".qm"))


def unfinished(file: Path) -> list[str]:
    """The texts of a .ts that have no translation yet."""
    messages = ET.parse(file).getroot().iter("message")
    return [message.findtext("source", "") for message in messages if not _is_finished(message)]


def _is_finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return False
    forms = translation.findall("numerusform") or [translation]
    return all(form.text for form in forms)


def _run(tool: str, *arguments: str | Path) -> None:
    subprocess.run([TOOLS / tool, *arguments], cwd=ROOT, check=True)


def _report(texts: Iterable[tuple[str, str]]) -> int:
    lines = [f"{name}: not translated: {text}" for name, text in texts]
    print("\n".join(lines) or "Every text is translated.")
    return min(len(lines), 1)


def main() -> int:
    I18N.mkdir(parents=True, exist_ok=True)
    files = [I18N / f"greendesk_{language}.ts" for language in LANGUAGES]
    for file, language in zip(files, LANGUAGES, strict=True):
        collect(file, language)
        compile_(file)
    return _report((file.name, text) for file in files for text in unfinished(file))


if __name__ == "__main__":
    sys.exit(main())
