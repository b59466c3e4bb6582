"""The SQL of carrying whole tables: their names and columns are read from the database, so that none can be forgotten."""
