"""Everything the window offers, within reach: from the menu bar, by keys, and from the palette."""

from contextlib import suppress

from forethought_common.errors import Outage
from forethought_common.tasks import Task
from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from forethought_desktop.app.coach_keys import CoachKeys
from forethought_desktop.app.goal_keys import GoalKeys
from forethought_desktop.app.keyboard import Keyboard
from forethought_desktop.app.settings import Settings
from forethought_desktop.app.voice import Voice
from forethought_desktop.app.widgets import Widgets
from forethought_desktop.app.workspace import Workspace
from forethought_desktop.remote.server import Server
from forethought_desktop.shell.preferences_window import PreferencesWindow
from forethought_desktop.sync.engine import SyncEngine
from forethought_desktop.sync.state import SyncState
from forethought_desktop.tasks.models import TaskList


class Reach(QObject):
    """Takes on the commands that no presenter has. `task_asked` carries the id of a task to show."""

    task_asked = Signal(object)
    sign_in_asked = Signal()
    sign_out_asked = Signal()

    def __init__(self, workspace: Workspace, widgets: Widgets, settings: Settings, *, goals_view: str) -> None:
        super().__init__(widgets.window)
        self._workspace = workspace
        self._widgets = widgets
        self._window = widgets.window
        self._keyboard = Keyboard(widgets.window, workspace.store, workspace.around.preferences)
        self._coach = CoachKeys(widgets.window, widgets.panel)
        self._goals = GoalKeys(widgets.window, widgets.goal_list, goals_view)
        self._voice = Voice(widgets, workspace.undo)
        self._keyboard.task_asked.connect(self.task_asked)
        self._keyboard.failed.connect(self._window.notice.show_message)
        settings.made.connect(self._add_page)
        self._window.escaped.connect(self._step_out)
        for key, do in (
            ("sync-now", workspace.connection.retry),
            ("sign-in", self.sign_in_asked.emit),
            ("sign-out", self.sign_out_asked.emit),
            ("folder", self._open_folder),
            ("deleted", self._show_deleted),
        ):
            self._window.handle(key, do)
        workspace.connection.state_changed.connect(self._follow_connection)
        workspace.connection.connected.connect(self._follow_server)
        workspace.store.goals_changed.connect(self._goals.tell_available)
        self._follow_connection(workspace.connection.state)

    def begin(self) -> None:
        """Let the chosen keys count; call once all views are there."""
        self._keyboard.begin()
        for button, key in ((self._widgets.detail.delete, "delete"), (self._widgets.detail.complete, "complete")):
            self._window.menu.show_keys_on(button, key, button.accessibleName())

    def set_coaching(self, *, is_on: bool) -> None:
        self._coach.set_coaching(is_on=is_on)

    def show_task(self, task: Task | None) -> None:
        self._coach.show_task(is_shown=task is not None)

    def close(self) -> None:
        """Stop following what is about to be closed."""
        self._workspace.connection.state_changed.disconnect(self._follow_connection)
        self._workspace.connection.connected.disconnect(self._follow_server)
        self._workspace.store.goals_changed.disconnect(self._goals.tell_available)
        self._voice.close()
        with suppress(Outage):  # what was used last is not worth staying open for on a full disk
            self._keyboard.close()

    def _add_page(self, settings: PreferencesWindow) -> None:
        settings.add_page(self.tr("Keyboard"), "keyboard", self._keyboard.make_page())

    def _follow_server(self, _server: Server, _sync: SyncEngine) -> None:
        self._follow_connection(self._workspace.connection.state)

    def _follow_connection(self, state: SyncState) -> None:
        connection = self._workspace.connection
        is_elsewhere = not connection.is_here
        is_out = connection.server is None or state.kind == "signed-out" or state.cause == "other-account"
        self._window.menu.set_offered(["sign-in"], is_offered=is_elsewhere and is_out)
        self._window.menu.set_offered(["sign-out"], is_offered=is_elsewhere and not is_out)

    def _step_out(self) -> None:
        """Lead from wherever Escape was of no use to the list; from another view first to its name, then to the list."""
        way = self._window.navigation.button(self._window.current_view)
        if self._window.current_view in set(TaskList):
            self._window.menu.action("list").trigger()
        elif way.hasFocus():
            self._window.show_view(TaskList.ACTIVE)
            self._window.menu.action("list").trigger()
        else:
            way.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._workspace.around.accounts.folder)))

    def _show_deleted(self) -> None:
        self._window.show_view(TaskList.LET_GO)
        self._widgets.page.tab_asked.emit(TaskList.DELETED)
