text-size = Размер букв
target-size = Размер кнопок и деталей
left-handed = Для левой руки
theme = Свет
value-dusk = вечер
value-light = день
value-high-contrast-light = чёрное на белом
value-high-contrast-dark = белое на чёрном
