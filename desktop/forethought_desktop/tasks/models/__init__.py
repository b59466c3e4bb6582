"""The replica's tasks as a Qt table: columns as data, our own filter and order over plain lists."""

from forethought_desktop.tasks.models.columns import COLUMNS, Column, SortKey
from forethought_desktop.tasks.models.lists import TaskList
from forethought_desktop.tasks.models.table import TaskTableModel
from forethought_desktop.tasks.models.wording import age

__all__ = ["COLUMNS", "Column", "SortKey", "TaskList", "TaskTableModel", "age"]
