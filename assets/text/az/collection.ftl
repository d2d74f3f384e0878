# Oyunçunun rəfində duranlar: bir oyunda tapılan əşyalar.

shelf = Sənin rəfin
title = Rəfində: { $count } / { $all }
empty = Rəf tapacağın əşyaları gözləyir.
