style = Вид огонька
width = Ширина огонька
corners = Уголки вокруг огонька
value-outline = контур
value-fill = заливка
value-zoom = крупнее
value-dim = остальное темнее
