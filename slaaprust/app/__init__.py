"""The program: what builds the parts, what runs, and what becomes of each action."""
