"""The imperative rim: window, devices, files, voice and sound."""
