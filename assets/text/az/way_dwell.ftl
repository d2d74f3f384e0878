name = göstəricini və ya baxışı saxlamaq
