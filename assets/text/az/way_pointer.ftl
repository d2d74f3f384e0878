name = siçan və ya toxunuş
