"""What a text is made of: blocks, Markdown in and out, sentences, words."""
