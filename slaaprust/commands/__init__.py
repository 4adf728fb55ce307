"""What the commands do: the actions of the screen, with replies in words or JSON."""
