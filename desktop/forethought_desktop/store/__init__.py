"""The replica: this device's own copy of the account, and the outbox of what the server has not confirmed."""
