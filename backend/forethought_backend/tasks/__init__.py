"""Tasks on the server."""
