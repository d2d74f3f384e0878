"""How people choose and how they are told: pure, whatever the device."""
