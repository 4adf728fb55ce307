"""The Qt face: tray, prompt, windows, pictures and words."""
