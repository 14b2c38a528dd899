"""The editor of drafts: shows the blocks of a text as people write them in Word, and gives them back."""
