motion = Calm motion
reward = When it is finished
value-none = quiet picture
value-calm = soft light
value-lively = sun and sound
