follow-scan = Oxuyucu gəzən işıqla gedir
messages = Xəbərlər necə gəlir
value-both = hər iki yolla
value-live = elan kimi
value-focus = seçdiyin şeylə birlikdə
