"""The gallery: where kept works hang, are found, named, watched and heard."""
