work = How close I see the work
