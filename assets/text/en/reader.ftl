window = { $title } – Icheri
lamp = The hint is here.
missing = A screen reader cannot see this window. A part for it is missing.
