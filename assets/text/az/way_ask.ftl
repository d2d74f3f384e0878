name = ilk basışdan bilinsin
