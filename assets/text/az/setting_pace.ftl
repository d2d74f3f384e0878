reading = Altyazıda dəqiqədə söz
stay = Altyazı növbətiyə qədər qalır
reward = Mükafatın uzunluğu
press-meanwhile = Səs danışanda basma
value-counts = dərhal sayılır
value-waits = gözləyir
value-ignored = sayılmır
