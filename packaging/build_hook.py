"""Compiles the translations whenever the project is built, also for an editable installation, and packs the guide."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface[Any]):
    """The `.qm` files are made beside their `.ts` files and are part of the wheel; git does not keep them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        made = _translations(root).compile_all()
        build_data["artifacts"] += [f"/{path.relative_to(root).as_posix()}" for path in made]
        if self.target_name == "wheel" and version != "editable":
            # An editable installation reads the guide where it is written.
            for guide in (root / "docs").glob("guide*.md"):
                build_data["force_include"][f"docs/{guide.name}"] = f"forethought_desktop/ui/assets/{guide.name}"


def _translations(root: Path) -> ModuleType:
    specification = importlib.util.spec_from_file_location("translations", root / "packaging" / "translations.py")
    if specification is None or specification.loader is None:
        raise FileNotFoundError("packaging/translations.py is part of the source")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module
