# Öz lövhələrin.

begin = Öz lövhən
title = Mənim lövhəm
way = Necə oynanır
kind = Nə bir-birinə uyğundur
things = Hansı əşyalar
pairs = Neçə cüt
cards = Kartlar necə durur
likeness = Nə qədər oxşardır
help = Hansı kartları seçmək olar
help-no = bütün kartlar
