"""Signing off a period: which one, and then the code to keep elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from greendesk.domain.errors import GreenDeskError
from greendesk.domain.periods import last_complete_fiscal_year
from greendesk.domain.sign_off import SignOff
from greendesk.ui.context import Context
from greendesk.ui.widgets.dates import PeriodPicker
from greendesk.ui.widgets.dialogs import Dialog, show_error
from greendesk.ui.widgets.labels import label


class SignOffDialog(Dialog):
    """Asks for the period; after signing it shows the code.

    Attributes:
        signed: what was signed, None until then.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sign off a period"), parent, 520)
        self._context = context
        self.signed: SignOff | None = None
        desk, look = context.desk, context.look
        self.says = label(
            self.tr(
                "You sign what the period holds today and where the history stands. What changes afterwards "
                "is shown beside the sign-off; nothing before it can be undone, only corrected."
            ),
            "muted",
            wrap=True,
            parent=self,
        )
        self.picker = PeriodPicker(look.locale, desk.fiscal_year_start, self, dates=False)
        self.picker.set_period(last_complete_fiscal_year(desk.as_of, desk.fiscal_year_start))
        author = desk.journal.author
        name = f"{author.name} · {author.role}" if author.role else author.name
        self.who = label(self.tr("Signed by {name}").format(name=name), "strong", parent=self)
        self.code = label("", "count", parent=self)
        self.code.setTextInteractionFlags(self.says.textInteractionFlags())
        self.code.hide()
        for widget in (self.says, self.picker, self.who, self.code):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.sign_button = self.add_button(self.tr("Sign off"), "primary")
        self.sign_button.clicked.connect(self.sign)

    @Slot()
    def sign(self) -> None:
        period = self.picker.period()
        if period is None:
            return
        try:
            self.signed = self._context.desk.proof.sign_off(period)
        except GreenDeskError as error:
            show_error(self, error)
            return
        self.heading.setText(self.tr("Signed"))
        self.says.setText(
            self.tr(
                "Print this code, mail it or put it into the minutes. A file that is rolled back or built "
                "anew has no sign-off with this code."
            )
        )
        self.code.setText(self.signed.code)
        self.code.show()
        self.picker.setEnabled(False)
        self.sign_button.hide()
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.clicked.disconnect(self.reject)
        self.cancel_button.clicked.connect(self.accept)
        copy = self.add_button(self.tr("Copy the code"), "primary")
        copy.clicked.connect(self.copy_code)

    @Slot()
    def copy_code(self) -> None:
        if self.signed is not None:
            QGuiApplication.clipboard().setText(self.signed.code)
