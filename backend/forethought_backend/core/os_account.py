"""Under which account Postgres runs: the server's own, or `nobody` where root starts it, since Postgres refuses root."""

import os
import pwd
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class OsAccount:
    """An account of the operating system."""

    name: str
    uid: int
    gid: int

    def popen(self) -> dict[str, Any]:
        """Return the arguments that start a program as this account."""
        return {} if os.geteuid() == self.uid else {"user": self.uid, "group": self.gid, "extra_groups": []}

    def can_reach(self, folder: Path) -> bool:
        """Tell whether this account may pass through every folder on the way and into the last one, as far as it exists."""
        if os.geteuid() == self.uid:
            return True
        way = [folder, *folder.parents]
        return all(self._may_pass(place.stat()) for place in way if place.exists())

    def _may_pass(self, status: os.stat_result) -> bool:
        if status.st_uid == self.uid:
            return bool(status.st_mode & stat.S_IXUSR)
        if status.st_gid == self.gid:
            return bool(status.st_mode & stat.S_IXGRP)
        return bool(status.st_mode & stat.S_IXOTH)


def own_account() -> OsAccount:
    """Return the account that this process runs as."""
    entry = pwd.getpwuid(os.geteuid())
    return OsAccount(entry.pw_name, entry.pw_uid, entry.pw_gid)


def postgres_account() -> OsAccount:
    """Return the account that Postgres runs as."""
    if os.geteuid() != 0:
        return own_account()
    entry = pwd.getpwnam("nobody")
    return OsAccount(entry.pw_name, entry.pw_uid, entry.pw_gid)
