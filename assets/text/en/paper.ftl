# Words on printed sheets.
together = Made together
together-title = Made together: { $work }
together-line = { $count ->
    [one] One pair of hands made this work: { $work }.
   *[other] Many hands made this work: { $work }.
 }
date = Date: { $date }
signed = Name of a teacher or a friend
picture-alt = A picture of the work “{ $work }”.
