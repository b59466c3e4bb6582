"""Import and export: presenter over views over commands over actions over the plan of an import over the formats."""
