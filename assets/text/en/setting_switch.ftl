first = First switch
second = Second switch
back = Switch that goes back
