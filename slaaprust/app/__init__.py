"""The program: what builds the parts, what runs them, and what becomes of each action."""
