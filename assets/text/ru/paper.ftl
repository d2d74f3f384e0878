# Words on printed sheets.
together = Сделано вместе
together-title = Сделано вместе: { $work }
together-line = { $count ->
    [one] Эту работу сделал один человек: { $work }.
    [few] Эту работу сделали вместе: { $work }.
    [many] Эту работу сделали вместе: { $work }.
   *[other] Эту работу сделали вместе: { $work }.
 }
date = Дата: { $date }
signed = Имя учителя или друга
picture-alt = Картинка работы «{ $work }».
