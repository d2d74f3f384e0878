reading = Слов в минуту в субтитрах
stay = Субтитры стоят до следующих
reward = Длина награды
press-meanwhile = Нажатие, пока голос говорит
value-counts = считается сразу
value-waits = ждёт
value-ignored = не считается
