"""The tool that finds and compiles the translations, which lies outside of every package."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]


def translations() -> ModuleType:
    """Return `packaging/translations.py`, loaded once."""
    name = "forethought_packaging_translations"
    if name not in sys.modules:
        specification = importlib.util.spec_from_file_location(name, ROOT / "packaging" / "translations.py")
        assert specification is not None
        assert specification.loader is not None
        module = sys.modules[name] = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(module)
    return sys.modules[name]


def compiled_in(folder: Path) -> Path:
    """Compile the translations as they are now to a folder of their own, and return it."""
    tool = translations()
    for path in tool.FOLDER.glob("*.ts"):
        (folder / f"{path.stem}.qm").write_bytes(tool.compiled(path.stem, tool.read(path)))
    return folder
