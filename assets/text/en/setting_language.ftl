words = Language
