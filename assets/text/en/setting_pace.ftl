reading = Words a minute in captions
stay = Captions stay until the next
reward = Length of the reward
press-meanwhile = A press while the voice tells
value-counts = counts at once
value-waits = waits
value-ignored = does not count
