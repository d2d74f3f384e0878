offer-after = Fasilədən sonra ipucu təklif et
