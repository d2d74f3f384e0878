style = İşığın görünüşü
width = İşığın eni
corners = İşığın küncləri
value-outline = kənar xətt
value-fill = dolu
value-zoom = daha böyük
value-dim = qalan hər şey tünd
