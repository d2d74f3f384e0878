name = bir düymə
