finish-pace = Время на каждую вещь, когда доделываем вместе
offer-pace = Предлагать свет помедленнее
remind = Напоминать об отдыхе
reward = Награда в конце
value-off = никогда
value-at-once = приходит сразу
value-when-asked = ждёт, пока попрошу
