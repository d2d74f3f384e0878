work = İşə nə qədər yaxından baxıram
