# Boards of one's own.

begin = A board of your own
title = My board
way = How to play
kind = What belongs together
things = Which things
pairs = How many pairs
cards = How cards lie
likeness = How alike they are
help = Which cards can be chosen
help-no = all cards
