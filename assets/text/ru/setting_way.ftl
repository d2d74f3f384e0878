in = Способ игры
value-ask = узнать по первому нажатию
value-pointer = мышь или касание
value-keys = клавиатура
value-one-switch = одна кнопка
value-two-switches = две кнопки
value-dwell = задержать указатель или взгляд
