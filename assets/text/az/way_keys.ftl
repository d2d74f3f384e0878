name = klaviatura
