"""What import and export look like."""
