# Bir rəng başqasına görə dəyişəndə deyilən söz.
moved = { $name } indi belədir: { $value }. Hamısı görünsün deyə.
