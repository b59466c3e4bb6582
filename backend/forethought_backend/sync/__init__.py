"""Push and pull: how the devices of an account come to agree."""
