"""The running program: one instance, one loop, and whichever account's replica is open."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

from forethought_common.errors import Outage
from forethought_common.sync import Entity
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.accounts.presenter import entering
from forethought_desktop.app.desk import Desk
from forethought_desktop.app.loading import Loader
from forethought_desktop.app.repair import Repair
from forethought_desktop.app.version import VERSION
from forethought_desktop.app.welcome import Welcome
from forethought_desktop.app.workspace import Surroundings, Workspace
from forethought_desktop.core.background import Background
from forethought_desktop.core.call import Message
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.crash import CrashLog
from forethought_desktop.core.first_use import FirstUse
from forethought_desktop.core.identity import APP_ID
from forethought_desktop.core.instance import InstanceServer
from forethought_desktop.core.language import Translators, coach_language, translate
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.options import LEAVES, Options
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.remote.server import Server
from forethought_desktop.shell.question import Question
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.store import Store
from forethought_desktop.store.view import values
from forethought_desktop.ui import theme


class Application:
    """Made before the loop runs, so that what cannot be opened is one line and an exit code.

    Raises:
        Refusal: The preferences or the replica come from a newer version.
        Outage: The replica cannot be written.
    """

    def __init__(self, qt: QApplication, paths: Paths, options: Options) -> None:
        self.crash_log = CrashLog(paths.log, version=VERSION)
        self.crash_log.install()
        self._paths = paths
        self._options = options
        self._clock = Clock()
        self._repair = Repair(self._clock)
        preferences = PreferencesFile(paths.preferences)
        local = LocalServer(paths.local_server)
        accounts = AccountActions(paths, preferences, local, self._clock, version=VERSION)
        language = preferences.current.language
        self._translators = Translators(qt)
        self._translators.speak(language)
        self.around = Surroundings(preferences, Background(self.crash_log.report), accounts, local, coach_language(language))
        qt.setApplicationName("Forethought")
        qt.setDesktopFileName(APP_ID)
        self._theme = theme.apply(qt, preferences.current.scheme)
        self._stop = asyncio.Event()
        self._welcome: Welcome | None = None
        self._is_leaving = False
        self.workspace = Workspace(self._repair.open(accounts.replica_path), self.around)
        self.desk = self._lay_out()
        self._instance = InstanceServer(
            paths.socket, {"raise": self._raise, "quick-add": self._quick_add, "stay": self._stay, **self._handlers()}
        )

    async def run(self) -> int:
        """Run until the person quits; whatever happens then, the last thing is that all is put away.

        Raises:
            Outage: Other starts could not talk to this one, so that there could be two.
        """
        self._take_signals()
        try:
            await self._listen()
            self.around.hotkey.pressed.connect(self._add_from_anywhere)
            self.around.hotkey.start(self.around.background, self.around.preferences.current.hotkey)
            if self._is_first_run:
                self._show_welcome(self._options.server)
            else:
                self._begin(None)
            await self._stop.wait()
        finally:
            await self._close()
        return 0

    def quit(self) -> None:
        """End the program: everything is on disk already, so nothing is asked."""
        self._stop.set()

    @property
    def welcome(self) -> Welcome | None:
        return self._welcome

    @property
    def _is_first_run(self) -> bool:
        return self.around.preferences.current.place == "" or self._options.server is not None

    async def _listen(self) -> None:
        try:
            await self._instance.start()
        except OSError as failure:
            raise Outage(f"{self._paths.socket.parent} cannot be used: {failure.strerror or failure}.") from failure

    def _begin(self, server: Server | None) -> None:
        """Connect, and show what was asked for at the start; whoever begins again has the window before them."""
        if server is None:
            self.loader.once_begun(self.workspace.connection.start)
        else:
            self.workspace.connection.start(server)
        asked, self._options = self._options, Options()
        if asked.is_quick_add:
            self.desk.show_quick_add()
        elif asked.is_hidden:
            self.desk.presence.start_hidden()
        else:
            self.desk.show_window()
        if words := self._repair.take_words():
            self.desk.window.notice.show_message(words, seconds=None)

    def _show_welcome(self, address: str | None) -> None:
        self._options = Options()
        welcome = self._welcome = Welcome(self.workspace, address)
        welcome.started.connect(self._start_here)
        welcome.signed_in.connect(self._start_there)
        welcome.closed.connect(self.quit)
        welcome.show()

    def _leave_welcome(self) -> None:
        if self._welcome is not None:
            self._welcome.leave()
            self._welcome = None

    def _start_here(self) -> None:
        self.around.accounts.choose_this_computer()
        self._begin(None)
        self._leave_welcome()

    def _start_there(self, server: Server) -> None:
        self.around.background.start(self._change_account(server), name="opening the account")

    async def _change_account(self, server: Server) -> None:
        """Open the replica of the account that was signed in to; tasks written before anybody signed in come along."""
        path = self.around.accounts.replica_path
        released = self._change_replica(path) if path != self.workspace.path else None
        self._begin(server)
        self._leave_welcome()
        if released is not None:
            self.around.background.finish(released.close(), name="closing a connection")

    def _change_replica(self, path: Path) -> Server | None:
        before = self.workspace
        is_brought = before.is_unowned and before.path == self._paths.this_computer
        if is_brought and not path.exists():
            released = self._put_away()
            move_replica(before.path, path)
            self._open(self._repair.open(path))
            return released
        store = self._repair.open(path)
        if is_brought:
            take_along(before.store, store)
        released = self._put_away()
        if is_brought:
            self.around.accounts.erase(before.path)
        self._open(store)
        return released

    def _open(self, store: Store) -> None:
        self.workspace = Workspace(store, self.around)
        self.desk = self._lay_out()

    def _put_away(self) -> Server | None:
        """Close desk and replica, and return the server, which is still to be closed.

        Nothing is awaited from here until others are open: another start may ask for either at any moment.
        """
        self.loader.stop()
        self.crash_log.reported.disconnect(self.desk.tell_of_crash)
        self.crash_log.told.disconnect(self.desk.window.notice.show_message)
        self.desk.close()
        return self.workspace.close()

    def _rebuild(self) -> None:
        """Make the replica anew while it is open: it was damaged since it was opened, or where nobody had looked."""
        if self._welcome is not None:
            return
        path, server = self.workspace.path, self._put_away()
        self._repair.rebuild(path)
        self._open(self._repair.open(path))
        self._begin(server)

    def _lay_out(self) -> Desk:
        desk = Desk(self.workspace, self._theme)
        self.loader = Loader(self.workspace.store, desk.window, desk.left_for_later)
        desk.quit_asked.connect(self.quit)
        self._sign_in = FirstUse(self._make_sign_in)
        desk.sign_in_asked.connect(self._sign_in_again)
        desk.sign_out_asked.connect(self._ask_to_sign_out)
        desk.settings.backups.damage_found.connect(self._rebuild, Qt.ConnectionType.QueuedConnection)
        desk.settings.backups.start()
        desk.settings.language_chosen.connect(self._change_language)
        desk.settings.account_left.connect(self._leave_deleted)
        self.crash_log.reported.connect(desk.tell_of_crash)
        self.crash_log.told.connect(desk.window.notice.show_message)
        return desk

    def _make_sign_in(self) -> "entering.SignInPresenter":
        sign_in = entering.SignInPresenter(self.desk.window, self.around.accounts, self.around.background)
        sign_in.signed_in.connect(self._start_there_again)
        return sign_in

    def _sign_in_again(self) -> None:
        chosen = self.around.preferences.current
        self._sign_in().open(address=chosen.server_url, email=chosen.email)

    def _start_there_again(self, server: Server) -> None:
        if self.around.accounts.replica_path == self.workspace.path:
            self.workspace.connection.use(server)
        else:
            self._start_there(server)

    def _change_language(self, chosen: str) -> None:
        """Speak it at once: all widgets are built anew, over the same replica and with the same server."""
        self.around.preferences.change(language=chosen)
        self._translators.speak(chosen)
        self.around = replace(self.around, language=coach_language(chosen))
        path, server = self.workspace.path, self._put_away()
        self._open(self._repair.open(path))
        self._begin(server)
        self.desk.settings.open()

    def _ask_to_sign_out(self) -> None:
        pending = self.workspace.store.pending_count
        lines = [_tr("Your tasks stay on this computer, and are there when you sign in again.")]
        if pending:
            lines.append(translate("Application", "%Ln change(s) not yet on the server; kept here, too.", pending))
        question = Question(_tr("Sign out?"), lines, self.desk.window)
        question.add_choice(_tr("Sign out and erase here"), self._sign_out_and_erase)
        question.add_choice(_tr("Sign out"), self._sign_out)
        question.add_choice(_tr("Stay"), None)
        question.open()

    def _sign_out(self) -> None:
        self._leave(is_erased=False)

    def _sign_out_and_erase(self) -> None:
        self._leave(is_erased=True)

    def _leave_deleted(self, is_erased: bool) -> None:
        """The account is deleted: what is here stays and says so, unless it is to go, too."""
        if is_erased:
            self._leave(is_erased=True)
        else:
            self.workspace.connection.retry()

    def _leave(self, *, is_erased: bool) -> None:
        server = self.workspace.connection.server
        if server is None:
            self.desk.window.notice.show_message(_tr("The session is still being looked up. Try again in a moment."))
        elif not self._is_leaving:
            self._is_leaving = True
            self.around.background.start(self._leave_account(server, is_erased=is_erased), name="sign-out")

    async def _leave_account(self, server: Server, *, is_erased: bool) -> None:
        """End the session first, while everything is still open: that asks the server, and may take its time."""
        accounts, path = self.around.accounts, self.workspace.path
        address = self.around.preferences.current.server_url
        self.workspace.connection.pause()
        try:
            await accounts.sign_out(server)
        except Outage as outage:
            self.workspace.connection.start(server)
            self.desk.window.notice.show_message(outage.detail)
            return
        finally:
            self._is_leaving = False
        self._put_away()
        if is_erased:
            accounts.erase(path)
        self._open(self._repair.open(accounts.replica_path))
        self._show_welcome(address)
        self.around.background.finish(server.close(), name="closing a connection")

    def _handlers(self) -> dict[str, "Request"]:
        return {name: Request(self, name) for name in ("add", "list", "done", "ask", "import", "export")}

    async def _raise(self, request: Message) -> AsyncIterator[Message]:
        take_leave(request)
        if self._welcome is not None:
            self._welcome.show()
        else:
            self.desk.show_window()
        yield {"exit": 0}

    async def _quick_add(self, request: Message) -> AsyncIterator[Message]:
        take_leave(request)
        self.desk.show_quick_add()
        yield {"exit": 0}

    async def _stay(self, _request: Message) -> AsyncIterator[Message]:
        """Answer a start out of sight: there is nothing to do."""
        yield {"exit": 0}

    def _add_from_anywhere(self, leave: str) -> None:
        take_leave({"XDG_ACTIVATION_TOKEN": leave})
        self.desk.show_quick_add()

    def _take_signals(self) -> None:
        if sys.platform != "win32":
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                asyncio.get_running_loop().add_signal_handler(number, self.quit)

    async def _close(self) -> None:
        """Hide first, so that nobody waits for what happens behind; no network is waited for long."""
        await self._instance.close()
        await self.around.hotkey.close()
        self._leave_welcome()
        self.loader.stop()
        self.desk.close()
        await self.around.background.close()
        released = self.workspace.close()
        if released is not None:
            await released.close()
        await self.around.local.stop()


class Request:
    """A request of another start, answered by whichever workspace is open when it comes."""

    def __init__(self, application: Application, name: str) -> None:
        self._application = application
        self._name = name

    def __call__(self, request: Message) -> AsyncIterator[Message]:
        return self._application.workspace.commands()[self._name](request)


def take_leave(request: Message) -> None:
    """Hand the desktop's leave to come forward to Qt, which uses up what it finds in the environment."""
    for name in LEAVES:
        leave = request.get(name)
        if isinstance(leave, str) and leave and "\0" not in leave:
            os.environ[name] = leave


def move_replica(path: Path, to: Path) -> None:
    """Move a closed replica with what SQLite keeps beside it, and its copies."""
    to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    for suffix in ("-wal", "-shm", ""):
        file = path.with_name(path.name + suffix)
        if file.exists():
            file.replace(to.with_name(to.name + suffix))
    for copy in path.parent.glob(f"{path.stem}-*.sqlite"):
        copy.replace(to.with_name(copy.name))


def take_along(before: Store, to: Store) -> None:
    """Put what is in a replica that nobody owns into another, the trash too, as if it had been written there."""
    edits = [Edit(Entity.TASK, task.id, values(task)) for task in before.tasks.values()]
    for trashed in before.deleted_tasks.values():
        name = trashed.task.id
        edits += [Edit(Entity.TASK, name, values(trashed.task)), Edit(Entity.TASK, name, delete=True, at_ms=trashed.deleted_at * 1000)]
    edits += [Edit(Entity.GOAL, goal.id, values(goal)) for goal in before.goals]
    to.apply(edits)
    for interaction in before.interactions():
        to.keep_interaction(interaction, is_known_to_server=False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Application", text)
