# Olan pəncərələrdən qurulan öz pəncərələrin.

begin = Başqa rənglərdə pəncərə
title = Mənim pəncərəm
window = Hansı pəncərə
instead = { $glass } olan yerdə
