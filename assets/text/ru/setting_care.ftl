finish-pace = Темп, если вместе
offer-pace = Предлагать медленный свет
remind = Напоминать об отдыхе
reward = Награда в конце
value-off = никогда
value-at-once = приходит сразу
value-when-asked = ждёт, пока попрошу
