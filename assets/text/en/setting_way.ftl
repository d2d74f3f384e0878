in = Way in
