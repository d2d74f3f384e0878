# Звуки словами и кто говорит.

sound = [{ $name }]
sound-left = [← { $name }]
sound-right = [{ $name } →]

sound-placed = звон
sound-matched = светлый звон
sound-finished = долгий светлый звон
sound-not-yet = мягкий стук
sound-undone = звон назад
sound-redone = звон ещё раз
sound-refused = глухой стук
sound-hinted = два звонка
sound-opened = дверь открывается
sound-closed = дверь закрывается
sound-rest = тихий низкий звук
sound-melody = мелодия
