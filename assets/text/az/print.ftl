# Pages on which sheets to print are chosen.
print = Çap vərəqləri
greet = { $title }. Nə çap etmək istəyirsən?
greet-size = Parçanın bir tərəfi nə uzunluqdadır?
greet-names = { $title }. Sertifikatda kimlərin şəkli olsun?
greet-levels = Kağızda nə istədiyini seç.
colouring = Rəngləmə vərəqi
colouring-is = Nömrəli cizgilər
cut-out = Kəsmək üçün pəncərə
cut-out-is = Şəbəkə və hissələri
cloth = Əsl parça üçün cizgi
cloth-is = Bir neçə vərəqdə
tactile = Barmaqlar üçün vərəq
tactile-is = Qabarıq xətlər və brayl
cards = Yaddaş kartları
cards-is = Kəsmək üçün cütlər
picture = Adı ilə şəkil
picture-is = Divardan asmaq üçün
certificate = Sertifikat: birlikdə yaratdıq
certificate-is = Adlarınızla
size = { $size } sm
make-certificate = Sertifikatı hazırla
names-chosen = { $count ->
    [one] { $count } ad
   *[other] { $count } ad
 }
date = Bugünkü tarix
begun = Vərəqlər hazırlanır. Davam edə bilərsən.
kept = { $file } çapa hazırdır. { $folder } qovluğundadır.
not-made = Vərəqləri hazırlamaq olmadı. İşin olduğu kimidir.
full = Diskdə yer qalmayıb. İşin olduğu kimidir.
sheets = { $count ->
    [one] { $count } vərəq
   *[other] { $count } vərəq
 }
stands = { $name }: sertifikatdadır.
stands-not = { $name }: sertifikatda deyil.
