# Sounds in words, and who speaks.

sound = [{ $name }]
sound-left = [← { $name }]
sound-right = [{ $name } →]

sound-placed = chime
sound-matched = bright chime
sound-finished = long bright chime
sound-not-yet = soft knock
sound-undone = chime back
sound-redone = chime again
sound-refused = low knock
sound-hinted = two bells
sound-opened = door opens
sound-closed = door closes
sound-rest = deep quiet tone
sound-melody = melody
