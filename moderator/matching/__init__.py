"""What is looked for in the text of a comment, by rules one comment at a time and by storage in all of them."""
