## The way out of the game
title = The way out
back = Back to the game
choose-three = Leaving is for an adult. Choose three dots: • • •
    .speech = Leaving is for an adult. Choose three dots.
choose-one = Now choose one dot: •
    .speech = Now choose one dot.
choose-two = Now choose two dots: • •
    .speech = Now choose two dots.
stays = The game goes on.
