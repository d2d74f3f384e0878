finish-pace = Pace, when we finish together
offer-pace = Offer a slower light
remind = Remind me of a rest
reward = The reward at the end
value-off = never
value-at-once = comes at once
value-when-asked = waits until I ask
