as-switch = Toxunuş düymə kimi
value-off = xeyr
value-several = iki və daha çox barmaqla
value-anywhere = hər toxunuş
