"""Goals on the server."""
