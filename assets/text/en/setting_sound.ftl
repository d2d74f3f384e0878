voice = Voice volume
cues = Sound volume
notes = Volume of the glass notes
ambience = Workshop sounds
balance = Left or right
mono = Same in both ears
