"""The diary on disk: append-only files behind TinyDB, joined over devices."""
