"""What sounds: the device, its channels and their volumes, sounds kept decoded, the workshop round it all."""
