"""The widgets over one workspace, joined: main window, tray, small quick-add window."""

from base64 import b64decode, b64encode
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from uuid import UUID

from forethought_common.accounts import Me, Quota
from forethought_common.errors import Outage
from forethought_common.tasks import Task
from PySide6.QtCore import QByteArray, QDateTime, QObject, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from forethought_desktop.app.attention import ATTENTION, Attention
from forethought_desktop.app.focus_map import FocusMap
from forethought_desktop.app.help import Help
from forethought_desktop.app.listing import Listing
from forethought_desktop.app.portability import Portability
from forethought_desktop.app.presence import Presence
from forethought_desktop.app.reach import Reach
from forethought_desktop.app.returning import Returning
from forethought_desktop.app.settings import Settings
from forethought_desktop.app.small_window import SmallWindow
from forethought_desktop.app.status import standing, with_kept, with_quota
from forethought_desktop.app.widgets import Widgets
from forethought_desktop.app.workspace import Workspace
from forethought_desktop.coaching.presenter import CoachPresenter, Invitation
from forethought_desktop.coaching.views.panel import CoachPanel
from forethought_desktop.core.first_use import FirstUse
from forethought_desktop.core.local_server import Progress
from forethought_desktop.goals.presenter import GoalsPresenter
from forethought_desktop.insight import presenter as insights
from forethought_desktop.insight.views import page as insight_page
from forethought_desktop.shell import quick_add as quick_adding
from forethought_desktop.shell.tray import Tray
from forethought_desktop.sync.state import SyncState
from forethought_desktop.tasks.models import TaskList
from forethought_desktop.tasks.presenter import TasksPresenter, TaskViews
from forethought_desktop.ui.failures import said
from forethought_desktop.ui.place import Place
from forethought_desktop.ui.plain import plain_tooltip
from forethought_desktop.ui.theme import Scheme, Theme, set_role
from forethought_desktop.ui.tokens import L

GOALS = "goals"
INSIGHT = "insight"
_LOOKS: tuple[Scheme, ...] = ("system", "light", "dark")


