"""PDF files: from characters with places on pages to paragraphs, as a person would read them."""
