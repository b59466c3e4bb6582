"""What the promises about accounts and security come to in figures: `python -m tests.benchmarks.security [name]`."""
