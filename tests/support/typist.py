"""A process of its own that opens the real window, types one line, presses Enter, and says so; then it waits to be killed."""

import asyncio
import sys
from pathlib import Path

from forethought_desktop.core import loop
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.window import make_application, running


def main() -> None:
    qt = QApplication(sys.argv[:1])
    application = make_application(qt, Path(sys.argv[1]))

    async def type_and_wait() -> int:
        async with running(application) as person:
            await person.start_offline()
            line = person.desk.widgets.line
            line.focus()
            person.type(line.line, sys.argv[2])
            QTest.keyClick(line.line, Qt.Key.Key_Return)
            # Nothing has had a turn since the key: what is on disk now is what Enter itself put there.
            sys.stdout.write("entered\n")
            sys.stdout.flush()
            await asyncio.Event().wait()
        return 0

    loop.run(qt, type_and_wait)


if __name__ == "__main__":
    main()
