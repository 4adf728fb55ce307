"""The parts that all windows share: theme, widgets, drawing, charts."""
