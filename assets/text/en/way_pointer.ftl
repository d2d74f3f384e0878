name = mouse or touch
