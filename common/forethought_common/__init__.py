"""What the desktop and the server agree on: messages, codes, rules; no I/O and no framework."""
