"""The interface in Korean and Chinese: every text, its placeholders, and the compiled files."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from greendesk.cli.screen import TRANSLATIONS, offscreen
from greendesk.i18n import Translations
from scripts import make_translations as making

TRANSLATED = ("ko", "zh_CN")
LANGUAGES = ("en", *TRANSLATED)
PLACEHOLDER = re.compile(r"\{\w*\}|%L?n")
MNEMONIC = re.compile(r"&(\w)")


class Message(NamedTuple):
    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    plural: bool


def messages(file: Path) -> list[Message]:
    return [
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            tuple(form.text or "" for form in message.findall("translation/numerusform"))
            or (message.findtext("translation", ""),),
            message.get("numerus") == "yes",
        )
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    ]


def shipped(language: str) -> Path:
    return making.I18N / f"greendesk_{language}.ts"


@pytest.fixture
def translator(request: pytest.FixtureRequest) -> QTranslator:
    loaded = QTranslator()
    assert loaded.load(str(shipped(request.param).with_suffix(".qm")))
    return loaded


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_are_those_of_the_source(language: str, tmp_path: Path) -> None:
    today = tmp_path / f"{language}.ts"
    shutil.copy(shipped(language), today)
    making.collect(today, language)
    assert making.unfinished(today) == []
    assert {m[:3] for m in messages(today)} == {m[:3] for m in messages(shipped(language))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_path_of_a_machine_is_written(language: str) -> None:
    assert "<location" not in shipped(language).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_kept(language: str) -> None:
    wrong = [
        (message.source, form)
        for message in messages(shipped(language))
        for form in message.forms
        if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(message.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_menus_keep_their_letters_and_their_dots(language: str) -> None:
    wrong = []
    for message in messages(shipped(language)):
        for form in message.forms:
            letters = [MNEMONIC.findall(text.upper()) for text in (message.source, form)]
            dots = [text.rstrip().endswith("…") for text in (message.source, form)]
            if letters[0] != letters[1] or dots[0] != dots[1]:
                wrong.append((message.source, form))
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_state_has_the_same_word_wherever_it_is_shown(language: str) -> None:
    of = {(m.context, m.source): m.forms[0] for m in messages(shipped(language))}
    states = [text for context, text in of if context == "state"]
    assert "restated" in states
    for text in states:
        assert of.get(("charts", text), of["state", text]) == of["state", text]
        assert of.get(("entry", text), of["state", text]) == of["state", text]


@pytest.mark.parametrize("translator, language", [(x, x) for x in LANGUAGES], indirect=["translator"])
def test_the_compiled_file_says_what_the_text_file_says(translator: QTranslator, language: str) -> None:
    numbers = (1, 2) if language == "en" else (1,)
    for message in messages(shipped(language)):
        asked = numbers if message.plural else (-1,)
        said = tuple(
            translator.translate(message.context, message.source, message.comment, number) for number in asked
        )
        assert said == message.forms


@pytest.mark.parametrize("number", [0, 1, 2, 12])
def test_english_counts_one_and_many(qapp: QCoreApplication, number: int) -> None:
    shown = Translations(qapp)
    shown.use("en")
    said = QCoreApplication.translate("UnitsPage", "%n initiative(s)", "", number)
    shown.use("")
    shown.deleteLater()
    assert said == (f"{number} initiative" if number == 1 else f"{number} initiatives")


@pytest.mark.parametrize("language, word", [("ko", "달성"), ("zh_CN", "达成"), ("en", "Achieved")])
def test_the_command_line_draws_in_the_language_it_is_told(
    qapp: QCoreApplication, language: str, word: str
) -> None:
    offscreen(language)
    said = QCoreApplication.translate("charts", "Achieved")
    offscreen("en")
    assert said == word
    assert QCoreApplication.translate("charts", "Achieved") == "Achieved"
    assert len(qapp.findChildren(Translations, TRANSLATIONS)) == 1


def test_a_new_text_is_told(tmp_path: Path) -> None:
    file = tmp_path / "ko.ts"
    shutil.copy(shipped("ko"), file)
    text = file.read_text(encoding="utf-8")
    first = re.search(r"<source>(.+)</source>\s*<translation>(.+)</translation>", text)
    assert first is not None
    file.write_text(text.replace(first[0], f"<source>{first[1]}</source><translation/>", 1), encoding="utf-8")
    assert first[1] in making.unfinished(file)
    assert first[1] not in making.unfinished(shipped("ko"))
