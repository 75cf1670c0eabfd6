"""The look of the whole app: light or dark as the system or the user has it, switched live."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from greendesk.charts.fonts import font, load_fonts
from greendesk.charts.look import Look
from greendesk.charts.theme import DARK, LIGHT, Theme
from greendesk.i18n import Translations
from greendesk.ui.language import language_of, locale_name_of
from greendesk.ui.state import LanguageChoice, State, ThemeChoice
from greendesk.ui.stylesheet import RAIL_INK, RAIL_QUIET, TEXT_PX, stylesheet


class Appearance(QObject):
    """Holds the look that all windows share, and applies it to the application.

    Signals:
        changed: read ``look``.
    """

    changed = Signal()

    def __init__(self, app: QApplication, state: State) -> None:
        super().__init__(app)
        self._app = app
        self._state = state
        self._translations = Translations(self)
        app.setStyle("Fusion")
        self.look = self._wanted()
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def retire(self) -> None:
        """Follow the system no more; the application keeps the look that it has."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._system_changed)
        self.setParent(None)
        self.deleteLater()

    @property
    def theme_choice(self) -> ThemeChoice:
        return self._state.theme

    @property
    def language_choice(self) -> LanguageChoice:
        return self._state.language

    def choose_theme(self, choice: ThemeChoice) -> None:
        self._state.theme = choice
        self._refresh()

    def choose_language(self, choice: LanguageChoice) -> None:
        self._state.language = choice
        self._refresh()

    @Slot(Qt.ColorScheme)
    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._refresh()

    def _refresh(self) -> None:
        look = self._wanted()
        if look != self.look:
            self.look = look
            self._apply()
            self.changed.emit()

    def _wanted(self) -> Look:
        choice = self._state.language
        return Look(_theme(self._state.theme), language_of(choice), locale_name_of(choice))

    def _apply(self) -> None:
        look = self.look
        QLocale.setDefault(look.locale)
        self._translations.use(look.language)
        app_font = QFont(font(load_fonts(look.language), TEXT_PX, semibold=False))
        self._app.setFont(app_font)
        self._app.setPalette(palette_of(look.theme))
        self._app.setStyleSheet(stylesheet(look.theme))


def appearance() -> Appearance | None:
    """The running application's appearance, if it has one."""
    app = QApplication.instance()
    return app.findChild(Appearance) if app is not None else None


def current_look() -> Look:
    """The look that widgets paint in: the application's, or a light one where none was set up."""
    shared = appearance()
    return shared.look if shared is not None else Look()


def rail_ink() -> tuple[str, str]:
    """Text colours on the rail, which is dark in every theme: chosen, and not chosen."""
    return RAIL_INK, RAIL_QUIET


def palette_of(theme: Theme) -> QPalette:
    """The palette for what the stylesheet leaves to the style, and for delegates."""
    role, palette = QPalette.ColorRole, QPalette()
    for name, colour in {
        role.Window: theme.page,
        role.WindowText: theme.ink,
        role.Base: theme.paper,
        role.AlternateBase: theme.wash,
        role.Text: theme.ink,
        role.Button: theme.raised,
        role.ButtonText: theme.ink,
        role.BrightText: theme.bad.ink,
        role.PlaceholderText: theme.muted,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.ink,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent_ink,
        role.LinkVisited: theme.accent_ink,
        role.Accent: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.grid,
        role.Mid: theme.line,
        role.Dark: theme.axis,
        role.Shadow: theme.axis,
    }.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.faint))
    return palette


def system_scheme() -> Qt.ColorScheme:
    """Whether the system is light or dark; Unknown where it does not say."""
    return QGuiApplication.styleHints().colorScheme()


def _theme(choice: ThemeChoice) -> Theme:
    if choice is ThemeChoice.SYSTEM:
        return DARK if system_scheme() is Qt.ColorScheme.Dark else LIGHT
    return DARK if choice is ThemeChoice.DARK else LIGHT
