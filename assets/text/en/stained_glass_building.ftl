# Windows of one's own, built of those there are.

begin = A window in other colours
title = My window
window = Which window
instead = Where { $glass } was
