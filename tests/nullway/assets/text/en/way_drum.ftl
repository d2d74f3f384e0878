name = beats of a drum
