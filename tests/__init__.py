"""The tests: each name is a sentence that is true."""
