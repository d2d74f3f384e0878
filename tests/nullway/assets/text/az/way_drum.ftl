name = nağara vuruşları
