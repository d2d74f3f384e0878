# The page of sign languages.
off = Jest dili olmasın
none = Burada hələ klip yoxdur. Onların yeri bu qovluqdur: { $folder }.
chosen = Sözlər həm də { $name } ilə göstərilir.
is-off = İndi kliplər göstərilmir.
