"""What every feature stands on: settings, database, problems, tokens, log."""
