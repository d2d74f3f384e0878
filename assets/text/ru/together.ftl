# Several seats at one work.
shape-0 = Дом
shape-1 = Круг
shape-2 = Квадрат
shape-3 = Треугольник
shape-4 = Звезда
sits = { $name } уже здесь.
stands-up = { $name } больше не играет. Работа идёт дальше.
taken = Здесь уже побывал игрок { $name }. Выбери другое.
waits = Сейчас ходит { $name }. Можно смотреть вокруг.
your-turn = { $name }, твоя очередь.
in-hand = Теперь у тебя в руке: { $name }.
not-your-part = Это часть игрока: { $name }.
come-too = { $name } ждёт. Последнее делаем вместе: { $target }. Выбери и ты.
ready = { $count ->
    [one] Хорошо. Теперь это выбирает ещё { $count } игрок.
    [few] Хорошо. Теперь это выбирают ещё { $count } игрока.
    [many] Хорошо. Теперь это выбирают ещё { $count } игроков.
   *[other] Хорошо. Теперь это выбирают ещё { $count } игрока.
}

## Страница, где садятся за работу
together = Играть вместе
together-is = До четырёх человек, одна работа
sit-down = Нажми, чтобы сесть
how-to-sit = Нажми клавишу, кнопку или джойстик. Или коснись, щёлкни, задержи здесь указатель.
choose-work = Выбрать работу
to-work = Дальше работать
share = Как мы делим
who-am-i = Кто я?
guest = Гость
stand-up = Встать
all-stand-up = Все встают
say-my-steps = Говорить мои шаги
greet = Садитесь: каждый нажимает своё. Уже здесь: { $names }.
greet-full = Все четыре места заняты. Выберите работу.
greet-rules = Как вы хотите делить работу?
greet-who = Кто ты? Выбери свою картинку.
sits-on = сидит здесь: { $name }
sits-there = { $name } уже здесь: { $shape }.
is = { $shape } – это { $name }.
steps-spoken = { $name }: твои шаги теперь слышно.
steps-silent = { $name }: твои шаги теперь без слов.
speaker = { $name }: { $words }
then = { $first } { $second }

## Как делят работу
rule-side-by-side = Рядом
rule-turns = По очереди
rule-roles = У каждого своя часть
rule-last-together = Последнее вместе
means-side-by-side = Каждый выбирает, когда хочет.
means-turns = Сначала один, потом другой.
means-roles = Один выбирает одно, другой – другое.
means-last-together = Последнее выбираете все вместе.
shared = Теперь так: { $rule }.
part = { $name } выбирает: { $things } и похожее.

## Что сделал каждый
thread = Нить, { $name }: { $things }.
thread-and-more = Нить, { $name }: { $things } и другое.
thread-helped = Нить, { $name }: выбирал для всех.
threads-away = Нити убраны.
