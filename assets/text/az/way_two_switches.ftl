name = iki düymə