class Desk(QObject):
    """What a person sees and touches. `quit_asked` and `sign_in_asked` are for whoever opened it."""

    quit_asked = Signal()
    sign_in_asked = Signal()
    sign_out_asked = Signal()

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__()
        self._workspace, self._preferences, self._theme = workspace, workspace.around.preferences, theme
        self._quota: Quota | None = None
        self._is_starting_here = self._is_failure_told = False
        self._crash_report = ""
        self.widgets = Widgets()
        self.window = self.widgets.window
        self.tray = Tray(self)
        self.tasks = self._make_tasks()
        self.map = FocusMap(workspace, self.widgets, self.tasks)
        self.coach = self._make_coach(self.widgets.panel)
        self.small = SmallWindow(workspace, self._make_coach, self._change_task)
        self.goals = GoalsPresenter(workspace.store, workspace.goals, self.widgets.goal_list, self.widgets.offer, workspace.store.clock)
        self.invitation = self._make_invitation()
        self._insight, self._insight_place = FirstUse(self._make_insight), Place()
        self.presence = Presence(workspace, self.window, self.tray)
        self.settings = Settings(workspace, theme, self.window, self.tray)
        self.attention = Attention(workspace, self.window)
        self._returning = Returning(workspace, self.window)
        self.reach = Reach(workspace, self.widgets, self.settings, goals_view=GOALS)
        self._arrange()
        self._connect_tasks()
        self._connect_others()
        self._connect_frame()
        self._connect_workspace()
        self._restore()
        self.tasks.start()
        self._show_coaching()
        self._show_standing(workspace.connection.state)
        self.tray.show()

    @property
    def quick_add(self) -> "quick_adding.QuickAddWindow":
        return self.small.window

    @property
    def insight(self) -> "insights.InsightPresenter":
        return self._insight()

    @property
    def left_for_later(self) -> tuple[Callable[[], object], ...]:
        """What is not in the first picture and has to come up at once, to be made one after the other as soon as there is time."""
        return self.small.left_for_later

    def show_window(self) -> None:
        """Bring the main window to the front."""
        self.presence.show_window()

    def show_quick_add(self) -> None:
        self.small.open()

    def _add_beside(self) -> None:
        self.small.open(before=self.window)

    def tell_of_crash(self, report: str) -> None:
        """Say calmly that something failed; the report holds nobody's words and may be copied."""
        self._crash_report = report
        self.window.notice.show_message(self.tr("Something did not work. Your tasks are safe."), self.tr("Copy a report"), seconds=None)

    def close(self) -> None:
        """Remember how it looked, and put everything away; the workspace is closed after this."""
        with suppress(Outage):  # how it looked is not worth staying open for on a full disk
            self._preferences.remember("window", b64encode(self.window.save_state().data()).decode())
            self._preferences.remember("table", b64encode(self.tasks.save_state()).decode())
        self._workspace.around.local.progress.disconnect(self._follow_progress)
        self.goals.stop()
        if self._insight.made is not None:
            self._insight.made.close()
        self.invitation.close()
        self.coach.close()
        self.settings.close()
        self.attention.close()
        self._returning.close()
        self.reach.close()
        self.portability.close()
        self.presence.close()
        self.tray.hide()
        self.small.close()
        self.window.close_for_good()
        self.window.deleteLater()
        self.deleteLater()

    def _make_tasks(self) -> TasksPresenter:
        views = TaskViews(self.widgets.page, self.widgets.detail, self.widgets.line, self.widgets.search, self.window.notice)
        return TasksPresenter(self._workspace.store, self._workspace.undo, self._workspace.tasks, views, self)

    def _make_coach(self, panel: CoachPanel) -> CoachPresenter:
        work = self._workspace
        presenter = CoachPresenter(panel, work.coaching, work.store, work.tasks, work.around.background, work.around.preferences)
        presenter.set_language(work.around.language)
        presenter.message_given.connect(self.window.notice.show_message)
        presenter.quota_told.connect(self._take_quota)
        presenter.quota_told.connect(self._note_answer)
        return presenter

    def _make_insight(self) -> "insights.InsightPresenter":
        work = self._workspace
        page = insight_page.InsightPage()
        page.task_asked.connect(self._show_one)
        self._insight_place.fill(page)
        return insights.InsightPresenter(page, work.insight, work.store, work.around.background)

    def _make_invitation(self) -> Invitation:
        work = self._workspace
        invitation = Invitation(self.widgets.invitation, work.coaching, work.store, work.around.preferences, work.store.clock)
        invitation.give_way(self.goals.is_offering)
        self.goals.offer_shown.connect(invitation.give_way)
        self.widgets.invitation.accepted.connect(self._try_coach)
        return invitation

    def _arrange(self) -> None:
        window = self.window
        window.set_quick_add(self.widgets.line)
        window.set_search(self.widgets.search)
        lists = QWidget()
        set_role(lists, "surface")
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        offer = QVBoxLayout()
        offer.setContentsMargins(L, 0, L, 0)
        offer.addWidget(self.widgets.offer)
        offer.addWidget(self.widgets.invitation)
        column.addLayout(offer)
        column.addWidget(self.widgets.page, 1)
        window.add_view(TaskList.ACTIVE, self.tr("Active"), "list", lists)
        window.add_view(TaskList.COMPLETED, self.tr("Completed"), "completed", lists)
        window.add_view(TaskList.LET_GO, self.tr("Let go"), "let-go", lists)
        self.map.add_view()
        window.add_view(GOALS, self.tr("Goals"), "goals", self.widgets.goal_list, begins_section=True)
        window.add_view(INSIGHT, self.tr("Insight"), "insight", self._insight_place)
        self.attention.add_view()
        window.set_alone(GOALS, INSIGHT, ATTENTION)
        self.widgets.detail.set_coach(self.widgets.panel)
        window.set_detail(self.widgets.detail)
        window.menu.give_list(self.widgets.page.table)
        self.listing = Listing(window, self.widgets.page, self.tasks)
        window.navigation.add_command("settings", self.tr("Settings"), "settings").clicked.connect(self.settings.open)

    def _connect_tasks(self) -> None:
        tasks, window = self.tasks, self.window
        for key, do in self.map.over(tasks.commands).items():
            window.handle(key, do)
        tasks.available_changed.connect(partial(window.set_available, tuple(tasks.commands)))
        tasks.checked_changed.connect(window.set_checked)
        tasks.history_changed.connect(window.show_history)
        tasks.task_shown.connect(self._show_task)
        tasks.coach_asked.connect(self._ask_coach)
        tasks.detail_asked.connect(window.show_panel)
        tasks.list_shown.connect(self._show_list)
        tasks.counts_changed.connect(self._show_counts)
        tasks.status_changed.connect(self._show_left)
        self.widgets.detail.close_asked.connect(window.hide_panel)
        window.drawer_changed.connect(self.widgets.detail.set_closable)

    def _connect_others(self) -> None:
        self.coach.change_asked.connect(self._change_task)
        self.widgets.line.escaped.connect(self.coach.stop)
        self.goals.message_given.connect(self.window.notice.show_message)
        self.goals.count_changed.connect(partial(self.window.set_count, GOALS))
        self.window.set_count(GOALS, len(self._workspace.store.goals))
        self.window.handle("add-goal", self.goals.add_goal)
        self.help = Help(self._workspace, self.window, self.tray)
        self.portability = Portability(self._workspace, self.window, self.settings)
        for asking in (self.settings, self.reach):
            asking.sign_out_asked.connect(self.sign_out_asked)
            asking.sign_in_asked.connect(self.sign_in_asked)
        self.reach.task_asked.connect(self._show_one)

    def _connect_frame(self) -> None:
        window, tray = self.window, self.tray
        window.view_shown.connect(self._follow_view)
        window.close_asked.connect(self.presence.close_or_hide)
        self.presence.quit_asked.connect(self.quit_asked)
        window.status.asked.connect(self._act_on_status)
        self.attention.kept_changed.connect(self._show_kept)
        window.notice.action_asked.connect(self._copy_report)
        window.handle("settings", self.settings.open)
        window.handle("quit", self.quit_asked.emit)
        window.handle("quick-window", self._add_beside)
        for look in _LOOKS:
            window.handle(f"look-{look}", partial(self.settings.choose_theme, look))
        self.settings.theme_shown.connect(self._show_look)
        tray.add_asked.connect(self.show_quick_add)
        tray.open_asked.connect(self.show_window)
        tray.quit_asked.connect(self.quit_asked)
        tray.coaching_switched.connect(self._switch_coaching)

    def _connect_workspace(self) -> None:
        work = self._workspace
        work.switches.changed.connect(self._show_coaching)
        work.switches.me_changed.connect(self._take_me)
        work.connection.state_changed.connect(self._show_standing)
        work.around.local.progress.connect(self._follow_progress)

    def _restore(self) -> None:
        self.reach.begin()
        layout = self._preferences.current.layout
        if "table" in layout:
            self.tasks.restore_state(b64decode(layout["table"]))
        if "window" in layout:
            self.window.restore_state(QByteArray(b64decode(layout["window"])))
        if not self.window.current_view:
            self.window.show_view(TaskList.ACTIVE)
        self._show_look(self._theme.scheme)

    def _follow_view(self, key: str) -> None:
        if key in set(TaskList):
            self.tasks.show_list(key)
        elif key == INSIGHT:
            self.insight.open()

    def _show_list(self, key: str) -> None:
        """Deleted tasks are seen from Let go."""
        self.window.show_view(TaskList.LET_GO if key == TaskList.DELETED else key)

    def _show_task(self, task: Task | None) -> None:
        self.coach.show_task(task)
        self.reach.show_task(task)

    def _ask_coach(self, _task_id: UUID) -> None:
        if self._workspace.switches.is_on:
            self.coach.ask()

    def _try_coach(self) -> None:
        task_id = self.invitation.suggestion(self.tasks.selected_ids)
        if task_id is not None:
            self._show_one(task_id)
            self.coach.ask()

    def _show_one(self, task_id: UUID) -> None:
        """Show a task in the list that it is in, from whatever view."""
        self.tasks.select(task_id)
        self._show_list(self.tasks.model.shown_list)
        self.window.show_panel()

    def _change_task(self, task_id: UUID) -> None:
        self.show_window()
        self._show_one(task_id)
        self.tasks.edit_text()

    def _show_counts(self, counts: dict[str, int]) -> None:
        for key in (TaskList.ACTIVE, TaskList.COMPLETED, TaskList.LET_GO):
            self.window.set_count(key, counts[key])

    def _show_left(self, words: str) -> None:
        self.window.set_status(words, self.window.status.right)

    def _show_standing(self, state: SyncState) -> None:
        shown = standing(state, is_starting_here=self._is_starting_here, is_waiting=self._workspace.connection.is_waiting)
        shown = with_kept(shown, self.attention.kept_count)
        quota = self._quota if self._workspace.switches.is_on else None
        self.window.set_status(self.window.status.left, with_quota(shown.words, quota))
        self.window.status.show_picture(shown.picture)
        self.window.status.show_button(shown.button)
        self.window.status.setToolTip("" if state.kind == "synced" else plain_tooltip(said(state.detail)))
        self.tray.show_state(self._with_time(shown.words, state), "saving" if shown.picture == "sync" else state.kind)

    def _show_kept(self) -> None:
        self._show_standing(self._workspace.connection.state)

    def _with_time(self, words: str, state: SyncState) -> str:
        if state.last_synced_at is None or state.kind == "synced":
            return words
        moment = self.window.locale().toString(
            QDateTime.fromSecsSinceEpoch(state.last_synced_at), self.window.locale().FormatType.ShortFormat
        )
        return self.tr("{words}, last synced {moment}").format(words=words, moment=moment)

    def _follow_progress(self, progress: Progress, detail: str) -> None:
        """The first failure of the server here is told in its own words; after that the status bar is enough."""
        self._is_starting_here = progress == "starting"
        if progress == "failed" and not self._is_failure_told:
            self.window.notice.show_message(detail, seconds=None)
        self._is_failure_told = progress == "failed" or (self._is_failure_told and progress == "starting")
        self._show_standing(self._workspace.connection.state)

    def _act_on_status(self) -> None:
        state = self._workspace.connection.state
        if state.kind == "signed-out" or state.cause == "other-account":
            self.sign_in_asked.emit()
        else:
            self.attention.open(state)

    def _copy_report(self) -> None:
        QApplication.clipboard().setText(self._crash_report)

    def _show_coaching(self) -> None:
        is_on = self._workspace.switches.is_on
        self.coach.set_coaching(is_on=is_on)
        self.small.set_coaching(is_on=is_on)
        self.widgets.line.set_coaching(is_on=is_on)
        self.widgets.detail.set_coaching(is_on=is_on)
        self.goals.set_coaching(is_on=is_on)
        self.invitation.set_coaching(is_on=is_on)
        self.tray.set_coaching(is_on=is_on)
        self.reach.set_coaching(is_on=is_on)
        self.window.set_view_offered(INSIGHT, is_offered=is_on)
        self.tasks.show_marks(is_shown=is_on)
        self.settings.show()

    def _switch_coaching(self, is_on: bool) -> None:
        self._workspace.switches.switch(is_on=is_on)

    def _take_me(self, me: Me) -> None:
        self._show_quota(me.quota)
        self.goals.set_leaning(me.persona.label)
        if self._insight.made is not None:
            self._insight.made.refresh()

    def _note_answer(self, _quota: Quota) -> None:
        self.presence.note_answer()

    def _take_quota(self, quota: Quota) -> None:
        self._workspace.switches.note_quota(quota)
        self._show_quota(quota)

    def _show_quota(self, quota: Quota) -> None:
        """Say the same in every place that speaks of it."""
        self._quota = quota
        self.coach.show_quota(quota)
        self.small.show_quota(quota)
        self._show_standing(self._workspace.connection.state)

    def _show_look(self, scheme: str) -> None:
        self.window.menu.action(f"look-{scheme}").setChecked(True)
