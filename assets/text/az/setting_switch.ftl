first = Birinci düymə
second = İkinci düymə
