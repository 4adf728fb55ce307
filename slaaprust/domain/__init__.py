"""Values and rules of an evening: standard library only, no clock, no disk, no Qt."""
