"""How it looks: named tokens, the bundled fonts, and the one stylesheet made of them."""
