# Steps of making a real scarf, printed with its outline.
wax = { $number } nömrəli bütün yerlərə mum vur.
dye = Parçanı boya: { $dye }. Qoy qurusun.
crumple = Parçanı əz ki, mum çatlasın.
boil = Mumu isti suda böyük adam çıxarır.
