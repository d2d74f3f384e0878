name = resting the pointer or the gaze
