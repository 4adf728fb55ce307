"""What the words on the command line do: the actions of the screen, answered in words or JSON."""
