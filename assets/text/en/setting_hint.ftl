offer-after = Offer a hint after a pause
