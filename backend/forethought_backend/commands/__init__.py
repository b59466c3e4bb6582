"""What an operator can ask of `forethought-server`; each command is a module, imported when it runs."""
