# Adlardan başqa nə deyilir.

## Bu nədir
role-piece = şəklin hissəsi
role-swatch = nümunə
role-card = kart
role-tool = böyüdülür
role-button = düymə
role-toggle = seçim
role-step = pillələr

## Oyunçunun gəldiyi yer
area-work = əsas hissə
area-palette = altlıq
area-actions = sonrası
area-commands = əmrlər
area-more = başqa əmrlər

state-done = bitib
