window = { $title } – İçəri
lamp = İpucu buradadır.
missing = Ekran oxuyucusu bu pəncərəni görmür. Onun hissəsi tapılmadı.
