name = ask by the first press
