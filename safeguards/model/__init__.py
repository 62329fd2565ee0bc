"""The nouns of the product: frozen, without input or output, importing nothing of ours."""
