motion = Sakit hərəkət
reward = Hazır olanda
value-none = sakit şəkil
value-calm = yumşaq işıq
value-lively = günəş və səs
