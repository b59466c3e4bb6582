"""What every part of the client stands on: the loop, background work, signals, preferences, secrets."""
