slip = Basanda sürüşmə
cool-down = Hər seçimdən sonra gözlə
ignore-fast = Sürətli basmanı sayma
ignore-overlap = İkinci düyməni sayma
