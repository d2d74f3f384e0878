finish-pace = Birlikdə bitirmək
offer-pace = Yavaş işıq təklif et
remind = Dincəlməyi xatırlat
reward = Sondakı mükafat
value-off = heç vaxt
value-at-once = dərhal gəlir
value-when-asked = istəyənə qədər gözləyir
