"""The widgets of one desk, made together."""

from dataclasses import dataclass, field

from forethought_desktop.coaching.views.offer import CoachOffer
from forethought_desktop.coaching.views.panel import CoachPanel
from forethought_desktop.goals.views.goal_list import GoalList
from forethought_desktop.goals.views.offer import GoalOffer
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.tasks.views.editor import TaskDetail
from forethought_desktop.tasks.views.page import TaskPage
from forethought_desktop.tasks.views.quick_add_line import QuickAddLine
from forethought_desktop.tasks.views.search_bar import SearchBar


@dataclass(frozen=True)
class Widgets:
    """The window, and the parts of it that are there from the start."""

    window: MainWindow = field(default_factory=MainWindow)
    page: TaskPage = field(default_factory=TaskPage)
    line: QuickAddLine = field(default_factory=QuickAddLine)
    search: SearchBar = field(default_factory=SearchBar)
    detail: TaskDetail = field(default_factory=TaskDetail)
    panel: CoachPanel = field(default_factory=CoachPanel)
    goal_list: GoalList = field(default_factory=GoalList)
    offer: GoalOffer = field(default_factory=GoalOffer)
    invitation: CoachOffer = field(default_factory=CoachOffer)
