# Pages on which sheets to print are chosen.
print = Sheets to print
greet = { $title }. What would you like to print?
greet-size = How long is one side of your cloth?
greet-names = { $title }. Whose pictures stand on the certificate?
greet-levels = Choose what you want on paper.
colouring = Colouring sheet
colouring-is = Outlines with numbers
cut-out = Window to cut out
cut-out-is = A lattice and its pieces
cloth = Outline for a real cloth
cloth-is = Over several sheets
tactile = Sheet for the fingers
tactile-is = Raised lines and braille
cards = Memory cards
cards-is = Pairs to cut out
picture = Picture with its name
picture-is = To hang on the wall
certificate = Certificate: made together
certificate-is = With your names
size = { $size } cm
make-certificate = Make the certificate
names-chosen = { $count ->
    [one] { $count } name
   *[other] { $count } names
 }
date = Today’s date
begun = The sheets are being made. You can go on.
kept = { $file } is ready to print. It lies in the folder { $folder }.
not-made = The sheets could not be made. Your work is as it was.
full = There is no room left on the disk. Your work is as it was.
sheets = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
 }
stands = { $name }: on the certificate.
stands-not = { $name }: not on the certificate.
