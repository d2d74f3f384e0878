"""Several people in one house: where they sit, what each is shown and told."""
