"""One question in, an answer streamed out: cache, model, rules, and what it cost."""
