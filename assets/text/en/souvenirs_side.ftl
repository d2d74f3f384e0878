# The large card beside the others.
met = You have met { $found } of { $count }.
empty = Turn a card. It is told about here.
empty-open = Choose a card. It is told about here.
