"""slaaprust without a screen: what a person can do, what is due, and the ports to the world."""
