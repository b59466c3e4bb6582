"""The least that a window with a table costs: what the program's start is measured against."""

import sys

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


def main() -> None:
    qt = QApplication(sys.argv[:1])
    window = QMainWindow()
    table = QTableView()
    table.setModel(QStringListModel([], table))
    window.setCentralWidget(table)
    window.resize(1180, 760)
    window.show()
    sys.exit(qt.exec())


if __name__ == "__main__":
    main()
