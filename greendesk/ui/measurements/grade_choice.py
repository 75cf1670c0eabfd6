"""The choice of a grade of data quality."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from greendesk.charts.look import Look
from greendesk.domain.quality import GRADES
from greendesk.ui.measurements.grades import grade_meaning, grade_story, grade_title
from greendesk.ui.widgets.choice import Choice
from greendesk.ui.widgets.tips import plain_tip


class GradeChoice(Choice):
    """No grade, or one of five; what each means is said as one points at it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.keep_to(6)
        self.addItem(grade_title(None, look), None)
        for grade in GRADES:
            self.addItem(grade_title(grade.number, look), grade.number)
            meaning = plain_tip(grade_meaning(grade.number, look))
            self.setItemData(self.count() - 1, meaning, Qt.ItemDataRole.ToolTipRole)
        self.currentIndexChanged.connect(self._explain)
        self._explain()

    def grade(self) -> int | None:
        """The chosen grade, 1 to 5."""
        grade = self.currentData()
        return None if grade is None else int(grade)

    def show_grade(self, grade: int | None) -> None:
        self.setCurrentIndex(grade or 0)

    @Slot()
    def _explain(self) -> None:
        """The tooltip: what the chosen grade means, else the five."""
        grade = self.grade()
        grades = [each.number for each in GRADES] if grade is None else [grade]
        self.setToolTip(plain_tip("\n".join(grade_story(each, self._look) for each in grades)))
