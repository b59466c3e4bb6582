"""The formats that tasks come in and go out, each a pure reader and writer. `catalogue` lists them."""
