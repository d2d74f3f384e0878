first = First switch
second = Second switch
