follow-scan = Чтение идёт за бегущим огоньком
messages = Как приходят сообщения
value-both = двумя путями
value-live = объявлением
value-focus = вместе с тем, где ты стоишь
