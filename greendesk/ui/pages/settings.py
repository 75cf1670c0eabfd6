"""The Settings page: the workspace, who writes, conversion factors, the file, and the look of the app."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from greendesk.desk.change import Change
from greendesk.ui.context import Context, Place
from greendesk.ui.page import Page
from greendesk.ui.settings.appearance_card import AppearanceCard
from greendesk.ui.settings.backup_card import BackupCard
from greendesk.ui.settings.factors_card import FactorsCard
from greendesk.ui.settings.file_card import FileCard
from greendesk.ui.settings.profile_card import ProfileCard
from greendesk.ui.settings.protection_card import ProtectionCard
from greendesk.ui.settings.workspace_card import WorkspaceCard
from greendesk.ui.theme import appearance

LEFT_WIDTH = 420
GAP = 12


class SettingsPage(Page):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.setSpacing(0)  # the scroll bar of the left column has its place in the gap
        self.workspace = WorkspaceCard(context, self)
        self.file = FileCard(context, self)
        self.protection = ProtectionCard(context, self)
        self.backups = BackupCard(context, self)
        self.factors = FactorsCard(context, self)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.workspace)
        self.profile = ProfileCard(context, self)
        column.addWidget(self.profile)
        shared = appearance()
        if shared is not None:
            column.addWidget(AppearanceCard(shared, self))
        column.addWidget(self.file)
        column.addWidget(self.protection)
        column.addWidget(self.backups)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(left)
        area.setFixedWidth(LEFT_WIDTH + GAP)
        left.setMaximumWidth(LEFT_WIDTH)
        outer.addWidget(area)
        outer.addWidget(self.factors, 1)

    def title(self) -> str:
        return self.tr("Settings")

    def go_to(self, _place: Place) -> None:
        """Come from the question who writes: the name is to be typed."""
        self.profile.name.setFocus()
        self.profile.name.selectAll()

    def refresh(self) -> None:
        self.workspace.follow()
        self.profile.refresh()
        self.factors.refresh()
        self.file.refresh()
        self.protection.refresh()
        self.backups.refresh()

    def follow(self, _change: Change) -> None:
        self.file.refresh()
