voice = Voice volume
cues = Sound volume
ambience = Workshop sounds
mono = Same in both ears
