"""The server as typed calls; nothing else in the client speaks HTTP."""
