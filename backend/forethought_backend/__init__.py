"""The server: owns the accounts, the tasks, the coaching and the history that devices sync by."""
