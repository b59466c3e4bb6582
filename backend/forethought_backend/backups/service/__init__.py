"""Backups of a whole server."""

from forethought_backend.backups.service.archive import Archive, Manifest, Progress, reading
from forethought_backend.backups.service.files import dated, keep_newest, new_file
from forethought_backend.backups.service.making import make
from forethought_backend.backups.service.restoring import Restored, check, restore

__all__ = ["Archive", "Manifest", "Progress", "Restored", "check", "dated", "keep_newest", "make", "new_file", "reading", "restore"]
