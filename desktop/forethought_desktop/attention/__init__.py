"""What sync leaves for a person to see to: edits that a server refused, and texts that lost against later ones."""
