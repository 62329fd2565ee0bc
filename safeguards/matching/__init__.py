"""The one definition of "same word": normalised words with their place in the source, and phrases over them."""
