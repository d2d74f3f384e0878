name = one switch
