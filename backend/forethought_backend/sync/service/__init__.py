"""What can be done with sync."""

from forethought_backend.sync.service.pulling import catch_up, known
from forethought_backend.sync.service.pushing import accept

__all__ = ["accept", "catch_up", "known"]
