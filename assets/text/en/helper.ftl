may-only-choose = The helper only chooses here. You move.
may-only-move = The helper only moves here. You choose.
may-only-undo-and-rest = The helper only undoes and rests here. You play.
the-light-walks = The light walks by itself. You choose.
