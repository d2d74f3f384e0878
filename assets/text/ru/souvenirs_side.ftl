# The large card beside the others.
met = Уже знакомо: { $found } из { $count }.
empty = Открой карточку. Здесь будет рассказ о ней.
empty-open = Выбери карточку. Здесь будет рассказ о ней.
