motion = Спокойное движение
reward = Когда всё готово
value-none = тихая картинка
value-calm = мягкий свет
value-lively = солнце и звук
