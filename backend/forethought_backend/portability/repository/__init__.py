"""The SQL of everything that is a person's, across the features: here rows are carried, and what is in them the features know."""
