as-switch = Касание как кнопка
value-off = нет
value-several = двумя пальцами и больше
value-anywhere = любое касание
