first = Birinci düymə
second = İkinci düymə
back = Geri düyməsi
