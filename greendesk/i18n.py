"""The translated texts of the program and of Qt, for the app and for the command line alike."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator

from greendesk import paths


class Translations(QObject):
    """Translated texts, where there are any for the language; English has plural forms alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self._contents: list[bytes] = []

    def use(self, language: str) -> None:
        """Show texts in ``language`` from now on; windows hear of it through QEvent.LanguageChange."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed, self._contents = [], []
        # Qt's own buttons and menus are translated by the files that come with Qt.
        of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (of_qt / f"qtbase_{language}.qm", paths.resource(f"i18n/greendesk_{language}.qm")):
            if not file.is_file():
                continue
            # Not by its name: Qt would map the file into memory, and an update that replaces it while the app
            # runs would end the process.
            content = file.read_bytes()
            translator = QTranslator(self)
            if translator.load(content):
                self._contents.append(content)  # the translator reads it in place
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
