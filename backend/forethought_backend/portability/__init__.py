"""A person's data as a whole: taken along, brought in, erased."""
