"""The gesprekskaarten: choosing what to play with, playing, and changing decks and casussen."""
