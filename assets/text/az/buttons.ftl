# Düymələrin adları və onlar haqqında deyilənlər.

## Klaviatura və siçan
key-none = düymə yoxdur
key-space = Boşluq
key-enter = Enter
key-any = istənilən düymə
key-tab = Tab
key-back-tab = Shift və Tab
key-escape = Escape
key-left = sol ox
key-right = sağ ox
key-up = yuxarı ox
key-down = aşağı ox
key-backspace = Backspace
    .speech = bekspeys
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down
    .speech = peyc daun
key-delete = Delete
key-comma = vergül düyməsi
key-period = nöqtə düyməsi
key-slash = maili xətt düyməsi
key-semicolon = nöqtəli vergül düyməsi
key-apostrophe = apostrof düyməsi
key-minus = minus düyməsi
key-equals = bərabər düyməsi
key-left-bracket = sol mötərizə düyməsi
key-right-bracket = sağ mötərizə düyməsi
key-backslash = tərs xətt düyməsi
key-grave = 1 yanındakı düymə
key-kp-plus = rəqəm hissəsində plus
key-kp-minus = rəqəm hissəsində minus
key-mouse-1 = siçanın sol düyməsi
key-mouse-3 = siçanın sağ düyməsi
key-named = { $name } düyməsi
key-number-pad = rəqəm hissəsində { $name }

## Geympad
pad-a = A düyməsi
pad-b = B düyməsi
pad-x = X düyməsi
pad-y = Y düyməsi
pad-left = geympadda sol
pad-right = geympadda sağ
pad-up = geympadda yuxarı
pad-down = geympadda aşağı
pad-left-shoulder = sol üst düymə
pad-right-shoulder = sağ üst düymə
pad-left-trigger = sol tətik
pad-right-trigger = sağ tətik
pad-left-stick = sol çubuğu basmaq
pad-right-stick = sağ çubuğu basmaq
pad-back = geympadda Back
pad-start = geympadda Start
pad-misc = əlavə düymə
pad-touchpad = toxunma lövhəsini basmaq
pad-paddle-1 = arxa düymə 1
pad-paddle-2 = arxa düymə 2
pad-paddle-3 = arxa düymə 3
pad-paddle-4 = arxa düymə 4

## Düymələr haqqında deyilənlər
the-arrows = oxlar
the-pad-arrows = çubuq və ya oxlar
either = { $first } və ya { $second }
usual = adi düymə
is-set = { $action }: { $button }.
has-moved = { $first } { $action }: indi { $button }.
a-button-on = Növbəti düymə
a-button-back = Əvvəlki düymə
is-your-switch = Bu, sənin düyməndir. Heç nə dəyişmədi.
usual-again = Adi düymələr geri qayıtdı.
way-read-pad = Geympad. Hərəkət: { $move }. Seçmək: { $choose }. «Geri al» bunu geri qaytarır.
pad-came = Geympad qoşuldu. Hərəkət: { $move }. Seçmək: { $choose }.
pad-gone = Geympad ayrıldı. Hər şey yerindədir.
