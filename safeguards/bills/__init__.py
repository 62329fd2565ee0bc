"""Reading a law as it is published: formats into blocks, blocks into a tree of provisions."""
