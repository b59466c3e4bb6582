"""What an operator can ask of `forethought-server`; what a command needs is imported when it runs, so that help comes at once."""
