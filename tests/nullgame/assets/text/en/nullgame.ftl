# A bell rope: ring every bell, in any order.

name = Bell rope
greet-begin = { $title }. Ring every bell.
greet-go-on = { $title }. Here it is, as you left it.

ringing = ringing
silent = silent
rang = { $bell } rings. { $count ->
    [0] No bell is left.
    [one] One bell is left.
   *[other] { $count } bells are left.
}
rings-already = { $bell } rings already.
all-ring = All the bells ring.

where = You are at { $bell }, { $state }.
touches = { $bell } hangs free. Only the wall is behind it.
left = { $count ->
    [0] No bell is left.
    [one] One bell is left to ring.
   *[other] { $count } bells are left to ring.
}
whole = { $count ->
    [one] A wall with one bell
   *[other] A wall with { $count } bells
}; { $rung } ringing.

how-to-1 = A bell rings when you choose it. The lamp shows one: { $name }.
how-to-2 = Very good. Now choose { $name }.
how-to-done = That is all there is to it. Ring them in any order.

fact-bells = A large bell sounds low, a small bell sounds high.
