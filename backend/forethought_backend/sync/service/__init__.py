"""What can be done with sync."""

from forethought_backend.sync.service.pulling import catch_up, known, parting, tally
from forethought_backend.sync.service.purging import Purged, purge
from forethought_backend.sync.service.pushing import accept

__all__ = ["Purged", "accept", "catch_up", "known", "parting", "purge", "tally"]
