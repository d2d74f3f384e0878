text-size = Yazının ölçüsü
target-size = Düymə və parçaların ölçüsü
left-handed = Sol əl üçün
theme = İşıq
value-dusk = axşam
value-light = gündüz
value-high-contrast-light = ağ üzərində qara
value-high-contrast-dark = qara üzərində ağ
