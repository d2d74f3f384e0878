# What is said when a colour moves because of another.
moved = { $name } is now { $value }, so all can be seen.
