speak = Voice
rate = Speed of the voice
position = Say the place in the row
