"""The Qt face: tray, prompt, windows and pictures."""
