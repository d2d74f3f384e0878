# The large card beside the others.
met = Вы познакомились: { $found } из { $count }.
empty = Переверните карточку. Здесь будет рассказ о ней.
empty-open = Выберите карточку. Здесь будет рассказ о ней.
